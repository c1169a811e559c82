import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Span } from '../text/span.ts';
import { isElement, isText } from './dom.ts';
import { layoutOf } from './finding/layout.ts';
import { outline } from './finding/outline.ts';
import { toPageBlocks } from './finding/to-page-blocks.ts';
import { readPage } from './read-page.ts';
import { build, type Part, parts, plain, textOf } from './testing/generated-page.ts';
import { newsPage, PARAGRAPHS } from './testing/news-page.ts';
import { openPage } from './testing/open-page.ts';
import { TextMap } from './text-map.ts';

afterEach(() => document.body.replaceChildren());

/** A map of all the text in the element. */
const mapOf = (root: Element): TextMap => {
  const page = outline(root, layoutOf(root.ownerDocument));
  const noise = page.branches.map(() => null);
  return new TextMap(toPageBlocks(page, page.runs, { root: 0, noise, view: root.ownerDocument.defaultView }));
};

const show = (html: string): TextMap => {
  const root = document.createElement('div');
  root.setHTMLUnsafe(html);
  document.body.replaceChildren(root);
  return mapOf(root);
};

const NOT_READ = 'style, svg, rt, details, [style*="hidden"], [style*="none"]';

/** Whether something else is shown in place of what is in the element, or nothing. */
const isCovered = (element: Element): boolean =>
  element.matches(NOT_READ) ||
  element.shadowRoot !== null ||
  (element.localName === 'slot' && HTMLSlotElement.prototype.assignedNodes.call(element).length > 0);

/** What stands in the range and is read, in the words of the page itself. */
const saidBy = (range: Range): string => {
  const write = (node: Node): string => {
    if (!range.intersectsNode(node)) return '';
    if (isText(node)) {
      const end = node === range.endContainer ? range.endOffset : node.length;
      return node.data.slice(node === range.startContainer ? range.startOffset : 0, end);
    }
    if (isElement(node) && node.localName === 'br') return '\ue000';
    if (isElement(node) && node !== range.commonAncestorContainer && isCovered(node)) return '';
    return Array.from(node.childNodes, write).join('');
  };
  return write(range.commonAncestorContainer);
};

/** The parts of a span that stand in one block each. */
const inBlocks = ({ blocks }: TextMap, { start, end }: Span): readonly Span[] =>
  blocks
    .map((block) => ({ start: Math.max(start, block.start), end: Math.min(end, block.end) }))
    .filter((part) => part.start < part.end);

/** The span without white space at its ends; null where there is nothing else in it. */
const trimmed = ({ text }: TextMap, { start, end }: Span): Span | null => {
  const words = text.slice(start, end);
  if (words.trim() === '') return null;
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
};

/** From where the first range begins to where the last ends, be it in another tree. */
const between = (first: Range, last: Range): StaticRange =>
  new StaticRange({
    startContainer: first.startContainer,
    startOffset: first.startOffset,
    endContainer: last.endContainer,
    endOffset: last.endOffset,
  });

/** Checks what is promised of some span of pages of all kinds, in a document and in that of a frame. */
const always = async (runs: number, check: (map: TextMap, span: Span, inside: readonly Part[]) => void) => {
  const frame = await openPage('<!doctype html><body>');
  const page = document.body.appendChild(document.createElement('div'));
  fc.assert(
    fc.property(parts, fc.boolean(), fc.nat(), fc.nat(), (inside, framed, a, b) => {
      const root = framed ? frame.body : page;
      root.replaceChildren(...inside.map((part) => build(root.ownerDocument, part)));
      const map = mapOf(root);
      const start = a % Math.max(1, map.text.length);
      check(map, { start, end: start + 1 + (b % Math.max(1, map.text.length - start)) }, inside);
    }),
    { numRuns: runs },
  );
};

describe('over generated pages, with shadow trees, in a page and in a frame', () => {
  test('the text is what a reader sees, and blocks are its parts', () =>
    always(300, (map, _, inside) => {
      expect(map.text).toBe(textOf(inside));
      expect(map.blocks.map(({ start, end }) => map.text.slice(start, end)).join('\n\n')).toBe(map.text);
    }));

  test('the ranges of every span say the span’s text, block by block', () =>
    always(400, (map, span) => {
      fc.pre(map.text.length > 0);
      const spans = inBlocks(map, span);
      for (const part of spans)
        expect(plain(map.ranges(part).map(saidBy).join(''))).toBe(map.text.slice(part.start, part.end).trim());
      expect(map.ranges(span).map(String)).toEqual(spans.flatMap((part) => map.ranges(part).map(String)));
    }));

  test('from the first range of a span to the last it is that span, without white space at its ends', () =>
    always(400, (map, span) => {
      fc.pre(map.text.length > 0);
      const ranges = map.ranges(span);
      const [first, last] = [ranges[0], ranges.at(-1)];
      expect(first && last ? map.span(between(first, last)) : null).toEqual(trimmed(map, span));
    }));
});

test.each([
  ['white space is collapsed, also across inline elements', '<p>  one <b> two</b>\n three </p>', 'one two three'],
  ['a line break is a line end', '<p>one <br> two<br></p>', 'one\ntwo'],
  ['a line break that is hidden is none', '<p>one <br style="display: none">two</p>', 'one two'],
  ['two line breaks end a block', '<p>one<br> <br>two</p>', 'one\n\ntwo'],
  ['a place where a word may be broken does not break it', '<p>har<wbr>bour</p>', 'harbour'],
  ['soft hyphens and zero-width spaces are left out', '<p>ever\u00adlast\u200bing</p>', 'everlasting'],
  ['no-break spaces are spaces', '<p>10\u00a0000 crowns\u202fof gold</p>', '10 000 crowns of gold'],
  ['joiners within emoji stay', '<p>👩\u200d🚒 said so</p>', '👩\u200d🚒 said so'],
  ['a lone half of a pair is text', '<p>one \ud800 two</p>', 'one \ud800 two'],
  ['ligatures are as the page has them', '<p>the o\ufb03ce</p>', 'the o\ufb03ce'],
  [
    'text from right to left is in reading order, without what turns it round',
    '<p dir="rtl">\u200fשלום \u2067<bdo dir="ltr">a b</bdo>\u2069</p>',
    'שלום a b',
  ],
  ['what a style sets in capitals is as the page has it', '<p style="text-transform: uppercase">one</p>', 'one'],
  [
    'the base of ruby text is read alone',
    '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby></p>',
    '漢字',
  ],
  ['what is set as it is written keeps its lines', '<pre>one\n\n  two</pre>', 'one\n\n  two'],
  [
    'a style keeps white space in part of a line',
    '<p>one  <span style="white-space: pre">two  three</span></p>',
    'one two  three',
  ],
  [
    'line ends that a style keeps are kept',
    '<p style="white-space: pre-line">one  \n  two   three</p>',
    'one\ntwo three',
  ],
  ['an empty line that a style keeps ends a block', '<p style="white-space: pre-wrap">one\n \ntwo</p>', 'one\n\ntwo'],
  ['text beside blocks is a block', 'one<div>two</div>three', 'one\n\ntwo\n\nthree'],
  [
    'rows, cells and items are blocks',
    '<table><tr><th>one</th><td>two</td></tr></table><ul><li>three<ul><li>four</li></ul></ul>',
    'one\n\ntwo\n\nthree\n\nfour',
  ],
  [
    'what a style makes a block is one',
    '<p>one<span style="display: block">two</span>three</p>',
    'one\n\ntwo\n\nthree',
  ],
  ['a floating first letter is the first of its word', '<p><span style="float: left">O</span>ne</p>', 'One'],
  ['and so it is in an element of blocks', '<div><div style="float: left">“O</div>ne”</div>', '“One”'],
  ['and one that stands in line', '<section><div style="display: inline-block">O</div>ne</section>', 'One'],
  [
    'an element without a box is none around its text',
    '<div style="display: contents"><p>one <i style="display: contents">two</i></p></div>',
    'one two',
  ],
  ['text that is laid out only when it is near is read', '<div style="content-visibility: auto">one</div>', 'one'],
  [
    'text that is kept from view is not read',
    '<p hidden="until-found">one</p><p style="content-visibility: hidden">two</p>three',
    'three',
  ],
  ['nor what is folded away', '<details><summary>one</summary>two <b>three</b><p>four</p></details>', 'one'],
  [
    'the bare mark of a footnote is not read',
    '<p>It cost 40.<sup><a href="#n">1</a></sup> A 10<sup>6</sup>.<sup>[2]</sup></p>',
    'It cost 40. A 106.[2]',
  ],
])('%s', (_, html, text) => {
  expect(show(html).text).toBe(text);
});

test('a letter that a style sets apart is the first of its word', () => {
  const map = show('<style>p::first-letter { float: left; font-size: 3em }</style><p>One two</p>');
  expect(map.ranges({ start: 0, end: 3 }).map(String)).toEqual(['One']);
});

test('a span that is empty or reaches beyond the text throws', () => {
  const map = show('<p>one</p>');
  for (const span of [
    { start: 0, end: 4 },
    { start: -1, end: 2 },
    { start: 1, end: 1 },
    { start: NaN, end: 2 },
  ]) {
    expect(() => map.ranges(span)).toThrow(RangeError);
  }
});

test('the ranges of a span leave out what stands between its blocks', () => {
  const map = show('<p>one</p><p hidden>not read</p><p>two</p>');
  expect(map.ranges({ start: 1, end: 7 }).map(String)).toEqual(['ne', 'tw']);
});

const selectText = (from: Node, at: number, to: Node, end: number): Range => {
  const selection = getSelection()!;
  selection.setBaseAndExtent(from, at, to, end);
  return selection.getRangeAt(0);
};

const textNode = (selector: string): Text => {
  const node = document.querySelector(selector)?.firstChild;
  if (!(node instanceof Text)) throw new Error(`No text in ${selector}`);
  return node;
};

describe('what a reader selects', () => {
  test('is a span across blocks, forwards and backwards', () => {
    const map = show('<p id="a">one two</p><p id="b">three four</p>');
    const expected = { start: 4, end: 14 };
    expect(map.span(selectText(textNode('#a'), 3, textNode('#b'), 5))).toEqual(expected);
    expect(map.span(selectText(textNode('#b'), 5, textNode('#a'), 3))).toEqual(expected);
  });

  test('is cut to what of it is in the article', () => {
    const map = show('<script>no</script><p id="a">one two</p>');
    const before = document.createElement('p');
    before.textContent = 'outside';
    document.body.prepend(before);
    expect(map.span(selectText(before.firstChild!, 2, textNode('#a'), 3))).toEqual({ start: 0, end: 3 });
  });

  test('is null outside the article, between its words, and in another document', () => {
    const map = show('<p id="a">one</p><p hidden id="b">two</p>');
    expect(map.span(selectText(textNode('#b'), 0, textNode('#b'), 2))).toBeNull();
    const gap = document.createRange();
    gap.setStart(textNode('#a'), 3);
    gap.setEndAfter(document.querySelector('#a')!);
    expect(map.span(gap)).toBeNull();
    const other = new DOMParser().parseFromString('<p>one</p>', 'text/html').createRange();
    expect(map.span(other)).toBeNull();
  });

  test('is found where part of the article has left the page', () => {
    const map = show('<p id="a">one</p><p id="b">two</p><p id="c">three</p>');
    document.querySelector('#b')!.remove();
    expect(map.span(selectText(textNode('#a'), 1, textNode('#c'), 2))).toEqual({ start: 1, end: 12 });
  });
});

test('a map of a page whose words have since become fewer still gives ranges', () => {
  const map = show('<p id="a">one two three</p>');
  textNode('#a').data = 'one';
  expect(map.ranges({ start: 4, end: 7 }).map(String)).toEqual(['']);
});

test('every block of a news page is found again in the page', async () => {
  const page = readPage(await openPage(newsPage()));
  if (!page.found) throw new Error(page.reason);
  expect(page.map.blocks.flatMap((block) => page.map.ranges(block).map(String))).toEqual(PARAGRAPHS);
});
