import type { Token } from '../../text/tokens.ts';
import { columnOf } from './column-of.ts';
import type { Columns } from './features.ts';
import { hashText } from './hash.ts';
import { rowOf, type WordTable } from './word-table.ts';

const LONGEST_SHAPE = 12;

const SMALL_ASCII = /^[a-z]$/;

const letterShape = (letter: string): string =>
  SMALL_ASCII.test(letter)
    ? 'x'
    : /\p{Lu}/u.test(letter)
      ? 'X'
      : /\p{L}/u.test(letter)
        ? 'x'
        : /\p{N}/u.test(letter)
          ? '0'
          : letter;

/** Capital, small letter, digit or the mark itself for each character, of which no three alike stand together. */
const shapeOf = (text: string): string => {
  let shape = '';
  for (const letter of text.slice(0, LONGEST_SHAPE)) {
    const next = letterShape(letter);
    if (!shape.endsWith(next) || shape.length < 2) shape += next;
  }
  return shape;
};

/** A word as the table and the hashes know it: small letters, straight marks, digits all the same. */
export const plainWord = ({ text, kind }: Token): string =>
  kind === 'number' ? text.replace(/\d/gu, '0') : text.toLowerCase().replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"');

/** What a token is by itself: its word and its parts, hashed, and its shape ("Xx", "0", "XX"). */
export const WORD_COLUMNS = ['word', 'shape', 'suffixTwo', 'suffixThree', 'suffixFour', 'prefix'] as const;

/** The column of a text for each token; the hashes of columns of different `kind` do not fall together, and none is 0. */
const hashed = (parts: readonly string[], kind: number): Int32Array =>
  columnOf(parts.length, (token) => (hashText(parts[token] ?? '') ^ Math.imul(kind, 0x51ed27)) | 1);

/** The columns that need nothing but the tokens; `plain` are their {@link plainWord}s. */
export const wordColumns = (
  tokens: readonly Token[],
  plain: readonly string[],
): Columns<(typeof WORD_COLUMNS)[number]> => {
  const part = (start: number, end?: number) => plain.map((word) => word.slice(start, end));
  return {
    word: hashed(plain, 1),
    shape: hashed(
      tokens.map(({ text }) => shapeOf(text)),
      2,
    ),
    suffixTwo: hashed(part(-2), 3),
    suffixThree: hashed(part(-3), 4),
    suffixFour: hashed(part(-4), 5),
    prefix: hashed(part(0, 3), 6),
  };
};

/** Gives the columns of a word table for plain words, by name; a word that the table lacks has 0 in them. */
export const tableReader = (plain: readonly string[], words: WordTable): ((name: string) => Int32Array) => {
  const rows = plain.map((word) => rowOf(words, word));
  return (name) => {
    const values = words.columns[name];
    return columnOf(rows.length, (token) => {
      const row = rows[token] ?? -1;
      return row < 0 ? 0 : (values?.[row] ?? 0) + 1;
    });
  };
};
