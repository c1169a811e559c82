import {
  cards,
  comments,
  footer,
  header,
  ld,
  og,
  page,
  type SamplePage,
  sitePage,
  slugOf,
  times,
} from './furniture.ts';
import { createWords } from './words.ts';

const words = createWords('fronts');
const SITE = { '@type': 'WebSite', name: 'The Courier', potentialAction: { '@type': 'SearchAction' } };

/** A blog's front that prints whole posts. */
const wholePosts = (): string =>
  times(6, (index) => {
    const title = words.headline();
    return `<article id="post-${900 - index}" class="post type-post"><header><h2 class="entry-title"><a href="/2024/05/${slugOf(title)}/" rel="bookmark">${title}</a></h2>
      <span class="posted-on">12 May 2024</span> <span class="comments-link"><a href="#respond">Leave a comment</a></span></header>
      <div class="entry-content">${words.paragraphs(4)}</div><footer>Posted in <a href="/category/notes">Notes</a></footer></article>`;
  });

/** First pages of sites. */
export const FRONTS: readonly SamplePage[] = [
  {
    name: 'front of a daily',
    is: 'front_page',
    address: 'https://www.courier.example/',
    html: sitePage('The Courier', {
      title: 'The Courier: news from the coast',
      head: og({ 'og:type': 'website', 'og:title': 'The Courier' }) + ld(SITE, { '@type': 'NewsMediaOrganization' }),
      body: `<h1 class="visually-hidden">The Courier</h1><section><h2>Top stories</h2>${cards(words, 14)}</section><section><h2>Sport</h2>${cards(words, 12, { summary: 'none' })}</section>
        <section><h2>Opinion</h2>${cards(words, 10)}</section>`,
    }),
  },
  {
    name: 'front that says it is an article',
    is: 'front_page',
    address: 'https://daily.example/home',
    html: sitePage('Daily', {
      style: 'divs',
      title: 'Daily',
      head:
        og({ 'og:type': 'article', 'article:published_time': '2024-05-12T06:00:00Z' }) +
        ld({ '@type': 'NewsArticle', headline: 'Daily', datePublished: '2024-05-12' }),
      body: cards(words, 44, { style: 'divs' }),
    }),
  },
  {
    name: 'front of a weekly in tables with long first paragraphs',
    is: 'front_page',
    address: 'http://weekly.example/index.html',
    html: page({
      title: 'The Weekly Bell',
      body: `<table width="760" align="center"><tr><td colspan="2"><a href="/"><img alt="The Weekly Bell"></a></td></tr><tr><td width="140" valign="top">${times(14, (i) => `<a href="s${i}.html">Section ${i}</a><br>`)}</td>
        <td>${times(9, (i) => `<font size="4"><a href="story${i}.html"><b>${words.headline()}</b></a></font><br><font size="2">${words.paragraph(4)} <a href="story${i}.html">More</a></font><hr>`)}</td></tr></table>`,
    }),
  },
  {
    name: 'front of a broadcaster made by scripts',
    is: 'front_page',
    address: 'https://radio.example/en',
    html: page({
      title: 'Radio Example | Home',
      head: og({ 'og:type': 'website' }) + '<meta name="theme-color" content="#900">',
      body: `<div id="root"><div class="sc-app">${header('Radio', 'hashed')}<div class="sc-live"><span>LIVE</span><a href="/live">${words.headline()}</a></div>${times(5, (i) => `<div class="sc-row"><div class="sc-h">Row ${i}</div>${cards(words, 9, { style: 'hashed' })}</div>`)}</div></div><script>window.__STATE__=${JSON.stringify({ text: words.paragraph(40) })}</script>`,
    }),
  },
  {
    name: 'front of a magazine with long summaries',
    is: 'front_page',
    address: 'https://quarterly.example/?utm_source=letter',
    html: sitePage('Quarterly', {
      title: 'Quarterly',
      head: og({ 'og:type': 'website' }) + ld({ '@type': 'WebPage', name: 'Quarterly' }),
      body: `<h1>Quarterly</h1>${cards(words, 16, { summary: 'long' })}`,
    }),
  },
  {
    name: 'front in AMP',
    is: 'front_page',
    address: 'https://amp.gazette.example/amp/',
    html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>Gazette</title><link rel="canonical" href="https://gazette.example/"></head><body><amp-sidebar id="menu">${times(20, (i) => `<a href="/s${i}">Section ${i}</a>`)}</amp-sidebar>
      ${times(30, () => `<div class="amp-card"><amp-img width="300" height="200"></amp-img><a class="amp-link" href="/a/${words.number(99_999)}"><h2>${words.headline()}</h2></a><p>${words.sentence()}</p></div>`)}<amp-ad></amp-ad></body></html>`,
  },
  {
    name: 'front of a blog with whole posts',
    is: 'front_page',
    address: 'https://notes.example/',
    html: page({
      title: 'Notes from the quay',
      head: og({ 'og:type': 'website' }) + '<meta name="generator" content="Blog 6">',
      body: `<body class="home blog">${header('Notes', 'semantic', ['About', 'Archive'])}<main>${wholePosts()}<nav class="navigation"><a href="/page/2">Older posts</a></nav></main><aside><h2>Recent comments</h2><ul>${times(6, () => `<li>${words.name()} on <a href="#">${words.headline()}</a></li>`)}</ul></aside>`,
    }),
  },
  {
    name: 'front of a firm',
    is: 'front_page',
    address: 'https://pumps.example/',
    html: page({
      title: 'Example Pumps: water where you need it',
      head: og({ 'og:type': 'website' }) + ld({ '@type': 'Corporation', name: 'Example Pumps' }),
      body: `<header><nav>${times(12, (i) => `<a href="/p${i}">Solutions ${i}</a>`)}</nav><a class="btn" href="/demo">Book a demo</a></header><section class="hero"><h1>Water where you need it</h1><p>Our pumps move nine million litres a day for towns, farms and ferries on four continents.</p><a class="btn" href="/start">Get started</a></section>
        ${times(6, (i) => `<section class="feature"><h2>Feature ${i}</h2><p>Built to be mended, each model ${i} comes with drawings, spare seals and a person who answers the telephone.</p><a href="/f${i}">Learn more</a></section>`)}<section class="quotes">${times(3, () => `<blockquote>It has not stopped once since we put it in, and nobody has had to look at it. <cite>${words.name()}</cite></blockquote>`)}</section>${footer('Example Pumps')}`,
    }),
  },
  {
    name: 'front of a town council',
    is: 'front_page',
    address: 'https://www.vale-council.example/',
    html: page({
      title: 'Vale Council',
      body: `${header('Vale Council', 'divs', ['Bins', 'Council tax', 'Planning', 'Schools', 'Parking'])}<div id="content"><h1>Welcome to Vale Council</h1><p>Find the services of your council, pay for them, report a broken lamp and see what was decided at the last meeting.</p>${times(12, (i) => `<div class="tile"><h2><a href="/service/${i}">Service ${i}</a></h2><p>Apply, pay or report</p></div>`)}<h2>News</h2>${cards(words, 4, { style: 'divs' })}</div>${footer('Vale Council', 'divs')}`,
    }),
  },
  {
    name: 'front of a paper with an open letter at its head',
    is: 'list_page',
    address: 'https://mail-and-tide.example/',
    html: sitePage('Mail and Tide', {
      style: 'hashed',
      title: 'Mail and Tide',
      head: ld({ '@type': ['WebPage', 'CollectionPage'] }),
      body: `<div class="sc-banner"><h2>To our readers</h2><p>${words.paragraph(3)}</p><p>${words.paragraph(2)}</p></div>${cards(words, 36, { style: 'hashed', summary: 'none' })}`,
    }),
  },
  {
    name: 'section front',
    is: 'list_page',
    address: 'https://www.courier.example/world/europe',
    html: sitePage('The Courier', {
      title: 'Europe | The Courier',
      head: og({ 'og:type': 'website' }) + ld({ '@type': 'CollectionPage' }, { '@type': 'BreadcrumbList' }),
      body: `<h1>Europe</h1>${cards(words, 22)}<nav aria-label="pagination"><a href="?page=2">Next</a></nav>`,
    }),
  },
  {
    name: 'section front with long summaries and no statement',
    is: 'list_page',
    address: 'https://herald.example/politics',
    html: sitePage('Herald', {
      style: 'divs',
      title: 'Politics - Herald',
      body: `<div class="section-title">Politics</div>${times(18, () => `<div class="row"><h4><a href="/politics/${slugOf(words.headline())}.html">${words.headline()}</a></h4><div class="by">By ${words.name()}</div><p>${words.paragraph(3)}</p><a class="more" href="#">Read more</a></div>`)}`,
    }),
  },
  {
    name: 'page of a tag',
    is: 'list_page',
    address: 'https://blog.example/tag/ferries/',
    html: page({
      title: 'ferries Archives',
      head: og({ 'og:type': 'article' }) + ld({ '@graph': [{ '@type': 'CollectionPage' }, { '@type': 'WebSite' }] }),
      body: `${header('Blog')}<main><h1 class="page-title">Tag: ferries</h1>${times(10, () => `<article class="post"><h2 class="entry-title"><a href="/${slugOf(words.headline())}/">${words.headline()}</a></h2><div class="entry-summary"><p>${words.paragraph(3)} <a class="more-link" href="#">Continue reading</a></p></div></article>`)}</main>${footer('Blog')}`,
    }),
  },
  {
    name: 'page of an author',
    is: 'list_page',
    address: 'https://www.courier.example/authors/tove-lindqvist',
    html: sitePage('The Courier', {
      title: 'Tove Lindqvist, Harbour correspondent | The Courier',
      head:
        og({ 'og:type': 'profile' }) +
        ld({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Tove Lindqvist' } }),
      body: `<h1>Tove Lindqvist</h1><div class="bio"><p>${words.paragraph(4)}</p><p>${words.paragraph(2)}</p></div><h2>Latest from Tove</h2>${cards(words, 20)}`,
    }),
  },
  {
    name: 'archive of a month',
    is: 'list_page',
    address: 'https://herald.example/archive/2019/04',
    html: sitePage('Herald', {
      style: 'divs',
      title: 'April 2019',
      body: `<h1>April 2019</h1>${times(30, (day) => `<h3>${day + 1} April</h3><ul>${times(8, () => `<li><a href="/2019/04/${slugOf(words.headline())}">${words.headline()}</a></li>`)}</ul>`)}`,
    }),
  },
  {
    name: 'topic with a long introduction',
    is: 'list_page',
    address: 'https://www.courier.example/topics/the-sea-wall',
    html: sitePage('The Courier', {
      title: 'The sea wall | The Courier',
      head: og({ 'og:type': 'website' }) + ld({ '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList' } }),
      body: `<h1>The sea wall</h1><div class="intro">${words.paragraphs(3)}</div>${cards(words, 26)}`,
    }),
  },
  {
    name: 'latest news in a table',
    is: 'list_page',
    address: 'http://wire.example/latest.asp?p=1',
    html: page({
      title: 'Latest',
      body: `<table><tr><th>Time</th><th>Headline</th></tr>${times(60, (i) => `<tr><td>${i % 24}:15</td><td><a href="item.asp?id=${7000 + i}">${words.headline()}</a></td></tr>`)}</table>`,
    }),
  },
  {
    name: 'most read in AMP stories',
    is: 'list_page',
    address: 'https://quarterly.example/most-read',
    html: sitePage('Quarterly', {
      title: 'Most read',
      head: ld({
        '@type': 'ItemList',
        itemListElement: Array.from({ length: 20 }, (_, i) => ({
          '@type': 'ListItem',
          position: i + 1,
          item: { '@type': 'NewsArticle' },
        })),
      }),
      body: `<h1>Most read this week</h1><ol>${times(20, () => `<li><a href="/${slugOf(words.headline())}"><h2>${words.headline()}</h2><p>${words.sentence()}</p></a></li>`)}</ol>`,
    }),
  },
  {
    name: 'press room of a ministry',
    is: 'list_page',
    address: 'https://ministry.example/press/releases?year=2024',
    html: sitePage('Ministry of Tides', {
      title: 'Press releases',
      body: `<h1>Press releases</h1><form>${times(3, (i) => `<select name="f${i}"><option>All</option></select>`)}<button>Filter</button></form><ul class="releases">${times(25, () => `<li><time>12.05.2024</time> <a href="/press/${words.number(9999)}">${words.headline()}</a><p>${words.paragraph(2)}</p></li>`)}</ul><ul class="pager">${times(9, (i) => `<li><a href="?page=${i}">${i}</a></li>`)}</ul>`,
    }),
  },
  {
    name: 'notices of deaths',
    is: 'list_page',
    address: 'https://herald.example/obituaries',
    html: sitePage('Herald', {
      title: 'Obituaries | Herald',
      body: `<h1>Obituaries</h1><div class="grid">${times(24, () => `<div class="notice"><img alt=""><a href="/obituaries/${words.number(9999)}"><strong>${words.name()}</strong></a><span>1931 - 2024</span><p>Beloved of many in ${words.place()}, who will be missed by family and friends alike. A service is to be held on Friday.</p></div>`)}</div>`,
    }),
  },
  {
    name: 'readers’ letters and comments of the week in a list',
    is: 'forum_page',
    address: 'https://herald.example/opinion/comments',
    html: sitePage('Herald', { title: 'What readers say', body: `<h1>What readers say</h1>${comments(words, 40)}` }),
  },
];
