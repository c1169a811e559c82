import { readWhole } from '../counted.ts';
import type { Part } from '../parts.ts';
import { readNumber } from '../read-number.ts';
import { lowerAt, type NumberRule, plainly } from '../rule.ts';

const PERCENT: ReadonlySet<string> = new Set(['%', 'percent', 'pct', 'pct.']);

/** Where the word or sign for percent that stands at `index` ends; null where there is none. */
const percentEnd = (parts: readonly Part[], index: number): number | null => {
  if (PERCENT.has(lowerAt(parts, index))) return index + 1;
  return lowerAt(parts, index) === 'per' && lowerAt(parts, index + 1) === 'cent' ? index + 2 : null;
};

/** Percentages, with what they are a part of. */
export const PERCENTAGE: NumberRule = {
  id: 'percentage',
  read: ({ parts, number }) => {
    const first = percentEnd(parts, number.end);
    if (first === null) return null;
    const next = number.low === number.high && lowerAt(parts, first) === 'to' ? readNumber(parts, first + 1) : null;
    const last = next && next.low > number.low ? percentEnd(parts, next.end) : null;
    const end = last ?? first;
    const whole = readWhole(parts, end);
    const stated = plainly(last === null ? number : { ...number, high: next?.high ?? number.high });
    return { end: whole?.end ?? end, quantity: { kind: 'percent', ...stated, of: whole?.words ?? null } };
  },
  examples: {
    hits: [
      ['12.5 percent', { kind: 'percent', low: 12.5, high: 12.5 }],
      ['40%', { low: 40 }],
      ['40-50 per cent', { low: 40, high: 50 }],
      ['40% to 50%', { low: 40, high: 50 }],
      ['30 percent of American households', { low: 30, of: 'American households' }],
    ],
    misses: ['page 40', '3 percentage points'],
  },
};

const BASIS_POINTS_IN_POINT = 100;

/** Percentage points, which are not percent. */
export const POINTS: NumberRule = {
  id: 'percentage-points',
  read: ({ parts, number }) => {
    const kind = /^(?:percentage|percent|basis|%)$/u.exec(lowerAt(parts, number.end))?.[0];
    if (kind === undefined || !/^points?$/u.test(lowerAt(parts, number.end + 1))) return null;
    const stated = plainly(number, kind === 'basis' ? 1 / BASIS_POINTS_IN_POINT : 1);
    return { end: number.end + 2, quantity: { kind: 'points', ...stated } };
  },
  examples: {
    hits: [
      ['3 percentage points', { kind: 'points', low: 3 }],
      ['a 2.5-percentage-point lead', { low: 2.5 }],
      ['25 basis points', { low: 0.25 }],
    ],
    misses: ['3 percent', '12 points'],
  },
};
