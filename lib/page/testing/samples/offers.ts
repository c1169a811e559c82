import { cards, footer, header, ld, og, page, type SamplePage, sitePage, times } from './furniture.ts';
import { createWords } from './words.ts';

const words = createWords('offers');
const OFFER = { '@type': 'Offer', price: '49.90', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' };

const reviews = (count: number): string =>
  `<section class="reviews"><h2>Reviews</h2>${times(count, () => `<div class="review" itemprop="review"><b>${words.name()}</b> <span>★★★★☆</span> <span>Verified purchase</span><p>It came a day late but works as it should, and the smell of the paint was gone by Monday. I would buy it again, if not in green.</p><button>Helpful</button></div>`)}</section>`;

const DESCRIPTION = `<p>Made by hand in ${words.place()} from a single sheet of steel, this lamp throws its light where you read and nowhere else. It turns on with a click that you will come to miss in every other lamp.</p>
  <p>The arm holds wherever you leave it. The cord is two metres long, covered in cotton, and can be had in six colours. The bulb, which lasts for some nine years, is in the box.</p>
  <p>We have built it since 1931 with few changes. Should it ever break, send it back: we mend what we make, whoever bought it and however long ago, and we pay the post both ways.</p>`;

/** Shops, things for sale, and pages of films and sounds. */
export const OFFERS: readonly SamplePage[] = [
  {
    name: 'product that states itself',
    is: 'shop_page',
    address: 'https://lamps.example/products/reading-lamp-no-4',
    html: sitePage('Lamps', {
      title: 'Reading lamp No. 4 | Lamps',
      head:
        og({ 'og:type': 'product', 'product:price:amount': '49.90' }) +
        ld({ '@type': 'Product', name: 'Reading lamp No. 4', offers: OFFER }),
      body: `<h1>Reading lamp No. 4</h1><span class="price">€49.90</span><form action="/cart/add"><select name="colour"><option>Red</option></select><button>Add to cart</button></form><p>A lamp for reading in bed, of steel and cotton.</p><h2>You may also like</h2>${times(8, (i) => `<div><a href="/products/${i}">Lamp ${i}</a> <span>€${i}9.90</span></div>`)}`,
    }),
  },
  {
    name: 'product with a long description and reviews',
    is: 'shop_page',
    address: 'https://market.example/dp/B00LAMP4',
    html: page({
      title: 'Reading lamp No. 4 : Home',
      head: ld({ '@type': 'Product', aggregateRating: { '@type': 'AggregateRating' }, offers: OFFER }),
      body: `${header('Market', 'hashed', ['Home', 'Garden', 'Books', 'Deals'])}<div class="dp"><h1>Reading lamp No. 4</h1><div>4.4 out of 5</div><div class="buy"><span>EUR 49.90</span><button>Add to Basket</button><button>Buy Now</button></div><ul>${times(6, (i) => `<li>Point ${i} that speaks for this lamp in one line</li>`)}</ul><h2>Product description</h2>${DESCRIPTION}${reviews(20)}</div>${footer('Market', 'divs')}`,
    }),
  },
  {
    name: 'product that states nothing',
    is: 'shop_page',
    address: 'http://tools.example/shop/item.php?id=331',
    html: page({
      title: 'Spade, ash handle',
      body: `<table><tr><td>${times(10, (i) => `<a href="cat.php?id=${i}">Category ${i}</a><br>`)}</td><td><h2>Spade, ash handle</h2><b>$31.00</b> In stock<form><input name="qty" value="1"><input type="submit" value="Add to basket"></form>A good spade for heavy ground, with a blade of forged steel and a handle of ash that has been oiled twice. It weighs two kilograms and is guaranteed for ten years.<br><br>Delivery takes two to four days. What you do not like you may send back within a month.</td></tr></table>`,
    }),
  },
  {
    name: 'product that says it is an article',
    is: 'shop_page',
    address: 'https://coats.example/en/oilskin-coat-p-20113',
    html: sitePage('Coats', {
      style: 'divs',
      title: 'Oilskin coat',
      head: og({ 'og:type': 'article' }),
      body: `<h1>Oilskin coat</h1><div class="price-box"><meta itemprop="priceCurrency" content="GBP"><span itemprop="price" content="210">£210.00</span></div><div>${times(6, (i) => `<button>${i + 36}</button>`)}</div><button class="add">Add to bag</button><div class="tabs"><p>Cut long for those who work on boats, and heavy enough to stand by itself. The seams are taped, the collar is of cord, and the pockets let the water out again.</p><p>Wax it once a year. Never wash it: a coat like this is brushed, hung in the wind and left alone, and will then outlive the one who bought it.</p></div>${cards(words, 6, { style: 'divs', summary: 'none' })}`,
    }),
  },
  {
    name: 'shelf of a shop',
    is: 'shop_page',
    address: 'https://lamps.example/collections/desk?sort=price',
    html: sitePage('Lamps', {
      title: 'Desk lamps',
      body: `<h1>Desk lamps</h1><p>Lamps that stand on desks, sorted by what they cost, each of them in stock and sent within a day or two.</p><aside><form>${times(12, (i) => `<label><input type="checkbox"> Filter ${i}</label>`)}</form></aside>${times(36, (i) => `<li class="product"><a href="/products/${i}"><img alt=""><h2>Lamp ${i}</h2></a><span class="price">€${i + 20}.00</span><button>Add to cart</button></li>`)}`,
    }),
  },
  {
    name: 'basket of a shop',
    is: 'shop_page',
    address: 'https://lamps.example/checkout/cart',
    html: sitePage('Lamps', {
      title: 'Your basket',
      body: `<h1>Your basket</h1><form>${times(3, (i) => `<div>Lamp ${i} <input type="number" value="1"> €49.90 <button>Remove</button></div>`)}<div>Total €149.70</div><button>Checkout</button></form><p>Sent free of charge from fifty euros. You can give back what you bought within thirty days, in any of our shops or by post.</p>`,
    }),
  },
  {
    name: 'advertisement of a private person',
    is: 'shop_page',
    address: 'https://attic.example/ad/piano-upright-vale/1233441',
    html: page({
      title: 'Upright piano - Vale',
      body: `${header('Attic', 'divs', ['Cars', 'Homes', 'Things', 'Animals'])}<div class="ad"><h1>Upright piano</h1><div class="amount">450 € or near offer</div><div>${times(9, () => '<img alt="">')}</div><p>My grandmother’s piano, played every day until last year and tuned twice each winter. Two keys stick when it rains, which a tuner says can be mended in an hour.</p><p>It stands on the second floor, and you would need four strong people and a good day to bring it down. I can help, and so can my brother, who has done it before.</p><p>No dealers, please. Whoever plays it to me may have it for less, and I would rather it went to a school than to a bar.</p></div><button>Message seller</button><button>Show phone number</button><button>Make an offer</button><h2>Similar ads</h2>${times(12, (i) => `<div><a href="/ad/x${i}">Piano ${i}</a> ${i}00 €</div>`)}`,
    }),
  },
  {
    name: 'app in a store of apps',
    is: 'shop_page',
    address: 'https://apps.example/app/tide-tables/id778899',
    html: sitePage('Apps', {
      title: 'Tide Tables on Apps',
      head: ld({ '@type': 'SoftwareApplication', name: 'Tide Tables', offers: { '@type': 'Offer', price: 0 } }),
      body: `<h1>Tide Tables</h1><div>4.7 ★ 12K ratings · Free</div><button>Install</button><div>${times(5, () => '<img alt="">')}</div><p>${words.paragraph(4)}</p><h2>What’s new</h2><p>We fixed the clock, which ran an hour late in some harbours, and made the letters larger for those who read on deck.</p>${reviews(6)}`,
    }),
  },
  {
    name: 'offers of a paper to its readers',
    is: 'shop_page',
    address: 'https://www.courier.example/subscribe/offers',
    html: sitePage('The Courier', {
      title: 'Subscribe to The Courier',
      body: `<h1>Choose your subscription</h1>${times(3, (i) => `<div class="plan"><h2>Plan ${i}</h2><strong>€${i + 4}.99 a month</strong><ul>${times(6, (k) => `<li>Benefit ${k}</li>`)}</ul><button>Subscribe now</button></div>`)}<h2>Questions</h2>${times(5, (i) => `<h3>Question ${i}?</h3><p>You can end it whenever you like, by telephone or on your account page, and you pay nothing more after the month has ended.</p>`)}`,
    }),
  },
  {
    name: 'hotel to book',
    is: 'shop_page',
    address: 'https://stay.example/hotel/vale-harbour-inn?checkin=2024-06-01',
    html: sitePage('Stay', {
      style: 'hashed',
      title: 'Harbour Inn, Vale',
      head: ld({ '@type': 'Hotel', name: 'Harbour Inn', priceRange: '€€' }) + og({ 'og:type': 'hotel' }),
      body: `<h1>Harbour Inn</h1><button>Reserve</button><div class="sc-about"><p>The inn stands where the ferries land, in a house that once stored rope, and its eleven rooms look out on the water or on the market. Breakfast is served until ten.</p><p>Guests praise the beds and the quiet. The stairs are steep, and there is no lift, but luggage is carried up by the host’s sons.</p></div><table>${times(6, (i) => `<tr><td>Room ${i}</td><td>€${i + 80}</td><td><button>Select</button></td></tr>`)}</table>${reviews(10)}`,
    }),
  },
  {
    name: 'course to enrol in',
    is: 'shop_page',
    address: 'https://learn.example/courses/navigation-basics',
    html: sitePage('Learn', {
      title: 'Navigation basics',
      head: ld({ '@type': 'Course', name: 'Navigation basics' }),
      body: `<h1>Navigation basics</h1><div>€19.99 <s>€89.99</s></div><button>Enrol now</button><h2>What you’ll learn</h2><ul>${times(10, (i) => `<li>Skill ${i}</li>`)}</ul><h2>Description</h2>${words.paragraphs(4)}<h2>Content</h2>${times(12, (i) => `<details><summary>Part ${i}</summary><ol><li>Lesson 1</li><li>Lesson 2</li></ol></details>`)}${reviews(5)}`,
    }),
  },
  {
    name: 'film to watch with remarks under it',
    is: 'media_page',
    address: 'https://clips.example/watch?v=a1B2c3D4e5F',
    html: page({
      title: 'I repaired a ferry engine in nine days - Clips',
      head:
        og({ 'og:type': 'video.other', 'og:video:url': 'https://clips.example/embed/a1' }) +
        ld({ '@type': 'VideoObject', name: 'I repaired a ferry engine' }),
      body: `<cl-app><cl-bar><form><input name="search_query"></form></cl-bar><div id="player"><video src="data:,"></video></div><h1>I repaired a ferry engine in nine days</h1><button>Subscribe</button><button>Like</button><button>Share</button><div id="description">${words.paragraph(5)}</div><cl-comments>${times(30, () => `<cl-comment><a href="/@x">${words.name()}</a><div>${words.paragraph(2)}</div><button>Reply</button></cl-comment>`)}</cl-comments><cl-next>${times(20, () => `<a href="/watch?v=x">${words.headline()}</a>`)}</cl-next></cl-app>`,
    }),
  },
  {
    name: 'film of a broadcaster',
    is: 'media_page',
    address: 'https://radio.example/en/video/storm-hits-the-coast-11223344',
    html: sitePage('Radio', {
      title: 'Video: Storm hits the coast',
      head: og({ 'og:type': 'video' }) + ld({ '@type': 'VideoObject', duration: 'PT2M', uploadDate: '2024-05-12' }),
      body: `<div class="player"><video controls></video></div><h1>Storm hits the coast</h1><p>${words.paragraph(2)}</p><h2>Up next</h2>${cards(words, 14, { summary: 'none' })}`,
    }),
  },
  {
    name: 'films to choose from',
    is: 'media_page',
    address: 'https://radio.example/en/videos',
    html: sitePage('Radio', {
      style: 'hashed',
      title: 'Videos',
      body: `<h1>Videos</h1>${times(40, (i) => `<a class="sc-v" href="/en/video/${i}"><img alt=""><span>2:3${i % 9}</span><b>${words.headline()}</b></a>`)}`,
    }),
  },
  {
    name: 'film that is sent live, with talk beside it',
    is: 'feed_page',
    address: 'https://stream.example/harbourcam',
    html: page({
      title: 'harbourcam - Stream',
      body: `<div id="root"><div class="nav">${times(20, () => `<a href="/${words.number(999)}">${words.name()}</a>`)}</div><video autoplay></video><h2>Night shift at the quay</h2><button>Follow</button><button>Subscribe</button><div role="log" aria-live="polite">${times(80, () => `<div class="line"><span>${words.name()}</span>: <span>${words.sentence()}</span></div>`)}</div><div role="textbox" contenteditable="true" aria-label="Send a message"></div></div>`,
    }),
  },
  {
    name: 'episode to hear',
    is: 'media_page',
    address: 'https://radio.example/podcasts/tides/31-the-wall',
    html: sitePage('Radio', {
      title: '31. The wall - Tides',
      head:
        ld({ '@type': 'PodcastEpisode', name: 'The wall', associatedMedia: { '@type': 'MediaObject' } }) +
        og({ 'og:type': 'music.song' }),
      body: `<h1>31. The wall</h1><button>Play</button><audio src="data:,"></audio><div>32 min · 12 May</div><p>${words.paragraph(3)}</p><p>With ${words.name()}, ${words.name()} and ${words.name()}. Made by ${words.name()}.</p><h2>More episodes</h2>${times(12, () => `<div><button>Play</button><a href="#">${words.headline()}</a></div>`)}`,
    }),
  },
  {
    name: 'film in a guide of films, with opinions of its viewers',
    is: 'forum_page',
    address: 'https://films.example/title/quiet-water/reviews',
    html: sitePage('Films', {
      style: 'divs',
      title: 'Quiet Water (2023): user reviews',
      head:
        ld({ '@type': 'Movie', name: 'Quiet Water', aggregateRating: { '@type': 'AggregateRating' } }) +
        og({ 'og:type': 'video.movie' }),
      body: `<h1>Quiet Water: user reviews</h1>${times(25, () => `<div class="review"><span>8/10</span><a href="#">${words.headline()}</a><span>${words.name()}</span><div class="text">${words.paragraph(5)}</div><span>12 out of 14 found this helpful</span><button>Report</button></div>`)}`,
    }),
  },
];
