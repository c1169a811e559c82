import { wordsOf } from './counted.ts';
import type { Part } from './parts.ts';
import type { Dated, Modifier, Quantity, Stated } from './quantity.ts';
import { lowerAt, type QuantityRead, textAt } from './rule.ts';
import {
  BOUNDS,
  CHANGES_BEFORE,
  CHANGES_BEHIND,
  COMPARED_WITH,
  type ModifierPhrase,
  PHRASES_BEFORE,
  PHRASES_BEHIND,
} from './wordings.ts';

type StatedRead = Extract<QuantityRead['quantity'], Omit<Stated, 'start' | 'end'>>;

/** Whether the words around the quantity may bound it or make a change of it: whether it is a number, and no rank. */
export const isBounded = (quantity: QuantityRead['quantity']): quantity is StatedRead =>
  'low' in quantity && quantity.kind !== 'rank';

const CHANGING: ReadonlySet<Quantity['kind']> = new Set(['count', 'percent', 'points', 'money', 'ratio']);

/** The parts of a number: from `start` to `end` (exclusive); what stands before `floor` belongs to another. */
interface Extent {
  readonly start: number;
  readonly end: number;
  readonly floor: number;
}

/** What the words around a number say of it, with where, together with them, it starts and ends. */
type Around = Pick<Stated, 'modifier' | 'change' | 'against' | 'of'> & Pick<Extent, 'start' | 'end'>;

const holdsAt = (parts: readonly Part[], start: number, words: readonly string[]): boolean =>
  words.every((word, k) => lowerAt(parts, start + k) === word);

const phraseBefore = (
  parts: readonly Part[],
  { start, floor }: Extent,
): { modifier: Modifier; start: number } | null => {
  const article = /^(?:an?|the)$/u.test(lowerAt(parts, start - 1));
  for (const end of article ? [start, start - 1] : [start]) {
    const fits = ({ words }: ModifierPhrase): boolean =>
      end - words.length >= floor && holdsAt(parts, end - words.length, words);
    const found = PHRASES_BEFORE.get(lowerAt(parts, end - 1))?.find(fits);
    if (found) return { modifier: found.modifier, start: end - found.words.length };
  }
  return null;
};

const WORDS_BEFORE_BY = 4;

const changeBefore = (
  parts: readonly Part[],
  { start, floor }: Extent,
): { change: 'up' | 'down'; start: number } | null => {
  const by = lowerAt(parts, start - 1) === 'by';
  const last = by ? start - 2 : start - 1;
  const farthest = by ? last - WORDS_BEFORE_BY : last;
  for (let k = last; k >= Math.max(floor, farthest); k--) {
    const change = CHANGES_BEFORE.get(lowerAt(parts, k));
    // A verb with its object between ("cut the tax by 4 percent") is left out of the quantity's words.
    if (change) return { change, start: k === last ? k : start };
  }
  return null;
};

const LONGEST_AGAINST = 6;
const ENDS_AGAINST = /^(?:and|but|or|when|while|because|since|said|says|according|in|on|for|which|who|that|to|by|if)$/u;

const againstAt = (parts: readonly Part[], index: number): { words: string; end: number } | null => {
  const opened = COMPARED_WITH.find((words) => holdsAt(parts, index, words));
  if (!opened) return null;
  const start = index + opened.length;
  let end = start;
  while (
    end < start + LONGEST_AGAINST &&
    /^[\p{L}\p{N}]/u.test(textAt(parts, end)) &&
    !ENDS_AGAINST.test(lowerAt(parts, end))
  )
    end++;
  return end > start ? { words: wordsOf(parts, start, end), end } : null;
};

// What a count of "4,000 more jobs" is of, without its first word, which tells the change.
const DIFFERENCE = /^(?:more|additional|extra|fewer)\s/iu;
const differenceOf = (of: string | null): 'up' | 'down' | null => {
  const word = DIFFERENCE.exec(of ?? '')?.[0]
    .trim()
    .toLowerCase();
  return word === undefined ? null : word === 'fewer' ? 'down' : 'up';
};

/** Reads what the words around a number say of it. */
export const lookAround = (parts: readonly Part[], quantity: StatedRead, extent: Extent): Around => {
  const before = phraseBefore(parts, extent);
  const behind = PHRASES_BEHIND.get(lowerAt(parts, extent.end))?.find(({ words }) => holdsAt(parts, extent.end, words));
  const start = before?.start ?? extent.start;
  const end = behind ? extent.end + behind.words.length : extent.end;
  const modifier = before?.modifier ?? behind?.modifier ?? quantity.modifier;
  const difference = differenceOf(quantity.of);
  const of = difference === null ? quantity.of : (quantity.of?.replace(DIFFERENCE, '') ?? null);
  if (!CHANGING.has(quantity.kind)) return { start, end, modifier, of, change: null, against: null };
  const changed = changeBefore(parts, { ...extent, start });
  const changedBehind = changed || difference !== null ? undefined : CHANGES_BEHIND.get(lowerAt(parts, end));
  const last = changedBehind ? end + 1 : end;
  const change = changed?.change ?? difference ?? changedBehind ?? null;
  const against = change === null ? null : againstAt(parts, last);
  return {
    start: changed?.start ?? start,
    end: against?.end ?? last,
    modifier,
    of,
    change,
    against: against?.words ?? null,
  };
};

/** The word that bounds the date at `index` ("since 1990"), and where it stands; null where there is none. */
export const boundBefore = (
  parts: readonly Part[],
  index: number,
  floor: number,
): { modifier: Dated['modifier']; start: number } | null => {
  const start = lowerAt(parts, index - 1) === 'the' ? index - 2 : index - 1;
  const modifier = BOUNDS.get(lowerAt(parts, start));
  return modifier === undefined || start < floor ? null : { modifier, start };
};
