import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each<[string, string[]]>([
    ['Mr. Brook’s vote', ['Mr.', 'Brook', '’s', 'vote']],
    ["the senators' pay", ['the', 'senators', "'", 'pay']],
    ["it's don’t O’Hara", ["it's", 'don’t', 'O’Hara']],
    ['the U.S. and D-N.Y. said', ['the', 'U.S.', 'and', 'D-N.Y.', 'said']],
    ['a 15-year-old paid $3,500.50.', ['a', '15-year-old', 'paid', '$', '3,500.50', '.']],
    ['“No,” J. Abara said -- twice', ['“', 'No', ',', '”', 'J.', 'Abara', 'said', '--', 'twice']],
    ['AT&T and Jean-Luc at 4:30', ['AT&T', 'and', 'Jean-Luc', 'at', '4:30']],
    ['see https://example.org/a, @ada #vote', ['see', 'https://example.org/a,', '@ada', '#vote']],
    ['the 19th of May', ['the', '19th', 'of', 'May']],
    ['Brook v. Abara', ['Brook', 'v.', 'Abara']],
    ['1-2-3-4-ever', ['1-2-3-4-ever']],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('stays inside the span it is given', () => {
    expect(tokenize('one two three', { start: 4, end: 6 })).toEqual([{ start: 4, end: 6, text: 'tw', kind: 'word' }]);
  });

  it('leaves out white space and nothing else, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(words(text).join('')).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
