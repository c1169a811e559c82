import type { ArticleFacts } from '../lib/text/article.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The date as the reader's language writes it; one that cannot be read is shown as it stands. */
export const showDate = (date: string, locale: string): string => {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  // A day without a time is that day everywhere, so it is not moved into the reader's time zone.
  const timeZone = DAY.test(date) ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...timeZone }).format(time);
};

const PARTIAL = /^(\d{4})(?:-(\d{2}))?$/u;

/** A day, month or year of ISO 8601 as the reader's language writes it. */
export const showPartialDate = (date: string, locale: string): string => {
  const [, year, month] = PARTIAL.exec(date) ?? [];
  if (year === undefined) return showDate(date, locale);
  if (month === undefined) return year;
  const options = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(Date.UTC(Number(year), Number(month) - 1));
};

/**
 * When the article was last changed: the day, or on the day of its publication the time; null where it was not changed, or
 * not so that a reader would see a difference.
 */
export const showUpdate = (
  { publishedAt, modifiedAt }: Pick<ArticleFacts, 'publishedAt' | 'modifiedAt'>,
  locale: string,
): string | null => {
  if (modifiedAt === null) return null;
  const day = showDate(modifiedAt, locale);
  if (publishedAt === null || day !== showDate(publishedAt, locale)) return day;
  if ([modifiedAt, publishedAt].some((date) => DAY.test(date) || Number.isNaN(Date.parse(date)))) return null;
  const timeOf = (date: string): string =>
    new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(Date.parse(date));
  return timeOf(modifiedAt) === timeOf(publishedAt) ? null : timeOf(modifiedAt);
};
