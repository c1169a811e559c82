import { expect, test } from 'vitest';
import { makeFeatures, readTemplates } from './features.ts';

const names = ['word', 'rare'] as const;
const columns = { word: Int32Array.of(11, 12, 11, 12), rare: Int32Array.of(0, 5, 0, 0) };
const rowsOf = (table: readonly string[], token: number): readonly number[] => {
  const templates = readTemplates(table, names);
  const { rows, width } = makeFeatures(columns, 4, { templates, rowCount: 2 ** 16 });
  return Array.from(rows.subarray(token * width, (token + 1) * width)).filter((row) => row >= 0);
};

test('tokens whose columns agree where a template looks have the same feature', () => {
  expect(rowsOf(['word'], 0)).toEqual(rowsOf(['word'], 2));
  expect(rowsOf(['word'], 0)).not.toEqual(rowsOf(['word'], 1));
  expect(rowsOf(['word-1 word'], 1)).toEqual(rowsOf(['word-1 word'], 3));
});

test('the place before the first token and the one behind the last are told apart', () => {
  expect(rowsOf(['word-1'], 0)).not.toEqual(rowsOf(['word+1'], 3));
});

test('a column that says nothing makes no feature where it comes first', () => {
  expect([0, 1, 2, 3].map((token) => rowsOf(['rare word'], token).length)).toEqual([0, 1, 0, 0]);
  expect(rowsOf(['word rare'], 0)).toHaveLength(1);
});

test('the same values in another template are another feature', () => {
  const [first, second] = rowsOf(['word', 'word+0'], 0);
  expect(first).not.toBe(second);
});

test('a template of an unknown column is refused', () => {
  expect(() => readTemplates(['word shape'], names)).toThrow('shape');
});
