import { afterEach, expect, test } from 'vitest';
import { readPage } from './read-page.ts';
import { newsPage, PARAGRAPHS } from './testing/news-page.ts';
import { closePages, openPage } from './testing/open-page.ts';

afterEach(closePages);

/** Reads the page; how many milliseconds that takes, layout not counted. */
const timed = (document: Document) => {
  document.documentElement.getBoundingClientRect();
  const start = performance.now();
  const page = readPage(document);
  return { page, time: performance.now() - start };
};

const best = (document: Document): number => Math.min(...Array.from({ length: 5 }, () => timed(document).time));

const longPage = (count: number): Promise<Document> =>
  openPage(newsPage(Array.from({ length: count }, (_, i) => `${i} ${PARAGRAPHS[i % 5]}`)));

const times = (count: number, part: string): string => part.repeat(count);

test.each([
  ['100,000 elements', () => newsPage().replace('</article>', `${times(100_000, '<i>a</i>')}</article>`)],
  ['100,000 blocks', () => newsPage().replace('</article>', `${times(100_000, '<p>a b</p>')}</article>`)],
  ['20,000 line breaks', () => newsPage().replace('</article>', `${times(20_000, 'a<br>')}</article>`)],
  ['elements in elements in elements', () => newsPage().replace('</article>', `${times(5_000, '<span>a ')}</article>`)],
  ['blocks in blocks in blocks', () => newsPage().replace('</article>', `${times(5_000, '<div>a ')}</article>`)],
  [
    'cards without end',
    () =>
      newsPage().replace(
        '</main>',
        `${times(10_000, '<div class="c"><a href="/">A headline like any other</a></div>')}</main>`,
      ),
  ],
  ['2 MB of text without an end', () => newsPage([...PARAGRAPHS, times(400_000, 'word ')])],
  ['2 MB of text without a space', () => newsPage([...PARAGRAPHS, times(2_000_000, 'x')])],
  ['2 MB of brackets', () => newsPage([...PARAGRAPHS, times(500_000, '[a ]')])],
  ['2 MB of class names', () => newsPage().replace('<article>', `<article class="${times(400_000, 'post ')}">`)],
  [
    '2 MB of structured data',
    () => newsPage().replace('</head>', `<script type="application/ld+json">${times(2_000_000, '[')}</script></head>`),
  ],
])(
  'a page of %s is read in seconds',
  async (_, html) => {
    const { page, time } = timed(await openPage(html()));
    expect(time).toBeLessThan(20_000);
    expect(page.found && page.article.text.startsWith(PARAGRAPHS[0])).toBe(true);
  },
  60_000,
);

test('four times the page takes about four times the time', async () => {
  const [small, large] = [await longPage(1_000), await longPage(4_000)];
  best(small);
  expect(best(large) / best(small)).toBeLessThan(12);
}, 60_000);

test('text that leaves the page while it is read does not end the reading', async () => {
  const document = await openPage(newsPage());
  const page = readPage(document);
  document.body.replaceChildren();
  if (!page.found) throw new Error(page.reason);
  for (const block of page.map.blocks) expect(page.map.range(block).startContainer.isConnected).toBe(false);
});

test('broken markup is read as the browser mends it', async () => {
  const html = `<p><b><h1>Pier closes</p><div><p>${PARAGRAPHS[0]}<p>${PARAGRAPHS[1]}</b></i><p>${PARAGRAPHS[2]}<table><p>${PARAGRAPHS[3]}`;
  const page = readPage(await openPage(html));
  for (const words of PARAGRAPHS.slice(0, 4)) expect(page.found && page.article.text).toContain(words);
});
