import type { Token } from '../../../text/tokens.ts';
import { columnOf, near } from '../../tagger/column-of.ts';
import type { Columns } from '../../tagger/features.ts';
import { plainWord, tableReader, WORD_COLUMNS, wordColumns } from '../../tagger/word-columns.ts';
import type { WordTable } from '../../tagger/word-table.ts';
import { cueColumns } from './cue-columns.ts';
import type { Hints } from './hints.ts';
import type { Passage } from './passages.ts';
import { quoteColumns } from './quote-columns.ts';

/** What the tagger sees of each token; {@link COLUMNS} says what each is. */
export type ColumnName = (typeof COLUMNS)[number];

/** Every column there is. Their order is of no account, their meaning is: weights are trained on it. */
export const COLUMNS = [
  // The token itself.
  ...WORD_COLUMNS,
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

type TableColumn = (typeof TABLE_COLUMNS)[number];

/** The columns of the word table. */
export const TABLE_COLUMNS = ['cueLike', 'sourceLike', 'contentLike', 'tag', 'broad', 'middle', 'fine'] as const;

/** What is known of the words of a passage, each by itself. */
const knownColumns = (
  tokens: readonly Token[],
  words: WordTable,
): Columns<(typeof WORD_COLUMNS)[number] | TableColumn> => {
  const plain = tokens.map(plainWord);
  const column = tableReader(plain, words);
  return {
    ...wordColumns(tokens, plain),
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
  const known = knownColumns(tokens, words);
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
