import type { Alignment } from './align.ts';
import { distances } from './distance.ts';
import { foldStyle } from './fold.ts';
import type { Noted } from './noted.ts';
import type { WordIndex } from './words.ts';

/** Letters that are compared on one side of an edge. */
const REACH = 64;

const reversed = (text: string): string => {
  let out = '';
  for (let n = text.length - 1; n >= 0; n -= 1) out += text[n]!;
  return out;
};

/** Of each beginning of the text between, how badly it goes with the letters noted before the edge. */
const costs = (noted: string, text: string, anchor: 'fixed' | 'free' | 'unknown'): Int32Array =>
  anchor === 'unknown' ? new Int32Array(text.length + 1) : distances(noted, text, anchor);

/**
 * Where the start or the end of a passage is in the text: in a word that is known again at the same letter, else between the known
 * words around it where the letters before and after go best with those noted. What was put in at an edge is left outside.
 */
export function edgeIn(noted: Noted, index: WordIndex, to: Alignment, side: 'start' | 'end'): number {
  const edge = side === 'start' ? noted.start : noted.end;
  const { words } = noted;
  let before = (side === 'start' ? noted.first : noted.last) + 1;
  before = Math.min(before, words.count) - 1;
  while (before >= 0 && (to[before]! < 0 || words.starts[before]! >= edge)) before -= 1;
  let after = Math.max(before + 1, (side === 'start' ? noted.first : noted.last) - 1);
  while (after < words.count && (to[after]! < 0 || words.starts[after]! < edge)) after += 1;
  const [startOf, endOf] = [(i: number) => index.words.starts[to[i]!]!, (i: number) => index.words.ends[to[i]!]!];
  if (before >= 0 && words.ends[before]! > edge) {
    return Math.min(startOf(before) + edge - words.starts[before]!, endOf(before));
  }
  const isBefore = before >= 0;
  const isAfter = after < words.count;
  if (!isBefore && !isAfter) return 0;
  const notedFrom = Math.max(isBefore ? words.ends[before]! : 0, edge - REACH);
  const notedTo = Math.min(isAfter ? words.starts[after]! : noted.window.length, edge + REACH);
  const width = notedTo - notedFrom + REACH;
  const least = isBefore ? endOf(before) : 0;
  const most = isAfter ? startOf(after) : index.text.length;
  const [from, until] =
    side === 'start' && isAfter
      ? [Math.max(least, most - width), most]
      : side === 'end' && isBefore
        ? [least, Math.min(most, least + width)]
        : isBefore
          ? [least, Math.min(most, least + width)]
          : [Math.max(least, most - width), most];
  const fixedStart = isBefore && from === least && notedFrom === words.ends[before]!;
  const fixedEnd = isAfter && until === most && notedTo === words.starts[after]!;
  const text = foldStyle(index.text.slice(from, until));
  const left = foldStyle(noted.window.slice(notedFrom, edge));
  const right = foldStyle(noted.window.slice(edge, notedTo));
  if (
    side === 'start' ? isAfter && text.endsWith(right) && fixedEnd : isBefore && text.startsWith(left) && fixedStart
  ) {
    return side === 'start' ? until - right.length : from + left.length;
  }
  const ahead = costs(left, text, fixedStart ? 'fixed' : side === 'start' ? 'unknown' : 'free');
  const behind = costs(reversed(right), reversed(text), fixedEnd ? 'fixed' : side === 'end' ? 'unknown' : 'free');
  let [best, least_] = [0, Infinity];
  for (let n = 0; n <= text.length; n += 1) {
    const cost = ahead[n]! + behind[text.length - n]!;
    if (cost < least_ || (cost === least_ && side === 'start')) [best, least_] = [n, cost];
  }
  return from + best;
}
