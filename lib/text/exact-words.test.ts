import { describe, expect, test } from 'vitest';
import { cutWording } from './exact-words.ts';

const text = 'She said the mill was “old and empty,” and “cold” too.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('cutWording', () => {
  test('sets exact words apart from those around them', () => {
    const said = span('the mill was “old and empty,” and “cold” too.');
    expect(cutWording(text, said, [span('old and empty,'), span('cold')])).toEqual([
      { words: 'the mill was “', exact: false },
      { words: 'old and empty,', exact: true },
      { words: '” and “', exact: false },
      { words: 'cold', exact: true },
      { words: '” too.', exact: false },
    ]);
  });

  test('leaves out exact words that are not inside, and none that are', () => {
    expect(cutWording(text, span('cold'), [span('old and empty,'), span('cold')])).toEqual([
      { words: 'cold', exact: true },
    ]);
  });

  test('takes words that overlap others only once', () => {
    const pieces = cutWording(text, span('old and empty,'), [span('old and'), span('and empty')]);
    expect(pieces.map(({ words }) => words).join('')).toBe('old and empty,');
  });
});
