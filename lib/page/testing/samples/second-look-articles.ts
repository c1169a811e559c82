import { ld, og, page, type SamplePage, times } from './furniture.ts';
import { createWords } from './words.ts';

const words = createWords('second look at articles');
const top = (name: string): string =>
  `<div id="hd"><a href="/">${name}</a> ${times(9, (i) => `<a href="/c${i}">Channel ${i}</a>`)} <a href="/me">My account</a></div>`;

/** Pages with an article, some of them titled as if they had none. */
export const ARTICLES_SECOND: readonly SamplePage[] = [
  {
    name: 'search for the missing',
    is: 'article',
    address: 'https://valebugle.example/search-for-missing-rowers-goes-on',
    html: page({
      title: 'Search for missing rowers goes on',
      body: `${top('Bugle')}<h1>Search for missing rowers goes on</h1>${words.paragraphs(3)}<h3>More</h3>${times(12, () => `<h3><a href="/n">${words.headline()}</a></h3>`)}`,
    }),
  },
  {
    name: 'castle that is for sale',
    is: 'article',
    address: 'https://herald.example/property/news/castle-for-sale-after-300-years-8812',
    html: page({
      title: 'Castle for sale after 300 years | Herald',
      head: og({ 'og:type': 'article' }),
      body: `${top('Herald')}<h1>Castle for sale after 300 years</h1>${words.paragraphs(5)}<button>Book a viewing</button>`,
    }),
  },
  {
    name: 'law on privacy',
    is: 'article',
    address: 'https://agency.example/2024/05/12/privacy-law-passes-upper-house',
    html: page({
      title: 'Privacy law passes upper house',
      body: `${top('Agency')}<h1>Privacy law passes upper house</h1>${words.paragraphs(6)}`,
    }),
  },
  {
    name: 'brief of two paragraphs that states nothing',
    is: 'article',
    address: 'http://weekly.example/brief.php?id=22',
    html: page({
      title: 'The Weekly Bell',
      body: `${top('The Weekly Bell')}<h2>Ferry runs aground, none hurt</h2><p>${words.paragraph(3)}</p><p>${words.paragraph(2)}</p>`,
    }),
  },
  {
    name: 'commentary on a match, minute by minute',
    is: 'article',
    address: 'https://sport.example/live/2024/may/12/vale-v-old-pell-live',
    html: page({
      title: 'Vale v Old Pell: live',
      head: og({ 'og:type': 'article' }) + ld({ '@type': 'LiveBlogPosting' }),
      body: `${top('Sport')}<h1>Vale v Old Pell: live</h1>${times(30, (i) => `<div class="entry"><b>${90 - i} min:</b> <p>${words.paragraph(2)}</p></div>`)}`,
    }),
  },
  {
    name: 'story of local television with a short text',
    is: 'article',
    address: 'https://channel9.example/video-news/local/bridge-shut-until-june',
    html: page({
      title: 'Bridge shut until June',
      head: og({ 'og:type': 'video.other' }) + ld({ '@type': 'NewsArticle', headline: 'Bridge shut until June' }),
      body: `${top('Channel 9')}<h1>Bridge shut until June</h1><video></video>${words.paragraphs(4)}${times(10, () => `<h3><a href="/v">${words.headline()}</a></h3>`)}`,
    }),
  },
  {
    name: 'post of a blog by its number',
    is: 'article',
    address: 'https://notes.example/?p=4412',
    html: page({
      title: 'On fog – Notes',
      body: `${top('Notes')}<div class="post"><h1><a href="https://notes.example/?p=4412">On fog</a></h1>${words.paragraphs(6)}</div>`,
    }),
  },
  {
    name: 'what to know, in points',
    is: 'article',
    address: 'https://www.courier.example/news/uk-news/bin-strike-what-we-know-so-far-7761',
    html: page({
      title: 'Bin strike: what we know so far',
      head: og({ 'og:type': 'article' }),
      body: `${top('The Courier')}<h1>Bin strike: what we know so far</h1><p>${words.paragraph(3)}</p><ul>${times(9, () => `<li>${words.paragraph(2)}</li>`)}</ul><p>${words.paragraph(3)}</p>`,
    }),
  },
  {
    name: 'profile of a mayor',
    is: 'article',
    address: 'https://quarterly.example/profiles/ilse-varga',
    html: page({
      title: 'Ilse Varga does not sleep',
      head: og({ 'og:type': 'article' }) + ld({ '@type': 'Article' }, { '@type': 'Person' }),
      body: `${top('Quarterly')}<h1>Ilse Varga does not sleep</h1>${words.paragraphs(18)}`,
    }),
  },
  {
    name: 'story whose page is an edition of its own',
    is: 'article',
    address: 'https://docs.newsroom.example/the-contracts/',
    html: page({
      title: 'The contracts',
      body: `<div class="scroll">${times(12, () => `<section class="step"><div>${words.paragraphs(2)}</div></section>`)}</div>`,
    }),
  },
  {
    name: 'test of a game',
    is: 'article',
    address: 'https://gadget.example/games/reviews/deep-water-review-drown-again',
    html: page({
      title: 'Deep Water review: drown again',
      head: ld({ '@type': 'Review' }, { '@type': 'VideoGame' }),
      body: `${top('Gadget')}<h1>Deep Water review: drown again</h1>${words.paragraphs(9)}<a href="https://shop.example">Buy now</a>`,
    }),
  },
  {
    name: 'story under a wall of offers, with a password field',
    is: 'article',
    address: 'https://thewire.example/s/old-town-without-water-4f2a',
    html: page({
      title: 'Old town without water',
      head: og({ 'og:type': 'article' }),
      body: `${top('The Wire')}<h1>Old town without water</h1><p>${words.paragraph(3)}</p><p>${words.paragraph(3)}</p><div class="pay"><form><input type="email"><input type="password"><button>Log in</button></form><button>Start free trial</button></div>`,
    }),
  },
];
