import { describe, expect, test } from 'vitest';
import { findQuantity, QUANTITY_RULES } from './quantities.ts';

describe.each(QUANTITY_RULES.map((rule) => [rule.pattern.source.slice(0, 40), rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.hits)('holds for %j', (words) => {
    expect(rule.pattern.test(words)).toBe(true);
  });
  test.each(rule.examples.misses)('does not hold for %j', (words) => {
    expect(rule.pattern.test(words)).toBe(false);
  });
});

test.each([
  ['Some 40 percent of the 3,000 voters stayed away.', '40 percent'],
  ['It was built in 1990 by 12 Mill Street.', null],
  ['The rate is the highest in a decade.', 'the highest in a decade'],
])('finds the first quantity of %j', (text, quantity) => {
  expect(findQuantity(text)).toBe(quantity);
});
