import type { Field, Statement } from './statements.ts';

/** How what was found for a field stands to what the page states. */
export type Standing = 'equal' | 'differing' | 'missing' | 'unstated' | 'neither';

const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ');

const isSameWords = (found: string, { value }: Statement): boolean => words(found) === words(value);

/** Whether a stated byline names the same, "By" before it or not. */
const isSameByline = (found: string, { value }: Statement): boolean =>
  words(found) === words(value).replace(/^by /u, '');

/** Whether a stated title is the one found, or that with more behind a bar or a dash, as is the custom. */
const isSameTitle = (found: string, { value }: Statement): boolean =>
  words(found) === words(value) ||
  (words(value).startsWith(words(found)) && /^\s*[|–—·»:-]/u.test(value.replace(/\s+/gu, ' ').slice(found.length)));

const HAS_ZONE = /T.*(?:Z|[+-]\d\d:?\d\d)$/u;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Whether two dates are the same minute, or, where one of them is not told with its zone, can be the same day. */
const isSameTime = (found: string, { value }: Statement): boolean => {
  const apart = Math.abs(Date.parse(found) - Date.parse(value));
  if (HAS_ZONE.test(found) && HAS_ZONE.test(value)) return apart < MINUTE_MS;
  return found.slice(0, 10) === value.slice(0, 10) || apart < DAY_MS;
};

const bare = (address: string): string => {
  const url = new URL(address);
  return `${url.host}${url.pathname}${url.search}`;
};

const isSameAddress = (found: string, { value }: Statement): boolean =>
  URL.canParse(value) && bare(found) === bare(value);

const isSameLanguage = (found: string, { value }: Statement): boolean =>
  found.slice(0, 2).toLowerCase() === value.slice(0, 2).toLowerCase();

/** Names of statements in which a yes says that the article must be paid for. */
const PAID = /premium|paid/iu;
const YES = /^(?:true|1|yes|free|https?:\/\/schema\.org\/true)$/iu;

const isSamePaywall = (found: string, { from, value }: Statement): boolean =>
  found === String(PAID.test(from) ? YES.test(value) : !YES.test(value));

const IS_SAME: Readonly<Record<Field, (found: string, stated: Statement) => boolean>> = {
  title: isSameTitle,
  byline: isSameByline,
  siteName: isSameWords,
  publishedAt: isSameTime,
  modifiedAt: isSameTime,
  section: isSameWords,
  url: isSameAddress,
  language: isSameLanguage,
  paywalled: isSamePaywall,
};

/** How what was found for a field stands to what the page states: equal where it is the same as any one statement. */
export const compare = (field: Field, found: string | null, stated: readonly Statement[]): Standing => {
  if (stated.length === 0) return found === null ? 'neither' : 'unstated';
  if (found === null) return 'missing';
  return stated.some((statement) => IS_SAME[field](found, statement)) ? 'equal' : 'differing';
};
