import type { Mark } from '../../card.ts';
import { expect, test } from 'vitest';
import { nextMark } from './next-mark.ts';

const claim = (start: number): Mark => ({ layer: 'claim', span: { start, end: start + 5 } });
const MARKS: readonly Mark[] = [claim(10), { layer: 'official', span: { start: 12, end: 14 } }, claim(30), claim(50)];

test.each([
  ['the next after a mark', 'next', 10, 'mark', 30],
  ['the one in view', 'next', 10, 'view', 10],
  ['the first after the last', 'next', 50, 'mark', 10],
  ['the one before a mark', 'previous', 30, 'mark', 10],
  ['the last before the first', 'previous', 10, 'mark', 50],
  ['the one above the view', 'previous', 29, 'view', 10],
] as const)('a step leads to %s', (_, direction, from, at, start) => {
  expect(nextMark(MARKS, 'claim', { direction, from, at })?.start).toBe(start);
});

test('a layer without marks has no step', () => {
  expect(nextMark(MARKS, 'note', { direction: 'next', from: 0, at: 'view' })).toBeNull();
});
