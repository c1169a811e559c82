import { cards, comments, footer, header, ld, og, page, type SamplePage, sitePage, times } from './furniture.ts';
import { createWords } from './words.ts';

const words = createWords('more articles');
const STATED = og({ 'og:type': 'article', 'article:published_time': '2024-05-12T06:00:00Z' });

const SPANISH = [
  'El ayuntamiento de Santa Brisa aprobó el martes cerrar el muelle norte durante dos inviernos, una decisión que la alcaldesa calificó de dolorosa.',
  'Los ingenieros encontraron grietas en once de los cuarenta pilares la primavera pasada, según un informe que nadie había leído antes de la votación.',
  'Los vendedores del mercado, algunos de los cuales llevan tres generaciones en el muelle, dijeron que se enteraron por un cartel.',
  'Las obras empezarán en noviembre, cuando haya salido el último barco, y costarán unos cuatro millones.',
];

/** Articles that look like something else, or are written as few are. */
export const MORE_ARTICLES: readonly SamplePage[] = [
  {
    name: 'report of a match with its figures',
    is: 'article',
    address: 'https://sport.example/football/match-report/vale-3-2-old-pell',
    html: sitePage('Sport', {
      style: 'hashed',
      title: 'Vale 3-2 Old Pell: late goal settles it',
      head:
        og({ 'og:type': 'article' }) +
        ld({ '@type': 'SportsEvent' }, { '@type': 'NewsArticle', headline: 'Vale 3-2 Old Pell' }),
      body: `<h1>Vale 3-2 Old Pell: late goal settles it</h1><div class="sc-score"><b>3</b><b>2</b></div>${words.paragraphs(8)}<table>${times(12, () => `<tr><td>${words.number(60)}</td><td>Shots</td><td>${words.number(60)}</td></tr>`)}</table>`,
    }),
  },
  {
    name: 'news of the weather',
    is: 'article',
    address: 'https://sky.example/weather/news/2024-05-12-storm-to-bring-snow',
    html: sitePage('Sky', {
      style: 'divs',
      title: 'Storm to bring snow in May',
      head: STATED,
      body: `<h1>Storm to bring snow in May</h1>${words.paragraphs(6)}<div class="widget">${times(7, (i) => `<span>Day ${i} ${i}°</span>`)}</div>`,
    }),
  },
  {
    name: 'news of work',
    is: 'article',
    address: 'https://herald.example/jobs/shipyard-to-cut-400-posts-by-spring-5512',
    html: sitePage('Herald', {
      title: 'Shipyard to cut 400 posts by spring',
      head: og({ 'og:type': 'article' }),
      body: `<article><h1>Shipyard to cut 400 posts by spring</h1>${words.paragraphs(7)}</article><a href="/apply">Find a job</a>`,
    }),
  },
  {
    name: 'story with a map in it',
    is: 'article',
    address: 'https://www.courier.example/maps/where-the-flood-will-reach',
    html: sitePage('The Courier', {
      title: 'Where the flood will reach',
      head: STATED,
      body: `<article><h1>Where the flood will reach</h1><p>${words.paragraph(3)}</p><div role="application" aria-label="Map"><canvas width="900" height="600"></canvas></div>${words.paragraphs(6)}</article>`,
    }),
  },
  {
    name: 'how to write a program, step by step',
    is: 'article',
    address: 'https://dev.notes.example/posts/reading-tide-tables-with-twenty-lines',
    html: sitePage('Dev Notes', {
      title: 'Reading tide tables with twenty lines',
      head: ld({ '@type': 'BlogPosting', headline: 'Reading tide tables' }),
      body: `<article><h1>Reading tide tables with twenty lines</h1>${times(7, () => `${words.paragraphs(2)}<pre><code>let tide = read("vale");\nprint(tide);</code></pre>`)}</article>`,
    }),
  },
  {
    name: 'check of what was said',
    is: 'article',
    address: 'https://herald.example/fact-check/did-the-bridge-cost-double/',
    html: sitePage('Herald', {
      title: 'Did the bridge cost double?',
      head: ld({ '@type': 'ClaimReview', claimReviewed: 'The bridge cost double' }),
      body: `<h1>Did the bridge cost double?</h1><div class="verdict">Our ruling: half so</div>${words.paragraphs(10)}`,
    }),
  },
  {
    name: 'what one should know, as questions',
    is: 'article',
    address: 'https://www.courier.example/explainers/what-is-the-sea-wall',
    html: sitePage('The Courier', {
      title: 'What is the sea wall, and who pays?',
      head: STATED + ld({ '@type': 'FAQPage', mainEntity: [{ '@type': 'Question' }] }),
      body: `<article><h1>What is the sea wall, and who pays?</h1>${times(7, () => `<h2>What happens in ${words.place()}?</h2>${words.paragraphs(2)}`)}</article>`,
    }),
  },
  {
    name: 'story in Spanish',
    is: 'article',
    address: 'https://diario.example/local/2024-05-12/el-muelle-norte-cierra-dos-inviernos.html',
    html: page({
      lang: 'es',
      title: 'El muelle norte cierra dos inviernos',
      head: og({ 'og:type': 'article' }),
      body: `${header('Diario', 'divs', ['Portada', 'Local', 'Deportes', 'Opinión'])}<div class="noticia"><h1>El muelle norte cierra dos inviernos</h1>${SPANISH.map((text) => `<p>${text}</p>`).join('')}</div>${footer('Diario', 'divs')}`,
    }),
  },
  {
    name: 'story that says it is a product',
    is: 'article',
    address: 'https://tabloid.example/showbiz/singer-sells-her-boat-99887766',
    html: sitePage('Tabloid', {
      style: 'divs',
      title: 'Singer sells her boat',
      head: og({ 'og:type': 'product' }),
      body: `<h1>Singer sells her boat</h1><div class="body">${words.paragraphs(7)}</div>`,
    }),
  },
  {
    name: 'edition of a letter as a page',
    is: 'article',
    address: 'https://letters.example/campaign/3f2a?e=1',
    html: page({
      title: 'Tides, 12 May',
      body: `<table width="100%"><tr><td align="center"><table width="600"><tr><td><a href="https://letters.example">View this email in your browser</a></td></tr><tr><td><h1>The week in tides</h1></td></tr>${times(8, () => `<tr><td><p>${words.paragraph(3)}</p></td></tr>`)}<tr><td><p>You are getting this because you signed up. <a href="#">Unsubscribe</a></p></td></tr></table></td></tr></table>`,
    }),
  },
  {
    name: 'speech in full',
    is: 'article',
    address: 'https://ministry.example/speeches/address-to-the-harbour-congress',
    html: sitePage('Ministry of Tides', {
      title: 'Address to the harbour congress',
      body: `<h1>Address to the harbour congress</h1><p>Delivered on 12 May 2024</p><div class="govspeak">${words.paragraphs(24)}</div>`,
    }),
  },
  {
    name: 'story with two more under it',
    is: 'article',
    address: 'https://www.courier.example/sport/rowers-refuse-the-new-boats-771234',
    html: sitePage('The Courier', {
      title: 'Rowers refuse the new boats',
      head: STATED + ld({ '@type': 'NewsArticle', headline: 'Rowers refuse the new boats' }),
      body: times(
        3,
        (i) =>
          `<article data-url="/sport/${i}"><h1>${i === 0 ? 'Rowers refuse the new boats' : words.headline()}</h1>${words.paragraphs(7)}</article>`,
      ),
    }),
  },
  {
    name: 'story pasted from a word processor',
    is: 'article',
    address: 'http://students.example/paper/article.php?issue=12&nr=4',
    html: page({
      title: 'The Quill',
      body: `<div id="menu">${times(7, (i) => `<a href="i${i}.php">Issue ${i}</a>`)}</div><h3>Canteen prices rise for the third year</h3>${times(7, () => `<p class="MsoNormal"><span style="font-size:11pt"><span lang="EN-GB">${words.paragraph(3)}<o:p></o:p></span></span></p>`)}`,
    }),
  },
  {
    name: 'story to be printed',
    is: 'article',
    address: 'https://herald.example/story/55121?print=1',
    html: page({
      title: 'Night buses end',
      body: `<h1>Night buses end</h1><p>By ${words.name()}</p>${words.paragraphs(9)}<p>https://herald.example/story/55121</p>`,
    }),
  },
  {
    name: 'news of a town council in microdata',
    is: 'article',
    address: 'https://www.vale-council.example/news/article/311/new_bins_for_the_old_town',
    html: page({
      title: 'New bins for the old town',
      body: `${header('Vale Council', 'divs', ['Bins', 'Council tax', 'Planning'])}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">New bins for the old town</h1><div itemprop="articleBody">${words.paragraphs(5)}</div></div><a href="/pay">Pay</a>${footer('Vale Council', 'divs')}`,
    }),
  },
  {
    name: 'report of the markets',
    is: 'article',
    address: 'https://markets.example/news/stocks/pumps-lead-the-day-as-rain-falls',
    html: sitePage('Markets', {
      style: 'divs',
      title: 'Pumps lead the day as rain falls',
      head: STATED,
      body: `<div class="ticker">${times(20, (i) => `<span>T${i} ${i}.4%</span>`)}</div><h1>Pumps lead the day as rain falls</h1>${words.paragraphs(8)}<table>${times(8, () => `<tr><td>${words.place()}</td><td>1.2</td></tr>`)}</table>`,
    }),
  },
  {
    name: 'news of houses',
    is: 'article',
    address: 'https://www.courier.example/property/prices-fall-in-the-old-town-60112',
    html: sitePage('The Courier', {
      title: 'Prices fall in the old town',
      head: STATED,
      body: `<article><h1>Prices fall in the old town</h1>${words.paragraphs(6)}</article><section><h2>Homes for sale</h2>${times(6, () => `<a href="/homes">3 bed house, £300,000</a>`)}</section>`,
    }),
  },
  {
    name: 'night of an election told with its results',
    is: 'article',
    address: 'https://www.courier.example/elections/2024/how-the-night-went-in-vale',
    html: sitePage('The Courier', {
      title: 'How the night went in Vale',
      head: STATED,
      body: `<article><h1>How the night went in Vale</h1>${words.paragraphs(4)}${times(3, (i) => `<h2>District ${i}</h2><table>${times(5, () => `<tr><td>${words.name()}</td><td>${words.number(9000)}</td></tr>`)}</table>${words.paragraphs(2)}`)}</article>`,
    }),
  },
  {
    name: 'letter to the editor',
    is: 'article',
    address: 'https://herald.example/letters/2024/05/12/give-us-back-our-bus',
    html: sitePage('Herald', {
      style: 'divs',
      title: 'Letter: Give us back our bus',
      body: `<h1>Letter: Give us back our bus</h1>${words.paragraphs(3)}<p>${words.name()}, ${words.place()}</p>`,
    }),
  },
  {
    name: 'column about food with its recipe',
    is: 'article',
    address: 'https://table.example/columns/a-bream-for-bad-weather',
    html: sitePage('Table', {
      title: 'A bream for bad weather',
      head: og({ 'og:type': 'article' }) + ld({ '@type': 'Recipe', name: 'Baked bream' }),
      body: `<article><h1>A bream for bad weather</h1>${words.paragraphs(7)}<h2>Ingredients</h2><ul>${times(9, (i) => `<li>${i}00 g of fish</li>`)}</ul><h2>Method</h2><ol>${times(5, () => `<li>${words.sentence()}</li>`)}</ol></article>`,
    }),
  },
  {
    name: 'story of a network for writers',
    is: 'article',
    address: 'https://essays.example/@tove/what-i-learned-on-the-night-ferry-3fa85f64',
    html: page({
      title: 'What I learned on the night ferry | by Tove Lindqvist | Essays',
      head: STATED,
      body: `<div id="root"><div class="a b c"><a href="/">Essays</a><a href="/signin">Sign in</a><a href="/signup">Get started</a></div><article><h1>What I learned on the night ferry</h1><div><a href="/@tove">Tove Lindqvist</a><button>Follow</button></div><section>${times(14, () => `<p class="pw-post-body-paragraph">${words.paragraph(3)}</p>`)}</section></article><div><button aria-label="clap">1.2K</button><button aria-label="responses">34</button></div>${cards(words, 6, { style: 'hashed' })}</div>`,
    }),
  },
  {
    name: 'story with a place to answer, and polls',
    is: 'article',
    address: 'https://radio.example/en/night-buses-what-now/a-66110099',
    html: sitePage('Radio', {
      title: 'Night buses: what now?',
      head: og({ 'og:type': 'article' }),
      body: `<article><h1>Night buses: what now?</h1>${words.paragraphs(5)}<form class="poll">${times(3, (i) => `<label><input type="radio" name="p"> Answer ${i}</label>`)}<button>Vote</button></form>${words.paragraphs(2)}</article><div role="textbox" contenteditable="true" aria-label="Write a comment"></div>${comments(words, 30)}`,
    }),
  },
  {
    name: 'story in capital letters about one match, with scores beside it',
    is: 'article',
    address: 'http://oldsport.example/news.php?newsid=331',
    html: page({
      title: 'OLD SPORT',
      body: `<div id="left">${times(20, () => `<a href="m.php">${words.place()} ${words.number(4)}-${words.number(4)}</a>`)}</div><div id="mid"><div class="hd">LATE GOAL SETTLES IT</div>${words.paragraphs(4, 'div')}</div><div id="right">${cards(words, 9, { style: 'divs', summary: 'none' })}</div>`,
    }),
  },
  {
    name: 'story with its comments in the same kind of box',
    is: 'article',
    address: 'https://village.example/paper/2024/05/12/the-well-is-dry',
    html: sitePage('Village Paper', {
      style: 'hashed',
      title: 'The well is dry',
      body: `<div class="box"><h1>The well is dry</h1>${words.paragraphs(6)}</div>${times(20, () => `<div class="box"><b>${words.name()}</b>${words.paragraphs(1)}<button>Reply</button></div>`)}`,
    }),
  },
];
