import { eachStretch, formOf, hashWord } from '../../lib/analysis/worthiness/hashed-features.ts';
import { FEATURE_IDS, LONGEST, readFeatures } from '../../lib/analysis/worthiness/read-features.ts';
import { type Token, tokenize } from '../../lib/text/tokens.ts';
import type { WordVectors } from '../attribution/word-vectors.ts';
import type { RatedSentence } from './sentences.ts';

/** Sentences as rows of numbers, most of them 0: row `i` has `values` in `columns` from `offsets[i]` to `offsets[i + 1]`. */
export interface Examples {
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** What the columns are: first the named features, then the dimensions of the word vectors, then `hashes`. */
export interface Columns {
  readonly named: number;
  readonly dimensions: number;
  readonly hashes: readonly number[];
}

/** How many columns there are. */
export const widthOf = ({ named, dimensions, hashes }: Columns): number => named + dimensions + hashes.length;

// How large a value is says how freely its weight may grow, as shrinkage is the same for all; chosen on held-out parts.
const NAMED_SIZE = 0.2;
/** How large the values of a word's vector are, before they are shared among the words of a sentence. */
const VECTOR_SIZE = 0.6;
const STRETCH_SIZE = 0.58;
const FEWEST_SENTENCES = 2;

const PLACE_OF = new Map(FEATURE_IDS.map((id, place) => [id, place]));

/** The columns that sentences show; hashes of one sentence alone say nothing that holds for others. */
export const findColumns = (sentences: readonly RatedSentence[], dimensions: number): Columns => {
  const seen = new Map<number, { sentences: number; last: number }>();
  for (const [index, { text }] of sentences.entries()) {
    eachStretch(tokenize(text.slice(0, LONGEST)), (hash) => {
      const known = seen.get(hash);
      if (known === undefined) seen.set(hash, { sentences: 1, last: index });
      else if (known.last !== index) [known.sentences, known.last] = [known.sentences + 1, index];
    });
  }
  const kept = [...seen].filter((entry) => entry[1].sentences >= FEWEST_SENTENCES);
  return { named: FEATURE_IDS.length, dimensions, hashes: kept.map(([hash]) => hash) };
};

/** The sum of the vectors of a sentence's words. */
const addVectors = (
  words: readonly Token[],
  vectors: WordVectors,
  places: ReadonlyMap<string, number>,
): Float64Array => {
  const sum = new Float64Array(vectors.dimensions);
  for (const token of words) {
    const place = token.kind === 'word' ? places.get(formOf(token)) : undefined;
    if (place === undefined) continue;
    for (let at = 0; at < sum.length; at++) sum[at]! += vectors.values[place * vectors.dimensions + at]!;
  }
  return sum;
};

/** Puts sentences into numbers. */
export const makeExamples = (sentences: readonly RatedSentence[], columns: Columns, vectors: WordVectors): Examples => {
  const places = new Map(vectors.words.map((word, place) => [word, place]));
  const columnOf = new Map(columns.hashes.map((hash, at) => [hash, at]));
  const offsets = [0];
  const at: number[] = [];
  const values: number[] = [];
  const push = (column: number, value: number): void => {
    at.push(column);
    values.push(value);
  };
  for (const { text } of sentences) {
    const read = text.slice(0, LONGEST);
    for (const { id } of readFeatures(read)) push(PLACE_OF.get(id) ?? 0, NAMED_SIZE);
    const words = tokenize(read);
    const share = 1 / Math.sqrt(words.length || 1);
    addVectors(words, vectors, places).forEach((value, dimension) =>
      push(columns.named + dimension, value * share * VECTOR_SIZE),
    );
    eachStretch(words, (hash) => {
      const column = columnOf.get(hash);
      if (column !== undefined) push(columns.named + columns.dimensions + column, share * STRETCH_SIZE);
    });
    offsets.push(at.length);
  }
  return { offsets: Int32Array.from(offsets), columns: Int32Array.from(at), values: Float32Array.from(values) };
};

/** Log odds as they are fitted, before they are put into one byte each. */
export interface FloatWeights {
  readonly named: Float64Array;
  readonly base: number;
  /** By hash: what it adds, before that is shared among the words of a sentence. */
  readonly hashed: ReadonlyMap<number, number>;
}

/** Turns weights of columns, the last of them the constant, into what features add; vectors become weights of the words they are of. */
export const unfoldWeights = (fitted: Float64Array, columns: Columns, vectors: WordVectors): FloatWeights => {
  const { named, dimensions, hashes } = columns;
  const hashed = new Map(hashes.map((hash, at) => [hash, (fitted[named + dimensions + at] ?? 0) * STRETCH_SIZE]));
  for (const [place, word] of vectors.words.entries()) {
    let sum = 0;
    for (let at = 0; at < dimensions; at++) sum += fitted[named + at]! * vectors.values[place * dimensions + at]!;
    const hash = hashWord(word);
    hashed.set(hash, (hashed.get(hash) ?? 0) + sum * VECTOR_SIZE);
  }
  return { named: fitted.slice(0, named).map((weight) => weight * NAMED_SIZE), base: fitted.at(-1) ?? 0, hashed };
};
