import type { Token } from '../../text/tokens.ts';
import { finishHash, hashText, mixHash } from '../tagger/hash.ts';

/** How many different features there can be: few enough for a small file, and of those not known one in hundreds is taken for another. */
export const HASHES = 2 ** 24;
const EDGE = hashText('\n');
const SEED = 0x0be1;
const LONGEST_STRETCH = 3;

const YEAR = /^(?:1[6-9]|20)\d\d$/u;
const numberForm = (text: string): string => {
  if (YEAR.test(text)) return '#year';
  if (text.includes(',')) return '#thousands';
  if (text.includes('.')) return '#decimal';
  return text.includes(':') ? '#time' : `#${Math.min(text.length, 4)}`;
};

const MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '--': '-',
};

/** A word as the features know it: in lower case with straight apostrophes; of a number, what kind of number it is. */
export const formOf = ({ kind, text }: Pick<Token, 'kind' | 'text'>): string => {
  if (kind === 'number') return numberForm(text);
  return kind === 'mark' ? (MARKS[text] ?? text) : text.toLowerCase().replaceAll('’', "'");
};

/** The feature of a word that stands alone, given its form. */
export const hashWord = (form: string): number => finishHash(mixHash(SEED, hashText(form))) & (HASHES - 1);

/**
 * Visits the hashed features of a sentence, from 0 up to {@link HASHES}: every stretch of one to three words, the two edges of the
 * sentence taken for words, with the indexes of its first and last word, inclusive. The same code serves training and use.
 */
export const eachStretch = (
  words: readonly Pick<Token, 'kind' | 'text'>[],
  visit: (hash: number, first: number, last: number) => void,
): void => {
  const end = words.length - 1;
  const hashes = words.map((word) => hashText(formOf(word)));
  for (let first = end < 0 ? 0 : -1; first <= end; first++) {
    let hash = SEED;
    for (let last = first; last < first + LONGEST_STRETCH && last <= end + 1; last++) {
      hash = mixHash(hash, last < 0 || last > end ? EDGE : hashes[last]!);
      if (last >= 0) visit(finishHash(hash) & (HASHES - 1), Math.max(first, 0), Math.min(last, end));
    }
  }
};
