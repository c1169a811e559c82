import { expect, test } from 'vitest';
import { rulesFor } from './address.ts';
import { ADDRESS_RULES } from './address-rules.ts';
import { LIVE_RULES } from './live-rules.ts';
import { NOTHING_SEEN } from './seen.ts';
import { STATEMENT_RULES } from './statement-rules.ts';
import { readStatements } from './statements.ts';
import { TITLE_RULES } from './titles.ts';

test.each(ADDRESS_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  expect(rule.examples.hits.filter((shape) => !rulesFor(shape).includes(rule))).toEqual([]);
  expect(rule.examples.misses.filter((shape) => rulesFor(shape).includes(rule))).toEqual([]);
});

test.each(STATEMENT_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  const holds = (statement: string) => readStatements([statement]).some((sign) => sign.id === id);
  expect(examples.hits.filter((statement) => !holds(statement))).toEqual([]);
  expect(examples.misses.filter(holds)).toEqual([]);
});

test.each(TITLE_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, { pattern, examples }) => {
  expect(examples.hits.filter((title) => !pattern.test(title))).toEqual([]);
  expect(examples.misses.filter((title) => pattern.test(title))).toEqual([]);
});

test.each(LIVE_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, { holds, examples }) => {
  expect(examples.hits.filter((seen) => !holds({ ...NOTHING_SEEN, ...seen }))).toEqual([]);
  expect(examples.misses.filter((seen) => holds({ ...NOTHING_SEEN, ...seen }))).toEqual([]);
});

test('no two rules have the same id', () => {
  const ids = [...ADDRESS_RULES, ...STATEMENT_RULES, ...TITLE_RULES, ...LIVE_RULES].map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test.each([
  ['/', '/a-'.repeat(5_000)],
  ['-', `/${'a-'.repeat(5_000)}`],
  ['digits', `/${'2024/'.repeat(5_000)}`],
  ['a query', `/?${'q&'.repeat(5_000)}`],
])('an address of nothing but %s comes to a decision', (_, path) => {
  // A pattern that tried every way to split it would not come back within the test's time.
  for (let length = 1; length < 300; length += 1) expect(rulesFor(`www${path.slice(0, length)}!`)).toBeDefined();
});

test('a title of nothing but the beginnings of rules comes to a decision', () => {
  for (const part of ['search ', '1 jobs ', 'a/b ', '#a-', 'results for ', 'for sale ', '1. a - ', '(1) ']) {
    for (let length = 1; length < 200; length += 1) {
      const title = part.repeat(200).slice(0, length);
      expect(TITLE_RULES.filter(({ pattern }) => pattern.test(`${title}!`))).toBeDefined();
    }
  }
});
