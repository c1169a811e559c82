import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { outline, visibility } from './finding/outline.ts';
import { toPageBlock } from './finding/to-page-block.ts';
import { newsPage, PARAGRAPHS } from './testing/news-page.ts';
import { closePages, openPage } from './testing/open-page.ts';
import { readPage } from './read-page.ts';
import { TextMap } from './text-map.ts';

afterEach(() => {
  closePages();
  document.body.replaceChildren();
});

/** A map of all the text in the element. */
const mapOf = (root: Element): TextMap => {
  const page = outline(document, root, visibility(document));
  const around = { root: 0, noise: page.branches.map(() => null), view: window };
  return new TextMap(page.runs.map((run) => toPageBlock(page, run, around)));
};

const show = (html: string): TextMap => {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return mapOf(root);
};

const UNREAD = 'script, style, [hidden]';
const BLOCKS = new Set(['div', 'p', 'ul', 'li', 'blockquote']);
const BREAK = '\ue000';
const BLOCK = '\ue001';

/** What the range says, found out another way than the map does: marks for line breaks and block ends, then patterns. */
const saidBy = (range: Range): string => {
  const write = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element || node instanceof DocumentFragment)) return '';
    if (node instanceof Element && node.matches(UNREAD)) return '';
    if (node instanceof HTMLBRElement) return BREAK;
    const inside = Array.from(node.childNodes, write).join('');
    return node instanceof Element && BLOCKS.has(node.localName) ? `${BLOCK}${inside}${BLOCK}` : inside;
  };
  return write(range.cloneContents())
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?\ue000 ?(?:\ue000 ?)+/gu, BLOCK)
    .replace(/ ?\ue000 ?/gu, BREAK)
    .replace(/[\ue000 ]*\ue001[\ue000\ue001 ]*/gu, BLOCK)
    .replace(/^[\ue000\ue001 ]+|[\ue000\ue001 ]+$/gu, '')
    .replaceAll(BREAK, '\n')
    .replaceAll(BLOCK, '\n\n');
};

const words = fc.stringMatching(/^[abc😀é\ud800\u00ad\u200b\u00a0 \n\t.\u200d]{0,9}$/u);
const { tree } = fc.letrec<{ tree: string; children: string }>((tie) => ({
  children: fc.array(tie('tree'), { maxLength: 5 }).map((parts) => parts.join('')),
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    words,
    fc.constant('<br>'),
    fc.constant('<script>x y</script>'),
    tie('children').map((inside) => `<span hidden>${inside}</span>`),
    fc
      .tuple(
        fc.constantFrom('div', 'b', 'p', 'a href="#"', 'ul', 'li', 'span', 'blockquote', 'x-word'),
        tie('children'),
      )
      .map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0]}>`),
  ),
}));
const markup = fc.array(tree, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

describe('over generated pages', () => {
  test('the range of every span says the span’s text', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (html, a, b) => {
        const map = show(html);
        fc.pre(map.text.length > 0);
        const start = a % map.text.length;
        const end = start + 1 + (b % (map.text.length - start));
        expect(saidBy(map.range({ start, end }))).toBe(map.text.slice(start, end).trim());
      }),
      { numRuns: 500 },
    );
  });

  test('the span of the range of a span is that span without white space at its ends', () => {
    fc.assert(
      fc.property(markup, fc.nat(), fc.nat(), (html, a, b) => {
        const map = show(html);
        fc.pre(map.text.length > 0);
        const start = a % map.text.length;
        const end = start + 1 + (b % (map.text.length - start));
        const text = map.text.slice(start, end);
        const lead = start + text.length - text.trimStart().length;
        const expected = text.trim() === '' ? null : { start: lead, end: lead + text.trim().length };
        expect(map.span(map.range({ start, end }))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('the whole page says the whole text, and blocks are its parts', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const map = show(html);
        const whole = document.createRange();
        whole.selectNodeContents(document.body);
        expect(saidBy(whole)).toBe(map.text);
        expect(map.blocks.map(({ start, end }) => map.text.slice(start, end)).join('\n\n')).toBe(map.text);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['white space is collapsed, also across inline elements', '<p>  one <b> two</b>\n three </p>', 'one two three'],
  ['a line break is a line end', '<p>one <br> two<br></p>', 'one\ntwo'],
  ['two line breaks end a block', '<p>one<br> <br>two</p>', 'one\n\ntwo'],
  ['soft hyphens and zero-width spaces are left out', '<p>ever\u00adlast\u200bing</p>', 'everlasting'],
  ['no-break spaces are spaces', '<p>10\u00a0000 crowns\u202fof gold</p>', '10 000 crowns of gold'],
  ['joiners within emoji stay', '<p>👩\u200d🚒 said so</p>', '👩\u200d🚒 said so'],
  ['what is set as it is written keeps its lines', '<pre>one\n  two</pre>', 'one\n  two'],
  [
    'line ends that a style keeps are kept',
    '<p style="white-space: pre-line">one  \n  two   three</p>',
    'one\ntwo three',
  ],
  ['text beside blocks is a block', 'one<div>two</div>three', 'one\n\ntwo\n\nthree'],
  ['a lone half of a pair is text', '<p>one \ud800 two</p>', 'one \ud800 two'],
])('%s', (_, html, text) => {
  expect(show(html).text).toBe(text);
});

test('a span that is empty or reaches beyond the text throws', () => {
  const map = show('<p>one</p>');
  for (const span of [
    { start: 0, end: 4 },
    { start: -1, end: 2 },
    { start: 1, end: 1 },
    { start: NaN, end: 2 },
  ]) {
    expect(() => map.range(span)).toThrow(RangeError);
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
  expect(map.range({ start: 4, end: 7 }).toString()).toBe('');
});

test('every block of a news page is found again in the page', async () => {
  const page = readPage(await openPage(newsPage()));
  if (!page.found) throw new Error(page.reason);
  expect(page.map.blocks.map((block) => page.map.range(block).toString())).toEqual(PARAGRAPHS);
});
