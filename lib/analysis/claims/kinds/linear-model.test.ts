import { describe, expect, test } from 'vitest';
import { readModelFile, UnreadableModel, writeModelFile } from '../../models/model-file.ts';
import type { Feature } from './feature.ts';
import {
  hashOfKey,
  linearArrays,
  type LinearModel,
  readLinear,
  sumsOf,
  tellingWords,
  knownFeatures,
} from './linear-model.ts';

const TABLE: Readonly<Record<string, readonly [number, number]>> = {
  'c:vowed': [100, -50],
  'A:would': [50, 0],
  'w:mill': [0, 20],
};

const rows = Object.entries(TABLE)
  .map(([key, weights]) => ({ hash: hashOfKey(key), weights }))
  .toSorted((a, b) => a.hash - b.hash);

const MODEL: LinearModel = {
  answers: 2,
  hashes: Int32Array.from(rows, ({ hash }) => hash),
  weights: Int8Array.from(rows.flatMap(({ weights }) => weights)),
  steps: Float32Array.of(0.5, 0.25),
  bias: Float32Array.of(-10, 1),
};

const feature = (key: string, words = '', value = 1): Feature => ({ key, words, value });
const SHOWN = [feature('c:vowed', 'vowed'), feature('A:would', 'he would', 2), feature('w:unknown', 'unknown')];

describe('a linear model', () => {
  test('adds up what the features it knows weigh, each by how much it counts', () => {
    expect([...sumsOf(MODEL, knownFeatures(MODEL, SHOWN))]).toEqual([-10 + 50 + 50, 1 - 12.5]);
  });

  test('tells the words that speak most for an answer, and none that speak against it', () => {
    const known = knownFeatures(MODEL, [...SHOWN, feature('w:mill', 'mill')]);
    expect([
      tellingWords(MODEL, known, { answer: 0, most: 2 }),
      tellingWords(MODEL, known, { answer: 1, most: 2 }),
    ]).toEqual([['vowed', 'he would'], ['mill']]);
  });

  test('tells no words twice, nor words that lie within others', () => {
    const known = knownFeatures(MODEL, [feature('c:vowed', 'vowed'), feature('A:would', 'he vowed')]);
    expect(tellingWords(MODEL, known, { answer: 0, most: 2 })).toEqual(['vowed']);
  });

  test('comes back from a file as it went in', () => {
    const wanted = { kind: 'kinds', version: 1 };
    const file = readModelFile(writeModelFile({ ...wanted, settings: {}, arrays: linearArrays('one', MODEL) }), wanted);
    expect(readLinear(file, 'one', 2)).toEqual(MODEL);
  });

  test('is not read with another number of answers, nor out of order', () => {
    const file = { kind: 'kinds', version: 1, settings: {}, arrays: linearArrays('one', MODEL) };
    expect(() => readLinear(file, 'one', 3)).toThrow(UnreadableModel);
    const turned = linearArrays('one', { ...MODEL, hashes: MODEL.hashes.toReversed() });
    expect(() => readLinear({ ...file, arrays: turned }, 'one', 2)).toThrow(UnreadableModel);
  });
});
