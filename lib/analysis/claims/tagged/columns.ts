import type { Token } from '../../../text/tokens.ts';
import type { Columns } from '../../tagger/features.ts';
import { hashText } from '../../tagger/hash.ts';
import { rowOf, type WordTable } from '../../tagger/word-table.ts';
import { cueColumns } from './cue-columns.ts';
import type { Hints } from './hints.ts';
import { columnOf, near } from './column-of.ts';
import type { Passage } from './passages.ts';
import { quoteColumns } from './quote-columns.ts';

/** What the tagger sees of each token; {@link COLUMNS} says what each is. */
export type ColumnName = (typeof COLUMNS)[number];

/** Every column there is. Their order is of no account, their meaning is: weights are trained on it. */
export const COLUMNS = [
  // The token itself: its word and its parts, hashed, and its shape ("Xx", "0", "XX").
  'word',
  'shape',
  'suffixTwo',
  'suffixThree',
  'suffixFour',
  'prefix',
  // From the word table: how like a cue, a source, a content it is; its part of speech; its cluster, from broad to fine.
  'cueLike',
  'sourceLike',
  'contentLike',
  'tag',
  'broad',
  'middle',
  'fine',
  // Where it stands in its sentence, and the sentence's first and last words.
  'starts',
  'ends',
  'fromStart',
  'toEnd',
  'inFirst',
  'opening',
  'openingNext',
  'closing',
  'closingBefore',
  // What others found: names, and what the rules take it for, here and at the end of the passage before.
  'named',
  'ruled',
  'ruledBefore',
  // The quotation it stands in: 1 outside, 2 its first token, 3 within, 4 its last; and what stands around it.
  'quote',
  'quotedBefore',
  'beforeQuote',
  'beforeQuoteTwo',
  'afterQuote',
  'afterQuoteTwo',
  'afterQuoteMiddle',
  'afterQuoteMiddleTwo',
  'quoteFills',
  'quoteEnds',
  'quoteLength',
  'afterQuoteNamed',
  'afterQuoteNamedTwo',
  'beforeQuoteRuled',
  'afterQuoteRuled',
  // The nearest words that look like cues on either side in its sentence.
  'cues',
  'cueLeft',
  'cueLeftNext',
  'cueLeftNear',
  'cueRight',
  'cueRightNear',
] as const;

const LONGEST_SHAPE = 12;

const letterShape = (letter: string): string =>
  /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? '0' : letter;

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

/** Hashes of words and of their parts must not fall together; 0 is kept for "nothing". */
const PARTS = { word: 1, shape: 2, suffixTwo: 3, suffixThree: 4, suffixFour: 5, prefix: 6 } as const;

type WordColumns = Columns<keyof typeof PARTS | TableColumn>;
type TableColumn = (typeof TABLE_COLUMNS)[number];

/** The columns of the word table. */
export const TABLE_COLUMNS = ['cueLike', 'sourceLike', 'contentLike', 'tag', 'broad', 'middle', 'fine'] as const;

const partColumn = (parts: readonly string[], kind: number): Int32Array =>
  columnOf(parts.length, (token) => (hashText(parts[token] ?? '') ^ Math.imul(kind, 0x51ed27)) | 1);

/** What the words of a passage are, each by itself; a word that the table lacks has 0 in its columns. */
const wordColumns = (tokens: readonly Token[], words: WordTable): WordColumns => {
  const plain = tokens.map(plainWord);
  const rows = plain.map((word) => rowOf(words, word));
  const column = (name: TableColumn): Int32Array => {
    const values = words.columns[name];
    return columnOf(rows.length, (token) => {
      const row = rows[token] ?? -1;
      return row < 0 ? 0 : (values?.[row] ?? 0) + 1;
    });
  };
  return {
    word: partColumn(plain, PARTS.word),
    shape: partColumn(
      tokens.map(({ text }) => shapeOf(text)),
      PARTS.shape,
    ),
    suffixTwo: partColumn(
      plain.map((word) => word.slice(-2)),
      PARTS.suffixTwo,
    ),
    suffixThree: partColumn(
      plain.map((word) => word.slice(-3)),
      PARTS.suffixThree,
    ),
    suffixFour: partColumn(
      plain.map((word) => word.slice(-4)),
      PARTS.suffixFour,
    ),
    prefix: partColumn(
      plain.map((word) => word.slice(0, 3)),
      PARTS.prefix,
    ),
    cueLike: column('cueLike'),
    sourceLike: column('sourceLike'),
    contentLike: column('contentLike'),
    tag: column('tag'),
    broad: column('broad'),
    middle: column('middle'),
    fine: column('fine'),
  };
};

type PlaceColumn =
  | 'starts'
  | 'ends'
  | 'fromStart'
  | 'toEnd'
  | 'inFirst'
  | 'opening'
  | 'openingNext'
  | 'closing'
  | 'closingBefore';

/** Where the tokens stand in their sentences. `first` and `last` are the first and last token of each token's sentence. */
const placeColumns = (word: Int32Array, first: Int32Array, last: Int32Array): Columns<PlaceColumn> => {
  const { length } = word;
  const at = (token: number): number => word[token] ?? 0;
  return {
    starts: columnOf(length, (token) => (first[token] === token ? 2 : 1)),
    ends: columnOf(length, (token) => (last[token] === token ? 2 : 1)),
    fromStart: columnOf(length, (token) => near(token - first[token]!)),
    toEnd: columnOf(length, (token) => near(last[token]! - token)),
    inFirst: columnOf(length, (token) => (first[token] === 0 ? 2 : 1)),
    opening: columnOf(length, (token) => at(first[token]!)),
    openingNext: columnOf(length, (token) => at(first[token]! + 1)),
    closing: columnOf(length, (token) => at(last[token]!)),
    closingBefore: columnOf(length, (token) => at(last[token]! - 1)),
  };
};

/** The columns of a passage with at least one token. */
export const readColumns = (passage: Passage, words: WordTable, hints: Hints): Columns<ColumnName> => {
  const { tokens, sentences } = passage;
  const { length } = tokens;
  const first = new Int32Array(length);
  const last = new Int32Array(length);
  for (let token = 0; token < length; token++)
    first[token] = token > 0 && sentences[token - 1] === sentences[token] ? first[token - 1]! : token;
  for (let token = length - 1; token >= 0; token--)
    last[token] = token < length - 1 && sentences[token + 1] === sentences[token] ? last[token + 1]! : token;
  const known = wordColumns(tokens, words);
  const { named, ruled } = hints;
  return {
    ...known,
    ...placeColumns(known.word, first, last),
    named,
    ruled,
    ruledBefore: columnOf(length, () => hints.ruledBefore),
    ...quoteColumns(hints, known),
    ...cueColumns({ word: known.word, cueLike: known.cueLike, ruled, first, last }),
  };
};
