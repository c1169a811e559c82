import type { Span } from '../span.ts';
import type { WordIndex, Words } from './words.ts';

/** A passage with what stood around it, cut into words under the numbers of an index. */
export interface Noted {
  /** What stood before, the passage, what stood after. */
  readonly window: string;
  /** Where the passage is in it: UTF-16 code units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly words: Words;
  /** The words that the passage has a part in: their numbers, the end exclusive. It may have none. */
  readonly first: number;
  readonly last: number;
}

/** The passage, and what stood before and after it. */
export interface NotedParts {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Cuts a passage and what stood around it into words. A word that may have been cut off by the end of the context is left out. */
export const readNoted = ({ exact, prefix, suffix }: NotedParts, index: WordIndex): Noted => {
  const window = prefix + exact + suffix;
  const words = index.read(window);
  const [start, end] = [prefix.length, prefix.length + exact.length];
  if (words.count > 0 && words.starts[0] === 0 && words.ends[0]! <= start) words.ids[0] = -1;
  const final = words.count - 1;
  if (final >= 0 && words.ends[final] === window.length && words.starts[final]! >= end) words.ids[final] = -1;
  let first = 0;
  while (first < words.count && words.ends[first]! <= start) first += 1;
  let last = first;
  while (last < words.count && words.starts[last]! < end) last += 1;
  return { window, start, end, words, first, last };
};

/** So much of a text in one piece is not written twice by chance. */
const LONG = 64;
const MOST_LOOKS = 32;

/** The only place where a passage stands to the letter between the same words; null where there is none, or perhaps another. */
export function onlyExact({ window, start, end, words }: Noted, index: WordIndex): Span | null {
  if (window.length < LONG) return null;
  const counts = Array.from(words.ids, (id, i) => {
    const { from, to } = index.placesOf(id);
    return { i, from, to };
  }).filter(({ from, to }) => to > from);
  const rarest = counts.reduce<(typeof counts)[number] | null>(
    (least, one) => (least && least.to - least.from <= one.to - one.from ? least : one),
    null,
  );
  if (!rarest || rarest.to - rarest.from > MOST_LOOKS) return null;
  const found: number[] = [];
  for (let at = rarest.from; at < rarest.to; at += 1) {
    const from = index.words.starts[index.places[at]!]! - words.starts[rarest.i]!;
    if (from >= 0 && index.text.startsWith(window, from)) found.push(from);
  }
  const [only] = found;
  return only !== undefined && found.length === 1 ? { start: only + start, end: only + end } : null;
}
