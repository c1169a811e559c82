import { seededRandom } from '../../lib/seeded-random.ts';
import type { WordVectors } from './word-vectors.ts';

const ROUNDS = 12;
/** The clusters are found among so many of the most frequent words, then every word is put into one. */
const FREQUENT = 12_000;

const nearest = ({ values, dimensions }: WordVectors, word: number, centres: Float32Array): number => {
  const from = word * dimensions;
  let best = 0;
  let most = -Infinity;
  for (let centre = 0, at = 0; at < centres.length; centre++, at += dimensions) {
    let product = 0;
    for (let d = 0; d < dimensions; d++) product += values[from + d]! * centres[at + d]!;
    if (product > most) [most, best] = [product, centre];
  }
  return best;
};

const toLengthOne = (centres: Float32Array, dimensions: number): void => {
  for (let at = 0; at < centres.length; at += dimensions) {
    const centre = centres.subarray(at, at + dimensions);
    const length = Math.hypot(...centre) || 1;
    for (let d = 0; d < dimensions; d++) centre[d]! /= length;
  }
};

/** For each word the number of its cluster, 0 to `count` - 1: spherical k-means (Dhillon and Modha 2001), the same for the same seed. */
export const clusterWords = (vectors: WordVectors, count: number, seed: number): Uint16Array => {
  const { dimensions, values, words } = vectors;
  const frequent = Math.min(FREQUENT, words.length);
  const random = seededRandom(seed);
  let centres = new Float32Array(count * dimensions);
  for (let centre = 0; centre < count; centre++) {
    const word = Math.floor(random() * frequent) * dimensions;
    centres.set(values.subarray(word, word + dimensions), centre * dimensions);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(centres.length);
    for (let word = 0; word < frequent; word++) {
      const to = nearest(vectors, word, centres) * dimensions;
      for (let d = 0; d < dimensions; d++) sums[to + d]! += values[word * dimensions + d]!;
    }
    toLengthOne(sums, dimensions);
    centres = sums;
  }
  return Uint16Array.from(words, (_, word) => nearest(vectors, word, centres));
};
