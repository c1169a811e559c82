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

const RELATED = 12;

const link = (n: number) => `<li><a href="/story-${n}"><img alt=""><span>Another story, number ${n}</span></a></li>`;

/** The paragraphs in a page with the furniture of a news site; its number of elements grows with the article. */
export const asPage = (paragraphs: readonly string[]): string => {
  const list = Array.from({ length: RELATED }, (_, n) => link(n)).join('');
  const body = paragraphs
    .map(
      (text, n) =>
        `<p>${text.replace('Brook', '<a href="/brook">Brook</a>')}</p>${n % 8 === 5 ? `<aside><ul>${list}</ul></aside>` : ''}`,
    )
    .join('\n');
  return `<!doctype html><html lang="en"><head><title>The sea wall</title></head><body>
<header><nav><ul>${list}</ul></nav></header>
<main><article><h1>The sea wall</h1>${body}</article><section class="comments"><ul>${list}</ul></section></main>
<footer><ul>${list}</ul></footer></body></html>`;
};
