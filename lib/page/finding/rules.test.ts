import { describe, expect, test } from 'vitest';
import { BODY_HINTS, hintsIn, NOISE_HINTS } from './hints.ts';
import { noiseInText, TEXT_RULES } from './text-rules.ts';

describe('what elements are called', () => {
  test.each(NOISE_HINTS.map((rule) => [rule.reason, rule.examples] as const))('%s', (reason, { hits, misses }) => {
    for (const name of hits) expect([name, hintsIn(name).noise?.reason]).toEqual([name, reason]);
    for (const name of misses) expect([name, hintsIn(name).noise]).toEqual([name, null]);
  });

  test.each(BODY_HINTS.map((rule) => [rule.reason, rule.examples] as const))('%s', (_, { hits, misses }) => {
    for (const name of hits) expect([name, hintsIn(name).body]).toEqual([name, true]);
    for (const name of misses) expect([name, hintsIn(name).body]).toEqual([name, false]);
  });

  test('no word is in two rules', () => {
    const words = NOISE_HINTS.flatMap((rule) => rule.words.split(', '));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

describe('lines that are no part of an article', () => {
  test.each(TEXT_RULES.map((rule) => [rule.reason, rule.examples] as const))('%s', (reason, { hits, misses }) => {
    for (const line of hits) expect([line, noiseInText(line)]).toEqual([line, reason]);
    for (const line of misses) expect([line, noiseInText(line)]).toEqual([line, null]);
  });

  test.each([
    ['By ', 'By Aa '],
    ['Share ', 'share share12 '],
    ['(Photo ', '(Photo by A '],
    ['Sign up ', 'subscribe newsletter '],
    ['1 of ', '1 / 2 of '],
    ['June 6, ', 'June 6, 2017 10:'],
  ])('hostile lines like %o repeated come to a decision', (_, part) => {
    // A pattern that tried every way to split them would not come back within the test's time.
    for (let count = 1; count < 200; count += 1) {
      expect(noiseInText(`${part.repeat(count).slice(0, 699)}!`)).not.toBe(undefined);
    }
  });
});
