import { describe, expect, test } from 'vitest';
import { UnreadableModel, writeModelFile } from '../models/model-file.ts';
import { FEATURE_IDS } from './read-features.ts';
import { readWorthModel, readyModel, toModelFile, weightOf, WORTH_MODEL, type WorthWeights } from './worth-model.ts';

const WEIGHTS: WorthWeights = {
  hashes: Int32Array.of(3, 4, 65_538, 200_000, 2 ** 24 - 1),
  weights: Int8Array.of(-128, 127, 1, -1, 5),
  scale: 0.25,
  named: Float32Array.from(FEATURE_IDS, (_, place) => place / 4),
  base: -2,
};
const FILE = writeModelFile(toModelFile(WEIGHTS));

describe('a model', () => {
  test('knows the weights of its hashes, also of those that share a slot', () => {
    const model = readyModel(WEIGHTS);
    expect(Array.from(WEIGHTS.hashes, (hash) => weightOf(model, hash))).toEqual(Array.from(WEIGHTS.weights));
  });

  test.each([0, 2, 5, 65_535, 2 ** 24])('has no weight for the unknown hash %i', (hash) => {
    expect(weightOf(readyModel(WEIGHTS), hash)).toBe(0);
  });

  test('of nothing knows nothing', () => {
    expect(weightOf(readyModel({ ...WEIGHTS, hashes: new Int32Array(), weights: new Int8Array() }), 3)).toBe(0);
  });
});

describe('the file of a model', () => {
  test('gives it back, however far apart its hashes are', () => {
    const model = readWorthModel(FILE);
    expect(Array.from(WEIGHTS.hashes, (hash) => weightOf(model, hash))).toEqual(Array.from(WEIGHTS.weights));
    expect(weightOf(model, 65_535 + 65_538)).toBe(0);
    expect(model).toMatchObject({ scale: 0.25, base: -2, named: WEIGHTS.named });
  });

  test('is refused when it is cut, changed, or of another kind', () => {
    expect(() => readWorthModel(FILE.subarray(0, -1))).toThrow(UnreadableModel);
    expect(() => readWorthModel(FILE.with(40, 0))).toThrow(UnreadableModel);
    expect(() => readWorthModel(writeModelFile({ ...toModelFile(WEIGHTS), kind: 'tides' }))).toThrow(UnreadableModel);
    expect(() => readWorthModel(new Uint8Array())).toThrow(UnreadableModel);
  });

  test.each([
    ['a setting', { settings: { scale: 1 } }],
    ['a named feature', { arrays: { ...toModelFile(WEIGHTS).arrays, named: new Float32Array(3) } }],
    ['a weight', { arrays: { ...toModelFile(WEIGHTS).arrays, weights: new Int8Array(1) } }],
  ])('is refused when it lacks %s', (_, change) => {
    const file = writeModelFile({ ...toModelFile(WEIGHTS), ...change, ...WORTH_MODEL });
    expect(() => readWorthModel(file)).toThrow(UnreadableModel);
  });
});
