import { expect, test } from 'vitest';
import { hashText } from './hash.ts';
import { rowOf } from './word-table.ts';

test('every word of a table is found in its row, and no other', () => {
  const words = ['harbour', 'said', 'quay', 'of', 'naïve', 'council'];
  const hashes = Int32Array.from(words, (word) => hashText(word)).toSorted();
  const table = { hashes, columns: {} };
  for (const word of words) expect(hashes[rowOf(table, word)]).toBe(hashText(word));
  expect(rowOf(table, 'lighthouse')).toBe(-1);
  expect(rowOf({ hashes: new Int32Array(0), columns: {} }, 'said')).toBe(-1);
});
