import { is } from 'valibot';
import { expect, test } from 'vitest';
import { ReadingSchema } from './schemas.ts';
import { type ArticleFacts, articleFromText, FACT_LIMITS } from './text/article.ts';

const readingWith = (facts: Partial<ArticleFacts>) => ({
  ok: true,
  number: 1,
  article: { ...articleFromText('The pier\n\nIt is closed.'), ...facts },
  analysis: { persons: [], officials: [], claims: [], unreadLanguage: null, missingModels: [] },
});

const block = (start: number, end: number) => ({ start, end, kind: 'paragraph' });

test('a reading with every fact is let through', () => {
  const facts: ArticleFacts = {
    title: 'The pier',
    byline: 'Ann Example',
    siteName: 'The Courier',
    publishedAt: '2017-06-06T20:22:00Z',
    modifiedAt: '2017-06-07',
    section: 'Harbour',
    url: 'https://paper.example/pier',
    language: 'en-GB',
    paywalled: true,
    corrections: ['The pier has forty pillars.'],
  };
  expect(is(ReadingSchema, readingWith(facts))).toBe(true);
  expect(is(ReadingSchema, readingWith({}))).toBe(true);
});

test.each([
  ['title', 'x'.repeat(FACT_LIMITS.title + 1)],
  ['byline', 'x'.repeat(FACT_LIMITS.byline + 1)],
  ['modifiedAt', 'x'.repeat(FACT_LIMITS.date + 1)],
  ['section', 'x'.repeat(FACT_LIMITS.section + 1)],
  ['url', 'x'.repeat(FACT_LIMITS.url + 1)],
  ['paywalled', 'yes'],
  ['corrections', ['x'.repeat(FACT_LIMITS.correction + 1)]],
  ['corrections', Array(FACT_LIMITS.corrections + 1).fill('x')],
  ['corrections', null],
])('a reading whose %s is beyond all measure or no such thing is kept out', (name, value) => {
  expect(is(ReadingSchema, readingWith({ [name]: value }))).toBe(false);
});

test.each([
  ['one behind the other', [block(0, 8), block(10, 23)], true],
  ['that share their words', Array(3).fill(block(0, 23)), false],
  ['in no order', [block(10, 23), block(0, 8)], false],
  ['that end before they begin', [block(8, 0)], false],
  ['beyond the text', [block(10, 24)], false],
])('a reading with blocks %s is let through: %s', (_, blocks, expected) => {
  const reading = readingWith({});
  expect(is(ReadingSchema, { ...reading, article: { ...reading.article, blocks } })).toBe(expected);
});
