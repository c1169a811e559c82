import { readWhole } from '../counted.ts';
import type { Part } from '../parts.ts';
import { exactly, lowerAt, type NumberRule, plainly, textAt, type WordRule } from '../rule.ts';
import { longestName, UNIT_SHORT, UNIT_WORDS, type UnitFound } from '../units.ts';

const unitBehind = (
  parts: readonly Part[],
  index: number,
): { readonly found: UnitFound; readonly end: number } | null => {
  const part = parts[index];
  const short =
    part && /\p{N}$/u.test(textAt(parts, index - 1)) ? UNIT_SHORT.get(part.lower.replace(/\.$/u, '')) : undefined;
  // One letter may be anything, unless it stands right behind the digits.
  if (short && (part?.join === 'glued' || (part?.lower.length ?? 0) > 1)) return { found: short, end: index + 1 };
  return longestName(parts, index, UNIT_WORDS);
};

const INCHES_IN_FOOT = 12;

/** The inches of "6 ft 2 in", and where they end. */
const inchesBehind = (
  parts: readonly Part[],
  index: number,
): { readonly inches: number; readonly end: number } | null => {
  const digits = /^\d{1,2}$/u.exec(textAt(parts, index))?.[0];
  const inches = Number(digits);
  const told =
    digits !== undefined && inches < INCHES_IN_FOOT && /^(?:in\.?|inch|inches)$/u.test(lowerAt(parts, index + 1));
  return told ? { inches, end: index + 2 } : null;
};

/** Lengths, areas, weights, temperatures, times and the like, in units of the SI and in customary ones. */
export const MEASURE: NumberRule = {
  id: 'measure',
  read: ({ parts, number }) => {
    const behind = unitBehind(parts, number.end);
    if (!behind) return null;
    const { found, end } = behind;
    const inches = found.unit === 'foot' ? inchesBehind(parts, end) : null;
    if (inches) {
      const height = exactly(number.low * INCHES_IN_FOOT + inches.inches);
      return { end: inches.end, quantity: { kind: 'measure', unit: 'inch', ...height } };
    }
    const stated = plainly(number, found.times);
    return {
      end,
      quantity: { kind: 'measure', unit: found.unit, ...stated, of: readWhole(parts, end)?.words ?? null },
    };
  },
  examples: {
    hits: [
      ['100 square miles', { unit: 'mi²', low: 100 }],
      ['6 ft 2 in', { unit: 'inch', low: 74 }],
      ['a 52-month sentence', { unit: 'month', low: 52 }],
      ['two decades', { unit: 'year', low: 20 }],
      ['70 mph', { unit: 'mile-per-hour', low: 70 }],
      ['seven-and-a-half years', { unit: 'year', low: 7.5 }],
      ['1.204,5 tonnes', { unit: 't', low: 1204.5 }],
      ['5km', { unit: 'kilometer', low: 5 }],
      ['20 tons of coal ashes', { unit: 'ton', of: 'coal ashes' }],
    ],
    misses: ['the mile', '5 voters', '5 m'],
  },
};

/** "half an hour". */
export const HALF_MEASURE: WordRule = {
  id: 'half-measure',
  opens: ['half'],
  read: ({ parts, index }) => {
    const unit = /^an?$/u.test(lowerAt(parts, index + 1)) ? UNIT_WORDS.get(lowerAt(parts, index + 2)) : undefined;
    return unit ? { end: index + 3, quantity: { kind: 'measure', unit: unit.unit, ...exactly(unit.times / 2) } } : null;
  },
  examples: {
    hits: [
      ['half an hour', { unit: 'hour', low: 0.5 }],
      ['half a century', { unit: 'year', low: 50 }],
    ],
    misses: ['half a million', 'half of them'],
  },
};
