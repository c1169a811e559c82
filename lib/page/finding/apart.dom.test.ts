import { afterEach, expect, test } from 'vitest';
import { findArticle } from '../find-article.ts';
import { PARAGRAPHS } from '../testing/news-page.ts';
import { closePages, openPage } from '../testing/open-page.ts';

afterEach(closePages);

const [first, second, third, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);

const pageWith = (html: string, style = ''): string =>
  `<!doctype html><title>Pier closes</title><style>main { font: 18px/1.4 serif; width: 600px } ${style}</style>
  <main><h1>Pier closes</h1>${first}${second}${html}${third}${rest.join('')}</main>`;

const reasonFor = (document: Document, words: string): string | null | undefined => {
  const found = findArticle(document);
  if (!found.found) throw new Error(found.reason);
  return found.decisions.find(({ text }) => text.startsWith(words))?.left;
};

const SENTENCE = 'The pier was opened by a duke in 1908 and closed by the sea in the year that followed.';

test.each([
  [
    'stands to the left of the page',
    `<p class="x">${SENTENCE}</p>`,
    '.x { position: absolute; left: -9999px }',
    'out_of_sight',
  ],
  ['has no height', `<p class="x">${SENTENCE}</p>`, '.x { height: 0; overflow: hidden }', 'out_of_sight'],
  [
    'is clipped to a point',
    `<div class="x"><p>${SENTENCE}</p></div>`,
    '.x { position: absolute; width: 1px; height: 1px; overflow: hidden }',
    'out_of_sight',
  ],
  ['is as clear as glass', `<p class="x">${SENTENCE}</p>`, '.x { opacity: 0 }', 'out_of_sight'],
  ['is small print', `<p class="x">${SENTENCE}</p>`, '.x { font-size: 12px }', 'small_print'],
  [
    'floats in a narrow box',
    `<div class="x"><p>${SENTENCE}</p></div>`,
    '.x { float: right; width: 200px }',
    'beside_text',
  ],
  [
    'is a column of its own',
    `<div class="x"><p>${SENTENCE}</p></div>`,
    '.x { position: absolute; left: 640px; width: 400px }',
    'beside_text',
  ],
])('what %s is left out where there is layout, and read where there is none', async (_, html, style, reason) => {
  const page = pageWith(html, style);
  expect(reasonFor(await openPage(page), 'The pier was opened')).toBe(reason);
  expect(reasonFor(new DOMParser().parseFromString(page, 'text/html'), 'The pier was opened')).toBeNull();
});

test.each([
  ['a quotation in smaller letters', `<blockquote class="x"><p>${SENTENCE}</p></blockquote>`, '.x { font-size: 13px }'],
  ['letters a little smaller', `<p class="x">${SENTENCE}</p>`, '.x { font-size: 16px }'],
  [
    'a text folded to a part of its height',
    `<div class="x"><p>${SENTENCE}</p></div>`,
    '.x { max-height: 20px; overflow: hidden }',
  ],
  ['a text without a box of its own', `<div class="x"><p>${SENTENCE}</p></div>`, '.x { display: contents }'],
  ['an indented list', `<ul class="x"><li>${SENTENCE}</li></ul>`, '.x { margin-left: 200px }'],
])('%s is read', async (_, html, style) => {
  expect(reasonFor(await openPage(pageWith(html, style)), 'The pier was opened')).toBeNull();
});

test('an article most of which stands in a second column is read whole', async () => {
  const page = `<!doctype html><title>Pier closes</title><style>div { float: left; width: 300px; margin-right: 20px }</style>
    <main><h1>Pier closes</h1><div>${first}${second}${third}</div><div>${rest.join('')}</div></main>`;
  const found = findArticle(await openPage(page));
  expect(found.found && found.blocks.map(({ element }) => element.textContent)).toEqual(PARAGRAPHS);
});
