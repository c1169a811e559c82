import { expect, test } from 'vitest';
import { CORRECTION_HEAD, CORRECTION_RULES, correctionIn } from './correction-rules.ts';

test.each([CORRECTION_HEAD, ...CORRECTION_RULES].map((rule) => [rule.id, rule] as const))(
  '%s',
  (_, { pattern, examples }) => {
    for (const line of examples.hits) expect([line, pattern.test(line)]).toEqual([line, true]);
    for (const line of examples.misses) expect([line, pattern.test(line)]).toEqual([line, false]);
  },
);

test('what one rule must miss is no correction by another either', () => {
  const misses = CORRECTION_RULES.flatMap(({ examples }) => examples.misses);
  expect(misses.filter((line) => correctionIn(line) !== null)).toEqual([]);
});

test('a whole chapter is no correction, whatever it begins with', () => {
  expect(correctionIn(`Correction: ${'The pier has forty pillars. '.repeat(60)}`)).toBeNull();
});

test.each(['Correction ', 'this article has been ', '((((', 'Correction, June 6, '])(
  'hostile lines like %o repeated come to a decision',
  (part) => {
    for (let count = 1; count < 150; count += 1) expect(correctionIn(`${part.repeat(count)}!`)).not.toBeUndefined();
  },
);
