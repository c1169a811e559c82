import { digitsValue, PLURAL_SCALES, SCALE_LETTERS, SCALES, TENS, UNITS } from './number-words.ts';
import type { Part } from './parts.ts';

/** A number as the words state it, read from the parts up to `end` (exclusive). */
export interface NumberRead {
  readonly low: number;
  readonly high: number;
  readonly end: number;
  /** Whether it is one of several that a plural stands for ("hundreds"), so that `low` is the least it can be. */
  readonly open: boolean;
  /** Whether digits alone state it, with neither scale nor separator: it may be a year or part of a name. */
  readonly plain: boolean;
}

/** A number before its scale is known: in "2 to 3 million" the first one takes the scale of the second. */
interface Simple {
  readonly mantissa: number;
  readonly scale: number;
  readonly end: number;
  readonly plain: boolean;
}

const LONGEST_NUMBER = 10;

const at = (parts: readonly Part[], index: number): string => parts[index]?.lower ?? '';

/** The scale that stands behind a number ("million", "bn", the "k" of "40k"), and where it ends. */
const readScale = (parts: readonly Part[], index: number): { readonly scale: number; readonly end: number } => {
  let scale = 1;
  let end = index;
  for (let part = parts[end]; part && end < index + 2; part = parts[++end]) {
    const times = (part.join === 'glued' ? SCALE_LETTERS.get(part.text) : undefined) ?? SCALES.get(part.lower);
    if (times === undefined) break;
    scale *= times;
  }
  return { scale, end };
};

const readDigits = (parts: readonly Part[], index: number): Simple | null => {
  const part = parts[index];
  const mantissa = part && /^\p{N}/u.test(part.text) ? digitsValue(part.text) : null;
  if (mantissa === null) return null;
  const half = at(parts, index + 1) === 'and' && at(parts, index + 2) === 'a' && at(parts, index + 3) === 'half';
  const behind = half ? index + 4 : index + 1;
  const { scale, end } = readScale(parts, behind);
  return {
    mantissa: mantissa + (half ? 0.5 : 0),
    scale,
    end,
    plain: !half && end === behind && /^\d+$/u.test(part!.text),
  };
};

/** "half a million", "a half-dozen", "a dozen", "several hundred" and the like: a scale with less than a number before it. */
const readBeforeScale = (parts: readonly Part[], index: number): (Simple & { readonly most?: number }) | null => {
  const words = [0, 1, 2].map((k) => at(parts, index + k));
  const forms: readonly (readonly [boolean, number, number, number?])[] = [
    [words[0] === 'half' && words[1] === 'a', 0.5, 2],
    [words[0] === 'a' && words[1] === 'half', 0.5, 2],
    [words[0] === 'half', 0.5, 1],
    [words[0] === 'a' && words[1] === 'quarter' && words[2] === 'of' && at(parts, index + 3) === 'a', 0.25, 4],
    [words[0] === 'a' && words[1] === 'few', 3, 2, 9],
    [words[0] === 'few', 3, 1, 9],
    [words[0] === 'several', 3, 1, 9],
    [words[0] === 'a' && words[1] === 'couple', 2, words[2] === 'of' ? 3 : 2],
    [words[0] === 'a' || words[0] === 'an', 1, 1],
  ];
  for (const [holds, mantissa, length, most] of forms) {
    if (!holds) continue;
    const { scale, end } = readScale(parts, index + length);
    if (end > index + length) return { mantissa, scale, end, plain: false, ...(most !== undefined && { most }) };
  }
  return null;
};

const readWords = (parts: readonly Part[], index: number): Simple | null => {
  let total = 0;
  let current = 0;
  let last: 'none' | 'unit' | 'ten' | 'hundred' | 'scale' = 'none';
  let end = index;
  while (end < index + LONGEST_NUMBER) {
    const word = at(parts, end);
    const unit = UNITS.get(word);
    const ten = TENS.get(word);
    const scale = SCALES.get(word);
    if (unit !== undefined && last !== 'unit' && (last !== 'ten' || (unit > 0 && unit < 10))) {
      current += unit;
      last = 'unit';
    } else if (ten !== undefined && (last === 'none' || last === 'hundred' || last === 'scale')) {
      current += ten;
      last = 'ten';
    } else if (word === 'hundred' && (last === 'unit' || last === 'ten')) {
      current *= 100;
      last = 'hundred';
    } else if (scale !== undefined && last !== 'none' && last !== 'scale') {
      total += current * scale;
      current = 0;
      last = 'scale';
    } else if (word === 'and' && at(parts, end + 1) === 'a' && at(parts, end + 2) === 'half' && last !== 'none') {
      const behind = readScale(parts, end + 3);
      return { mantissa: total + current + 0.5, scale: behind.scale, end: behind.end, plain: false };
    } else if (
      word === 'and' &&
      (last === 'hundred' || last === 'scale') &&
      (UNITS.has(at(parts, end + 1)) || TENS.has(at(parts, end + 1)))
    ) {
      last = 'hundred';
    } else break;
    end++;
  }
  return last === 'none' ? null : { mantissa: total + current, scale: 1, end, plain: false };
};

/** "hundreds", "tens of thousands", "hundreds of millions": at least two of the scale. */
const readPlural = (parts: readonly Part[], index: number): NumberRead | null => {
  let value = PLURAL_SCALES.get(at(parts, index));
  if (value === undefined) return null;
  let end = index + 1;
  const times = at(parts, end) === 'of' ? PLURAL_SCALES.get(at(parts, end + 1)) : undefined;
  if (times !== undefined) {
    value *= times;
    end += 2;
  }
  // "tens" and "scores" alone are no numbers: something is counted in them.
  if (value === 10 || (value === 20 && at(parts, end) !== 'of')) return null;
  return { low: 2 * value, high: 2 * value, end, open: true, plain: false };
};

const readSimple = (parts: readonly Part[], index: number): (Simple & { readonly most?: number }) | null =>
  readDigits(parts, index) ?? readBeforeScale(parts, index) ?? readWords(parts, index);

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'or', 'through']);

/** Where the upper end of a range starts, or null where none follows. */
const rangeBehind = (parts: readonly Part[], end: number, first: number): number | null => {
  const next = parts[end];
  if (!next) return null;
  if (next.join === 'hyphen' && /^\p{N}/u.test(next.text)) return end;
  if (next.lower === 'to' && next.join === 'hyphen') return end + 1;
  if (RANGE_WORDS.has(next.lower)) return end + 1;
  const between = at(parts, first - 1) === 'between' || at(parts, first - 2) === 'between';
  return next.lower === 'and' && between ? end + 1 : null;
};

const OPENERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'half',
  'few',
  'several',
  ...UNITS.keys(),
  ...TENS.keys(),
  ...PLURAL_SCALES.keys(),
]);

/** Whether a number may start with this part: a quick look before {@link readNumber}. */
export const opensNumber = (part: Part): boolean => /^\p{N}/u.test(part.text) || OPENERS.has(part.lower);

/**
 * The number that starts at `index`: digits or words, with its scale, or a range of two ("40 to 50", "2-3 million",
 * "between five and six"). `skip` is a sign that may stand before the second number again ("$2 million to $3 million").
 */
export const readNumber = (parts: readonly Part[], index: number, skip?: string): NumberRead | null => {
  const plural = readPlural(parts, index);
  if (plural) return plural;
  const first = readSimple(parts, index);
  if (!first) return null;
  const value = first.mantissa * first.scale;
  const one = {
    low: value,
    high: (first.most ?? first.mantissa) * first.scale,
    end: first.end,
    open: false,
    plain: first.plain,
  };
  const start = rangeBehind(parts, first.end, index);
  if (start === null || first.most !== undefined) return one;
  const second = readSimple(parts, skip !== undefined && at(parts, start) === skip ? start + 1 : start);
  if (!second || second.most !== undefined) return one;
  const upper = second.mantissa * second.scale;
  const lower = first.scale === 1 && first.mantissa < second.mantissa ? first.mantissa * second.scale : value;
  if (lower >= upper) return one;
  return { low: lower, high: upper, end: second.end, open: false, plain: first.plain && second.plain };
};
