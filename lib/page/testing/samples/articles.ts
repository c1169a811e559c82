import { cards, comments, footer, header, ld, og, page, type SamplePage, sitePage, times } from './furniture.ts';
import { createWords } from './words.ts';

const words = createWords('articles');
const DATED = { datePublished: '2024-05-12T06:00:00Z', author: { '@type': 'Person', name: 'Tove Lindqvist' } };
const STATED = og({ 'og:type': 'article', 'article:published_time': '2024-05-12T06:00:00Z' });

const news = (title: string): string => ld({ '@type': 'NewsArticle', headline: title, ...DATED });

/** Articles as papers, agencies and broadcasters print them. */
export const ARTICLES: readonly SamplePage[] = [
  {
    name: 'short news',
    is: 'article',
    address: 'https://www.courier.example/news/2024/05/12/pier-closes-for-two-winters',
    html: sitePage('The Courier', {
      title: 'Pier closes for two winters | The Courier',
      head: STATED + news('Pier closes for two winters'),
      body: `<article><h1>Pier closes for two winters</h1><p class="byline">By Tove Lindqvist</p>${words.paragraphs(3)}</article><aside><h2>More</h2>${cards(words, 12)}</aside>`,
    }),
  },
  {
    name: 'long read in nothing but divs',
    is: 'article',
    address: 'https://quarterly.example/the-town-that-sold-its-river',
    html: sitePage('Quarterly', {
      style: 'divs',
      title: 'The town that sold its river',
      head: og({ 'og:type': 'article' }),
      body: `<div class="ttl">The town that sold its river</div><div class="txt">${words.paragraphs(60, 'div')}</div>`,
    }),
  },
  {
    name: 'opinion',
    is: 'article',
    address: 'https://herald.example/opinion/why-the-bridge-must-wait',
    html: sitePage('Herald', {
      title: 'Why the bridge must wait - Herald',
      head: ld({ '@type': 'OpinionNewsArticle', headline: 'Why the bridge must wait', ...DATED }),
      body: `<h1>Why the bridge must wait</h1><div>${words.name()}</div>${words.paragraphs(9)}${comments(words, 12)}`,
    }),
  },
  {
    name: 'live blog',
    is: 'article',
    address: 'https://www.courier.example/world/live/2024/may/12/storm-live-updates',
    html: sitePage('The Courier', {
      title: 'Storm: live updates',
      head:
        STATED +
        ld({
          '@type': 'LiveBlogPosting',
          headline: 'Storm',
          coverageStartTime: '2024-05-12',
          liveBlogUpdate: Array.from({ length: 20 }, () => ({ '@type': 'BlogPosting' })),
        }),
      body: `<h1>Storm: ferries stay in harbour as wind turns</h1><p>${words.paragraph(3)}</p><div role="feed">${times(22, (i) => `<article class="block" id="b${i}"><time datetime="2024-05-12">${i % 12}.15</time><h2>${words.headline()}</h2>${words.paragraphs(2)}<button>Share</button></article>`)}</div>`,
    }),
  },
  {
    name: 'talk in questions and answers',
    is: 'article',
    address: 'https://quarterly.example/interviews/nadia-ferro-on-the-sea',
    html: sitePage('Quarterly', {
      title: 'Nadia Ferro on the sea',
      head: og({ 'og:type': 'article' }) + news('Nadia Ferro on the sea'),
      body: `<article><h1>Nadia Ferro on the sea</h1><p>${words.paragraph(3)}</p>${times(14, () => `<p><strong>Why did ${words.place()} agree to it?</strong></p><p>${words.paragraph(4)}</p>`)}</article>`,
    }),
  },
  {
    name: 'list in numbers',
    is: 'article',
    address: 'https://www.courier.example/travel/11-harbours-to-see-before-they-close',
    html: sitePage('The Courier', {
      title: '11 harbours to see before they close',
      head:
        og({ 'og:type': 'website' }) +
        ld({
          '@type': 'ItemList',
          itemListElement: Array.from({ length: 11 }, (_, i) => ({ '@type': 'ListItem', position: i })),
        }),
      body: `<article><h1>11 harbours to see before they close</h1><p>${words.paragraph(3)}</p>${times(11, (i) => `<h2>${i + 1}. <a href="https://harbour${i}.example">${words.place()}</a></h2><figure><img alt=""></figure><p>${words.paragraph(4)}</p>`)}</article>`,
    }),
  },
  {
    name: 'press release of a firm',
    is: 'article',
    address: 'https://pumps.example/newsroom/example-pumps-to-supply-vale',
    html: page({
      title: 'Example Pumps to supply Vale',
      head: og({ 'og:type': 'website' }) + ld({ '@type': 'Corporation', name: 'Example Pumps' }),
      body: `<header><nav>${times(14, (i) => `<a href="/p${i}">Solution ${i}</a>`)}</nav></header><div class="news-detail"><span>12 May 2024</span><h1>Example Pumps to supply Vale</h1><p>VALE, 12 May 2024. ${words.paragraph(3)}</p>${words.paragraphs(4)}<h3>About Example Pumps</h3><p>${words.paragraph(2)}</p><p>Press contact: press@pumps.example</p></div>${footer('Example Pumps')}`,
    }),
  },
  {
    name: 'local paper with broken markup',
    is: 'article',
    address: 'http://valebugle.example/story.asp?id=4421',
    html: `<html><head><title>Vale Bugle</title><body bgcolor=white><center><img><br><a href=/>Home</a> | <a href=/sport>Sport</a></center><font size=5><b>School roof leaks again</b></font><br><i>by Sam Dane</i><br><br><font size=2>${times(9, () => `${words.paragraph(3)}<br><br>`)}</font><hr><a href=/>Back</a></table>`,
  },
  {
    name: 'start of an article that must be paid for',
    is: 'article',
    address: 'https://www.courier.example/business/ferry-line-in-talks-with-rivals-44120',
    html: sitePage('The Courier', {
      title: 'Ferry line in talks with rivals',
      head: STATED + ld({ '@type': 'NewsArticle', isAccessibleForFree: false, ...DATED }),
      body: `<article><h1>Ferry line in talks with rivals</h1>${words.paragraphs(3)}</article><div class="offer"><h2>Subscribe to read on</h2>${times(3, (i) => `<div>Plan ${i}: €${i + 4}.99 a month <button>Subscribe now</button></div>`)}<p>Already a subscriber? <a href="/login">Sign in</a></p><form hidden><input type="email"><input type="password"></form></div>`,
    }),
  },
  {
    name: 'article without an element of that name',
    is: 'article',
    address: 'https://radio.example/en/a-66112233',
    html: sitePage('Radio', {
      style: 'hashed',
      title: 'Growers block the bridge',
      body: `<h1>Growers block the bridge</h1><div class="sc-intro">${words.sentence()}</div><div class="sc-rich">${words.paragraphs(10)}</div><div class="sc-more">${cards(words, 9, { style: 'hashed' })}</div>`,
    }),
  },
  {
    name: 'article in tables',
    is: 'article',
    address: 'http://weekly.example/2003/0412/water.html',
    html: page({
      title: 'Water bills to rise',
      body: `<table width="760"><tr><td colspan="3"><img alt="The Weekly Bell"></td></tr><tr><td width="140">${times(14, (i) => `<a href="s${i}.html">Section ${i}</a><br>`)}</td><td><h2>Water bills to rise</h2><b>By ${words.name()}</b>${words.paragraphs(8)}</td><td>${times(10, () => `<a href="x.html">${words.headline()}</a><br>`)}</td></tr></table>`,
    }),
  },
  {
    name: 'article in elements of its own kind',
    is: 'article',
    address: 'https://stream.example/news/night-buses-end/ar-BB1abcde',
    html: page({
      title: 'Night buses end',
      head: STATED,
      body: `<nx-app><nx-header>${times(12, (i) => `<nx-link><a href="/${i}">Topic ${i}</a></nx-link>`)}</nx-header><nx-article><nx-title>Night buses end</nx-title><nx-body>${words.paragraphs(7)}</nx-body></nx-article><nx-feed>${cards(words, 16, { style: 'hashed' })}</nx-feed></nx-app>`,
    }),
  },
  {
    name: 'article made by scripts',
    is: 'article',
    address: 'https://thewire.example/s/market-hall-reopens-9f3c',
    html: page({
      title: 'Market hall reopens',
      body: `<div id="__next"><div class="css-1"><div class="css-2">${times(9, (i) => `<a class="css-l" href="/${i}">Desk ${i}</a>`)}</div><h1 class="css-h">Market hall reopens</h1><div class="css-b">${times(8, () => `<div class="css-p"><span>${words.paragraph(3)}</span></div>`)}</div><div class="css-r">${cards(words, 6, { style: 'hashed', summary: 'none' })}</div></div></div><script id="__DATA__" type="application/json">{"page":"story"}</script>`,
    }),
  },
  {
    name: 'article in AMP',
    is: 'article',
    address: 'https://amp.gazette.example/amp/2024/05/orchard-sale-stopped.html',
    html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Orchard sale stopped</title>${news('Orchard sale stopped')}</head><body><amp-sidebar>${times(20, (i) => `<a href="/s${i}">Section ${i}</a>`)}</amp-sidebar><h1>Orchard sale stopped</h1><amp-img width="9" height="9"></amp-img>${words.paragraphs(6)}<amp-ad></amp-ad>${words.paragraphs(3)}</body></html>`,
  },
  {
    name: 'post of a blog with many comments',
    is: 'article',
    address: 'https://notes.example/2024/05/what-the-gulls-know/',
    html: page({
      title: 'What the gulls know – Notes',
      head: og({ 'og:type': 'article' }),
      body: `<body class="single single-post">${header('Notes')}<main><article class="post"><h1 class="entry-title">What the gulls know</h1><div class="entry-content">${words.paragraphs(7)}</div></article>${comments(words, 60)}</main>${footer('Notes')}`,
    }),
  },
  {
    name: 'story of an agency that calls itself a website',
    is: 'article',
    address: 'https://agency.example/article/pier-vote-council-0f3d1c2b',
    html: sitePage('Agency', {
      title: 'Council splits over pier',
      head: og({ 'og:type': 'website' }) + ld({ '@type': 'WebPage', name: 'Council splits over pier' }),
      body: `<div class="Page"><h1>Council splits over pier</h1><div class="RichText">${words.paragraphs(14)}</div></div>`,
    }),
  },
  {
    name: 'test of a thing, with its price',
    is: 'article',
    address: 'https://gadget.example/reviews/reading-lamp-no-4-review',
    html: sitePage('Gadget', {
      title: 'Reading lamp No. 4 review: light, at last',
      head:
        STATED +
        ld({
          '@type': 'Review',
          itemReviewed: { '@type': 'Product', name: 'Reading lamp' },
          reviewRating: { '@type': 'Rating', ratingValue: 4 },
          ...DATED,
        }),
      body: `<article><h1>Reading lamp No. 4 review: light, at last</h1><div class="score">4/5</div>${words.paragraphs(4)}<div class="deal"><span itemprop="price">€49.90</span> <a href="https://shop.example">Buy now at Shop</a></div>${words.paragraphs(6)}<table><tr><td>Weight</td><td>2 kg</td></tr></table></article>`,
    }),
  },
  {
    name: 'story with a film at its head',
    is: 'article',
    address: 'https://radio.example/en/video-and-text/flood-wall-breaks-66998877',
    html: sitePage('Radio', {
      title: 'Flood wall breaks near Vale',
      head:
        og({ 'og:type': 'article' }) +
        news('Flood wall breaks near Vale') +
        ld({ '@type': 'VideoObject', duration: 'PT1M' }),
      body: `<article><h1>Flood wall breaks near Vale</h1><div class="player"><video controls></video></div>${words.paragraphs(6)}</article>${cards(words, 10)}`,
    }),
  },
  {
    name: 'story at the root of a host of its own',
    is: 'article',
    address: 'https://riverproject.example/',
    html: page({
      title: 'The river: an investigation',
      head: og({ 'og:type': 'article' }) + news('The river'),
      body: `<article><h1>The river: an investigation in nine parts</h1><p>By ${words.name()} and ${words.name()}</p>${times(9, () => `<section><h2>${words.headline()}</h2>${words.paragraphs(5)}<figure><img alt=""><figcaption>${words.sentence()}</figcaption></figure></section>`)}</article>`,
    }),
  },
  {
    name: 'story reached from a search',
    is: 'article',
    address: 'https://herald.example/politics/clerk-resigns-over-minutes.html?q=clerk&s=09',
    html: sitePage('Herald', {
      style: 'divs',
      title: 'Clerk resigns over minutes - Herald',
      head: og({ 'og:type': 'article' }),
      body: `<h1>Clerk resigns over minutes</h1><div class="by">By ${words.name()}</div><div class="article-text">${words.paragraphs(6)}</div><div class="related">${cards(words, 4, { style: 'divs', summary: 'none' })}</div>`,
    }),
  },
  {
    name: 'story in pictures and words',
    is: 'article',
    address: 'https://quarterly.example/features/a-winter-on-the-ice-road',
    html: sitePage('Quarterly', {
      title: 'A winter on the ice road',
      head: STATED,
      body: `<article><h1>A winter on the ice road</h1>${times(14, () => `<figure><img alt=""><figcaption>${words.sentence()}</figcaption></figure><p>${words.paragraph(3)}</p>`)}</article>`,
    }),
  },
  {
    name: 'report of research with tables',
    is: 'article',
    address: 'https://institute.example/articles/s41586-024-0331-x',
    html: sitePage('Institute', {
      title: 'Fish return to the upper river',
      head: ld({ '@type': 'ScholarlyArticle', headline: 'Fish return to the upper river' }),
      body: `<article><h1>Fish return to the upper river</h1>${times(5, (i) => `<h2>Part ${i}</h2>${words.paragraphs(4)}<table>${times(6, () => `<tr><td>${words.number(99)}</td><td>${words.number(99)}</td></tr>`)}</table>`)}<h2>References</h2><ol>${times(40, () => `<li>${words.name()}. <a href="https://doi.example">${words.headline()}</a>. 2019.</li>`)}</ol></article>`,
    }),
  },
  {
    name: 'short story among a hundred cards',
    is: 'article',
    address: 'https://tabloid.example/news/local/orchard-fire-12345678',
    html: sitePage('Tabloid', {
      title: 'Orchard fire under control',
      head: STATED + news('Orchard fire under control'),
      body: `<article><h1>Orchard fire under control</h1>${words.paragraphs(2)}${cards(words, 2, { summary: 'none' })}${words.paragraphs(3)}</article><h2>You may like</h2>${cards(words, 100)}`,
    }),
  },
  {
    name: 'life of one who died',
    is: 'article',
    address: 'https://herald.example/obituaries/2024/05/clara-pell-who-mapped-the-coast',
    html: sitePage('Herald', {
      title: 'Clara Pell, who mapped the coast',
      body: `<h1>Clara Pell, who mapped the coast, dies at 91</h1>${words.paragraphs(9)}<h2>More obituaries</h2>${cards(words, 4, { summary: 'none' })}`,
    }),
  },
];
