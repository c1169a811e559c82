import { describe, expect, test } from 'vitest';
import { UnreadableModel, writeModelFile } from '../../models/model-file.ts';
import { LABEL_COUNT, type NameTagger, readNameTagger, toModelFile } from './name-tagger.ts';

const wordsOf = (cluster: number): NameTagger['words'] => ({
  hashes: Int32Array.of(-5, 7),
  columns: {
    broad: Uint16Array.of(1, 2),
    middle: Uint16Array.of(1, cluster),
    fine: Uint16Array.of(3, 4),
  },
});

const TAGGER: NameTagger = {
  crf: {
    labels: LABEL_COUNT,
    rowCount: 4,
    scale: 0.25,
    transitions: Float32Array.from({ length: (LABEL_COUNT + 1) * LABEL_COUNT }, (_, at) => at / 8),
    weights: Int8Array.of(1, 0, -3, 0, 0, 0, 9, 0, 0, 0, 0, 2),
  },
  words: wordsOf(2),
};
const FILE = writeModelFile(toModelFile(TAGGER));

test('a tagger is read as it was written', () => {
  expect(readNameTagger(FILE, wordsOf(2))).toEqual(TAGGER);
});

describe('a tagger is refused', () => {
  test('without words, and with other words than it was trained with', () => {
    expect(() => readNameTagger(FILE, null)).toThrow('needs the words of the attribution model');
    expect(() => readNameTagger(FILE, wordsOf(3))).toThrow('trained with other words');
  });

  test.each([
    ['rows that are no power of two', { rowCount: 3 }],
    ['more rows than it has weights', { rowCount: 8 }],
    ['no scale', { scale: 0 }],
  ])('with %s', (_, change) => {
    const file = toModelFile(TAGGER);
    const bytes = writeModelFile({ ...file, settings: { ...file.settings, ...change } });
    expect(() => readNameTagger(bytes, wordsOf(2))).toThrow(UnreadableModel);
  });
});
