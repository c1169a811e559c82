import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
  ['denies', 'denied'],
  ['slam', 'slammed'],
  ['promises', 'promising'],
  ['accuse', 'accused'],
  ['vows', 'vowing'],
  ['clear', 'clearly'],
])('%j and %j have one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['said', 'sad'],
  ['press', 'pres'],
  ['red', 'ring'],
])('%j and %j do not', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test('leaves short words and words with marks alone', () => {
  expect(['is', "won't", 'third-rate'].map(stem)).toEqual(['is', "won't", 'third-rate']);
});
