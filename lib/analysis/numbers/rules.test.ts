import { describe, expect, test } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { findQuantities } from './find-quantities.ts';
import { partsOf } from './parts.ts';
import { opensNumber, readNumber } from './read-number.ts';
import { keyOf, type NumberRule, type QuantityRead, type WordRule } from './rule.ts';
import { NUMBER_RULES, WORD_RULES } from './rules.ts';

const PUBLISHED = '2016-03-16';
const DATED_BY_PUBLICATION: ReadonlySet<string> = new Set(['step', 'ago', 'one-ago']);

/** What one rule by itself reads in the words, wherever it may open. */
const readsOf = (rule: NumberRule | WordRule, words: string): readonly QuantityRead[] => {
  const parts = partsOf(tokenize(words));
  return parts.flatMap((part, index) => {
    const place = { parts, index, publishedAt: PUBLISHED };
    if ('opens' in rule) return rule.opens.includes(keyOf(part)) ? (rule.read(place) ?? []) : [];
    const number = opensNumber(part) ? readNumber(parts, index) : null;
    return number ? (rule.read({ ...place, number }) ?? []) : [];
  });
};

describe.each([...WORD_RULES, ...NUMBER_RULES].map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.hits)('reads %j', (words, fields) => {
    expect(readsOf(rule, words)).not.toEqual([]);
    const publishedAt = DATED_BY_PUBLICATION.has(id) ? PUBLISHED : null;
    expect(findQuantities(tokenize(words), { publishedAt })).toContainEqual(expect.objectContaining(fields));
  });
  test.each(rule.examples.misses)('reads nothing in %j', (words) => {
    expect(readsOf(rule, words)).toEqual([]);
  });
});

test('every rule has a name of its own', () => {
  const ids = [...WORD_RULES, ...NUMBER_RULES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
