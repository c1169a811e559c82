import { type FurniturePages, page, paragraphs as p } from './texts.ts';

const TITLE = 'Pier closes for two winters';

/** Pages whose article looks like furniture in one respect or another. */
export const HAZARDS: FurniturePages = {
  'a gallery whose slides are the text': page(
    TITLE,
    `<main><h1>${TITLE}</h1>${p('en', 0, 1)}<div class="gallery">${[1, 2, 3, 5, 6].map((n, i) => `<div class="gallery-slide"><img alt=""><span class="slide-count">${i + 1} of 5</span><h2 data-in>Slide the ${['first', 'second', 'third', 'fourth', 'fifth'][i]}</h2>${p('en', n, n + 1)}<p class="credit">Bo Sample</p></div>`).join('')}</div>${p('en', 8, 9)}</main>`,
  ),
  'a timeline of dates': page(
    'How the pier came to be closed',
    `<article><h1>How the pier came to be closed</h1><p class="byline">By Tove Lindqvist</p>${p('en', 0, 1)}<h3 data-in>March 2, 2016</h3>${p('en', 2, 3)}<h3 data-in>June 6, 2017</h3>${p('en', 1, 2)}<h3 data-in>2018</h3>${p('en', 5, 7)}<p>Last updated: June 8, 2017, 9:00 a.m.</p></article>`,
  ),
  'a report of which strangers see the beginning': page(
    TITLE,
    `<article><h1>${TITLE}</h1><div class="body">${p('en', 0, 2)}${[2, 3, 5, 6, 8].map((n) => `<div class="subscriber-only">${p('en', n, n + 1)}</div>`).join('')}<div class="paywall-notice"><p>Already a subscriber? Log in to read on.</p></div></div></article>`,
  ),
  'an article in a box over the page': page(
    TITLE,
    `<div class="backdrop"><ul><li><a>Something else in the news today</a></li></ul></div><div class="modal" role="dialog"><button>Close</button><div class="modal-content"><h1>${TITLE}</h1><div class="modal-body">${p('en', 0, 8)}</div></div></div>`,
  ),
  'a list of things, each with a picture and a heading': page(
    'Five piers to see before they close',
    `<article><h1>Five piers to see before they close</h1><div class="body">${p('en', 0, 1)}${[1, 2, 3, 5, 6].map((n, i) => `<div class="item"><h2 data-in>${i + 1}. The pier of ${['Arden', 'Brill', 'Corry', 'Dunmore', 'Elsmouth'][i]}</h2><figure><img alt=""><figcaption>At dusk. Bo Sample</figcaption></figure>${p('en', n, n + 1)}</div>`).join('')}</div></article>`,
  ),
  'a letter with a greeting and a signature': page(
    'To those who closed our pier',
    `<main><article class="open-letter"><h1>To those who closed our pier</h1><div class="content"><p data-in>Dear members of the board,</p>${p('en', 1, 4)}<p data-in>We ask three things of you:</p><ol><li data-in>Open your books.</li><li data-in>Open the gate on Sundays.</li><li data-in>Answer this letter.</li></ol>${p('en', 5, 8)}<p data-in>Yours in the wind,</p><p data-in>The traders of the north pier</p></div><div class="share"><a>Share</a></div></article></main>`,
  ),
  'questions that open when they are touched': page(
    'The pier: what you need to know',
    `<main><article><h1>The pier: what you need to know</h1>${p('en', 0, 1)}<div class="accordion">${[1, 2, 5].map((n) => `<details open><summary data-in>What of part ${n}?</summary>${p('en', n, n + 1)}</details>`).join('')}</div>${p('en', 6, 8)}</article><section class="faq-newsletter"><h2>Stay informed</h2><p>Leave us your address and we will write to you whenever the tide turns.</p><form><input><button>Send</button></form></section></main>`,
  ),
  'a report with a quotation in an aside and a box of facts': page(
    TITLE,
    `<article><h1>${TITLE}</h1><div class="story-text">${p('en', 0, 3)}<aside class="factbox"><h3>The pier in figures</h3><ul><li>402 metres long</li><li>Forty pillars, eleven of them cracked</li></ul></aside>${p('en', 3, 6)}<blockquote class="quote-large" data-in>We have sold eels here since before the town had a name, and we shall sell them after.</blockquote>${p('en', 6, 9)}<div class="tip-box"><strong>Do you know more?</strong> Write to us at tips@paper.example, or call 555-0100.</div></div></article>`,
  ),
  'a paper whose text stands in a footer and a header': page(
    TITLE,
    `<article><header class="entry"><h1>${TITLE}</h1>${p('en', 0, 4)}</header><div class="rest">${p('en', 5, 9)}</div><footer><p>Filed by the harbour desk, with thanks to the clerk who left the report on the bus.</p></footer></article>`,
  ),
  'a verse and a recipe': page(
    'Eel soup as the pier makes it',
    `<main><article class="recipe-post"><h1>Eel soup as the pier makes it</h1><div class="post-meta">Tove · June 6, 2017 · 12 comments</div><div class="post-text">${p('en', 1, 2)}<p data-in>The tide comes in, the tide goes out, and nobody knows what it’s about.</p><h2 data-in>Ingredients</h2><ul><li data-in>2 eels</li><li data-in>1 onion</li><li data-in>salt</li></ul><h2 data-in>Method</h2><ol><li data-in>Skin the eels.</li><li data-in>Boil them for twenty minutes with the onion.</li></ol>${p('en', 3, 5)}</div></article><div class="comment-area"><h3>12 Comments</h3><p>I made this for my mother, who asked me never to make it again.</p></div></main>`,
  ),
};
