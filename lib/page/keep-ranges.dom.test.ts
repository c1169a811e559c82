import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepRanges } from './keep-ranges.ts';

beforeEach(() => {
  document.body.innerHTML = '<p>one two three</p>';
});
afterEach(() => document.body.replaceChildren());

const range = (start: number, end: number): Range => {
  const made = document.createRange();
  const node = document.querySelector('p')!.firstChild!;
  made.setStart(node, start);
  made.setEnd(node, end);
  return made;
};

test('ranges at the same points are those of before', () => {
  const before = [range(0, 3), range(4, 7)];
  const kept = keepRanges(before, [range(4, 7), range(8, 13)]);
  expect(kept[0]).toBe(before[1]);
  expect(kept.map(String)).toEqual(['two', 'three']);
});

test('what is wanted at the same points as before is what was there before', () => {
  const before = [range(0, 3), range(0, 7), range(4, 7)];
  expect(keepRanges(before, [range(0, 3), range(0, 7), range(4, 7)])).toBe(before);
});

test('one fewer is not what was there before', () => {
  const before = [range(0, 3), range(4, 7)];
  expect(keepRanges(before, [range(0, 3)])).toEqual([before[0]]);
});

test('a range whose text was taken away is not kept', () => {
  const before = [range(4, 7)];
  document.querySelector('p')!.replaceChildren('one two three');
  const kept = keepRanges(before, [range(4, 7)]);
  expect(kept[0]).not.toBe(before[0]);
  expect(kept.map(String)).toEqual(['two']);
});
