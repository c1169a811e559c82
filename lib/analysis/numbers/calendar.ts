const NAMES = 'january february march april may june july august september october november december'.split(' ');
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, index) => [name, index + 1] as const),
  ...NAMES.map((name, index) => [`${name.slice(0, 3)}.`, index + 1] as const),
  ...NAMES.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['sept', 9],
  ['sept.', 9],
]);
const WEEKDAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MILLISECONDS_IN_DAY = 86_400_000;
const DAYS_IN_WEEK = 7;

/** The words that name a month, in full or shortened, in lower case. */
export const MONTH_WORDS: readonly string[] = [...MONTHS.keys()];

/** The month, 1 to 12, that a word names in full or shortened; null where it names none. */
export const monthOf = (lower: string): number | null => MONTHS.get(lower) ?? null;

/** The day of the week, 0 for Sunday, that a word names; null where it names none. */
export const weekdayOf = (lower: string): number | null => {
  const index = WEEKDAYS.indexOf(lower);
  return index < 0 ? null : index;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** An ISO 8601 date to the precision given; a day or month of no known year starts with "--". */
export const isoDate = (year: number | null, month?: number, day?: number): string =>
  [year === null ? '-' : String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === 'number' ? two(part) : part))
    .join('-');

/** Whether a month of that name has such a day in some year. */
export const isDay = (month: number, day: number): boolean =>
  Number.isInteger(month) &&
  month >= 1 &&
  month <= 12 &&
  Number.isInteger(day) &&
  day >= 1 &&
  day <= new Date(Date.UTC(2000, month, 0)).getUTCDate();

const DAY = /^(\d{4})-(\d{2})-(\d{2})/u;

/** The day on which an article appeared, in milliseconds at midnight UTC; null for what is no ISO 8601 date. */
export const dayOf = (publishedAt: string | null): number | null => {
  const [, year, month, day] = DAY.exec(publishedAt ?? '') ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(time) ? null : time;
};

/** The ISO 8601 day that is `days` after `time`. */
export const dayAfter = (time: number, days: number): string =>
  new Date(time + days * MILLISECONDS_IN_DAY).toISOString().slice(0, 10);

/** The ISO 8601 month or year that is `count` of it after the one of `time`. */
export const periodAfter = (time: number, unit: 'month' | 'year', count: number): string => {
  const date = new Date(time);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + (unit === 'year' ? count * 12 : count);
  const year = Math.floor(months / 12);
  return unit === 'year' ? isoDate(year) : isoDate(year, (months % 12) + 1);
};

/** The first and last day, Monday to Sunday (ISO 8601), of the week that is `count` weeks after that of `time`. */
export const weekAfter = (time: number, count: number): readonly [string, string] => {
  const monday = ((new Date(time).getUTCDay() + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK) * -1 + count * DAYS_IN_WEEK;
  return [dayAfter(time, monday), dayAfter(time, monday + DAYS_IN_WEEK - 1)];
};

/** The nearest such weekday before (or after) the day of `time`; never that day itself. */
export const weekdayBeside = (time: number, weekday: number, side: 'before' | 'after'): string => {
  const today = new Date(time).getUTCDay();
  const ahead = (weekday - today + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  return dayAfter(time, side === 'after' ? ahead || DAYS_IN_WEEK : ahead - DAYS_IN_WEEK);
};

/** The year in which a day without one most likely lies: the one that brings it nearest to the day of `time`. */
export const nearestYear = (time: number, month: number, day: number): number => {
  const year = new Date(time).getUTCFullYear();
  const distance = (other: number): number => Math.abs(Date.UTC(other, month - 1, day) - time);
  return [year - 1, year + 1].reduce((best, other) => (distance(other) < distance(best) ? other : best), year);
};
