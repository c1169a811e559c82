import { dayOf, isDay, isoDate, MONTH_WORDS, monthOf, nearestYear } from '../calendar.ts';
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

const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/u;

/** The year that stands at `index` in four digits, or null. */
export const yearAt = (parts: readonly Part[], index: number): number | null => {
  const text = textAt(parts, index);
  return YEAR.test(text) ? Number(text) : null;
};

const dayAt = (parts: readonly Part[], index: number): number | null => {
  const digits = DAY.exec(lowerAt(parts, index))?.[1];
  return digits === undefined ? null : Number(digits);
};

const monthAt = (parts: readonly Part[], index: number): number | null =>
  /^\p{Lu}/u.test(textAt(parts, index)) ? monthOf(lowerAt(parts, index)) : null;

/** A day and month, with the year that may follow; where none does, the one nearest to the day of publication. */
const readDay = (
  { parts, publishedAt }: Place,
  { month, days, end }: { readonly month: number; readonly days: readonly [number, number]; readonly end: number },
): QuantityRead | null => {
  if (!isDay(month, days[0]) || !isDay(month, days[1]) || days[1] < days[0]) return null;
  const behind = lowerAt(parts, end) === ',' ? end + 1 : end;
  const stated = yearAt(parts, behind);
  const published = dayOf(publishedAt);
  const year = stated ?? (published === null ? null : nearestYear(published, month, days[0]));
  return dated(stated === null ? end : behind + 1, isoDate(year, month, days[0]), isoDate(year, month, days[1]));
};

const readMonthFirst = (place: Place): QuantityRead | null => {
  const { parts, index } = place;
  const month = monthAt(parts, index);
  if (month === null) return null;
  const year = yearAt(parts, index + 1);
  if (year !== null) return dated(index + 2, isoDate(year, month));
  const day = dayAt(parts, index + 1);
  if (day === null) return null;
  const through = parts[index + 2]?.join === 'hyphen' ? dayAt(parts, index + 2) : null;
  return readDay(place, { month, days: [day, through ?? day], end: index + (through === null ? 2 : 3) });
};

const readDayFirst = (place: Place): QuantityRead | null => {
  const { parts, index } = place;
  const day = dayAt(parts, index);
  const at = lowerAt(parts, index + 1) === 'of' ? index + 2 : index + 1;
  const month = monthAt(parts, at);
  return day === null || month === null ? null : readDay(place, { month, days: [day, day], end: at + 1 });
};

/** Dates with the month in words. */
export const NAMED_DATE: WordRule = {
  id: 'named-date',
  opens: [...MONTH_WORDS, KEYS.ordinal],
  read: (place) => readMonthFirst(place) ?? readDayFirst(place),
  examples: {
    hits: [
      ['March 3, 2016', { kind: 'date', from: '2016-03-03', to: '2016-03-03' }],
      ['Sept. 11', { from: '--09-11' }],
      ['July 25-28, 2016', { from: '2016-07-25', to: '2016-07-28' }],
      ['March 2016', { from: '2016-03', to: '2016-03' }],
      ['the 19th of May 1536', { from: '1536-05-19' }],
    ],
    misses: ['March 32', 'they may 3', 'May was warm', 'the 19th hole'],
  },
};

/** The same with the day in front. */
export const DAY_FIRST_DATE: NumberRule = {
  id: 'day-first-date',
  read: (place) => {
    const { parts, number } = place;
    const month = monthAt(parts, number.end);
    if (month === null || !number.plain) return readDayFirst(place);
    return readDay(place, { month, days: [number.low, number.high], end: number.end + 1 });
  },
  examples: {
    hits: [
      ['3 March 2016', { from: '2016-03-03' }],
      ['28 to 31 July 2016', { from: '2016-07-28', to: '2016-07-31' }],
    ],
    misses: ['3 Marches', '40 March'],
  },
};

const readSlashed = (digits: string, index: number): QuantityRead | null => {
  if (digits === '9/11') return dated(index + 1, '2001-09-11');
  const [, first, second, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(digits)?.map(Number) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  if (isDay(second, first) && (first > 12 || first === second)) return dated(index + 1, isoDate(year, second, first));
  return second > 12 && isDay(first, second) ? dated(index + 1, isoDate(year, first, second)) : null;
};

/** Dates with strokes, where these can be read in one way only. */
export const SLASHED_DATE: WordRule = {
  id: 'slashed-date',
  opens: [KEYS.cut],
  read: ({ parts, index }) => readSlashed(textAt(parts, index), index),
  examples: {
    hits: [
      ['25/03/2016', { from: '2016-03-25' }],
      ['03/25/2016', { from: '2016-03-25' }],
      ['since 9/11', { from: '2001-09-11', modifier: 'since' }],
    ],
    misses: ['03/04/2016', '1/2', '24/7'],
  },
};

/** Dates as ISO 8601 writes them. */
export const ISO_DATE: NumberRule = {
  id: 'iso-date',
  read: ({ parts, index }) => {
    const [month, day] = [parts[index + 1], parts[index + 2]];
    const three = month?.join === 'hyphen' && day?.join === 'hyphen' && parts[index + 3]?.join !== 'hyphen';
    const digits = three && [textAt(parts, index), month.text, day.text].join('-');
    if (!digits || !/^\d{4}-\d\d-\d\d$/u.test(digits)) return null;
    return isDay(Number(month.text), Number(day.text)) ? dated(index + 3, digits) : null;
  },
  examples: {
    hits: [['2016-03-03', { from: '2016-03-03', to: '2016-03-03' }]],
    misses: ['2016-13-03', '2016-03', '2016-03-03-04'],
  },
};

// Which years of ten the early, middle and late ones are.
const WITHIN: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['late', [7, 9]],
]);

/** Where the plural of a year in digits ends ("1990s", "1990's"); null where it is none. */
const pluralEnd = (parts: readonly Part[], index: number): number | null => {
  const next = parts[index];
  if (next?.lower === 's' && next.join === 'glued') return index + 1;
  if (/^['’]s$/u.test(next?.lower ?? '')) return index + 1;
  const apart = /^['’]$/u.test(next?.text ?? '') && parts[index + 1]?.lower === 's';
  return apart && parts[index + 1]?.start === next?.end ? index + 2 : null;
};

const readDecade = ({ parts, index }: Place): QuantityRead | null => {
  const within = WITHIN.get(lowerAt(parts, index));
  const at = within ? index + 1 : index;
  const short = /^['’‘]$/u.test(textAt(parts, at));
  const digits = textAt(parts, short ? at + 1 : at);
  const end = pluralEnd(parts, short ? at + 2 : at + 1);
  if (end === null || !(short ? /^[2-9]0$/u : /^(?:1[5-9]|20)\d0$/u).test(digits)) return null;
  const decade = Number(short ? `19${digits}` : digits);
  const [first, last] = within ?? [0, 9];
  return dated(end, isoDate(decade + first), isoDate(decade + last));
};

/** Decades, and parts of one, opened by a word or by the mark for the century left out. */
export const NAMED_DECADE: WordRule = {
  id: 'named-decade',
  opens: [...WITHIN.keys(), "'", '’', '‘'],
  read: readDecade,
  examples: {
    hits: [
      ['the mid-1990s', { from: '1994', to: '1996' }],
      ['late 1970s', { from: '1977', to: '1979' }],
      ["the '80s", { from: '1980', to: '1989' }],
    ],
    misses: ['early voters', "'80", 'late 2016'],
  },
};

/** Decades in four digits. */
export const DECADE: NumberRule = {
  id: 'decade',
  read: readDecade,
  examples: { hits: [['1990s', { from: '1990', to: '1999' }]], misses: ['1990', '1995s', '30s'] },
};

const PEOPLE: ReadonlySet<string> = new Set(
  'people men women children voters votes workers jobs troops soldiers students members families homes houses tons miles'.split(
    ' ',
  ),
);
// Before these words four digits are a year even where a plural follows ("in 2016 voters stayed away").
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  "in since of by the from until till during for to after before between fiscal 's ’s".split(' '),
);
const RANGE: ReadonlySet<string> = new Set(['to', 'through', 'and', 'until']);

/** The last year of a stretch of them, and where it ends. */
const lastYear = (
  parts: readonly Part[],
  index: number,
  from: number,
): { readonly to: number; readonly end: number } => {
  const next = parts[index + 1];
  const opened = /^(?:from|between)$/u.test(lowerAt(parts, index - 1));
  const short = next?.join === 'hyphen' && /^\d\d$/u.test(next.text) ? from - (from % 100) + Number(next.text) : null;
  if (short !== null && short > from) return { to: short, end: index + 2 };
  const at = next?.join === 'hyphen' ? index + 1 : opened && RANGE.has(next?.lower ?? '') ? index + 2 : null;
  const to = at === null ? null : yearAt(parts, at);
  return at !== null && to !== null && to > from ? { to, end: at + 1 } : { to: from, end: index + 1 };
};

/** Years in four digits, and stretches of them. */
export const YEARS: NumberRule = {
  id: 'years',
  read: ({ parts, index }) => {
    const from = yearAt(parts, index);
    const next = parts[index + 1];
    if (from === null || parts[index]?.join !== 'apart' || next?.join === 'glued') return null;
    if (PEOPLE.has(next?.lower ?? '') && !BEFORE_YEAR.has(lowerAt(parts, index - 1))) return null;
    const { to, end } = lastYear(parts, index, from);
    return parts[end]?.join === 'hyphen' && /^\p{N}/u.test(textAt(parts, end))
      ? null
      : dated(end, isoDate(from), isoDate(to));
  },
  examples: {
    hits: [
      ['since 1990', { from: '1990', to: '1990', modifier: 'since' }],
      ['from 2014 to 2016', { from: '2014', to: '2016' }],
      ['2015-16', { from: '2015', to: '2016' }],
      ['(2010-2015)', { from: '2010', to: '2015' }],
    ],
    misses: ['killed 2000 people', '1,990', '2016-22-17', '3016'],
  },
};
