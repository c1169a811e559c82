import { dayAfter, dayOf, monthOf, periodAfter, weekAfter, weekdayBeside, weekdayOf } from '../calendar.ts';
import type { Part } from '../parts.ts';
import {
  dated,
  KEYS,
  lowerAt,
  type NumberRule,
  type Place,
  type QuantityRead,
  textAt,
  type WordRule,
} from '../rule.ts';
import { UNIT_WORDS, type UnitFound } from '../units.ts';

const DAYS_IN_WEEK = 7;
const MONTHS_IN_YEAR = 12;
// Nothing that a newspaper tells of lies further back than its calendar.
const LONGEST_AGO = { year: 1500, month: 2400, day: 40_000 };

const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
]);
const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['tomorrow', 1],
]);

const monthBeside = (published: number, month: number, step: -1 | 1): string => {
  const ahead = (month - 1 - new Date(published).getUTCMonth() + MONTHS_IN_YEAR) % MONTHS_IN_YEAR;
  return periodAfter(published, 'month', step > 0 ? ahead || MONTHS_IN_YEAR : ahead - MONTHS_IN_YEAR);
};

/** What a word behind "last" or "next" names, told from the day of publication; undefined where it names no time. */
const steppedTo = (parts: readonly Part[], index: number, step: -1 | 0 | 1) => {
  const word = lowerAt(parts, index);
  const weekday = weekdayOf(word);
  const month = /^\p{Lu}/u.test(textAt(parts, index)) ? monthOf(word) : null;
  if (step !== 0 && weekday !== null)
    return (published: number) => weekdayBeside(published, weekday, step < 0 ? 'before' : 'after');
  if (step !== 0 && month !== null) return (published: number) => monthBeside(published, month, step);
  if (word === 'week') return (published: number) => weekAfter(published, step);
  return word === 'month' || word === 'year' ? (published: number) => periodAfter(published, word, step) : undefined;
};

/** Days, weeks, months and years named by where they lie from the day of publication; unknown where that is. */
export const STEP: WordRule = {
  id: 'step',
  opens: [...STEPS.keys(), ...DAYS.keys()],
  read: ({ parts, index, publishedAt }) => {
    const published = dayOf(publishedAt);
    const days = DAYS.get(lowerAt(parts, index));
    if (days !== undefined) return dated(index + 1, published === null ? null : dayAfter(published, days));
    const step = STEPS.get(lowerAt(parts, index));
    const resolve = step === undefined ? undefined : steppedTo(parts, index + 1, step);
    if (!resolve) return null;
    const found = published === null ? null : resolve(published);
    return typeof found === 'string' || found === null ? dated(index + 2, found) : dated(index + 2, ...found);
  },
  examples: {
    // The examples appeared on Wednesday, March 16, 2016.
    hits: [
      ['last Tuesday', { kind: 'date', from: '2016-03-15', to: '2016-03-15' }],
      ['next Wednesday', { from: '2016-03-23' }],
      ['last Wednesday', { from: '2016-03-09' }],
      ['last week', { from: '2016-03-07', to: '2016-03-13' }],
      ['this year', { from: '2016', to: '2016' }],
      ['next January', { from: '2017-01' }],
      ['last March', { from: '2015-03' }],
      ['yesterday', { from: '2016-03-15' }],
    ],
    misses: ['last voters', 'this Tuesday', 'at last', 'this may'],
  },
};

const readAgo = (
  parts: readonly Part[],
  at: number,
  place: { readonly count: number; readonly publishedAt: string | null },
): QuantityRead | null => {
  const found = UNIT_WORDS.get(lowerAt(parts, at));
  if (!found || !/^(?:ago|earlier)$/u.test(lowerAt(parts, at + 1))) return null;
  const published = dayOf(place.publishedAt);
  const resolved = inDays(found, place.count);
  if (resolved === undefined) return null;
  return dated(at + 2, published === null || resolved === null ? null : resolved(published));
};

/** How to go back by so many of a unit; null where that leads too far or to no date, undefined for no unit of the calendar. */
const inDays = ({ unit, times }: UnitFound, number: number): ((published: number) => string) | null | undefined => {
  const count = number * times * (unit === 'week' ? DAYS_IN_WEEK : 1);
  if (unit === 'week' || unit === 'day')
    return Number.isInteger(count) && count < LONGEST_AGO.day ? (published) => dayAfter(published, -count) : null;
  if (unit !== 'month' && unit !== 'year') return undefined;
  return Number.isInteger(count) && count < LONGEST_AGO[unit]
    ? (published) => periodAfter(published, unit, -count)
    : null;
};

/** So long before the day of publication, to the precision of the unit. */
export const AGO: NumberRule = {
  id: 'ago',
  read: ({ parts, number, publishedAt }) =>
    number.open || number.low !== number.high ? null : readAgo(parts, number.end, { count: number.low, publishedAt }),
  examples: {
    hits: [
      ['three years ago', { from: '2013', to: '2013' }],
      ['two weeks ago', { from: '2016-03-02' }],
      ['four months earlier', { from: '2015-11' }],
      ['999999 years ago', { from: null }],
    ],
    misses: ['three years', 'two hours ago', 'hundreds of years ago'],
  },
};

/** The same with "a" for one. */
export const ONE_AGO: WordRule = {
  id: 'one-ago',
  opens: ['a', 'an'],
  read: ({ parts, index, publishedAt }) => readAgo(parts, index + 1, { count: 1, publishedAt }),
  examples: { hits: [['a decade ago', { from: '2006' }]], misses: ['a year', 'a long time ago'] },
};

const TIME = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$/u;
const HOURS_IN_HALF_DAY = 12;

const readTime = ({ parts, index }: Place): QuantityRead | null => {
  const [digits, hours, minutes] = TIME.exec(textAt(parts, index)) ?? [];
  const half = /^([ap])\.?m\.?$/u.exec(lowerAt(parts, index + 1))?.[1];
  const hour = Number(hours);
  if (digits === undefined || (half === undefined && !digits.includes(':'))) return null;
  if (half !== undefined && (hour < 1 || hour > HOURS_IN_HALF_DAY)) return null;
  const of24 = half === undefined ? hour : (hour % HOURS_IN_HALF_DAY) + (half === 'p' ? HOURS_IN_HALF_DAY : 0);
  const time = `${String(of24).padStart(2, '0')}:${minutes ?? '00'}`;
  return { end: half === undefined ? index + 1 : index + 2, quantity: { kind: 'time', time } };
};

/** Times of day in hours and minutes. */
export const CLOCK_TIME: WordRule = {
  id: 'clock-time',
  opens: [KEYS.cut],
  read: readTime,
  examples: {
    hits: [
      ['10:30 am', { kind: 'time', time: '10:30' }],
      ['17:45', { time: '17:45' }],
    ],
    misses: ['25:10', '17/45'],
  },
};

/** Times of day in hours. */
export const HOUR: NumberRule = {
  id: 'hour',
  read: readTime,
  examples: {
    hits: [
      ['9 p.m.', { kind: 'time', time: '21:00' }],
      ['12 a.m.', { time: '00:00' }],
    ],
    misses: ['9 people', '13 p.m.'],
  },
};
