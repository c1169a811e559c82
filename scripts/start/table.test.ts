import { expect, test } from 'vitest';
import { table } from './table.ts';

test('columns are as wide as their widest cell', () => {
  expect(
    table(
      [
        ['a', 'said', 'x'],
        ['Ada Bell', 'is', 'y'],
      ],
      { width: 80 },
    ),
  ).toEqual(['a          said   x', 'Ada Bell   is     y']);
});

test('a line that is too long ends in an ellipsis', () => {
  expect(table([['speaker', 'a long claim']], { width: 14 })).toEqual(['speaker   a l…']);
});

test('no rows give no lines', () => {
  expect(table([], { width: 80 })).toEqual([]);
});
