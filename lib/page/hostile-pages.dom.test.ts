import { afterEach, describe, expect, test, vi } from 'vitest';
import { createMarks } from './highlights.ts';
import { readPage } from './read-page.ts';
import { newsPage, PARAGRAPHS } from './testing/news-page.ts';
import { closePages, openPage } from './testing/open-page.ts';

afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

/** What a page that takes longer is taken to never end; the panel gives up by then. */
const IN_TIME = 20_000;

const TEXT = PARAGRAPHS.join('\n\n');
const times = (count: number, part: string): string => part.repeat(count);
const within = (html: string): string => newsPage().replace('</article>', `${html}</article>`);

/** The markup as a page that is laid out nowhere, since most of the time of large pages is the browser's for layout. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const answer = (document: Document): string => {
  const page = readPage(document);
  return page.found ? page.article.text : page.reason;
};

/** Elements in elements, deeper than any parser makes them. */
const nested = (tag: string): Document => {
  const document = parse(newsPage());
  let inmost: Element = document.querySelector('article')!;
  // By the hundred, since putting one into the other costs the browser the depth each time.
  for (let hundreds = 0; hundreds < 200; hundreds += 1) {
    const outer = document.createElement(tag);
    let inner = outer;
    for (let depth = 1; depth < 100; depth += 1) {
      const next = document.createElement(tag);
      inner.append('a b. ', next);
      inner = next;
    }
    inmost.append(outer);
    inmost = inner;
  }
  return document;
};

test.each([
  ['100,000 elements, half of them blocks', () => parse(within(times(50_000, '<p>a <i>b</i></p>')))],
  ['20,000 line breaks', () => parse(within(times(20_000, 'a<br>')))],
  ['elements in elements in elements', () => nested('span')],
  ['blocks in blocks in blocks', () => nested('div')],
  [
    'cards without end',
    () =>
      parse(
        newsPage().replace(
          '</main>',
          `${times(10_000, '<div class="c"><a href="/">A headline like any other</a></div>')}</main>`,
        ),
      ),
  ],
  ['2 MB of text without an end', () => parse(newsPage([...PARAGRAPHS, times(400_000, 'word ')]))],
  ['2 MB of text without a space', () => parse(newsPage([...PARAGRAPHS, times(2_000_000, 'x')]))],
  ['2 MB of brackets', () => parse(newsPage([...PARAGRAPHS, times(500_000, '[a ]')]))],
  ['2 MB of spaces that are kept', () => parse(within(`<pre>a${times(1_000_000, ' \n')}b</pre>`))],
  ['2 MB of class names', () => parse(newsPage().replace('<article>', `<article class="${times(400_000, 'post ')}">`))],
  [
    '2 MB of structured data',
    () =>
      parse(
        newsPage().replace('</head>', `<script type="application/ld+json">${times(2_000_000, '[')}</script></head>`),
      ),
  ],
])(
  'a page of %s is read in time',
  (_, open) => {
    expect(answer(open()).startsWith(PARAGRAPHS[0])).toBe(true);
  },
  IN_TIME,
);

test.each([
  [
    '6,000 elements of all kinds',
    () => within(times(2_000, '<p class="a">a <b style="float: left">b</b> <x-c>c</x-c></p>')),
  ],
  [
    '1,000 shadow trees',
    () => within(times(1_000, '<x-a><template shadowrootmode="open"><p>a <slot></slot></p></template>b</x-a>')),
  ],
  ['elements without boxes in each other', () => within(`${times(300, '<div style="display: contents">')}a b`)],
  ['frames in frames', () => within(times(50, '<iframe srcdoc="<p>a"></iframe>'))],
])(
  'a page of %s that is laid out is read in time',
  async (_, html) => {
    expect(answer(await openPage(html())).startsWith(PARAGRAPHS[0])).toBe(true);
  },
  IN_TIME,
);

test('four times the page is asked about four times as much', async () => {
  const asked = [
    ...(['checkVisibility', 'closest', 'getAttribute', 'getBoundingClientRect', 'querySelectorAll'] as const).map(
      (name) => vi.spyOn(Element.prototype, name),
    ),
    ...(['compareDocumentPosition', 'contains', 'getRootNode'] as const).map((name) => vi.spyOn(Node.prototype, name)),
  ];
  const count = async (paragraphs: number): Promise<number> => {
    const words = Array.from({ length: paragraphs }, (_, i) => `${i} <b class="n">${PARAGRAPHS[i % 5]}</b>`);
    const document = await openPage(newsPage(words));
    const styles = vi.spyOn(document.defaultView!, 'getComputedStyle');
    for (const spy of asked) spy.mockClear();
    readPage(document);
    return [styles, ...asked].reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  };
  expect((await count(800)) / (await count(200))).toBeLessThan(4.5);
});

describe('a page that changes while it is read', () => {
  /** Has the page do something whenever it is asked whether an element is shown. */
  const whenAsked = (work: (element: Element) => void): void => {
    vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
      work(this);
      return true;
    });
  };

  test.each([
    ['takes away what is looked at', (element: Element) => element.localName === 'p' && element.remove()],
    ['takes away what comes next', (element: Element) => element.nextSibling?.remove()],
    ['takes away everything', ({ ownerDocument }: Element) => ownerDocument.documentElement.replaceChildren()],
    [
      'puts what is looked at elsewhere',
      (element: Element) => element.localName === 'p' && element.parentElement?.prepend(element),
    ],
    [
      'writes more',
      ({ ownerDocument }: Element) =>
        ownerDocument.querySelectorAll('*').length < 2_000 &&
        ownerDocument.querySelector('article')?.append(ownerDocument.createElement('p')),
    ],
  ])('and %s is read to an end', async (_, work) => {
    const document = await openPage(newsPage());
    whenAsked(work);
    const page = readPage(document);
    expect(page.found ? page.map.blocks.flatMap((block) => page.map.ranges(block)) : page.reason).not.toHaveLength(0);
  });

  test('does not end the reading where text leaves it afterwards', async () => {
    const document = await openPage(
      newsPage([...PARAGRAPHS, 'A paragraph<br>of two lines that stands in the page, until it no longer does.']),
    );
    const page = readPage(document);
    if (!page.found) throw new Error(page.reason);
    const { map } = page;
    document.querySelector('br')!.remove();
    document.body.replaceChildren();
    for (const { start, end } of map.blocks) {
      for (const range of map.ranges({ start, end })) {
        expect(range.startContainer.isConnected).toBe(false);
        expect(map.span(range)).not.toBeNull();
      }
    }
    const line = map.text.indexOf('\n', map.blocks.at(-1)!.start);
    expect(map.ranges({ start: line, end: line + 1 })).toEqual([]);
  });
});

describe('a page that answers falsely', () => {
  const NODE_FIELDS = (
    'attributes checkVisibility childNodes children classList className closest contains compareDocumentPosition ' +
    'firstChild getAttribute getBoundingClientRect getRootNode hasAttributes hidden id innerText isConnected lastChild ' +
    'localName matches namespaceURI nextSibling nodeName nodeType ownerDocument parentElement parentNode querySelector ' +
    'querySelectorAll shadowRoot assignedSlot tagName textContent toString toJSON style'
  ).split(' ');
  const DOCUMENT_FIELDS = (
    'adoptedStyleSheets body contentType createRange createTreeWalker defaultView documentElement getElementById ' +
    'getElementsByTagName head querySelector querySelectorAll title URL links'
  ).split(' ');

  const isReadAndMarked = (document: Document): void => {
    const page = readPage(document);
    if (!page.found) throw new Error(page.reason);
    const { map, article } = page;
    expect(article).toMatchObject({ text: TEXT, title: 'Pier closes for two winters', byline: 'Tove Lindqvist' });
    const ranges = map.blocks.flatMap((block) => map.ranges(block));
    expect(ranges.map(String)).toEqual(PARAGRAPHS);
    expect(map.span(ranges[2]!)).toEqual({ start: map.blocks[2]!.start, end: map.blocks[2]!.end });
    const marks = createMarks();
    marks.paint('claim', ranges);
    marks.remove();
  };

  test('by fields of forms and of the document is read and marked all the same', async () => {
    const inputs = NODE_FIELDS.map((name) => `<input type="hidden" name="${name}">`).join('');
    const images = DOCUMENT_FIELDS.map((name) => `<img name="${name}" alt="">`).join('');
    const html = newsPage()
      .replace('<article>', `<form class="page"><article>${inputs}${images}`)
      .replace('</article>', '</article></form>');
    isReadAndMarked(await openPage(html));
  });

  test('by properties of its own on every node is read and marked all the same', async () => {
    const document = await openPage(newsPage());
    const asked = vi.fn<(name: string) => never>((name) => {
      throw new Error(`The page was asked for its own ${name}`);
    });
    const trap = (node: object, names: readonly string[]): void => {
      for (const name of names) Object.defineProperty(node, name, { get: () => asked(name), configurable: true });
    };
    for (const element of document.querySelectorAll('*')) trap(element, NODE_FIELDS);
    trap(document, DOCUMENT_FIELDS);
    isReadAndMarked(document);
  });
});

test('broken markup is read as the browser mends it', async () => {
  const html = `<p><b><h1>Pier closes</h1><div><p>${PARAGRAPHS[0]}<p>${PARAGRAPHS[1]}</b></i><p>${PARAGRAPHS[2]}<table><p>${PARAGRAPHS[3]}`;
  const text = answer(await openPage(html));
  for (const words of PARAGRAPHS.slice(0, 4)) expect(text).toContain(words);
});

test.each([
  ['without a body', (document: Document) => document.body.remove()],
  ['without an element', (document: Document) => document.documentElement.remove()],
  [
    'whose root is a picture',
    (document: Document) => document.documentElement.replaceWith(document.createElement('img')),
  ],
  [
    'whose body is a set of frames',
    (document: Document) => document.body.replaceWith(document.createElement('frameset')),
  ],
])('a page %s is empty', async (_, change) => {
  const document = await openPage(newsPage());
  change(document);
  expect(answer(document)).toBe('empty_page');
});
