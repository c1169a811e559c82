import { ld, og, page, type SamplePage, times } from './furniture.ts';
import { createWords } from './words.ts';

// Pages written after the gate's rules were, to see how well they hold on pages that they were not written for.

const words = createWords('second look');
const top = (name: string): string =>
  `<div id="hd"><a href="/">${name}</a> ${times(9, (i) => `<a href="/c${i}">Channel ${i}</a>`)} <a href="/me">My account</a></div>`;

/** Pages without an article. */
export const OTHER_SECOND: readonly SamplePage[] = [
  {
    name: 'links that readers voted for',
    is: 'figures_page',
    address: 'https://links.example/news?p=2',
    html: page({
      title: 'Links',
      body: `<center><table id="main"><tr><td>${times(30, (i) => `<tr class="athing"><td>${i + 31}.</td><td><a class="vote" href="vote?id=${i}"></a></td><td><a href="https://site${i}.example/a">${words.headline()}</a> (site${i}.example)</td></tr><tr><td colspan="3">${i * 3} points by <a href="user?id=u${i}">u${i}</a> 4 hours ago | <a href="item?id=${i}">${i * 2} comments</a></td></tr>`)}</td></tr></table></center>`,
    }),
  },
  {
    name: 'remarks on one link',
    is: 'forum_page',
    address: 'https://links.example/item?id=8812331',
    html: page({
      title: 'The sea wall, forty years on | Links',
      body: `<table><tr><td><a href="https://quarterly.example/wall">The sea wall, forty years on</a> 212 points by u1 | 88 comments<form><textarea name="text"></textarea><input type="submit" value="add comment"></form></td></tr>${times(40, (i) => `<tr class="comtr"><td class="ind" width="${(i % 5) * 40}"></td><td><a href="user?id=u${i}">u${i}</a> 3 hours ago<div class="commtext">${words.paragraph(2)}<p>${words.paragraph(2)}</p></div><u><a href="reply?id=${i}">reply</a></u></td></tr>`)}</table>`,
    }),
  },
  {
    name: 'product of a shop made by scripts',
    is: 'shop_page',
    address: 'https://boots.example/uk/en/harbour-boot-low/BT-4471.html',
    html: page({
      title: 'Harbour Boot Low | Boots UK',
      head:
        og({ 'og:type': 'website' }) +
        ld({
          '@graph': [
            { '@type': 'WebSite' },
            { '@type': 'BreadcrumbList' },
            { '@type': 'Product', name: 'Harbour Boot Low', offers: { '@type': 'Offer', price: '129.00' } },
          ],
        }),
      body: `${top('Boots')}<div class="pdp"><h1>Harbour Boot Low</h1><span data-price>£129.00</span>${times(9, (i) => `<button>${i + 38}</button>`)}<button>Add to bag</button><div class="acc"><p>Cut from one piece of leather and stitched twice round the sole, the Harbour is a boot for those who stand all day on wet stone. It takes a month to soften and ten years to wear out.</p><p>Sole: rubber. Lining: felt. Made in ${words.place()}. Brush with warm water and let it dry far from the stove.</p></div></div>`,
    }),
  },
  {
    name: 'what guests say of an eating house',
    is: 'forum_page',
    address: 'https://eat.example/biz/the-blue-eel-vale',
    html: page({
      title: 'THE BLUE EEL - Vale - Menu, photos & restaurant reviews',
      head: ld({ '@type': 'Restaurant', name: 'The Blue Eel', aggregateRating: { '@type': 'AggregateRating' } }),
      body: `${top('Eat')}<h1>The Blue Eel</h1><button>Write a review</button><button>Save</button><table>${times(7, (i) => `<tr><td>Day ${i}</td><td>12:00 - 22:00</td></tr>`)}</table><h2>Recommended reviews</h2><ul>${times(20, () => `<li><a href="/user">${words.name()}</a><span>12 photos</span><p>${words.paragraph(4)}</p><button>Helpful</button><button>Thanks</button></li>`)}</ul>`,
    }),
  },
  {
    name: 'front of a university',
    is: 'front_page',
    address: 'https://www.uni.example/',
    html: page({
      title: 'University of Vale',
      body: `${top('University of Vale')}<h1>A place to think</h1><p>Founded by fishermen, the university has nine faculties and eleven thousand students, and looks out on the sea.</p>${times(6, () => `<div class="promo"><h2><a href="/news/x">${words.headline()}</a></h2><p>${words.paragraph(2)}</p></div>`)}<h2>Events</h2>${times(5, () => `<a href="/e">${words.headline()}</a>`)}`,
    }),
  },
  {
    name: 'scores of a league in a table',
    is: 'figures_page',
    address: 'https://league.example/standings',
    html: page({
      title: 'Standings 2024',
      body: `${top('League')}<h1>Standings</h1><table>${times(20, (i) => `<tr><td>${i + 1}</td><td><a href="/team/${i}">${words.place()}</a></td>${times(8, () => `<td>${words.number(60)}</td>`)}</tr>`)}</table><p>Three points are given for each match won. Teams level on points are placed by goals, and then by lot.</p>`,
    }),
  },
  {
    name: 'pages of a paper that was scanned',
    is: 'search_page',
    address: 'https://archive.example/search/?text=pier&from=1901&to=1920',
    html: page({
      title: 'Newspaper archive',
      body: `${top('Archive')}<form><input name="text" value="pier"></form><p>8,122 pages found</p>${times(20, (i) => `<div class="hit"><a href="/viewer/${i}"><img alt=""> The Weekly Bell, 12 May 19${10 + i}</a><p>...the <b>pier</b> ${words.sentence()} ... ${words.sentence()}</p><span>Page 4</span></div>`)}`,
    }),
  },
  {
    name: 'board of tasks',
    is: 'app_page',
    address: 'https://app.tasks.example/b/9x8y/harbour-repairs',
    html: page({
      title: 'Harbour repairs | Tasks',
      body: `<div id="root">${times(4, (c) => `<div class="list"><h2>Column ${c}</h2>${times(9, () => `<div role="button" draggable="true">${words.headline()}</div>`)}<button>Add a card</button></div>`)}</div>`,
    }),
  },
  {
    name: 'talk of a company in a channel',
    is: 'list_page',
    address: 'https://app.talk.example/client/T01/C02',
    html: page({
      title: 'harbour - Talk',
      body: `<div class="sidebar" role="tree">${times(20, (i) => `<div role="treeitem">room-${i}</div>`)}</div><div role="list">${times(50, () => `<div role="listitem"><button>${words.name()}</button><a href="#">10:14 AM</a><div class="rich">${words.paragraph(2)}</div></div>`)}</div><div contenteditable="true" role="textbox"></div>`,
    }),
  },
  {
    name: 'giving money to a cause',
    is: 'little_text',
    address: 'https://boats.example/donate',
    html: page({
      title: 'Donate | Lifeboats',
      body: `${top('Lifeboats')}<h1>Give what you can</h1><p>Each year our crews go out nine thousand times, in weather that keeps all others in, and bring home those who would not have come.</p><form>${times(5, (i) => `<button>€${i * 10 + 10}</button>`)}<input name="amount"><button>Donate now</button></form><p>Your gift pays for oilskins, for fuel, and for the long hours in which volunteers learn how not to drown.</p>`,
    }),
  },
  {
    name: 'index of a wiki’s history',
    is: 'wiki_page',
    address: 'https://wiki.example/w/index.php?title=Pier&action=history',
    html: page({
      title: 'Pier: Revision history - Wiki',
      body: `<div id="content"><h1>Pier: Revision history</h1><form><input type="submit" value="Compare selected revisions"><ul>${times(50, () => `<li>(cur | <a href="?diff=1">prev</a>) <a href="?oldid=1">10:14, 12 May 2014</a> <a href="/wiki/User:X">${words.name()}</a> (41,203 bytes) (${words.sentence()}) (<a href="#">undo</a>)</li>`)}</ul></form></div>`,
    }),
  },
  {
    name: 'places to let for a night',
    is: 'little_text',
    address: 'https://nights.example/s/Vale/homes?adults=2',
    html: page({
      title: 'Vale holiday rentals & homes | Nights',
      body: `${top('Nights')}<div>${times(20, (i) => `<div itemprop="itemListElement" itemscope itemtype="http://schema.org/ListItem"><a href="/rooms/${i}"></a><div>Cottage in ${words.place()}</div><span>€${i + 60} a night</span><span>4.9${i % 9}</span></div>`)}</div><div role="application" aria-label="Map"></div>`,
    }),
  },
  {
    name: 'film of a network with talk under it',
    is: 'media_page',
    address: 'https://reels.example/@tove/video/72233445566',
    html: page({
      title: 'Tove on Reels',
      head: og({ 'og:type': 'video.other' }),
      body: `<div id="app"><video src="data:,"></video><h1>the pier at five in the morning #pier #gulls</h1><button aria-label="Like">1.2K</button>${times(25, () => `<div class="c"><a href="/@x">${words.name()}</a><p>${words.sentence()}</p><button>Reply</button></div>`)}</div>`,
    }),
  },
  {
    name: 'wall before a page',
    is: 'little_text',
    address: 'https://tabloid.example/news/orchard-fire-under-control-12345678',
    html: page({
      title: 'Before you continue',
      body: '<div class="wall"><h1>Before you continue</h1><p>We use cookies and data to keep our services running, to count who reads what, and to show advertisements that fit.</p><button>Reject all</button><button>Accept all</button><a href="/privacy">Privacy</a> <a href="/terms">Terms</a></div>',
    }),
  },
  {
    name: 'part of a paper in a grid of hashed boxes',
    is: 'list_page',
    address: 'https://thewire.example/climate',
    html: page({
      title: 'Climate | The Wire',
      head: og({ 'og:type': 'website' }),
      body: `${top('The Wire')}<h1>Climate</h1>${times(24, (i) => `<div class="_2aX"><a class="_9k" href="/s/${i}-${words.number(999)}"><div class="_t">${words.headline()}</div></a><div class="_d">${words.paragraph(2)}</div><div class="_m">By ${words.name()}</div></div>`)}`,
    }),
  },
  {
    name: 'orders of an account',
    is: 'shop_page',
    address: 'https://market.example/gp/css/order-history?ref=nav',
    html: page({
      title: 'Your Orders',
      body: `${top('Market')}<h1>Your Orders</h1>${times(10, (i) => `<div class="order"><span>Order placed 12 May</span><span>€${i}9.90</span><a href="/dp/${i}">Reading lamp, ash, with a cord of two metres</a><button>Buy it again</button><button>Track package</button></div>`)}`,
    }),
  },
  {
    name: 'study of a word in many tongues',
    is: 'figures_page',
    address: 'https://verbs.example/conjugation/english/flood',
    html: page({
      title: 'Conjugate flood',
      body: `${top('Verbs')}<h1>Conjugation of “flood”</h1>${times(12, (i) => `<h3>Tense ${i}</h3><table>${times(6, () => '<tr><td>I</td><td>flood</td></tr>')}</table>`)}`,
    }),
  },
  {
    name: 'newest posts of a board with long beginnings',
    is: 'list_page',
    address: 'https://village.example/forum/newest',
    html: page({
      title: 'Newest posts',
      body: `${top('Village')}${times(15, (i) => `<div class="topic"><a class="t" href="/forum/${i}">${words.headline()}</a><div class="x">${words.paragraph(3)}</div><span>${i} replies, last by ${words.name()}</span></div>`)}`,
    }),
  },
  {
    name: 'lessons of a course',
    is: 'shop_page',
    address: 'https://school.example/learn/navigation/lectures',
    html: page({
      title: 'Lectures',
      head: ld({ '@type': 'Course' }),
      body: `${top('School')}<h1>Navigation</h1><button>Enroll now</button>${times(30, (i) => `<div><h3>${i}. Lesson about the tides</h3><p>In this lesson you learn to read the tables, to allow for the moon and to doubt what both of them tell you.</p></div>`)}`,
    }),
  },
  {
    name: 'pictures of a day with long captions',
    is: 'little_text',
    address: 'https://www.courier.example/pictures/2024/may/12/photos-of-the-day-gulls-and-ice',
    html: page({
      title: 'Photos of the day: gulls and ice',
      head: og({ 'og:type': 'article' }),
      body: `${top('The Courier')}<h1>Photos of the day: gulls and ice</h1>${times(18, () => `<figure><img alt=""><figcaption>${words.paragraph(2)} <span>Photograph: ${words.name()}</span></figcaption></figure>`)}`,
    }),
  },
];
