import type { Span } from './span.ts';

/** Words up to which a passage stands in the address as a whole; of a longer one the first and last words do. */
const MOST_WHOLE = 10;
const FEWEST = 3;
/** Words beyond which a passage is not told from its twins any more. */
const MOST = 20;
/** So many characters hold them. */
const REACH = 400;

/** As browsers compare: whatever the case and the white space. */
const folded = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ');

/** Percent-encodes a part; a dash and a comma are signs of the directive itself, and half a character is none. */
const encode = (part: string): string =>
  encodeURIComponent(part.toWellFormed().replace(/\s+/gu, ' ')).replaceAll('-', '%2D');

/** Where the words of a text begin and end. */
const wordsIn = (text: string): readonly Span[] =>
  [...text.matchAll(/\S+/gu)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));

/** Whether the words at `start` stand nowhere before it in the text. */
const isFirst = (text: string, whole: string, { start, end }: Span): boolean =>
  whole.indexOf(folded(text.slice(start, end))) === folded(text.slice(0, start)).length;

/** The first words of the line, as few as stand nowhere before; null where even many of them do. */
const opening = (text: string, whole: string, line: Span, least: number): Span | null => {
  const words = wordsIn(text.slice(line.start, line.end));
  for (let count = Math.min(least, words.length); count <= Math.min(words.length, MOST); count += 1) {
    const taken = { start: line.start, end: line.start + words[count - 1]!.end };
    if (isFirst(text, whole, taken)) return taken;
  }
  return null;
};

/** What stands right before or after a place, within one block: nothing else is looked for together. */
const beside = (text: string, at: number, side: 'before' | 'after'): readonly Span[] => {
  const from = side === 'before' ? Math.max(0, at - REACH) : at;
  const near = side === 'before' ? text.slice(from, at) : text.slice(at, at + REACH);
  const lines = [...near.matchAll(/[^\n]*\S[^\n]*/gu)];
  const line = side === 'before' ? lines.at(-1) : lines[0];
  if (!line) return [];
  const start = from + line.index;
  const words = wordsIn(line[0]).map((word) => ({ start: start + word.start, end: start + word.end }));
  return side === 'before' ? words.slice(-MOST) : words.slice(0, MOST);
};

/** The words around what is looked for that tell it from its twins before it: as few as it takes. */
const contextOf = (text: string, whole: string, { start, end }: Span): { prefix: Span | null; suffix: Span | null } => {
  const before = beside(text, start, 'before');
  const tells = before.findLast((word) => isFirst(text, whole, { start: word.start, end }));
  const [first, last] = [tells ?? before[0], before.at(-1)];
  const prefix = first && last ? { start: first.start, end: last.end } : null;
  if (tells) return { prefix, suffix: null };
  const after = beside(text, end, 'after');
  const from = prefix?.start ?? start;
  const ends = after.find((word) => isFirst(text, whole, { start: from, end: word.end })) ?? after.at(-1);
  return { prefix, suffix: after[0] && ends ? { start: after[0].start, end: ends.end } : null };
};

/** The last words of the passage, as few as stand nowhere between its opening and its end. */
const closing = (text: string, taken: Span, line: Span): Span => {
  const words = wordsIn(text.slice(line.start, line.end)).slice(-MOST);
  const rest = text.slice(taken.end, line.end);
  const isKnown = ({ start }: Span): boolean => {
    const ending = folded(text.slice(line.start + start, line.end));
    return folded(rest).indexOf(ending) === folded(rest).length - ending.length;
  };
  const beyond = words.filter(({ start }) => line.start + start >= taken.end);
  const fewest = beyond.slice(0, Math.max(1, beyond.length - FEWEST + 1));
  const first = fewest.findLast(isKnown) ?? fewest[0] ?? words.at(-1)!;
  return { start: line.start + first.start, end: line.end };
};

/** The lines of a passage: what is looked for lies within one block. */
const linesOf = (text: string, { start, end }: Span): readonly Span[] =>
  [...text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/gu)].map(({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }));

/**
 * The part behind `#` of an address that has a browser scroll to the passage of the text and mark it: a text directive (URL
 * Fragment Text Directives, WICG), with as few words as tell the passage from the same words before it in the text. Empty
 * for a passage of nothing but white space.
 */
export const textFragment = (text: string, span: Span): string => {
  const lines = linesOf(text, span);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return '';
  const whole = folded(text);
  const count = wordsIn(text.slice(first.start, first.end)).length;
  const isShort = lines.length === 1 && count <= MOST_WHOLE;
  const least = isShort ? count : FEWEST;
  const known = opening(text, whole, first, least);
  const start = known ?? { start: first.start, end: beside(text, first.start, 'after').slice(0, least).at(-1)!.end };
  const end = isShort || start.end >= last.end ? null : closing(text, start, last);
  const { prefix, suffix } = known ? { prefix: null, suffix: null } : contextOf(text, whole, start);
  const written = ({ start: from, end: to }: Span): string => encode(text.slice(from, to));
  const parts = [
    ...(prefix ? [`${written(prefix)}-`] : []),
    written(start),
    ...(end ? [written(end)] : []),
    // Behind the end of a long passage it would tell nothing of the beginning.
    ...(suffix && !end ? [`-${written(suffix)}`] : []),
  ];
  return `:~:text=${parts.join(',')}`;
};
