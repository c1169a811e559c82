import type { Block } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';

/** One quotation: `start` to `end` with its marks, `inner` the words without them. */
export interface Quote extends Span {
  readonly inner: Span;
}

type Style = 'double' | 'single' | 'guillemet';
interface Mark extends Span {
  readonly style: Style;
  readonly side: 'open' | 'close' | 'either';
}

// Of three straight single marks the first closes the inner quotation and the other two the outer.
const MARKS = /'(?=''(?!'))|''|``|["“”„‟«»]|['‘’]/gu;
const OPENS_AFTER = /[\s([{—–\-/“"]/u;
const WORD = /[\p{L}\p{N}]/u;

const OPENING = new Set(['“', '„', '‟', '«', '``', '‘']);
const CLOSING = new Set(['”', '»', '’']);

/** How far a quotation that is never closed is taken to reach at most, in characters. */
const LONGEST_UNCLOSED = 2000;

/** Shorter words in single marks are not quoted but shortened ("rock ’n’ roll"). */
const SHORTEST_SINGLE = 3;

const styleOf = (mark: string): Style =>
  mark === '«' || mark === '»' ? 'guillemet' : /^['‘’]$/u.test(mark) ? 'single' : 'double';

/** What a mark can be by the characters around it; null for an apostrophe inside a word. */
const readMark = (text: string, span: Span, block: Span): Mark | null => {
  const mark = text.slice(span.start, span.end);
  const before = span.start > block.start ? (text[span.start - 1] ?? ' ') : ' ';
  const after = span.end < block.end ? (text[span.end] ?? ' ') : ' ';
  const style = styleOf(mark);
  const opens = OPENS_AFTER.test(before) && !/\s/u.test(after);
  const closes = !/\s/u.test(before) && !WORD.test(after);
  if (style === 'single' && !opens && !closes) return null;
  if (OPENING.has(mark) && opens) return { ...span, style, side: 'open' };
  if (CLOSING.has(mark) && closes) return { ...span, style, side: 'close' };
  return { ...span, style, side: opens === closes ? 'either' : opens ? 'open' : 'close' };
};

/** A closing single mark after s and before a small letter is more likely the apostrophe of "the voters’ choice". */
const isPossessive = (text: string, mark: Mark): boolean =>
  mark.style === 'single' &&
  /s/iu.test(text[mark.start - 1] ?? '') &&
  /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));

const closes = (text: string, open: Mark, mark: Mark): boolean =>
  mark.style === open.style && mark.side !== 'open' && !isPossessive(text, mark);

const opensWithMark = (text: string, block: Block | undefined): boolean =>
  block !== undefined && /^\s*(?:["“„«]|''|``)/u.test(text.slice(block.start, block.start + 8));

/** Where a quotation that its block leaves open ends: with the block if the next one reopens it, else with its sentence. */
const unclosedEnd = (
  text: string,
  from: number,
  blocks: { readonly own: Block; readonly next: Block | undefined },
): number => {
  if (opensWithMark(text, blocks.next)) return blocks.own.end;
  const limit = Math.min(blocks.own.end, from + LONGEST_UNCLOSED);
  const stop = text.slice(from, limit).search(/[.!?…](?=\s|$)|\n/u);
  return stop < 0 ? limit : from + stop + 1;
};

/**
 * The quotations of an article in text order; none lies within another or crosses a block. Reads straight, curly, doubled and
 * single marks and guillemets. A mark that is never closed quotes to the end of its block where the next block reopens it, and
 * else to the end of its sentence.
 */
export const findQuotes = (text: string, blocks: readonly Block[]): readonly Quote[] => {
  const quotes: Quote[] = [];
  const add = (open: Mark, inner: number, end: number) => {
    const least = open.style === 'single' ? SHORTEST_SINGLE : 1;
    if (inner - open.end >= least) quotes.push({ start: open.start, end, inner: { start: open.end, end: inner } });
  };
  const addUnclosed = (open: Mark | null, at: number) => {
    const own = blocks[at];
    if (!open || !own || open.style === 'single') return;
    const end = unclosedEnd(text, open.end, { own, next: blocks[at + 1] });
    add(open, end, end);
  };
  let at = 0;
  let open: Mark | null = null;
  for (const match of text.matchAll(MARKS)) {
    for (; (blocks[at]?.end ?? Infinity) <= match.index; at++) {
      addUnclosed(open, at);
      open = null;
    }
    const block = blocks[at];
    if (!block || match.index < block.start) continue;
    const mark = readMark(text, { start: match.index, end: match.index + match[0].length }, block);
    if (!mark) continue;
    if (open && closes(text, open, mark)) {
      add(open, mark.start, mark.end);
      open = null;
    } else if (mark.side !== 'close' && (!open || (open.style === 'single' && mark.style === 'double'))) open = mark;
  }
  addUnclosed(open, at);
  return quotes;
};
