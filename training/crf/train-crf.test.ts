import { expect, test } from 'vitest';
import { scoreTokens } from '../../lib/analysis/tagger/crf.ts';
import { makeFeatures, readTemplates } from '../../lib/analysis/tagger/features.ts';
import { spanChances } from '../../lib/analysis/tagger/span-chances.ts';
import { quantise } from './quantise.ts';
import { seededRandom } from '../../lib/seeded-random.ts';
import { type Example, trainCrf } from './train-crf.ts';

const ROWS = 2 ** 10;
const templates = readTemplates(['word', 'word-1', 'word-1 word'], ['word']);
const featuresOf = (words: readonly number[]) =>
  makeFeatures({ word: Int32Array.from(words) }, words.length, { templates, rowCount: ROWS });

/** What is behind a 7 is one span, as long as it is a 5. */
const exampleOf = (words: readonly number[]): Example => {
  const labels = new Uint8Array(words.length);
  for (const [at, word] of words.entries())
    if (word === 5) labels[at] = words[at - 1] === 7 ? 1 : labels[at - 1] ? 2 : 0;
  return { features: featuresOf(words), labels };
};

const random = seededRandom(3);
const examples = Array.from({ length: 300 }, () =>
  exampleOf(Array.from({ length: 8 }, () => [1, 2, 5, 5, 7][Math.floor(random() * 5)] ?? 1)),
);
const plan = { labels: 3, rowCount: ROWS, rounds: 4, rate: 0.3, seed: 1, progress: () => {} };

test('a chain learns where a span begins and how long it goes on', () => {
  const crf = quantise(trainCrf(examples, plan));
  const spans = spanChances(crf, scoreTokens(crf, featuresOf([5, 1, 7, 5, 5, 5, 2, 5])), 0.5);
  expect(spans.map(({ kind, first, last }) => [kind, first, last])).toEqual([[0, 3, 5]]);
});

test('the same examples and plan give the same weights', () => {
  expect(trainCrf(examples, plan)).toEqual(trainCrf(examples, plan));
});

test('the loss goes down from round to round', () => {
  const losses: number[] = [];
  trainCrf(examples, { ...plan, progress: (line) => losses.push(Number(line.split('loss ')[1])) });
  expect(losses).toHaveLength(plan.rounds);
  expect(losses).toEqual(losses.toSorted((a, b) => b - a));
});
