import { cards, footer, header, ld, og, page, type SamplePage, sitePage, slugOf, times } from './furniture.ts';
import { createWords } from './words.ts';

const words = createWords('lists');

/** Search results, tables of figures, offers of work, places and things, and other pages to choose from. */
export const LISTS: readonly SamplePage[] = [
  {
    name: 'search in a paper',
    is: 'search_page',
    address: 'https://www.courier.example/search?q=pier&sort=date',
    html: sitePage('The Courier', {
      title: 'Search results for “pier” | The Courier',
      head: og({ 'og:type': 'website' }) + ld({ '@type': 'SearchResultsPage' }),
      body: `<h1>Search</h1><form role="search"><input type="search" name="q" value="pier"><button>Search</button></form><p>1,204 results</p>${cards(words, 20)}`,
    }),
  },
  {
    name: 'search of the web',
    is: 'search_page',
    address: 'https://find.example/?q=ferry+times&hl=en',
    html: page({
      title: 'ferry times - Find',
      body: `<div class="bar"><form action="/"><input name="q" value="ferry times" aria-label="Search"></form></div><div id="res">${times(12, () => `<div class="g"><div class="u">ferry.example › times</div><a href="https://ferry.example/${words.number(999)}"><h3>${words.headline()}</h3></a><div class="s">12 May 2024 — ${words.paragraph(2)}</div></div>`)}</div><div class="rel">${times(8, () => `<a href="?q=x">${words.headline()}</a>`)}</div>`,
    }),
  },
  {
    name: 'search of a blog',
    is: 'search_page',
    address: 'https://notes.example/?s=gulls',
    html: page({
      title: 'You searched for gulls',
      body: `<body class="search search-results">${header('Notes')}<main><h1 class="page-title">Search results for: gulls</h1>${times(10, () => `<article class="post"><h2><a href="/${slugOf(words.headline())}">${words.headline()}</a></h2><p>${words.paragraph(3)}</p></article>`)}</main>`,
    }),
  },
  {
    name: 'search of a library in tables',
    is: 'search_page',
    address: 'http://opac.example/cgi-bin/results.pl?query=harbour&start=20',
    html: page({
      title: 'Catalogue',
      body: `<form><input type="text" name="query" value="harbour"><input type="submit" value="Search again"></form><table border="0">${times(20, (i) => `<tr><td>${i + 20}.</td><td><a href="rec.pl?id=${i}"><b>${words.headline()}</b></a><br>by ${words.name()}<br>${words.place()}: Quay Press, 19${10 + i}.<br>${words.sentence()}</td><td>On shelf</td></tr>`)}</table>`,
    }),
  },
  {
    name: 'jobs on offer',
    is: 'job_page',
    address: 'https://work.example/jobs/engineer?location=vale',
    html: sitePage('Work', {
      title: '412 engineer jobs in Vale',
      head: og({ 'og:type': 'website' }),
      body: `<h1>412 engineer jobs in Vale</h1>${times(25, (i) => `<li class="job-card"><h2><a href="/job/${i}">Harbour engineer, grade ${i}</a></h2><span>${words.place()}</span><span>38,000 a year</span><p>${words.paragraph(2)}</p><button>Save</button><button>Quick apply</button></li>`)}`,
    }),
  },
  {
    name: 'one job on offer',
    is: 'job_page',
    address: 'https://work.example/job/harbour-engineer-4411',
    html: sitePage('Work', {
      title: 'Harbour engineer, Vale',
      head: ld({
        '@type': 'JobPosting',
        title: 'Harbour engineer',
        datePosted: '2024-05-01',
        hiringOrganization: { '@type': 'Organization' },
      }),
      body: `<h1>Harbour engineer</h1><div>Vale · Full time · Posted 3 days ago</div><button>Apply now</button><div class="description"><h2>About the role</h2><p>You will keep eleven kilometres of quay in good repair, lead a crew of nine and answer to the harbour board.</p><p>We look for someone who has worked near the sea for at least five years, who writes clear reports, and who does not mind being called at night.</p><h2>What you bring</h2><ul>${times(8, (i) => `<li>Requirement ${i}: papers that show you can work at heights.</li>`)}</ul><p>We offer a pension, a boat ticket for the family and six weeks of leave, and we welcome people of every background.</p></div><a class="btn" href="/apply">Apply now</a><h2>Similar jobs</h2>${times(6, () => `<div><a href="/job/x">Engineer in ${words.place()}</a></div>`)}`,
    }),
  },
  {
    name: 'results of an election',
    is: 'figures_page',
    address: 'https://www.courier.example/elections/2024/results/vale',
    html: sitePage('The Courier', {
      title: 'Results: Vale',
      head: og({ 'og:type': 'article' }),
      body: `<h1>Results: Vale</h1><p>All 214 districts have been counted. Turnout was 61.3 percent, three points more than four years ago.</p>${times(12, (i) => `<h2>District ${i}</h2><table><tr><th>Candidate</th><th>Votes</th><th>%</th></tr>${times(6, () => `<tr><td>${words.name()}</td><td>${words.number(9000)}</td><td>${words.number(60)}.1</td></tr>`)}</table>`)}`,
    }),
  },
  {
    name: 'scores of the day',
    is: 'figures_page',
    address: 'https://sport.example/football/scores-fixtures/2024-05-12',
    html: sitePage('Sport', {
      style: 'hashed',
      title: 'Scores & fixtures',
      body: `<h1>Scores & fixtures</h1>${times(9, (i) => `<div class="sc-league"><h2>League ${i}</h2><ul>${times(10, () => `<li><a href="/match/${words.number(9999)}"><span>${words.place()}</span><b>${words.number(5)}</b><b>${words.number(5)}</b><span>${words.place()}</span><span>FT</span></a></li>`)}</ul></div>`)}`,
    }),
  },
  {
    name: 'price of a share',
    is: 'figures_page',
    address: 'https://markets.example/quote/PMPS',
    html: sitePage('Markets', {
      style: 'divs',
      title: 'Example Pumps (PMPS) share price',
      body: `<h1>Example Pumps (PMPS)</h1><div class="big">41.20 <span>+0.3 (0.7%)</span></div><canvas width="900" height="300"></canvas><table>${times(16, (i) => `<tr><td>Figure ${i}</td><td>${words.number(999)}.4</td></tr>`)}</table><h2>Profile</h2><p>Example Pumps makes pumps, valves and seals for towns and farms, and has been listed since 1974. It employs 4,100 people.</p><h2>News</h2>${cards(words, 8, { style: 'divs', summary: 'none' })}`,
    }),
  },
  {
    name: 'what is on television',
    is: 'figures_page',
    address: 'https://guide.example/tv/tonight',
    html: sitePage('Guide', {
      title: 'Tonight on TV',
      body: `<h1>Tonight on TV</h1><table>${times(20, (i) => `<tr><th>Channel ${i}</th>${times(5, (k) => `<td><time>${18 + k}:00</time> <a href="/show/${i}${k}">${words.headline()}</a><p>${words.sentence()}</p></td>`)}</tr>`)}</table>`,
    }),
  },
  {
    name: 'events of the month',
    is: 'figures_page',
    address: 'https://vale.example/events/2024-06',
    html: sitePage('Vale', {
      title: 'What’s on in June',
      head: ld(
        ...Array.from({ length: 6 }, () => ({ '@type': 'Event', name: words.headline(), startDate: '2024-06-01' })),
      ),
      body: `<h1>What’s on in June</h1>${times(16, (i) => `<div class="event" itemscope itemtype="https://schema.org/Event"><h3><a href="/events/${i}">${words.headline()}</a></h3><time>${i + 1} June, 19:00</time><span>${words.place()}</span><p>${words.paragraph(2)}</p><a href="/tickets/${i}">Tickets</a></div>`)}`,
    }),
  },
  {
    name: 'homes for sale',
    is: 'shop_page',
    address: 'https://homes.example/for-sale/vale?beds=3',
    html: page({
      title: '3-bed houses for sale in Vale',
      body: `${header('Homes', 'hashed', ['Buy', 'Rent', 'Sold prices'])}<div class="css-list"><h1>3-bed houses for sale in Vale</h1>${times(25, (i) => `<div class="css-card"><img alt=""><div>£${300 + i},000</div><a href="/property/${i}">3 bed terraced house, ${words.place()}</a><p>A light house with a long garden, new windows and a view of the river, ten minutes from the station on foot.</p><button>Save</button><button>Call agent</button></div>`)}</div><div class="css-map"></div>`,
    }),
  },
  {
    name: 'one home for sale',
    is: 'shop_page',
    address: 'https://homes.example/property/88123441',
    html: page({
      title: '3 bed terraced house for sale in Vale',
      head:
        og({ 'og:type': 'product' }) +
        ld({ '@type': ['RealEstateListing', 'Product'], offers: { '@type': 'Offer', price: 315_000 } }),
      body: `${header('Homes', 'hashed', ['Buy', 'Rent'])}<div><h1>Quay Street, Vale</h1><div class="css-price">£315,000</div><button>Book a viewing</button><button>Save</button><h2>About this home</h2><p>A handsome house of three floors in the quietest part of the old town, with its first doors, a kitchen that looks out on the garden and a cellar that stays dry.</p><p>The present owners have put in new windows and a new boiler, and leave the stove. There is leave to build into the roof, which would give a fourth bedroom with a view of the sea.</p><p>The station is ten minutes away on foot, and the school, which is well thought of, is at the end of the road.</p><ul>${times(9, (i) => `<li>Feature ${i}</li>`)}</ul></div>${footer('Homes', 'divs')}`,
    }),
  },
  {
    name: 'gallery of pictures',
    is: 'gallery_page',
    address: 'https://www.courier.example/gallery/storm-in-pictures-2024',
    html: sitePage('The Courier', {
      title: 'The storm in pictures',
      head: ld({ '@type': 'ImageGallery' }) + og({ 'og:type': 'website' }),
      body: `<h1>The storm in pictures</h1><p>What our photographers saw along the coast.</p>${times(30, (i) => `<figure><img alt="" src="data:,"><figcaption>${i + 1}/30 ${words.sentence()} Photo: ${words.name()}</figcaption></figure>`)}<h2>More galleries</h2>${cards(words, 8, { summary: 'none' })}`,
    }),
  },
  {
    name: 'recipes to choose from',
    is: 'list_page',
    address: 'https://table.example/recipes/fish',
    html: sitePage('Table', {
      title: 'Fish recipes',
      head: ld({
        '@type': 'ItemList',
        itemListElement: Array.from({ length: 24 }, (_, i) => ({ '@type': 'ListItem', position: i, url: `/r/${i}` })),
      }),
      body: `<h1>Fish recipes</h1><p>Quick suppers and slow ones, from our own kitchen, all of them tried by people who do not like fish.</p>${times(24, (i) => `<div class="recipe-card"><a href="/recipes/${i}"><img alt=""><h3>Baked bream number ${i}</h3></a><span>★★★★☆ (${i})</span><span>25 min</span></div>`)}`,
    }),
  },
  {
    name: 'weather of a town',
    is: 'figures_page',
    address: 'https://sky.example/weather/vale/7-day',
    html: page({
      title: 'Vale weather, 7 days',
      body: `${header('Sky', 'divs', ['Today', 'Hourly', '7 days', 'Radar'])}<h1>Vale weather</h1><div class="now">14°</div><div class="days">${times(7, (i) => `<div><span>Day ${i}</span><span>${10 + i}°</span><span>${i}0%</span><p>Cloudy at first, brighter later, with a light wind from the west.</p></div>`)}</div><table>${times(24, (i) => `<tr><td>${i}:00</td><td>1${i % 9}°</td><td>${i}%</td></tr>`)}</table><h2>Forecast</h2><p>It will be cloudy at first, with light rain in the west that clears by noon. The evening stays dry and mild, with a light wind.</p>`,
    }),
  },
  {
    name: 'map of places',
    is: 'map_page',
    address: 'https://maps.example/@54.12,-1.33,12z',
    html: page({
      title: 'Maps',
      body: `<div role="application" aria-label="Map" class="map"><canvas width="1000" height="800"></canvas>${times(40, (i) => `<button aria-label="Place ${i}"></button>`)}</div><div class="panel"><input aria-label="Search the map"><ul>${times(12, () => `<li><button>${words.place()}</button> 4.${words.number(9)} ★ Open until 18:00</li>`)}</ul></div>`,
    }),
  },
  {
    name: 'timetable of ferries',
    is: 'figures_page',
    address: 'https://ferry.example/timetable?from=vale&to=pell',
    html: sitePage('Ferry', {
      title: 'Timetable',
      body: `<h1>Vale to Old Pell</h1><form><input name="from"><input name="to"><input type="date"><button>Find boats</button></form><table>${times(30, (i) => `<tr><td>${i % 24}:05</td><td>${i % 24}:55</td><td>50 min</td><td><button>Choose</button></td></tr>`)}</table><p>Times are those of the place. In heavy weather boats may leave late or not at all, and tickets stay good for a month.</p>`,
    }),
  },
  {
    name: 'list of podcasts',
    is: 'media_page',
    address: 'https://radio.example/podcasts/tides',
    html: sitePage('Radio', {
      title: 'Tides, the podcast',
      head: ld({ '@type': 'PodcastSeries', name: 'Tides' }) + og({ 'og:type': 'music.playlist' }),
      body: `<h1>Tides</h1><p>Every week ${words.name()} asks what the sea has done to a town, and what the town has done to the sea.</p>${times(30, (i) => `<div class="episode"><button>Play</button><h3><a href="/podcasts/tides/${i}">${i}. ${words.headline()}</a></h3><p>${words.paragraph(2)}</p><span>32 min</span></div>`)}`,
    }),
  },
  {
    name: 'map of a site',
    is: 'list_page',
    address: 'https://herald.example/sitemap',
    html: sitePage('Herald', {
      title: 'Site map',
      body: `<h1>Site map</h1>${times(12, (i) => `<h2>Part ${i}</h2><ul>${times(20, () => `<li><a href="/x">${words.headline()}</a></li>`)}</ul>`)}`,
    }),
  },
];
