import { digitsValue, ORDINALS, romanValue, TENS } from '../number-words.ts';
import type { Part } from '../parts.ts';
import { readNumber } from '../read-number.ts';
import { exactly, KEYS, lowerAt, type NumberRule, textAt, type WordRule } from '../rule.ts';

const ordinalAt = (parts: readonly Part[], index: number): { readonly value: number; readonly end: number } | null => {
  const word = lowerAt(parts, index);
  const digits = /^(\d{1,9})(?:st|nd|rd|th)$/u.exec(word)?.[1];
  if (digits !== undefined) return { value: Number(digits), end: index + 1 };
  const ten = TENS.get(word);
  const unit = ORDINALS.get(lowerAt(parts, index + 1));
  if (ten !== undefined) return unit !== undefined && unit < 10 ? { value: ten + unit, end: index + 2 } : null;
  const value = ORDINALS.get(word);
  return value === undefined ? null : { value, end: index + 1 };
};

// What makes a rank of an ordinal; elsewhere it is one more in a row ("the second debate").
const RANKED =
  /^(?:place|largest|biggest|highest|lowest|smallest|most|least|longest|oldest|youngest|richest|poorest|fastest|straight|consecutive|annual|anniversary)$/u;
const PLACED = /^(?:finished|placed|ranked)$/u;

/** Ordinals that rank. */
export const ORDINAL: WordRule = {
  id: 'ordinal',
  opens: [...ORDINALS.keys(), ...TENS.keys(), KEYS.ordinal],
  read: ({ parts, index }) => {
    const ordinal = ordinalAt(parts, index);
    if (!ordinal) return null;
    const ranked = RANKED.test(lowerAt(parts, ordinal.end));
    const came =
      lowerAt(parts, index - 1) === 'in' &&
      /^(?:is|are|was|were|came|comes|finished)$/u.test(lowerAt(parts, index - 2));
    if (!ranked && !came && !PLACED.test(lowerAt(parts, index - 1))) return null;
    return { end: ranked ? ordinal.end + 1 : ordinal.end, quantity: { kind: 'rank', ...exactly(ordinal.value) } };
  },
  examples: {
    hits: [
      ['third place', { kind: 'rank', low: 3 }],
      ['the second-largest city', { low: 2 }],
      ['the 101st consecutive month', { low: 101 }],
      ['the twenty-first straight year', { low: 21 }],
      ['came in first', { low: 1 }],
    ],
    misses: ['the first lady', 'the second debate', 'twenty voters', '19th century'],
  },
};

const MOST = 10_000;

/** "No. 3", "#1", "number one". */
export const NUMBERED: WordRule = {
  id: 'numbered',
  opens: ['no.', 'nos.', 'number', KEYS.numbered],
  read: ({ parts, index }) => {
    const tag = /^#(\d{1,4})$/u.exec(lowerAt(parts, index))?.[1];
    if (tag !== undefined) return { end: index + 1, quantity: { kind: 'rank', ...exactly(Number(tag)) } };
    const number = readNumber(parts, index + 1);
    if (!number || number.open || number.low >= MOST) return null;
    // Two numbers in one ("No. 14-981") name a case.
    const one = number.low === number.high;
    return {
      end: number.end,
      quantity: one ? { kind: 'rank', ...exactly(number.low) } : { kind: 'label', value: number.low },
    };
  },
  examples: {
    hits: [
      ['No. 3', { kind: 'rank', low: 3 }],
      ['#1', { low: 1 }],
      ['number one', { low: 1 }],
      ['No. 14-981', { kind: 'label' }],
    ],
    misses: ['No. That is wrong', 'the number of votes', '#vote'],
  },
};

const NAMED: ReadonlySet<string> = new Set(
  'article chapter title section part act flight route highway interstate channel room phase level volume page pages amendment proposition measure district precinct ward bowl pier gate line grade exhibit figure table'.split(
    ' ',
  ),
);

/** Numbers in digits that name a thing, and tell nothing of how many. */
export const LABEL: NumberRule = {
  id: 'label',
  read: ({ parts, index }) => {
    const before = parts[index - 1];
    const digits = textAt(parts, index);
    const capital = /^\p{Lu}/u.test(before?.text ?? '') && parts[index]?.join === 'hyphen';
    if (!before || !/^\d+$/u.test(digits) || !(capital || NAMED.has(before.lower))) return null;
    const value = digitsValue(digits);
    return value === null ? null : { start: index - 1, end: index + 1, quantity: { kind: 'label', value } };
  },
  examples: {
    hits: [
      ['Flight 370', { kind: 'label', value: 370 }],
      ['an F-16', { value: 16 }],
      ['page 40', { value: 40 }],
    ],
    misses: ['In 40 towns', 'the 40', 'article one'],
  },
};

/** Roman numerals behind a name. */
export const ROMAN: WordRule = {
  id: 'roman',
  opens: [KEYS.roman],
  read: ({ parts, index }) => {
    const value = romanValue(textAt(parts, index));
    return value !== null && /^\p{Lu}\p{Ll}/u.test(textAt(parts, index - 1))
      ? { start: index - 1, end: index + 1, quantity: { kind: 'label', value } }
      : null;
  },
  examples: {
    hits: [
      ['Title IX', { kind: 'label', value: 9 }],
      ['World War II', { value: 2 }],
    ],
    misses: ['the IV', 'Title IIX', 'CIVIL'],
  },
};
