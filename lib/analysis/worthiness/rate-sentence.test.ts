import { describe, expect, test } from 'vitest';
import { FEATURES } from './features.ts';
import { rateSentence } from './rate-sentence.ts';
import { FEATURE_IDS, readFeatures } from './read-features.ts';
import { WEIGHTS } from './weights.ts';

describe.each(FEATURES)('feature $id', ({ pattern, examples }) => {
  test.each(examples.hits)('is found in %j', (words) => {
    expect(pattern.test(words)).toBe(true);
  });
  test.each(examples.misses)('is not found in %j', (words) => {
    expect(pattern.test(words)).toBe(false);
  });
});

test('every feature has a weight, and every weight a feature', () => {
  expect(Object.keys(WEIGHTS).toSorted()).toEqual([...FEATURE_IDS].toSorted());
});

test('every feature that can be read has an id of its own', () => {
  expect(new Set(FEATURE_IDS).size).toBe(FEATURE_IDS.length);
});

describe('rateSentence', () => {
  test.each([
    ['Unemployment fell by 4 percent last year.', 'I think we should all be proud of that.'],
    ['She voted against the tax three times.', 'Who would vote against that?'],
    ['The state spent $12 million on the bridge in 2019.', 'Thank you all for being here tonight.'],
  ])('ranks %j above %j', (worth, other) => {
    expect(rateSentence(worth).score).toBeGreaterThan(rateSentence(other).score);
  });

  test('names what weighs most, with the words it was seen in', () => {
    expect(rateSentence('Taxes rose 4 percent last year.').reasons[0]).toEqual({
      id: 'worth_share',
      args: ['4 percent'],
    });
  });

  test('tells each reason once, three at most', () => {
    const { reasons } = rateSentence('In 2019 taxes rose 4 percent, or $3 million, more than in the last two years.');
    expect(new Set(reasons.map(({ id }) => id)).size).toBe(3);
    expect(reasons).toHaveLength(3);
  });

  test.each(['', ' ', '\ud800', '1'.repeat(100_000)])('gives a share for odd text', (text) => {
    const { score } = rateSentence(text);
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1);
  });

  test('reads names and lengths besides its patterns', () => {
    const ids = readFeatures('They met Quill, Renn and Dole at the old mill by the river on a very cold day.').map(
      ({ id }) => id,
    );
    expect(ids).toEqual(expect.arrayContaining(['name', 'over_14_words']));
  });
});
