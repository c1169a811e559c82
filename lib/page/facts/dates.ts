const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?/iu;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:\D|$)/u;

/** The year before which no page states its own date, but many a system its empty one. */
const EARLIEST = 1970;

const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && date.getUTCFullYear() >= EARLIEST;
};

const zoneOf = (zone: string): string =>
  /^[+-]\d{4}$/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();

const two = (n: number): string => String(n).padStart(2, '0');

/** A stated date or date-time as ISO 8601, with the precision it was stated in; null for what is no date. */
export function isoDate(stated: string | null): string | null {
  const text = stated?.trim() ?? '';
  const iso = ISO.exec(text);
  if (iso) {
    const [, day, time, zone] = iso;
    if (!isDay(day!)) return null;
    return time === undefined ? day! : `${day}T${time}${zone === undefined ? '' : zoneOf(zone)}`;
  }
  const compact = COMPACT.exec(text);
  if (compact) {
    const day = compact.slice(1, 4).join('-');
    return isDay(day) ? day : null;
  }
  // Words and slashes: the calendar day is certain, the hour only where a zone is named.
  if (!/\d{4}/u.test(text) || !/[\p{L}/]/u.test(text)) return null;
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return null;
  if (/(?:GMT|UTC|Z|[+-]\d{4})\s*$/u.test(text)) return date.toISOString();
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
