import { attribute, isNamed } from '../dom.ts';

/**
 * What the class names, ids and roles of an element say about what is in it. `words` are single words or two beside each
 * other, as they stand in the names of elements ("related-posts", "RelatedPosts" and "related_posts" are all "related posts").
 */
export interface HintRule {
  readonly reason: string;
  /** Separated by commas. */
  readonly words: string;
  /** Characters of running text: what is called so and holds more is taken for more than its name says. */
  readonly most?: number;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/** Names that say that what is inside is no part of an article. */
export const NOISE_HINTS: readonly HintRule[] = [
  {
    reason: 'navigation',
    words:
      'nav, navbar, navigation, menu, breadcrumb, breadcrumbs, crumbs, pagination, pager, toc, sitemap, masthead, subnav, topnav, ' +
      'skip link, jump to',
    examples: { hits: ['main-nav', 'breadcrumbs', 'menuItem'], misses: ['navy-blue', 'article'] },
  },
  {
    reason: 'comments',
    words:
      'comment, comments, commentlist, disqus, respond, replies, livefyre, discussion, coral, viafoura, comentarios',
    examples: { hits: ['comments', 'comment-list', 'disqus_thread'], misses: ['commentary', 'commentisfree'] },
  },
  {
    reason: 'footer',
    words: 'footer, colophon, contentinfo, copyright',
    examples: { hits: ['site-footer', 'PageFooter'], misses: ['footage', 'foot'] },
  },
  {
    reason: 'consent',
    words: 'cookie, cookies, consent, gdpr, modal, popup, dialog, privacy, interstitial, onboarding',
    examples: { hits: ['cookie-banner', 'gdpr_notice'], misses: ['cook'] },
  },
  {
    reason: 'paywall',
    // As often the name of all that only subscribers may read.
    words: 'paywall, regwall, premium, subscriber, subscribers, meter',
    most: 500,
    examples: { hits: ['paywall-notice', 'regwall'], misses: ['wall'] },
  },
  {
    reason: 'caption',
    words:
      'caption, captions, figcaption, credit, credits, photocredit, image meta, photo meta, slideshow, gallery, inlinegallery, ' +
      'photogallery, carousel, lightbox, slider, photo, photos, thumbnail, thumbnails',
    examples: { hits: ['wp-caption-text', 'image__caption', 'photoCredit'], misses: ['captain', 'accredited'] },
  },
  {
    reason: 'related',
    words:
      'related, recirc, recirculation, recommended, recommendation, recommendations, trending, popular, most read, mostread, ' +
      'mostviewed, most viewed, read more, readmore, more stories, more news, more on, see also, seealso, also read, up next, upnext, ' +
      'next article, next post, next prev, prev post, post nav, outbrain, taboola, zergnet, revcontent, relatedposts, yarpp, teaser, ' +
      'teasers, promo, promos, latest, suggested, similar, story package, further reading, interlink, inline link, in article, ' +
      'you may, cta',
    examples: { hits: ['related-posts', 'RelatedStories', 'mod_most-read'], misses: ['correlated', 'more'] },
  },
  {
    reason: 'sharing',
    words:
      'share, shares, sharing, sharebar, sharedaddy, social, addthis, addtoany, a2a, follow us, sociable, likes, like button, shareaholic',
    examples: { hits: ['share-bar', 'SocialLinks', 'addthis_toolbox'], misses: ['shareholder', 'socialism'] },
  },
  {
    reason: 'newsletter',
    words: 'newsletter, newsletters, subscribe, subscription, signup, sign up, optin, opt in, mailchimp, email alert',
    examples: { hits: ['newsletter_box', 'signupForm'], misses: ['letter'] },
  },
  {
    reason: 'byline',
    words:
      'byline, bylines, published, pubdate, timestamp, post date, meta, entry meta, article meta, postmetadata, posted on, post info, ' +
      'article info, meta info, entry date, updated, article date, author date',
    examples: { hits: ['byline', 'entry-meta', 'articleMeta'], misses: ['metadata', 'line'] },
  },
  {
    reason: 'author',
    words: 'author, authors, authorbox, bio, about the, contributor, contributors, writer',
    examples: { hits: ['author-bio', 'about-author'], misses: ['authority', 'biology'] },
  },
  {
    reason: 'standfirst',
    most: 400,
    words:
      'dek, deck, standfirst, subtitle, sub title, abstract, summary, subheadline, sub headline, article description',
    examples: { hits: ['article__dek', 'standfirst', 'post-subtitle'], misses: ['decking', 'lead'] },
  },
  {
    reason: 'advertisement',
    words:
      'ad, ads, advert, advertisement, advertising, adsense, adslot, sponsor, sponsored, promoted, dfp, affiliate, commercial, gpt',
    examples: { hits: ['ad-slot', 'ads', 'sponsoredContent'], misses: ['adapt', 'header', 'download'] },
  },
  {
    reason: 'page_furniture',
    words:
      'sidebar, aside, rail, widget, widgets, toolbar, banner, tools, disclaimer, rightcol, right col, rightrail, secondary, ' +
      'complementary, search, login, print, overlay, alert, ticker, weather',
    examples: { hits: ['right-rail', 'leftSidebar'], misses: ['railway', 'banners'] },
  },
  {
    reason: 'tags',
    words:
      'tags, taglist, tag list, topics, keywords, tagcloud, categories, cat links, tag links, post tags, filed under, tagbox',
    examples: { hits: ['post-tags', 'topics'], misses: ['tag', 'category-news'] },
  },
  {
    reason: 'unseen',
    words:
      'sr only, visually hidden, visuallyhidden, screen reader, screenreader, offscreen, is hidden, a11y hidden, assistive',
    examples: { hits: ['sr-only', 'screen-reader-text'], misses: ['readers', 'overflow-hidden'] },
  },
  {
    reason: 'popup_text',
    words: 'rollover, tooltip, popover, hovercard',
    examples: { hits: ['rollover-block', 'Tooltip'], misses: ['tip', 'pop'] },
  },
];

/** Names that say that the article's text is inside. */
export const BODY_HINTS: readonly HintRule[] = [
  {
    reason: 'article_body',
    words:
      'articlebody, article body, article content, article text, story body, storybody, story content, story text, entry content, ' +
      'post content, post body, postbody, body text, body copy, article copy, main content, rich text, content body, post entry, ' +
      'single content, news text, news content',
    examples: { hits: ['articleBody', 'entry-content', 'story__body'], misses: ['article', 'body'] },
  },
];

const index = (rules: readonly HintRule[]): ReadonlyMap<string, HintRule> =>
  new Map(rules.flatMap((rule) => rule.words.split(', ').map((word) => [word, rule] as const)));

const NOISE = index(NOISE_HINTS);
const BODY = index(BODY_HINTS);

/** Code units: names beyond these are not read, so that a page cannot make the reading slow with them. */
const LONGEST_NAMES = 500;

const wordsOf = (names: string): readonly string[] =>
  names
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .match(/[a-z\d]+/gu) ?? [];

/** What names like these say: the first of {@link NOISE_HINTS} that fits, and whether one of {@link BODY_HINTS} does. */
export interface Hints {
  readonly noise: HintRule | null;
  readonly body: boolean;
}

/** Reads the words of class names and the like. */
export function hintsIn(names: string): Hints {
  const words = wordsOf(names);
  let noise: HintRule | null = null;
  let body = false;
  for (const [at, word] of words.entries()) {
    const pair = `${word} ${words[at + 1] ?? ''}`;
    noise ??= NOISE.get(pair) ?? NOISE.get(word) ?? null;
    body ||= BODY.has(pair) || BODY.has(word);
  }
  return { noise, body };
}

const NAMING = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid'];
const NONE: Hints = { noise: null, body: false };

/** A reader of an element's hints that remembers the names it has seen. */
export function hintReader(): (element: Element) => Hints {
  const known = new Map<string, Hints>();
  return (element) => {
    if (!isNamed(element)) return NONE;
    let names = '';
    for (const name of NAMING) {
      const value = attribute(element, name);
      if (value !== null) names += `${value} `;
    }
    const before = known.get(names);
    if (before) return before;
    const hints = hintsIn(names);
    known.set(names, hints);
    return hints;
  };
}
