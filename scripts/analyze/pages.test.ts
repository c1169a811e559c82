import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsPage, PARAGRAPHS } from '../../lib/page/testing/news-page.ts';
import { openPages, type PageReader } from './pages.ts';

let pages: PageReader;

beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(() => pages.close());

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a saved page gives the article that a reader would see', async () => {
  expect(await pages.read(bytes(newsPage()))).toMatchObject({
    title: 'Pier closes for two winters',
    text: PARAGRAPHS.join('\n\n'),
    blocks: PARAGRAPHS.map(() => ({ kind: 'paragraph' })),
    publishedAt: '2017-06-06T22:22:00+02:00',
    url: null,
  });
});

test('the address of a saved page is the one that it states', async () => {
  const link = '<link rel="canonical" href="https://paper.example/pier?utm_source=a#b"></head>';
  expect(await pages.read(bytes(newsPage().replace('</head>', link)))).toMatchObject({
    url: 'https://paper.example/pier',
  });
});

test('scripts of the page do not run, and what it loads or leads to is not asked for', async () => {
  const html = newsPage()
    .replace('</head>', '<meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/"></head>')
    .replace(
      '</body>',
      '<script>document.body.remove()</script><img src="http://127.0.0.1:9/a.png" onerror="document.body.remove()"></body>',
    );
  expect(await pages.read(bytes(html))).toMatchObject({ text: PARAGRAPHS.join('\n\n') });
});

test('a page that forbids scripts is read', async () => {
  const policy = '<meta http-equiv="content-security-policy" content="default-src \'none\'">';
  expect(await pages.read(bytes(newsPage().replace('<head>', `<head>${policy}`)))).toMatchObject({
    title: 'Pier closes for two winters',
  });
});

test('a page in another encoding is read in it', async () => {
  const latin = Buffer.from(
    newsPage()
      .replace('utf-8', 'windows-1252')
      .replace('Estermouth voted', 'Estermøuth voted')
      .replace(/[“”’©]/gu, '"'),
    'latin1',
  );
  const page = await pages.read(latin);
  expect('text' in page && page.text).toContain('Estermøuth voted');
});

test.each([
  ['no bytes at all', '', 'empty_page'],
  ['a page without an article', '<h1>Nothing here</h1><p>Come back later.</p>', 'little_text'],
  ['bytes that are no page', '\u0000\u0001\u0002PNG\u0000', 'little_text'],
])('%s gives the reason', async (_, html, reason) => {
  expect(await pages.read(bytes(html))).toEqual({ reason, detail: expect.any(String) });
});

test('it is said of every block why it is in the article or not, and of every fact where it stands', async () => {
  const explained = await pages.explain(bytes(newsPage()));
  if (!('result' in explained)) throw new Error(explained.detail);
  const { result, root, facts, blocks } = explained;
  expect([result, root]).toEqual(['article', 'main > article']);
  expect(facts?.publishedAt).toEqual({
    value: '2017-06-06T22:22:00+02:00',
    origin: { place: 'meta', name: 'article:published_time' },
  });
  const decisionOn = (words: string) => blocks.find(({ text }) => text.includes(words))?.decision;
  expect(blocks.filter(({ decision }) => decision.is === 'in').map(({ text }) => text)).toEqual([...PARAGRAPHS]);
  expect(decisionOn(PARAGRAPHS[0])).toEqual({ is: 'in', why: 'running_text' });
  expect(decisionOn('Gulls')).toEqual({ is: 'out', why: 'caption', sign: 'figcaption' });
  expect(decisionOn('Ferry line')).toEqual({ is: 'out', why: 'related', sign: 'div.related-stories' });
  expect(decisionOn('Newsdesk')).toEqual({ is: 'out', why: 'outside', sign: null });
  expect(decisionOn('Pier closes')).toMatchObject({ is: 'out', why: 'title' });
});

test('a page without an article is explained too', async () => {
  const explained = await pages.explain(bytes('<h1>Nothing here</h1><p>Come back later.</p>'));
  expect(explained).toMatchObject({ result: 'little_text', facts: null });
  expect('blocks' in explained && explained.blocks.map(({ text }) => text)).toEqual([
    'Nothing here',
    'Come back later.',
  ]);
});

test('pages asked for at once are read each as itself', async () => {
  const several = [0, 1, 2].map((i) => newsPage(PARAGRAPHS.slice(i)));
  const read = await Promise.all(several.map((html) => pages.read(bytes(html))));
  expect(read.map((page) => 'text' in page && page.text)).toEqual(
    [0, 1, 2].map((i) => PARAGRAPHS.slice(i).join('\n\n')),
  );
});
