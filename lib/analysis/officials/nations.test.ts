import { expect, test } from 'vitest';
import { placeOf, stateOf } from './nations.ts';

test.each([
  ['irish', 'ireland'],
  ['ireland', 'ireland'],
  ['us', 'states'],
  ['texan', 'texas'],
  ['in', null],
  ['quillon', null],
])('placeOf(%j) is %j', (word, place) => {
  expect(placeOf(word)).toBe(place);
});

test.each([
  ['Fla.', 'florida'],
  ['ME', 'maine'],
  ['Quill', null],
])('stateOf(%j) is %j', (short, place) => {
  expect(stateOf(short)).toBe(place);
});
