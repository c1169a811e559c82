import { type Counted, readCounted, readWhole } from '../counted.ts';
import { DENOMINATORS } from '../number-words.ts';
import type { Part } from '../parts.ts';
import { readNumber } from '../read-number.ts';
import { exactly, lowerAt, type NumberRule, type QuantityRead, type WordRule } from '../rule.ts';

const share = (
  value: number,
  { whole, end }: { readonly whole: Counted | null; readonly end: number },
): QuantityRead => ({
  end: whole?.end ?? end,
  quantity: { kind: 'share', ...exactly(value), of: whole?.words ?? null },
});

const shareAt = (parts: readonly Part[], end: number, value: number): QuantityRead =>
  share(value, { whole: readWhole(parts, end), end });

/** Fractions in words. */
export const FRACTION: NumberRule = {
  id: 'fraction',
  read: ({ parts, number }) => {
    const denominator = DENOMINATORS.get(lowerAt(parts, number.end));
    const whole = number.low === number.high && Number.isInteger(number.low) && !number.open;
    if (denominator === undefined || !whole || number.low < 1 || number.low >= denominator) return null;
    // "one third" by itself may be one more in a row.
    const told = number.low > 1 || parts[number.end]?.join === 'hyphen' || lowerAt(parts, number.end + 1) === 'of';
    return told ? shareAt(parts, number.end + 1, number.low / denominator) : null;
  },
  examples: {
    hits: [
      ['two-thirds of voters', { kind: 'share', low: 0.666666666667, of: 'voters' }],
      ['three quarters', { low: 0.75 }],
      ['one-fifth', { low: 0.2 }],
      ['one fourth of the votes', { low: 0.25, of: 'votes' }],
    ],
    misses: ['one third party', 'four quarters', 'two voters'],
  },
};

const WHOLES: ReadonlySet<string> = new Set(['of', 'the', 'all', 'its', 'his', 'her', 'their', 'our', 'as']);
const BEFORE_HALF: ReadonlySet<string> = new Set('than nearly almost about over under roughly'.split(' '));

/** "half of", "nearly half", "a third of". */
export const ONE_PART: WordRule = {
  id: 'one-part',
  opens: ['half', 'a', 'an'],
  read: ({ parts, index }) => {
    const next = lowerAt(parts, index + 1);
    if (lowerAt(parts, index) === 'half') {
      if (/^(?:first|second|other)$/u.test(lowerAt(parts, index - 1))) return null;
      if (lowerAt(parts, index - 1) === 'a' && lowerAt(parts, index - 2) === 'and') return null;
      const told = WHOLES.has(next) || BEFORE_HALF.has(lowerAt(parts, index - 1));
      const number = next === 'a' || next === 'an' || parts[index + 1]?.join === 'hyphen' || DENOMINATORS.has(next);
      return told && !number ? shareAt(parts, index + 1, 0.5) : null;
    }
    const denominator = lowerAt(parts, index - 1) === 'and' ? undefined : DENOMINATORS.get(next);
    return denominator !== undefined && lowerAt(parts, index + 2) === 'of' && lowerAt(parts, index + 3) !== 'a'
      ? shareAt(parts, index + 2, 1 / denominator)
      : null;
  },
  examples: {
    hits: [
      ['half of the households', { low: 0.5, of: 'households' }],
      ['nearly half voted', { low: 0.5, modifier: 'nearly' }],
      ['a third of the money', { low: 0.333333333333, of: null }],
    ],
    misses: [
      'half an hour',
      'half-hearted',
      'the first half of 2016',
      'a third party',
      'a decade and a half of wars',
      'a quarter of a million',
    ],
  },
};

const DETERMINER = /^(?:every|the|all|its|his|her|their|these|those|past|last|first)$/u;
const MOST_DETERMINERS = 2;
const ROUND: ReadonlySet<number> = new Set([10, 100, 1000]);

/** Where the whole that a part is set against starts ("in", "out of every", "of the"); null where there is none. */
const wholeStart = (parts: readonly Part[], index: number): number | null => {
  const word = lowerAt(parts, index);
  const out = word === 'out' && lowerAt(parts, index + 1) === 'of';
  if (!out && word !== 'in' && word !== 'of') return null;
  const first = out ? index + 2 : index + 1;
  let at = first;
  while (at < first + MOST_DETERMINERS && DETERMINER.test(lowerAt(parts, at))) at++;
  return at;
};

/** A number of things set against all of them. */
export const OUT_OF: NumberRule = {
  id: 'out-of',
  read: ({ parts, number }) => {
    const at = wholeStart(parts, number.end);
    const all = at === null ? null : readNumber(parts, at);
    if (at === null || !all || all.open || number.open || all.low !== all.high || number.low !== number.high)
      return null;
    if (all.low <= number.low || number.low <= 0) return null;
    const word = lowerAt(parts, number.end);
    // "one of the two parties" tells which, not how many.
    if (word === 'of' && number.low === 1) return null;
    // "three in 2016" tells no share, and "two of four" may be the result of a game.
    if (word === 'in' && all.plain && all.low > 1000) return null;
    if (word === 'of' && at === number.end + 1 && !ROUND.has(all.low)) return null;
    const whole = readWhole(parts, all.end) ?? readCounted(parts, all.end);
    return share(number.low / all.low, { whole, end: all.end });
  },
  examples: {
    hits: [
      ['one in five voters', { low: 0.2, of: 'voters' }],
      ['six out of every ten', { low: 0.6 }],
      ['nine of 10 towns', { low: 0.9, of: 'towns' }],
      ['13 of the past 26 votes', { low: 0.5, of: 'votes' }],
      ['four of the nine contracts', { low: 0.444444444444, of: 'contracts' }],
    ],
    misses: ['one in 2016', 'one of the two parties', 'three of them', 'ten in five', 'two in the house'],
  },
};

const PLURAL_WHOLE = /^(?:americans|voters|women|men|states|countries|republicans|democrats|adults|respondents)$/u;

/** "a majority of", "most voters": more than half. */
export const MAJORITY: WordRule = {
  id: 'majority',
  opens: ['majority', 'most'],
  read: ({ parts, index }) => {
    const majority = lowerAt(parts, index) === 'majority';
    if (!(majority ? lowerAt(parts, index + 1) === 'of' : PLURAL_WHOLE.test(lowerAt(parts, index + 1)))) return null;
    const whole = majority ? readWhole(parts, index + 1) : readCounted(parts, index + 1);
    const stated = { ...exactly(0.5), modifier: 'more-than' as const };
    return { end: whole?.end ?? index + 2, quantity: { kind: 'share', ...stated, of: whole?.words ?? null } };
  },
  examples: {
    hits: [
      ['a majority of voters', { low: 0.5, modifier: 'more-than', of: 'voters' }],
      ['most Americans', { low: 0.5, of: 'Americans' }],
    ],
    misses: ['the majority leader', 'most of all', 'most likely'],
  },
};
