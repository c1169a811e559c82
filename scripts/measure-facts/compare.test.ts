import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { Field } from './statements.ts';

const standing = (field: Field, found: string | null, ...values: readonly string[]) =>
  compare(
    field,
    found,
    values.map((value) => ({ field, from: 'somewhere', value })),
  );

test.each([
  ['title', 'Pier closes', 'Pier closes | The Courier'],
  ['title', 'Pier “closes”', 'Pier "closes"'],
  ['byline', 'Ann Example', 'ANN EXAMPLE'],
  ['publishedAt', '2017-06-06T20:22:00Z', '2017-06-06T22:22:30+02:00'],
  ['publishedAt', '2017-06-06', 'June 6, 2017'],
  ['modifiedAt', '2017-06-06T20:22:00Z', '2017-06-06'],
  ['url', 'https://paper.example/a', 'http://paper.example/a#top'],
  ['language', 'en-GB', 'en_US'],
  ['paywalled', 'true', 'metered'],
  ['paywalled', 'false', 'free'],
] as const)('a %s of %s is that which is stated as %s', (field, found, stated) => {
  expect(standing(field, found, stated)).toBe('equal');
});

test.each([
  ['title', 'Pier closes', 'Pier closes for two winters'],
  ['byline', 'Ann Example', 'Bo Sample'],
  ['publishedAt', '2017-06-06T20:22:00Z', '2017-06-06T22:22:00Z'],
  ['publishedAt', '2017-06-06', '2017-06-09'],
  ['url', 'https://paper.example/a', 'not an address'],
  ['language', 'en', 'de'],
  ['paywalled', 'false', 'locked'],
] as const)('a %s of %s is not that which is stated as %s', (field, found, stated) => {
  expect(standing(field, found, stated)).toBe('differing');
});

test('one statement of several is enough', () => {
  expect(standing('section', 'Harbour', 'News', 'harbour')).toBe('equal');
});

test('what is not found, and what is not stated, is told apart', () => {
  expect(standing('section', null, 'News')).toBe('missing');
  expect(standing('section', 'News')).toBe('unstated');
  expect(standing('section', null)).toBe('neither');
});
