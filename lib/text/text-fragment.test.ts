import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

const TEXT = [
  'The ferry stops at the pier. It rains.',
  '“The ferry stops at the island,” Ada Brook said, “well-known, cheap & near the old lighthouse keepers’ house on the hill.”',
  'The ferry stops at the island, and that is all that anybody has to say about the ferry stops.',
].join('\n\n');

const fragmentOf = (words: string, after = 0): string => {
  const start = TEXT.indexOf(words, after);
  expect(start).not.toBe(-1);
  return decodeURIComponent(textFragment(TEXT, { start, end: start + words.length }));
};

test.each([
  ['words that stand once stand alone', 'It rains.', 0, ':~:text=It rains.'],
  [
    'of words that stood before, those before them are said too',
    'ferry stops at the',
    41,
    ':~:text=“The-,ferry stops at the',
  ],
  [
    'where those are not enough, the words behind are said too, none beyond the block',
    'ferry stops at the',
    100,
    ':~:text=The-,ferry stops at the,-island, and',
  ],
  [
    'a long passage is its two ends',
    'cheap & near the old lighthouse keepers’ house on the hill',
    0,
    ':~:text=cheap & near,on the hill',
  ],
  [
    'the first words are as many as it takes',
    'The ferry stops at the island, and that is all that anybody has to say',
    100,
    ':~:text=The ferry stops at the island, and,has to say',
  ],
  [
    'a passage of two blocks is its two ends',
    'It rains.\n\n“The ferry stops at the island',
    0,
    ':~:text=It rains.,at the island',
  ],
])('%s', (_, words, after, fragment) => {
  expect(fragmentOf(words, after)).toBe(fragment);
});

test('the signs of a directive are encoded', () => {
  const start = TEXT.indexOf('well-known');
  expect(textFragment(TEXT, { start, end: start + 'well-known, cheap &'.length })).toBe(
    ':~:text=well%2Dknown%2C%20cheap%20%26',
  );
});

/** Where a browser finds what the fragment asks for, by the words of the specification; null where it does not. */
const found = (text: string, fragment: string): { start: number; end: number } | null => {
  const parts = fragment.slice(':~:text='.length).split(',');
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()!.slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop()!.slice(1)) : '';
  const [start, end] = parts.map(decodeURIComponent);
  for (let at = text.indexOf(start!); at !== -1; at = text.indexOf(start!, at + 1)) {
    if (!text.slice(0, at).trimEnd().endsWith(prefix)) continue;
    if (end === undefined) {
      const to = at + start!.length;
      if (!text.slice(to).trimStart().startsWith(suffix)) continue;
      return { start: at, end: to };
    }
    const to = text.indexOf(end, at + start!.length);
    return to === -1 ? null : { start: at, end: to + end.length };
  }
  return null;
};

test('a browser that follows it finds the passage, and not the same words before it', () => {
  const words = fc.array(fc.constantFrom('tar', 'fog', 'well-lit', 'sea,', 'a', 'b&b', 'quay'), {
    minLength: 1,
    maxLength: 60,
  });
  const place = fc.nat();
  fc.assert(
    fc.property(words, place, place, (list, from, length) => {
      const text = list.join(' ');
      const first = from % list.length;
      const taken = list.slice(first, first + 1 + (length % (list.length - first)));
      const start = list.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
      const span = { start, end: start + taken.join(' ').length };
      const reached = found(text, textFragment(text, span));
      expect(reached).not.toBeNull();
      // Words that repeat without end cannot be told apart by a few of them.
      if (list.length <= 12) expect(reached).toEqual(span);
    }),
    { numRuns: 2000 },
  );
});

test('white space and half characters are no trouble', () => {
  expect(textFragment(' \n ', { start: 0, end: 3 })).toBe('');
  expect(textFragment('a \ud800 b', { start: 0, end: 5 })).toBe(':~:text=a%20%EF%BF%BD%20b');
});
