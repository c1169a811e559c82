const LEAD = /^\W*(?:by|written by|posted by|reported by|story by|author|authors|from)\b[\s:]*/iu;
/** What follows the names in a line with more than names: dates, reading times, handles, shares. */
const REST =
  /\s*(?:[|•·@/]|\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b\s*\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b\.?\s*\d|\b(?:published|updated|posted)\b)/iu;
const LONGEST = 150;
/** Code units that are looked at. */
const SAMPLE = 500;

/** A byline as names alone: no "By", no address, no date behind it; null where nothing is left. */
export function cleanByline(stated: string | null): string | null {
  const line = (stated ?? '').slice(0, SAMPLE).replace(/\s+/gu, ' ').trim();
  if (/^https?:|\/\/|\S@\S/iu.test(line)) return null;
  const names = line
    .replace(LEAD, '')
    .split(REST, 1)[0]!
    .replace(/[\s,;-]+$/u, '');
  return /\p{L}{2}/u.test(names) && names.length <= LONGEST ? names : null;
}

/** The byline that a line of the page is, where it begins as one; null for any other line. */
export const bylineIn = (line: string | null): string | null =>
  line !== null && LEAD.test(line) ? cleanByline(line) : null;

/** The name of a site, without the marks of an address or a handle; null where nothing is left. */
export function cleanSiteName(stated: string | null): string | null {
  const name = (stated ?? '').slice(0, SAMPLE).replace(/\s+/gu, ' ').trim();
  const bare = name
    .replace(/^(?:https?:\/\/(?:www\.)?|@)/iu, '')
    .replace(/\/.*$/u, (path) => (name.includes('://') ? '' : path));
  return bare === '' ? null : bare;
}
