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
      'nav, navbar, navigation, menu, breadcrumb, breadcrumbs, crumbs, pagination, pager, toc, sitemap, ' +
      'masthead, subnav, topnav, skip link, jump to, brotkrumen, rootline, ariane, migas, menü, navi, ' +
      'editsection, navbox, pankuzu',
    examples: { hits: ['main-nav', 'breadcrumbs', 'menuItem'], misses: ['navy-blue', 'article'] },
  },
  {
    reason: 'comments',
    words:
      'comment, comments, commentlist, disqus, respond, replies, livefyre, discussion, coral, viafoura, ' +
      'comentarios, commentaires, kommentare, kommentar, comentários, comentario, reacties, commenti, ' +
      'yorumlar, komentar, komentarze, kommentarer, feedback, survey, useful',
    examples: { hits: ['comments', 'comment-list', 'disqus_thread'], misses: ['commentary', 'commentisfree'] },
  },
  {
    reason: 'footer',
    words: 'footer, colophon, contentinfo, copyright, pied, fusszeile',
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
    most: 500,
    words: 'paywall, regwall, premium, subscriber, subscribers, meter',
    examples: { hits: ['paywall-notice', 'regwall'], misses: ['wall'] },
  },
  {
    reason: 'caption',
    words:
      'caption, captions, figcaption, credit, credits, photocredit, photo credit, image credit, photo caption, gallery caption, slide caption, photo meta, image meta, bildunterschrift, ' +
      'bildnachweis, bildquelle, bildtext, legende, pie foto, piefoto, pie de, didascalia, fotocredit, ' +
      'foto caption, leyenda, creditos, créditos, image source, media caption, cptn',
    examples: { hits: ['wp-caption-text', 'image__caption', 'photoCredit'], misses: ['captain', 'accredited'] },
  },
  {
    reason: 'gallery',
    words:
      'slideshow, gallery, inlinegallery, photogallery, carousel, lightbox, slider, photo, photos, thumbnail, ' +
      'thumbnails',
    examples: { hits: ['photo-gallery', 'image_carousel'], misses: ['photograph', 'slide'] },
  },
  {
    reason: 'related',
    words:
      'related, recirc, recirculation, recommended, recommendation, recommendations, trending, popular, ' +
      'most read, mostread, mostviewed, most viewed, read more, readmore, more stories, more news, more on, ' +
      'see also, seealso, also read, up next, upnext, next article, next post, next prev, prev post, post nav, ' +
      'outbrain, taboola, zergnet, revcontent, relatedposts, yarpp, teaser, teasers, promo, promos, latest, ' +
      'suggested, similar, further reading, cta, verwandte, relacionadas, relacionados, relacionado, ' +
      'lire aussi, catcher, correlati, correlate, gerelateerd, kanren, osusume, leia tambem, leia mais, ' +
      'saiba mais, baca juga, meistgelesen, mehr zum, more links, links block, internallink, rich link, ' +
      'richlink, recommends, most shared',
    examples: { hits: ['related-posts', 'RelatedStories', 'mod_most-read'], misses: ['correlated', 'more'] },
  },
  {
    reason: 'sharing',
    words:
      'share, shares, sharing, sharebar, sharedaddy, social, addthis, addtoany, a2a, follow us, sociable, ' +
      'likes, like button, shareaholic, teilen, partage, partager, compartir, compartilhar, condividi, delen, ' +
      'reactions, claps, kudos, follow bar, sns, socials',
    examples: { hits: ['share-bar', 'SocialLinks', 'addthis_toolbox'], misses: ['shareholder', 'socialism'] },
  },
  {
    reason: 'newsletter',
    words:
      'newsletter, newsletters, subscribe, subscription, signup, sign up, optin, opt in, mailchimp, ' +
      'email alert, infolettre, nieuwsbrief, boletin',
    examples: { hits: ['newsletter_box', 'signupForm'], misses: ['letter'] },
  },
  {
    reason: 'byline',
    words:
      'byline, bylines, published, pubdate, timestamp, post date, meta, entry meta, article meta, ' +
      'postmetadata, posted on, post info, article info, entry date, updated, article date, author date, ' +
      'firma, fecha, datum, data publicacao, signature, reading time, read time, readtime, temps lecture, ' +
      'estimated read, time ago, info date, publication date, dateline info, release date',
    examples: { hits: ['byline', 'entry-meta', 'articleMeta'], misses: ['metadata', 'line'] },
  },
  {
    reason: 'author',
    words:
      'author, authors, authorbox, bio, about the, contributor, contributors, writer, autor, autorin, auteur, ' +
      'autore, autorenkasten, autoreninfo, authorbio, tagline',
    examples: { hits: ['author-bio', 'about-author'], misses: ['authority', 'biology'] },
  },
  {
    reason: 'standfirst',
    most: 400,
    words:
      'dek, deck, standfirst, subtitle, sub title, abstract, summary, subheadline, sub headline, ' +
      'article description, entradilla, bajada, chapo, chapeau, sommario, occhiello, excerpt, vorspann, ' +
      'key points, keypoints, key takeaways, story highlights',
    examples: { hits: ['article__dek', 'standfirst', 'post-subtitle'], misses: ['decking', 'lead'] },
  },
  {
    reason: 'advertisement',
    words:
      'ad, ads, advert, advertisement, advertising, adsense, adslot, sponsor, sponsored, promoted, dfp, ' +
      'affiliate, commercial, gpt, anzeige, werbung, publicidad, publicite, publicité, pubblicita, ' +
      'publicidade, reklama, reklam, iklan, adv, donate, donation, donations, support us, republish',
    examples: { hits: ['ad-slot', 'ads', 'sponsoredContent'], misses: ['adapt', 'header', 'download'] },
  },
  {
    reason: 'page_furniture',
    words:
      'sidebar, aside, rail, widget, widgets, toolbar, banner, tools, disclaimer, rightcol, right col, ' +
      'rightrail, secondary, complementary, search, login, print, ticker, weather, audio player, video player, ' +
      'media player, podcast player, listen, quiz, tool bar, adjust text, text size, fontsize, rating, ' +
      'ratings, hits, moduletable',
    examples: { hits: ['right-rail', 'leftSidebar'], misses: ['railway', 'banners'] },
  },
  {
    reason: 'overlay',
    // What lies over a picture may as well be a part of the text.
    most: 300,
    words: 'overlay, alert',
    examples: { hits: ['overlay-box', 'alert'], misses: ['overlaid', 'alerted'] },
  },
  {
    reason: 'tags',
    words:
      'tags, taglist, tag list, topics, keywords, tagcloud, categories, cat links, tag links, post tags, ' +
      'filed under, tagbox, etiquetas, schlagworte, schlagwoerter, mots cles, etichette, tagi, labels, tagged, ' +
      'related topics, topic list, submeta, tag cloud',
    examples: { hits: ['post-tags', 'topics'], misses: ['tag', 'category-news'] },
  },
  {
    reason: 'unseen',
    words:
      'sr only, visually hidden, visuallyhidden, screen reader, screenreader, offscreen, is hidden, ' +
      'a11y hidden, assistive, hidden text, hide visually, invisible',
    examples: { hits: ['sr-only', 'screen-reader-text'], misses: ['readers', 'overflow-hidden'] },
  },
  {
    reason: 'footnotes',
    words: 'footnote, footnotes, endnotes, references, reflist, bibliography, sources',
    examples: { hits: ['footnotes', 'article-references'], misses: ['reference', 'resource'] },
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
      'single content, news text, news content, ' +
      'artikeltext, artikel text, artikelbody, artikel body, artikel inhalt, cuerpo noticia, noticia cuerpo, nota cuerpo, cuerpo nota, corps article, article corps, testo articolo, articolo testo, noticia texto, texto noticia, materia conteudo, richtext body, rich text body, text formatted, field body, name body',
    examples: { hits: ['articleBody', 'entry-content', 'story__body'], misses: ['article', 'body'] },
  },
];
