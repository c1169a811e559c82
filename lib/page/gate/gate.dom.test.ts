import { afterEach, describe, expect, test } from 'vitest';
import { findArticle, type FindOptions } from '../find-article.ts';
import { closePages, openPage } from '../testing/open-page.ts';
import { ld, og, page, sitePage } from '../testing/samples/furniture.ts';
import { ARTICLE_PAGES, OTHER_PAGES } from '../testing/samples/pages.ts';
import { createWords } from '../testing/samples/words.ts';
import { judge, plainlyNoArticle } from './judge.ts';
import { readSigns } from './signs.ts';

afterEach(closePages);

const PAGES = [...ARTICLE_PAGES, ...OTHER_PAGES];

const said = (document: Document, options: FindOptions): string => {
  const found = findArticle(document, options);
  return found.found ? 'article' : found.reason;
};

const verdict = async (html: string, options: FindOptions): Promise<string> => said(await openPage(html), options);

const judged = async (html: string, address = '') => judge(readSigns(await openPage(html), address));

/** Pages that are known for what they are by their address only. */
const KNOWN_BY_ADDRESS = new Set([
  'front of a firm',
  'product that states nothing',
  'advertisement of a private person',
  'talk about a page of a wiki',
  'letters to sign up for',
  'index of a wiki’s history',
]);

/** Articles that are read only for a reader who asks. */
const READ_WHEN_ASKED = new Set(['castle that is for sale', 'story whose page is an edition of its own']);

describe('pages of many kinds', () => {
  test.each(PAGES.map((sample) => [sample.name, sample] as const))('%s', async (name, { html, address, is }) => {
    const document = await openPage(html);
    const isArticle = is === 'article';
    expect(said(document, { address })).toBe(is);
    expect(said(document, { address: '' }) === 'article').toBe(isArticle || KNOWN_BY_ADDRESS.has(name));
    expect(said(document, { address, care: 'unasked' }) === 'article').toBe(isArticle && !READ_WHEN_ASKED.has(name));
  });

  test('are 60 articles and 120 that are none', () => {
    expect([ARTICLE_PAGES.length, OTHER_PAGES.length]).toEqual([60, 120]);
    expect(new Set(PAGES.map(({ name }) => name)).size).toBe(180);
  });
});

const words = createWords('gate');
const STORY = `<h1>Pier closes</h1><main>${words.paragraphs(8)}</main>`;

test.each([
  ['a website', og({ 'og:type': 'website' })],
  ['a product', og({ 'og:type': 'product' }) + ld({ '@type': 'Product' })],
  ['a list', ld({ '@type': 'CollectionPage' })],
  ['a job', ld({ '@type': 'JobPosting' })],
  ['a film', og({ 'og:type': 'video.other' })],
  ['a forum', ld({ '@type': 'DiscussionForumPosting' })],
  ['the results of a search', ld({ '@type': 'SearchResultsPage' })],
])('a story is read though it states that it is %s', async (_, head) => {
  expect(await verdict(page({ title: 'Pier closes', head, body: STORY }), {})).toBe('article');
});

test('the address alone refuses no story', async () => {
  const html = page({ title: 'Pier closes', body: STORY });
  for (const path of ['video/x', 'jobs/pier', 'login', 'forum/thread/3', 'search?q=pier', 'shop/pier', '@tove']) {
    expect([path, await verdict(html, { address: `https://courier.example/${path}` })]).toEqual([path, 'article']);
  }
});

test('a judgement says by which signs it was made', async () => {
  const head = og({ 'og:type': 'product' });
  const body = '<h1>Lamp</h1><button>Add to cart</button><p>A lamp for reading in bed.</p>';
  const judgement = await judged(
    sitePage('Lamps', { title: 'Lamp', head, body }),
    'https://lamps.example/products/lamp',
  );
  expect(judgement).toMatchObject({ kind: 'shop_page', against: 6, sources: 3, pro: 0, claimed: 0 });
  expect(judgement.signs.filter(({ speaks }) => speaks === 'shop_page')).toEqual([
    { id: 'address_of_shop', speaks: 'shop_page', points: 2 },
    { id: 'states_product', speaks: 'shop_page', points: 2 },
    { id: 'buys', speaks: 'shop_page', points: 2 },
  ]);
});

test('an address that leads nowhere is not believed, the one that the page states is', async () => {
  const head = '<link rel="canonical" href="https://courier.example/search?q=pier">';
  const ids = async (html: string, address: string) => (await judged(html, address)).signs.map(({ id }) => id);
  const html = page({ title: 'Pier', body: STORY });
  expect(await ids(html, 'http://page.invalid/search?q=pier')).not.toContain('address_of_search');
  expect(await ids(page({ title: 'Pier', head, body: STORY }), 'http://page.invalid/')).toContain('address_of_search');
});

test.each([
  ['data that is no JSON', '<script type="application/ld+json">{"@type": "Product", </script>', 'states_product'],
  [
    'data too long to be parsed',
    ld({ '@type': 'Product', text: 'x'.repeat(70_000) }).replace('"@context":"https://schema.org",', ''),
    'states_product',
  ],
  ['a type with its vocabulary', ld({ '@type': 'https://schema.org/Product' }), 'states_product'],
  [
    'a thing in a graph',
    ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Thing', 'Product'] }] }),
    'states_product',
  ],
  ['many articles', ld(...Array.from({ length: 9 }, () => ({ '@type': 'NewsArticle' }))), 'states_list'],
])('%s is read for its type', async (_, head, id) => {
  expect((await judged(page({ title: 'X', head, body: STORY }))).signs.map((sign) => sign.id)).toContain(id);
});

test('data of another shape says nothing', async () => {
  const head = [
    'null',
    '[]',
    '7',
    '"Product"',
    '{"@type": 7}',
    '{"@graph": "Product"}',
    '{"@graph": [[{"@graph": []}]]}',
  ]
    .map((data) => `<script type="application/ld+json">${data}</script>`)
    .join('');
  const { signs } = await judged(page({ title: 'X', head, body: STORY }));
  expect(signs.filter(({ id }) => id.startsWith('states_'))).toEqual([]);
});

test('a document without any element is judged', () => {
  const empty = new DOMParser().parseFromString('', 'text/html');
  empty.documentElement.remove();
  expect(plainlyNoArticle(judge(readSigns(empty, '')), 'unasked')).toBe(null);
});

test('fields named after properties of documents and elements do not mislead', async () => {
  const names = ['getElementsByTagName', 'querySelectorAll', 'createTreeWalker', 'title', 'body'];
  const fields = [
    'closest',
    'parentElement',
    'previousElementSibling',
    'childElementCount',
    'textContent',
    'localName',
  ];
  const body = `<form>${fields.map((name) => `<input name="${name}">`).join('')}${STORY}</form>${names.map((name) => `<img name="${name}">`).join('')}`;
  expect(await judged(page({ title: 'Pier closes', body }))).toMatchObject({ kind: null, pro: 2 });
});
