import { monthNamed } from './months.ts';

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d\d)?)?)?/iu;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:\D|$)/u;
/** Seconds or milliseconds since 1970. */
const UNIX = /^\d{10}(?:\d{3})?$/u;
/** RFC 9110, RFC 5322, and how scripts write a date that was not given a form. */
const WITH_ZONE =
  /^(?:\p{L}{3},? )?(?:\d{1,2} \p{L}{3}|\p{L}{3} \d{1,2}) \d{4} \d\d:\d\d(?::\d\d)? ?(?:GMT|UTC|Z)?(?:[+-]\d{4})?(?: \(.*\))?$/iu;
const ZONE = /(?:GMT|UTC|Z|[+-]\d{4})(?: \(.*\))?$/iu;

/** Days that stand where a system had none: the first of several calendars and clocks. */
const EMPTY_DAYS = new Set([
  '1601-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1969-12-31',
  '1970-01-01',
  '1980-01-01',
]);
/** The first year of which a page can be the copy of an article, and the last that is a year and no number. */
const YEARS = [1700, 2100] as const;

const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  const year = date.getUTCFullYear();
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return exists && year >= YEARS[0] && year < YEARS[1] && !EMPTY_DAYS.has(day);
};

const two = (text: string | number): string => String(text).padStart(2, '0');

const dayOf = (year: string, month: string | number, day: string): string | null => {
  const iso = `${year}-${two(month)}-${two(day)}`;
  return isDay(iso) ? iso : null;
};

const zoneOf = (zone: string): string => {
  const offset = /^([+-])(\d{1,2}):?(\d\d)?$/u.exec(zone);
  return offset ? `${offset[1]}${two(offset[2]!)}:${offset[3] ?? '00'}` : 'Z';
};

const NAMED_MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu;
const NAMED_DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -](?:de |of )?(\p{L}{3,10})\.?,?[ -](?:de |del )?(\d{4})(?!\d)/gu;
const YEAR_FIRST = /(?<!\d)(\d{4})(?:[-/.]|年|년 ?)(\d{1,2})(?:[-/.]|月|월 ?)(\d{1,2})(?!\d)/gu;
const FIGURES = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/gu;
/** The day itself cannot be told from the month where both could be one. */
const LAST_MONTH = 12;

const namedDay = (year: string, month: string, day: string): string | null => {
  const number = monthNamed(month);
  return number === null ? null : dayOf(year, number, day);
};

/** A day that is written out in a text: an ISO 8601 date, and where its words begin. */
export interface WrittenDay {
  readonly day: string;
  readonly at: number;
}

/** The days that are written out in a short text, in order; one that could be two different ones is none. */
export function daysIn(text: string): readonly WrittenDay[] {
  const found: { day: string | null; at: number }[] = [];
  for (const { 1: month, 2: day, 3: year, index } of text.matchAll(NAMED_MONTH_FIRST))
    found.push({ day: namedDay(year!, month!, day!), at: index });
  for (const { 1: day, 2: month, 3: year, index } of text.matchAll(NAMED_DAY_FIRST))
    found.push({ day: namedDay(year!, month!, day!), at: index });
  for (const { 1: year, 2: month, 3: day, index } of text.matchAll(YEAR_FIRST))
    found.push({ day: dayOf(year!, month!, day!), at: index });
  for (const { 1: one, 2: other, 3: year, index } of text.matchAll(FIGURES)) {
    const dayFirst = Number(one) > LAST_MONTH || one === other;
    if (dayFirst || Number(other) > LAST_MONTH)
      found.push({ day: dayFirst ? dayOf(year!, other!, one!) : dayOf(year!, one!, other!), at: index });
  }
  return found.flatMap(({ day, at }) => (day === null ? [] : [{ day, at }])).toSorted((a, b) => a.at - b.at);
}

/** Code units: no date is written with more. */
const LONGEST = 100;

/** A stated date or date-time as ISO 8601, with the precision it was stated in; null for what is no date. */
export function isoDate(stated: string | null): string | null {
  const text = stated?.trim() ?? '';
  if (text === '' || text.length > LONGEST) return null;
  const iso = ISO.exec(text);
  if (iso) {
    const [, day, time, zone] = iso;
    if (!isDay(day!)) return null;
    return time === undefined ? day! : `${day}T${time}${zone === undefined ? '' : zoneOf(zone)}`;
  }
  const compact = COMPACT.exec(text);
  if (compact) return dayOf(compact[1]!, compact[2]!, compact[3]!);
  if (UNIX.test(text)) {
    const moment = new Date(Number(text.padEnd(13, '0'))).toISOString();
    return isDay(moment.slice(0, 10)) ? moment : null;
  }
  if (WITH_ZONE.test(text) && ZONE.test(text)) {
    const date = new Date(text);
    if (!Number.isNaN(date.getTime())) return isDay(date.toISOString().slice(0, 10)) ? date.toISOString() : null;
  }
  return daysIn(text)[0]?.day ?? null;
}
