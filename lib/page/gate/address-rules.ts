import type { Rule } from './kinds.ts';

/**
 * A rule over the shape of an address, whatever the site: the first label of the host, the path with its query and
 * fragment, all in lower case ("docs/document/d/1x/edit"). It holds where any of its three parts does.
 */
export interface AddressRule extends Rule {
  /** Names of folders anywhere in the path, with commas between. */
  readonly folders?: string;
  /** Names that end the path, with commas between; what is behind a full stop aside. */
  readonly ends?: string;
  readonly pattern?: RegExp;
}

/** What addresses speak for. No site is named. */
export const ADDRESS_RULES: readonly AddressRule[] = [
  {
    id: 'address_of_story',
    speaks: ['article'],
    points: 1,
    pattern:
      /^[^/]*(?=\/)[^?#]*(?:(?<![a-z\d])(?:[a-z\d]{1,20}[-_]){3}[a-z\d]|\/(?:news|story|stories|article|articles|artikel|noticias?)\/[^?#]*\d)|[?&](?:story|article|newsid|artid)\w{0,4}=\d|\/(?:story|article|news)\w{0,6}\.\w{3,4}\?(?:[^#]*&)?\w{0,6}(?:id|nr|no)=\d/u,
    examples: {
      hits: [
        'www/news/2024/pier-closes-for-two-winters',
        'www/article/4412',
        'www/a_town_sold_its_river.html',
        'www/story.asp?id=44',
      ],
      misses: ['www/', 'www/news', 'www/world/north-america', 'www/search?q=why-the-pier-is-shut', 'code/a/b-c-d/tree'],
    },
  },
  {
    id: 'address_with_date',
    speaks: ['article'],
    points: 1,
    pattern: /\/(?:19|20)\d\d[/-]?(?:\d\d?|[a-z]{3})[/-]?(?:\d\d?[/-])?[a-z\d]{1,20}[-_][a-z\d]{1,20}[-_][a-z\d]/u,
    examples: {
      hits: ['www/2024/05/12/pier-is-shut', 'www/2024-05-12/pier-is-shut', 'www/live/2024/may/12/storm-live-updates'],
      misses: ['www/2024/05/', 'www/archive/2024/05/12', 'www/fixtures/2024-05-12'],
    },
  },
  {
    id: 'address_of_front',
    speaks: ['front_page'],
    points: 2,
    pattern:
      /^[^/]*\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|amp\/?|home\/?|(?:index|default|home)\.\w{3,5})?(?:[?#](?:utm_|ref|fbclid|gclid)\S*)?$/u,
    examples: {
      hits: ['www/', 'www/en', 'www/en-gb/', 'www/index.html', 'www/?utm_source=letter', 'amp/amp/'],
      misses: ['www/?p=331', 'www/news', 'www/?s=gulls', 'mail/#inbox'],
    },
  },
  {
    id: 'address_of_section',
    speaks: ['list_page'],
    points: 1,
    pattern: /^[^/]*(?:\/[a-z]{2,16}(?:-(?:and-)?[a-z]{2,12})?){1,2}\/?(?:[?#](?:utm_|ref|fbclid|gclid)\S*)?$/u,
    examples: {
      hits: ['www/world/europe', 'www/politics', 'www/us-news/', 'www/arts-and-books'],
      misses: ['www/', 'www/the-town-that-sold-its-river', 'www/2024/05', 'www/politics/clerk-resigns-over-minutes'],
    },
  },
  {
    id: 'address_of_list',
    speaks: ['list_page'],
    points: 2,
    pattern:
      /\/(?:tags?|categor(?:y|ies)|topics?|themes?|authors?|contributors?|archives?|sections?|latest|most-?(?:read|popular)|site-?map|newsletters?|releases|obituaries|recipes)(?:\/[^/?#]{1,60})?\/?(?:[?#]|$)|\/page\/\d+\/?$|[?&]page=\d|\/(?:19|20)\d\d\/\d\d?(?:\/\d\d?)?\/?$|\/latest\.\w{3,4}(?:\?|$)/u,
    examples: {
      hits: [
        'www/tag/ferries/',
        'www/authors/tove-lindqvist',
        'www/news/page/3',
        'www/2019/04/',
        'www/sitemap',
        'www/recipes/fish',
      ],
      misses: ['www/', 'www/tags-that-tell-all-of-it', 'www/authors/tove/what-i-saw', 'www/2019/04/gulls'],
    },
  },
  {
    id: 'address_of_search',
    speaks: ['search_page'],
    points: 3,
    pattern:
      /^[^/]*\/(?:[^?#]{0,80}\/)?(?:search|suche|buscar|busqueda|recherche|results?)(?:[/.?][^#]*)?[?&/](?:q|query|s|search|keywords?|text|term)[=/]|^[^/]*\/[a-z/]{0,20}\?(?:[^#]*&)?(?:q|query|s|search|keywords?|search_?term|wd)=[^&#]/u,
    examples: {
      hits: [
        'www/search?q=pier&sort=date',
        'find/?q=ferry+times',
        'www/?s=gulls',
        'opac/cgi-bin/results.pl?query=harbour',
      ],
      misses: ['www/politics/clerk-resigns.html?q=clerk', 'www/search-for-a-mayor', 'www/?p=12', 'www/research/2024'],
    },
  },
  {
    id: 'address_of_search_page',
    speaks: ['search_page'],
    points: 2,
    folders: 'search, suche, buscar, recherche',
    examples: { hits: ['www/search', 'www/en/search/pier'], misses: ['www/searching', 'www/news/search-goes-on'] },
  },
  {
    id: 'address_of_shop',
    speaks: ['shop_page'],
    points: 2,
    folders:
      'product, products, dp, gp, itm, shop, store, cart, basket, checkout, collections, hotel, hotels, for-sale, to-rent, ad, ads, listing, listings, auction, auctions, course, courses, pricing, offers',
    ends: 'subscribe, subscription, subscriptions',
    pattern: /\/[\w/]{0,80}item\.\w{3,4}\?|-p-?\d{3,}(?:\.html)?$/u,
    examples: {
      hits: [
        'lamps/products/lamp-4',
        'market/dp/b00lamp4',
        'lamps/checkout/cart',
        'tools/shop/item.php?id=3',
        'coats/en/coat-p-20113',
      ],
      misses: ['www/news/shops-close', 'www/business/product-of-the-year', 'www/politics'],
    },
  },
  {
    id: 'address_of_thing',
    speaks: ['shop_page'],
    points: 1,
    folders: 'property, homes, item, p, app, apps, rooms, cars, deals, plans',
    examples: { hits: ['homes/property/8812', 'apps/app/tides/id77'], misses: ['www/people/', 'www/apples'] },
  },
  {
    id: 'address_of_jobs',
    speaks: ['job_page'],
    points: 2,
    folders: 'job, jobs, career, careers, vacancy, vacancies, stellen, stellenangebote, empleo, empleos, offres-emploi',
    examples: {
      hits: ['work/jobs/engineer', 'work/job/44', 'firm/careers'],
      misses: ['www/jobs-report-due', 'www/career-of-a-clerk'],
    },
  },
  {
    id: 'address_of_media',
    speaks: ['media_page'],
    points: 2,
    folders:
      'video, videos, watch, clip, clips, live-tv, podcast, podcasts, episode, episodes, audio, listen, player, embed, reel, reels, shorts',
    pattern: /[?&]v=[\w-]{6}/u,
    examples: {
      hits: ['clips/watch?v=a1b2c3d4', 'radio/en/video/storm-1122', 'radio/en/videos', 'radio/podcasts/tides'],
      misses: ['www/video-and-text/flood', 'www/watching-the-pier', 'www/?v=2'],
    },
  },
  {
    id: 'address_of_gallery',
    speaks: ['gallery_page'],
    points: 2,
    folders:
      'gallery, galleries, galeria, photo, photos, pictures, in-pictures, slideshow, slideshows, photo-gallery, photogallery, foto, fotos, fotostrecke, bilder',
    examples: {
      hits: ['www/gallery/storm', 'www/news/in-pictures'],
      misses: ['www/photo-of-the-mayor', 'www/picture'],
    },
  },
  {
    id: 'address_of_forum',
    speaks: ['forum_page'],
    points: 2,
    folders: 'forum, forums, thread, threads, board, boards, discussion, discussions',
    ends: 'comments, reviews, viewtopic, showthread, viewforum, forumdisplay',
    pattern: /\/t\/[^/?#]+\/\d|\/questions?\/\d|\/[a-z]\/\w+\/comments\//u,
    examples: {
      hits: [
        'boats/forum/viewtopic.php?t=8',
        'talk/t/which-anchor/881',
        'ask/questions/5512/why',
        'votes/r/vale/comments/1ab/x',
        'films/title/quiet-water/reviews',
      ],
      misses: ['www/forum-on-the-pier', 'www/questions-for-the-mayor', 'gadget/reviews/lamp-review'],
    },
  },
  {
    id: 'address_of_network',
    speaks: ['feed_page'],
    points: 2,
    folders: 'channels, messages, dm, irc, logs',
    ends: 'feed, home, timeline, notifications',
    pattern:
      /\/@[\w.]+(?:\/\d+)?\/?(?:[?#]|$)|\/status(?:es)?\/\d{5}|\/(?:in|u|users?|profiles?)\/[^/?#]+\/?(?:[?#]|$)/u,
    examples: {
      hits: ['net/@tove', 'net/@tove/112233', 'network/in/ilse-varga', 'chat/channels/44/99', 'net/home'],
      misses: ['essays/@tove/what-i-learned', 'www/in/the/news/now', 'www/channel-tunnel'],
    },
  },
  {
    id: 'address_of_mail',
    speaks: ['mail_page'],
    points: 2,
    pattern: /^(?:web)?mail\d?\/|\/(?:web)?mail\/(?:u\/|inbox|#|\?|$)|[/#]inbox\b|[?&]_task=mail/u,
    examples: {
      hits: ['mail/mail/u/0/#inbox', 'webmail/?_task=mail'],
      misses: ['www/mail-and-tide', 'www/news/mail/x'],
    },
  },
  {
    id: 'address_of_program',
    speaks: ['app_page'],
    points: 2,
    folders:
      'edit, editor, dashboard, wp-admin, admin, drive, translate, translator, games, crossword, crosswords, puzzles, quiz, quizzes, document, spreadsheets, presentation, folders',
    pattern: /[?&]action=edit|^(?:docs|drive|cal|calendar|app|sheets)\/(?!.*-.*-)/u,
    examples: {
      hits: [
        'docs/document/d/1x/edit',
        'notes/wp-admin/post.php',
        'stats/dashboard/overview',
        'www/games/crossword/2024-05-12',
        'cal/week',
      ],
      misses: ['www/edit-of-the-day', 'www/editorial/x', 'www/documents'],
    },
  },
  {
    id: 'address_of_map',
    speaks: ['map_page'],
    points: 3,
    ends: 'map, maps, directions',
    pattern: /\/@-?\d{1,3}\.\d+,-?\d{1,3}\.\d+|^maps\//u,
    examples: {
      hits: ['www/@54.12,-1.33,12z', 'maps/place', 'www/map?x=1'],
      misses: ['www/maps/where-the-flood-will-reach'],
    },
  },
  {
    id: 'address_of_figures',
    speaks: ['figures_page'],
    points: 2,
    folders:
      'weather, forecast, forecasts, wetter, tiempo, scores, scores-fixtures, fixtures, standings, league-table, quote, quotes, stock, stocks, rates, timetable, timetables, schedule, schedules, tv, tv-guide, events, whats-on, dictionary, definition, thesaurus',
    pattern: /\/results(?:\/[^/]*)?$/u,
    examples: {
      hits: [
        'sky/weather/vale/7-day',
        'sport/football/scores-fixtures',
        'markets/quote/pmps',
        'words/dictionary/english/pier',
        'www/elections/2024/results/vale',
      ],
      misses: ['www/weathering-the-storm', 'www/results-of-the-vote-in', 'www/event-horizon'],
    },
  },
  {
    id: 'address_of_login',
    speaks: ['login_page'],
    points: 2,
    folders:
      'login, log-in, signin, sign-in, sign_in, signup, sign-up, sign_up, register, registration, auth, sso, oauth, oauth2, password',
    examples: {
      hits: ['www/account/login?return=/news', 'club/register'],
      misses: ['www/login-data-stolen', 'www/authors'],
    },
  },
  {
    id: 'address_of_code',
    speaks: ['code_page'],
    points: 2,
    pattern:
      /^[^/]*(?:\/[^/?#]+){2}\/(?:-\/)?(?:blob|tree|commits?|pulls?|merge_requests|issues|actions|releases|blame|src)(?:[/?#]|$)|\/api\/[^?#]*(?:reference|v\d)|\/v\d\/reference/u,
    examples: {
      hits: ['code/tove/tides/blob/main/x.ts', 'code/tove/tides/issues/412', 'docs/api/v2/reference/stations'],
      misses: ['www/issues/2024', 'www/a/b/c/issues'],
    },
  },
  {
    id: 'address_of_wiki_tools',
    speaks: ['wiki_page'],
    points: 3,
    pattern: /\/wiki\/[^/?#:&]{3,20}:|[?&]title=[^&#:]{3,20}:|[?&]action=(?:edit|history|info)|[?&]diff=\d/u,
    examples: {
      hits: [
        'wiki/wiki/special:recentchanges',
        'wiki/w/index.php?title=talk:pier',
        'wiki/w/index.php?title=pier&action=edit',
      ],
      misses: ['wiki/wiki/pier', 'www/w/pier:shut'],
    },
  },
  {
    id: 'address_of_site_matters',
    speaks: ['site_page'],
    points: 2,
    ends: 'privacy, privacy-policy, privacy-notice, privacy-statement, terms, terms-of-use, terms-of-service, terms-of-sale, terms-and-conditions, cookies, cookie-policy, legal, imprint, impressum, about, about-us, contact, contact-us, help, help-centre, help-center, faq, faqs, support, disclaimer, accessibility, advertise',
    examples: {
      hits: ['www/privacy-policy', 'www/legal/terms', 'www/contact-us', 'www/help/faq', 'www/about.html'],
      misses: ['www/privacy-law-passes', 'www/about-a-boat', 'www/help/yourself'],
    },
  },
];
