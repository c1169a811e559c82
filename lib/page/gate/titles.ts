import { type Sign, signsIn, type WordRule } from './kinds.ts';

/** What titles of pages and first headings say of the page, in lower case. */
export const TITLE_RULES: readonly WordRule[] = [
  {
    id: 'titled_search',
    speaks: ['search_page'],
    points: 2,
    pattern:
      /^search(?: results?)?(?:$|:|\s[|–-])|\bsearch results?\b|^[\d,.]* ?results for\b|^you searched|^resultados de|^suchergebnisse|^résultats de/u,
    examples: {
      hits: ['search results for “pier” | the courier', 'you searched for gulls'],
      misses: ['council goes on with search for a mayor'],
    },
  },
  {
    id: 'titled_log_in',
    speaks: ['login_page'],
    points: 2,
    pattern:
      /^(?:sign|log) ?(?:in|up|on)\b(?! (?:to|with|for) \w+ing)|^(?:create|open) (?:an|your|my) account|^register\b|^anmelden|^iniciar sesión|^connexion\b/u,
    examples: {
      hits: ['sign in', 'log in to the courier', 'create your account'],
      misses: ['log of a night at sea', 'signs of rain'],
    },
  },
  {
    id: 'titled_list',
    speaks: ['list_page'],
    points: 2,
    pattern:
      /\barchives?(?:$|\s[|–-])|^(?:tag|category|author|topic|section|archive): |^(?:latest|all|recent) (?:news|stories|posts|articles|headlines)\b|^(?:latest|newsletters|press releases|obituaries|site ?map|most read)(?:$|\s[|–-])|^(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d\b|\bwhat.s on in\b/u,
    examples: {
      hits: ['ferries archives', 'tag: ferries', 'april 2019', 'press releases'],
      misses: ['the archive that burned', 'latest pier closes'],
    },
  },
  {
    id: 'titled_shop',
    speaks: ['shop_page'],
    points: 2,
    pattern:
      /^(?:your |my |shopping )?(?:basket|cart|bag|checkout|order summary)(?:$|\s[|–-])|^(?:subscribe|subscription offers|choose your (?:subscription|plan))\b|\b(?:for sale|to rent|to let)\b.{0,40}(?:$|[|–-])|^(?:buy|shop) (?!up\b)/u,
    examples: {
      hits: ['your basket', 'subscribe to the courier', '3-bed houses for sale in vale'],
      misses: ['basket makers of vale', 'island up for auction'],
    },
  },
  {
    id: 'titled_jobs',
    speaks: ['job_page'],
    points: 2,
    pattern:
      /^[\d,.]+ [\w ]{0,40}(?:jobs|vacancies) in\b|^[\w ]{0,30}\bjobs in [\w ,]{2,30}(?:$|\s[|–-])|^(?:jobs|vacancies|careers?)(?: at\b.{0,40})?(?:$|\s[|–-])/u,
    examples: {
      hits: ['412 engineer jobs in vale', 'careers at example pumps'],
      misses: ['shipyard to cut jobs by spring, says union', 'jobs report is late'],
    },
  },
  {
    id: 'titled_media',
    speaks: ['media_page'],
    points: 1,
    pattern: /^(?:videos?|watch|listen|podcasts?|live stream)(?:$|:|\s[|–-])|^\d{1,4}\. .{1,60} [-–|]|\bthe podcast\b/u,
    examples: {
      hits: ['video: storm hits the coast', 'videos', '31. the wall - tides'],
      misses: ['watch sold for a million', 'podcasters strike'],
    },
  },
  {
    id: 'titled_gallery',
    speaks: ['gallery_page'],
    points: 2,
    pattern: /\bin (?:pictures|photos|images)\b|^(?:photos?|pictures|gallery|slideshow)(?:$|:|\s[|–-])/u,
    examples: {
      hits: ['the storm in pictures', 'photos: rowers at dawn'],
      misses: ['a winter on the ice road', 'pictures of the sea sell'],
    },
  },
  {
    id: 'titled_talk',
    speaks: ['forum_page'],
    points: 2,
    pattern:
      /^(?:view topic|forums?|thread|topic|re|board index|discussions?|community)(?:$|:|\s[-|–])|\b(?:user|customer|guest) reviews\b| : \w\/\w+$|^frequently asked in the forum/u,
    examples: {
      hits: ['view topic - bilge pump', 'forums', 'quiet water (2023): user reviews', 'the pier is closed : r/vale'],
      misses: ['forum on the pier ends early'],
    },
  },
  {
    id: 'titled_network',
    speaks: ['feed_page'],
    points: 2,
    pattern: /^\(\d+\+?\) |\(@\w+\)|^#[\w-]+ [|–-]|^#[\w-]+ log$/u,
    examples: {
      hits: ['(3) home / net', 'tove lindqvist (@tove)', '#harbour | chat'],
      misses: ['mayor on pier: “it must close”, and why she says so'],
    },
  },
  {
    id: 'titled_mail',
    speaks: ['mail_page'],
    points: 2,
    pattern: /^inbox\b|[\w.-]+@[\w.-]+\.\w+(?:$|\s[|–-])|^(?:web)?mail(?: ::|$|\s[|–-])/u,
    examples: {
      hits: ['inbox (12) - tove@mail.example', 'webmail :: minutes'],
      misses: ['mail and tide', 'inboxes overflow'],
    },
  },
  {
    id: 'titled_program',
    speaks: ['app_page'],
    points: 1,
    pattern:
      /\s[|–-] (?:docs|sheets|slides|drive|calendar|notes)$|^(?:edit(?:ing)? (?:post|page|draft)|dashboard|overview|calendar|translate(?: text)?|crossword|sudoku|quiz)(?:$|\s[|–‹-])/u,
    examples: {
      hits: ['minutes of tuesday - docs', 'edit post ‹ notes', 'crossword'],
      misses: ['calendar of a mayor', 'edit war over a pier'],
    },
  },
  {
    id: 'titled_map',
    speaks: ['map_page'],
    points: 2,
    pattern: /^maps?(?:$|\s[|–-])|\s[|–-] maps$/u,
    examples: { hits: ['maps', 'vale - maps'], misses: ['mapping the coast'] },
  },
  {
    id: 'titled_figures',
    speaks: ['figures_page'],
    points: 2,
    pattern:
      /\bshare price\b|^(?:scores?|fixtures|results|timetable|schedule|standings|live scores)(?:$|:| &|\s[|–-])|^[\w ]{0,30}\bweather(?:,| forecast\b|:|\s[|–-])|\b(?:tonight|today) on tv\b|\| (?:meaning|definition)|^what.s on\b|\bmeaning and definition\b/u,
    examples: {
      hits: ['vale weather, 7 days', 'results: vale', 'scores & fixtures', 'pier | meaning'],
      misses: ['results of the inquiry are late', 'whether to stay'],
    },
  },
  {
    id: 'titled_code',
    speaks: ['code_page'],
    points: 2,
    pattern:
      /\bissue #\d+|\bpull request #\d+|\bat (?:main|master) ·|^[\w.-]+\/[\w.-]+(?:: | at )|\bapi (?:reference|docs|documentation)\b/u,
    examples: {
      hits: ['wrong tide · issue #412 · tove/tides', 'tove/tides: tide tables', 'stations - api reference'],
      misses: ['an issue of money', 'and/or, a love story in parts'],
    },
  },
  {
    id: 'titled_wiki_tools',
    speaks: ['wiki_page'],
    points: 2,
    pattern:
      /^(?:talk|category|user(?: talk)?|special|template|help|file|portal):\S|^recent changes|^editing \w+ [-–]|: revision history/u,
    examples: {
      hits: ['talk:pier - wiki', 'recent changes - wiki', 'category:piers'],
      misses: ['category: news', 'talks on the pier fail'],
    },
  },
  {
    id: 'titled_site_matters',
    speaks: ['site_page'],
    points: 2,
    pattern:
      /^(?:our )?(?:privacy|cookies?|legal)(?: (?:policy|notice|statement|settings))?(?:$|\s[|–-])|^terms (?:of|and|&)|^(?:contact(?: us)?|about(?: us)?|help|faqs?|frequently asked questions|imprint|impressum|aviso legal|accessibility)(?:$|\s[|–-])|\b(?:page|404)\b.{0,12}\bnot found\b|^404\b|^just a moment|^(?:access denied|attention required|are you (?:a )?(?:human|robot))/u,
    examples: {
      hits: ['privacy policy | the courier', 'terms and conditions', 'page not found', 'just a moment...', 'faq'],
      misses: ['privacy law passes', 'terms that nobody reads', 'helping hands'],
    },
  },
];

/** Code units. */
const LONGEST = 200;

/** What the page's title and its first heading speak for. */
export const readTitles = (...titles: readonly string[]): readonly Sign[] => {
  const found = titles.flatMap((title) => signsIn(TITLE_RULES, title.slice(0, LONGEST).trim().toLowerCase()));
  return found.filter((sign, i) => found.findIndex(({ id }) => id === sign.id) === i);
};
