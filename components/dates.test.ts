import { expect, test } from 'vitest';
import { showDate, showUpdate } from './dates.ts';

test.each([
  ['2026-03-04', 'en', 'Mar 4, 2026'],
  ['2026-03-04', 'es', '4 mar 2026'],
  ['last Tuesday', 'en', 'last Tuesday'],
])('the date %o is shown in %s as %o', (date, locale, shown) => {
  expect(showDate(date, locale)).toBe(shown);
});

test.each([
  ['on another day', '2026-03-04T09:00:00', '2026-03-06T09:00:00', 'Mar 6, 2026'],
  ['on the same day', '2026-03-04T09:00:00', '2026-03-04T17:45:00', '5:45 PM'],
  ['at a time that cannot be read', 'soon', 'soon', null],
  ['within the same minute', '2026-03-04T09:00:00', '2026-03-04T09:00:40', null],
  ['at an unknown time of the same day', '2026-03-04', '2026-03-04', null],
  ['since an unknown date', null, '2026-03-04', 'Mar 4, 2026'],
  ['never', '2026-03-04', null, null],
])('an article that was changed %s', (_, publishedAt, modifiedAt, shown) => {
  // Some versions of the locale data put a narrow space before PM.
  expect(showUpdate({ publishedAt, modifiedAt }, 'en')?.replace('\u202f', ' ') ?? null).toBe(shown);
});
