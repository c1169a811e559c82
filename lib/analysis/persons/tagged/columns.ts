import type { Token } from '../../../text/tokens.ts';
import { columnOf } from '../../tagger/column-of.ts';
import type { Columns } from '../../tagger/features.ts';
import { plainWord, tableReader, WORD_COLUMNS, wordColumns } from '../../tagger/word-columns.ts';
import type { WordTable } from '../../tagger/word-table.ts';
import { plainWord as nameWord } from '../candidates.ts';
import { FAMILY_NAMES_FIRST } from '../given-names.ts';
import { keyOf } from '../join-names.ts';
import { placeOf, type ReadNames, type ReadSentence } from '../read-names.ts';
import { weighPlace } from '../weigh-names.ts';
import { isGivenName, WORD_CLASSES } from '../word-classes.ts';
import { isCapital, type WordUses } from './word-uses.ts';

/** What the tagger sees of each token; {@link COLUMNS} says what each is. */
export type ColumnName = (typeof COLUMNS)[number];

/** The columns of the word table: a word's cluster, from broad to fine. */
export const TABLE_COLUMNS = ['broad', 'middle', 'fine'] as const;

/** Every column there is. Their order is of no account, their meaning is: weights are trained on it. */
export const COLUMNS = [
  // The token itself, and its capitals: 1 none, 2 the first letter, 3 all letters, 4 no letters.
  ...WORD_COLUMNS,
  ...TABLE_COLUMNS,
  'capitals',
  // What the evidence takes it for: its class, the log odds of its candidate here and in the whole article, and the verdict.
  'wordClass',
  'weighedHere',
  'weighed',
  'ruled',
  // Where it stands.
  'starts',
  'headline',
  // For words with a capital: the article's other uses of it, and the lists of names.
  'known',
  'inLower',
  'capitalElsewhere',
  'listed',
] as const;

const CAPITALS = { small: 1, first: 2, all: 3, none: 4 } as const;

const capitalsOf = (text: string): number => {
  if (!isCapital(text)) return /^\p{L}/u.test(text) ? CAPITALS.small : CAPITALS.none;
  return text.length > 1 && text === text.toUpperCase() ? CAPITALS.all : CAPITALS.first;
};

/** Log odds as one of 14 steps. */
const stepOf = (odds: number): number => Math.max(1, Math.min(14, Math.round(odds) + 6));

const MOST_WORDS_TOLD = 3;

/** 0, 1, a few, many. */
const roughly = (count: number): number => (count > 4 ? 3 : count > 1 ? 2 : count);

/** The log odds of the candidates, with the place of the token in its candidate and how many words that has; 1 outside of candidates. */
const weighedColumns = (read: ReadSentence, { weights }: ReadNames): Columns<'weighedHere' | 'weighed'> => {
  const weighedHere = new Int32Array(read.classes.length).fill(1);
  const weighed = weighedHere.slice();
  for (const candidate of read.candidates) {
    const { first, end, words } = candidate;
    const here = stepOf(weighPlace(placeOf(candidate, read)));
    const everywhere = stepOf(weights.get(keyOf(words)) ?? 0);
    for (let token = first; token < end; token++) {
      const place = token === first ? 0 : token === end - 1 ? 2 : 1;
      const form = 20 * place + 100 * Math.min(MOST_WORDS_TOLD, words.length);
      weighedHere[token] = 2 + here + form;
      weighed[token] = 2 + everywhere + form;
    }
  }
  return { weighedHere, weighed };
};

const knownAs = (word: string, { named, inFullName, asFamilyName }: WordUses): number =>
  1 + (inFullName.has(word) ? 1 : 0) + (asFamilyName.has(word) ? 2 : 0) + 4 * roughly(named.get(word) ?? 0);

/** What the article and the lists say of a word with a capital; 0 for other tokens. */
const capitalColumns = (
  tokens: readonly Token[],
  uses: WordUses,
  lower: ReadonlySet<string>,
): Columns<'known' | 'inLower' | 'capitalElsewhere' | 'listed'> => {
  const column = (read: (text: string) => number): Int32Array =>
    columnOf(tokens.length, (token) => {
      const { text } = tokens[token]!;
      return isCapital(text) ? read(text) : 0;
    });
  return {
    known: column((text) => knownAs(nameWord(text), uses)),
    inLower: column((text) => (lower.has(text.toLowerCase()) ? 2 : 1)),
    capitalElsewhere: column((text) => 1 + roughly(uses.capitalised.get(nameWord(text)) ?? 0)),
    listed: column((text) => 1 + (isGivenName(text) ? 1 : 0) + (FAMILY_NAMES_FIRST.has(text) ? 2 : 0)),
  };
};

/** What is known of an article before its names are tagged. */
export interface Known {
  readonly read: ReadNames;
  readonly uses: WordUses;
  readonly words: WordTable;
}

/** The columns of a sentence with at least one token. */
export const readColumns = (one: ReadSentence, { read, uses, words }: Known): Columns<ColumnName> => {
  const { tokens } = one.sentence;
  const plain = tokens.map(plainWord);
  const cluster = tableReader(plain, words);
  return {
    ...wordColumns(tokens, plain),
    broad: cluster('broad'),
    middle: cluster('middle'),
    fine: cluster('fine'),
    capitals: columnOf(tokens.length, (token) => capitalsOf(tokens[token]!.text)),
    wordClass: columnOf(tokens.length, (token) => WORD_CLASSES.indexOf(one.classes[token]!) + 1),
    ...weighedColumns(one, read),
    ruled: uses.ruled[one.index] ?? new Int32Array(tokens.length).fill(1),
    starts: columnOf(tokens.length, (token) => (token === 0 ? 2 : 1)),
    headline: columnOf(tokens.length, () => (one.headline ? 2 : 1)),
    ...capitalColumns(tokens, uses, one.lower),
  };
};
