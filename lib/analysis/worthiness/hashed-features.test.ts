import { expect, test } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { eachStretch, formOf, HASHES, hashWord } from './hashed-features.ts';

const stretchesOf = (sentence: string): { readonly hash: number; readonly words: string }[] => {
  const words = tokenize(sentence);
  const found: { readonly hash: number; readonly words: string }[] = [];
  eachStretch(words, (hash, first, last) => {
    found.push({ hash, words: sentence.slice(words[first]?.start, words[last]?.end) });
  });
  return found;
};

const hashesOf = (sentence: string): readonly number[] => stretchesOf(sentence).map(({ hash }) => hash);

test('every stretch of up to three words is visited once, with the words it is of', () => {
  expect(stretchesOf('The old pier').map(({ words }) => words)).toEqual([
    'The',
    'The old',
    'The',
    'The old',
    'The old pier',
    'old',
    'old pier',
    'old pier',
    'pier',
    'pier',
  ]);
});

test('a word at an edge is another feature than the word alone', () => {
  expect(new Set(hashesOf('ferry')).size).toBe(4);
  expect(hashesOf('ferry')).toContain(hashWord('ferry'));
});

test('the order of the words tells', () => {
  expect(hashesOf('ferry tax')).not.toEqual(hashesOf('tax ferry'));
});

test.each([
  ['FERRY', 'ferry'],
  ['don’t', "don't"],
  ['“', '"'],
  ['1998', '#year'],
  ['1,200', '#thousands'],
  ['4.5', '#decimal'],
  ['10:30', '#time'],
  ['7', '#1'],
  ['1234567', '#4'],
])('%j is known as %j', (word, form) => {
  expect(tokenize(word).map(formOf)).toEqual([form]);
});

test.each(['', ' ', '\ud800', '\udc00 a', '“”', '\0', 'é'.repeat(5000), '. '.repeat(5000)])(
  'odd text gives hashes within bounds',
  (text) => {
    const words = tokenize(text);
    let visits = 0;
    eachStretch(words, (hash, first, last) => {
      visits++;
      if (!(hash >= 0 && hash < HASHES && first >= 0 && first <= last && last < words.length))
        expect.fail(`${hash} of ${first} to ${last}`);
    });
    expect(visits).toBeLessThanOrEqual(4 * words.length);
  },
);
