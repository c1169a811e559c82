import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../text/span.ts';
import { FEATURES } from './features.ts';
import { hashWord } from './hashed-features.ts';
import { rateSentence } from './rate-sentence.ts';
import { FEATURE_IDS, readFeatures } from './read-features.ts';
import { WEIGHTS } from './weights.ts';
import { readWorthModel, readyModel, type WorthModel } from './worth-model.ts';

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

const shipped = readWorthModel(readFileSync(new URL('../../../public/models/worthiness.bin', import.meta.url)));

describe.each([
  ['with the model', shipped],
  ['without a model', null],
])('rateSentence %s', (_, model) => {
  test.each([
    ['Unemployment fell by 4 percent last year.', 'I think we should all be proud of that.'],
    ['She voted against the tax three times.', 'Who would vote against that?'],
    ['The state spent $12 million on the bridge in 2019.', 'Thank you all for being here tonight.'],
  ])('ranks %j above %j', (worth, other) => {
    expect(rateSentence(worth, model).score).toBeGreaterThan(rateSentence(other, model).score + 0.3);
  });

  test('names what weighs, with the words it was seen in', () => {
    expect(rateSentence('Taxes rose 4 percent last year.', model).reasons).toContainEqual({
      id: 'worth_share',
      args: ['4 percent'],
    });
  });

  test('tells each named reason once, three at most', () => {
    const { reasons } = rateSentence(
      'In 2019 taxes rose 4 percent, or $3 million, more than in the last two years.',
      model,
    );
    const named = reasons.filter(({ id }) => id !== 'worth_words');
    expect(named).toHaveLength(3);
    expect(new Set(named.map(({ id }) => id)).size).toBe(3);
  });

  test.each(['', ' ', '\ud800', '1'.repeat(100_000), 'rose '.repeat(100_000), '“'.repeat(5000)])(
    'gives a share for odd text',
    (text) => {
      const { score, heaviest } = rateSentence(text, model);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      expect(heaviest.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
    },
  );
});

describe('the heaviest words', () => {
  const SENTENCE = 'Thank you, the unemployment rate doubled.';
  /** A model to which only these words mean anything. */
  const modelOf = (weights: Readonly<Record<string, number>>): WorthModel => {
    const known = Object.entries(weights)
      .map(([word, weight]) => [hashWord(word), weight] as const)
      .toSorted((a, b) => a[0] - b[0]);
    return readyModel({
      hashes: Int32Array.from(known, ([hash]) => hash),
      weights: Int8Array.from(known, ([, weight]) => weight),
      scale: 0.1,
      named: new Float32Array(FEATURE_IDS.length),
      base: -1,
    });
  };

  test('are given in text order, as spans and as a reason, without those that speak against a check', () => {
    const { heaviest, reasons } = rateSentence(
      SENTENCE,
      modelOf({ doubled: 100, unemployment: 60, thank: -90, the: 1 }),
    );
    expect(heaviest.map((span) => textOf(SENTENCE, span))).toEqual(['unemployment', 'doubled']);
    expect(reasons).toEqual([{ id: 'worth_words', args: ['unemployment · doubled'] }]);
  });

  test('are three at most, and no marks', () => {
    const weights = { doubled: 50, unemployment: 40, rate: 30, the: 20, ',': 100, '.': 100 };
    const { heaviest } = rateSentence(SENTENCE, modelOf(weights));
    expect(heaviest.map((span) => textOf(SENTENCE, span))).toEqual(['unemployment', 'rate', 'doubled']);
  });

  test('move the score both ways', () => {
    const scoreBy = (weight: number): number => rateSentence(SENTENCE, modelOf({ rate: weight })).score;
    expect(scoreBy(50)).toBeGreaterThan(scoreBy(0));
    expect(scoreBy(-50)).toBeLessThan(scoreBy(0));
  });
});

test('names and lengths are read besides the patterns', () => {
  const ids = readFeatures('They met Quill, Renn and Dole at the old mill by the river on a very cold day.').map(
    ({ id }) => id,
  );
  expect(ids).toEqual(expect.arrayContaining(['name', 'over_14_words']));
});
