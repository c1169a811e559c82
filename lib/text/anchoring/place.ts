import type { Span } from '../span.ts';
import { type Alignment, alignFrom, type Run } from './align.ts';
import { editDistance } from './distance.ts';
import { edgeIn } from './edge.ts';
import { weigh, type Weight } from './weigh.ts';
import { foldStyle } from './fold.ts';
import type { Noted } from './noted.ts';
import type { WordIndex } from './words.ts';

/** A place where a noted passage may stand, and what speaks for it. */
export interface Candidate extends Span {
  /** From 0 to 1: the part of the letters that is the same. Style, case and white space do not count. */
  readonly likeness: number;
  /** Whether the words are the same to the letter; white space does not count. */
  readonly isSame: boolean;
  readonly weight: Weight;
}

const plain = (text: string): string => foldStyle(text).replaceAll(/ +/gu, ' ');

const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** The likeness of the noted passage and a span, word by word as they are aligned, and what differs between by letters. */
const likenessOf = (noted: Noted, index: WordIndex, to: Alignment, { start, end }: Span): number => {
  let [at, textAt, edits] = [noted.start, start, 0];
  const compare = (until: number, textUntil: number) => {
    const [one, other] = [noted.window.slice(at, until), index.text.slice(textAt, textUntil)];
    if (one !== other) edits += editDistance(plain(one), plain(other));
  };
  for (let i = noted.first; i < noted.last; i += 1) {
    const n = to[i]!;
    if (n < 0 || noted.words.starts[i]! < at || index.words.starts[n]! < textAt) continue;
    if (noted.words.ends[i]! > noted.end || index.words.ends[n]! > end) continue;
    compare(noted.words.starts[i]!, index.words.starts[n]!);
    [at, textAt] = [noted.words.ends[i]!, index.words.ends[n]!];
  }
  compare(noted.end, end);
  return Math.max(0, 1 - edits / Math.max(noted.end - noted.start, end - start));
};

const isWordLetter = (text: string, at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '');
const isInWord = (text: string, at: number): boolean => isWordLetter(text, at - 1) && isWordLetter(text, at);

/** An alignment of what was noted with a stretch of the text, and what it says. */
export interface Weighed {
  readonly to: Alignment;
  readonly weight: Weight;
}

/** What speaks for a passage where a run of words stands. */
export const weighFrom = (noted: Noted, index: WordIndex, seed: Run): Weighed => {
  const to = alignFrom(noted.words, index, seed);
  return { to, weight: weigh(noted, index, to) };
};

/** The place of a noted passage by an alignment; null where nothing stands there between what was around it. */
export function placeAt(noted: Noted, index: WordIndex, { to, weight }: Weighed): Candidate | null {
  const { text } = index;
  const exact = noted.window.slice(noted.start, noted.end);
  let [start, end] = [edgeIn(noted, index, to, 'start'), edgeIn(noted, index, to, 'end')];
  while (start < end && isInWord(text, start) && !isInWord(noted.window, noted.start)) start -= 1;
  while (start < end && isInWord(text, end) && !isInWord(noted.window, noted.end)) end += 1;
  while (start < end && /\s/u.test(text[start]!) && !/^\s/u.test(exact)) start += 1;
  while (start < end && /\s/u.test(text[end - 1]!) && !/\s$/u.test(exact)) end -= 1;
  if (start >= end) return null;
  return {
    start,
    end,
    likeness: likenessOf(noted, index, to, { start, end }),
    isSame: spaced(text.slice(start, end)) === spaced(exact),
    weight,
  };
}
