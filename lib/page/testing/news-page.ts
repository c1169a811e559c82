/** Paragraphs of an invented article. */
export const PARAGRAPHS = [
  'The harbour board of Estermouth voted on Tuesday to close the north pier for two winters, a decision that its chair called painful and its critics called late.',
  'Mayor Ilse Varga said the pier “has been asking for help since before I was born,” and promised that the fish market would not lose a single stall.',
  'Engineers found cracks in eleven of the forty pillars last spring, according to a report that the board kept to itself until a clerk left it on a bus.',
  'The market’s traders, some of whom have sold from the pier for three generations, said that they had learnt of the vote from a poster.',
  'Work is to begin in November, when the last of the ferries has gone, and to cost the town some four million crowns.',
] as const;

/** Pieces of furniture of a news page, by name; each holds words that no other part of the page has. */
export const FURNITURE = {
  header:
    '<header class="site-header"><a href="/">The Estermouth Courier</a><nav><ul><li><a href="/news">Newsdesk</a></li><li><a href="/sport">Sportsdesk</a></li></ul></nav></header>',
  cookies:
    '<div class="cookie-banner"><p>We use biscuits of our own and of others to make this site work as well as it can for you.</p><button>Accept</button></div>',
  byline: '<div class="byline">By <a rel="author" href="/staff/tove">Tove Lindqvist</a></div>',
  date: '<p>Published: June 6, 2017 at 10:22 p.m.</p>',
  share: '<div class="share-bar"><a href="#">Facebook</a> <a href="#">Twitter</a> <span>Sharethis now</span></div>',
  figure:
    '<figure><img alt=""><figcaption>Gulls over the market hall. <span class="credit">Bo Sample/Courier</span></figcaption></figure>',
  bareCaption:
    '<p>Traders look on as surveyors measure the rail of the pier, whose paint was last renewed nine years ago. (AP Photo/ Ann Example, File)</p>',
  related:
    '<div class="related-stories"><h3>Related</h3><ul><li><a href="/a">Ferry line raises fares again</a></li><li><a href="/b">Lighthouse to be painted blue</a></li></ul></div>',
  readMore: '<p><strong>Read more:</strong> <a href="/c">What became of the south pier</a></p>',
  newsletter: '<p>To subscribe to The Courier’s email newsletter, click here.</p>',
  advertisement: '<p>Advertisement</p>',
  bio: '<div class="author-bio"><p>Tove Lindqvist writes about harbours, ferries and whatever else the tide brings in, and keeps two dogs.</p></div>',
  comments:
    '<section id="comments"><h2>2 comments</h2><div class="comment"><p>My grandfather built that pier with his own two hands and would be ashamed of all of you, every single one.</p></div></section>',
  footer:
    '<footer><p>© 2017 Courier Holdings. The whole or parts of this paper may be printed again with leave from the desk only.</p></footer>',
} as const;

/** A news page with all of its furniture around, and in the middle of, the given paragraphs. */
export const newsPage = (paragraphs: readonly string[] = PARAGRAPHS): string => {
  const [first, second, ...rest] = paragraphs.map((words) => `<p>${words}</p>`);
  const f = FURNITURE;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <title>Pier closes for two winters | The Estermouth Courier</title>
    <meta property="og:title" content="Pier closes for two winters">
    <meta property="og:site_name" content="The Estermouth Courier">
    <meta property="article:published_time" content="2017-06-06T22:22:00+02:00">
    </head><body>${f.header}${f.cookies}<main><article><h1>Pier closes for two winters</h1>${f.byline}${f.date}${f.share}
    ${f.figure}${first}${f.advertisement}${second}${f.related}${f.bareCaption}${rest.join(f.readMore)}${f.newsletter}${f.bio}
    </article>${f.comments}</main>${f.footer}</body></html>`;
};
