import { describe, expect, test } from 'vitest';
import { isMisspelling, isSameName } from './same-name.ts';

const words = (name: string): readonly string[] => name.split(' ');

describe('isSameName', () => {
  test.each([
    ['Ada Quill', 'Ada B Quill'],
    ['A Quill', 'Ada Quill'],
    ['Bill Quill', 'William Quill'],
    ['Esme Vard Quill', 'Maria Esme Vard Quill'],
    ['Ada Quillon', 'Ada Qillon'],
  ])('holds of %s and %s, both ways', (a, b) => {
    expect(isSameName(words(a), words(b))).toBe(true);
    expect(isSameName(words(b), words(a))).toBe(true);
  });

  test.each([
    ['Ada Quill', 'Ida Quill'],
    ['Bill Quill', 'Bob Quill'],
    ['Ada Quill', 'Ada Vardon'],
    ['Ada Quill', 'Quill Ada'],
  ])('does not hold of %s and %s', (a, b) => {
    expect(isSameName(words(a), words(b))).toBe(false);
  });
});

test.each([
  ['Byrnen', 'Brynen', true],
  ['Quillon', 'Quilon', true],
  ['Quillon', 'Quillen', true],
  ['Kim', 'Kin', false],
  ['Quillon', 'Quillon', false],
  ['Quillon', 'Qelon', false],
])('isMisspelling(%s, %s) is %s', (a, b, expected) => {
  expect(isMisspelling(a, b)).toBe(expected);
});
