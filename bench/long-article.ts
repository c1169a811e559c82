import { BLOCK_JOIN } from '../lib/text/article.ts';

// Sentences written for the bench, with what makes analysis work: titles, names, quotations, numbers, sources without a name.
const SENTENCES = [
  'Mayor Ada Brook said on Tuesday that the sea wall would be finished “before the next winter.”',
  'Attorney General Ifeanyi Okoro declined to comment.',
  'According to two people close to the council, the price has doubled to $48 million.',
  'The harbour office counted 1,204 ships last year, 6.5 percent more than the year before.',
  '“We will publish every bill,” Brook added, “and we will do it before the summer.”',
  'Nobody in the old town remembers a flood like the one that came in March.',
  'Okoro’s spokeswoman, Lena Fischer, told the Gazette the inquiry was still open.',
  'Streets near the fish market were closed for three weeks while the pipes were laid.',
  'Critics said the plan ignored the villages to the north, a charge the mayor denied.',
  'The committee’s report found that four of the nine contracts had never been put out to tender.',
];
const SENTENCES_IN_PARAGRAPH = 3;

/** Paragraphs of about `words` words in all; the same for the same number. */
export const longArticle = (words: number): readonly string[] => {
  const paragraphs: string[] = [];
  let count = 0;
  for (let n = 0; count < words; n += SENTENCES_IN_PARAGRAPH) {
    const sentences = Array.from(
      { length: SENTENCES_IN_PARAGRAPH },
      (_, k) => SENTENCES[(n + k * 7) % SENTENCES.length],
    );
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs;
};

/** The paragraphs as the text of an article. */
export const asText = (paragraphs: readonly string[]): string => paragraphs.join(BLOCK_JOIN);

const NAMES = ['news', 'town', 'harbour', 'sport', 'letters', 'weather', 'archive', 'puzzles'];

const menu = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, n) => `<li><a href="/${n}"><span>${NAMES[n % NAMES.length]}</span></a></li>`).join('')}</ul>`;

const card = (n: number): string =>
  `<div class="card"><a href="/story-${n}"><img alt=""><h3>Another story, number ${n}</h3></a><div class="card-foot"><time>June 6</time><span>Newsdesk</span></div></div>`;

const FIGURE =
  '<figure><picture><source><img alt=""></picture><figcaption>The wall at low water. <span class="credit">Bo Sample</span></figcaption></figure>';
const ADVERTISEMENT = '<div class="ad-slot"><div><span>Advertisement</span></div></div>';

const comment = (n: number): string =>
  `<div class="comment"><div class="comment-head"><img alt=""><a href="/reader-${n}">Reader ${n}</a><time>June 6</time></div>
<div class="comment-text"><p>My street was under water for the whole of March, and nobody from the council came to look.</p></div>
<ul><li><button>Answer</button></li><li><button>Report</button></li></ul></div>`;

/** What stands in the middle of a news article besides its text: pictures, advertisements, headlines of other articles. */
const between = (n: number): string => {
  if (n % 10 === 9) return `<aside class="related"><h3>Related</h3>${[1, 2, 3].map(card).join('')}</aside>`;
  if (n % 4 === 3) return FIGURE;
  return n % 5 === 2 ? ADVERTISEMENT : '';
};

const MENU = 40;

/**
 * The paragraphs in a page with the furniture of a news site, laid out in two columns: all of it grows with the article,
 * at about one element for every two words.
 */
export const asPage = (paragraphs: readonly string[]): string => {
  const body = paragraphs
    .map((text, n) => `<p>${text.replace('Brook', '<a href="/brook"><b>Brook</b></a>')}</p>${between(n)}`)
    .join('\n');
  const cards = paragraphs.map((_, n) => card(n)).join('\n');
  const comments = paragraphs.map((_, n) => (n % 5 < 3 ? comment(n) : '')).join('\n');
  return `<!doctype html><html lang="en"><head><title>The sea wall</title><style>
.page { display: flex } main { width: 640px } .rail { width: 300px } .more { display: none } .card { display: flex; font-size: 13px }
</style></head><body><header><nav>${menu(MENU)}<div class="more">${menu(MENU)}</div></nav></header>
<div class="page"><main><article><h1>The sea wall</h1>${body}</article><section class="comments">${comments}</section></main>
<div class="rail">${cards}</div></div><footer>${menu(MENU)}</footer></body></html>`;
};
