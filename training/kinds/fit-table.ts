import type { Feature } from '../../lib/analysis/claims/kinds/feature.ts';
import type { WordVectors } from '../attribution/word-vectors.ts';
import { minimise } from '../lbfgs.ts';

/** Features whose keys are words behind a mark: how much the word counts for itself, and how much its vector does. */
export interface WordKeys {
  readonly mark: string;
  readonly own: number;
  readonly vector: number;
  /** So many of the most frequent words with a vector are worth a row in the table, seen or not. */
  readonly words: number;
}

/** How to fit a table. */
export interface TablePlan {
  readonly wordKeys: readonly WordKeys[];
  /** What each squared weight costs, against the loss of one example. */
  readonly shrink: number;
  readonly rounds: number;
  /** Features seen less often are left out. */
  readonly fewest: number;
}

/** The weights of one answer: of each key, and of each dimension of the vectors for each of the plan's word keys. */
export interface Fitted {
  readonly weightOf: (key: string) => number;
  readonly bias: number;
}

interface Row {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Examples as rows of numbers, made once for all answers. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly columnOf: ReadonlyMap<string, number>;
  readonly width: number;
  readonly vectors: WordVectors;
  readonly wordAt: ReadonlyMap<string, number>;
  readonly plan: TablePlan;
}

const countKeys = (shown: readonly (readonly Feature[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const features of shown) for (const { key } of features) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const wordKeysOf = (plan: TablePlan, key: string): { readonly keys: WordKeys; readonly at: number } | null => {
  const at = plan.wordKeys.findIndex(({ mark }) => key.startsWith(mark));
  const keys = plan.wordKeys[at];
  return keys ? { keys, at } : null;
};

/** Turns what examples show into rows: a column a feature, then a column for each dimension of each kind of word key. */
export const makeRows = (shown: readonly (readonly Feature[])[], vectors: WordVectors, plan: TablePlan): Rows => {
  const keys = [...countKeys(shown)].filter(([, count]) => count >= plan.fewest).map(([key]) => key);
  const columnOf = new Map(keys.toSorted().map((key, column) => [key, column]));
  const wordAt = new Map(vectors.words.map((word, at) => [word, at]));
  const { dimensions, values: numbers } = vectors;
  const rows = shown.map((features): Row => {
    const cells = new Map<number, number>();
    const put = (column: number, value: number) => cells.set(column, (cells.get(column) ?? 0) + value);
    for (const { key, value } of features) {
      const found = wordKeysOf(plan, key);
      const column = columnOf.get(key);
      if (column !== undefined) put(column, value * (found?.keys.own ?? 1));
      const word = found && wordAt.get(key.slice(found.keys.mark.length));
      if (!found || word === null || word === undefined) continue;
      const first = columnOf.size + found.at * dimensions;
      for (let one = 0; one < dimensions; one++)
        put(first + one, value * found.keys.vector * numbers[word * dimensions + one]!);
    }
    return { columns: Int32Array.from(cells.keys()), values: Float64Array.from(cells.values()) };
  });
  return { rows, columnOf, width: columnOf.size + plan.wordKeys.length * dimensions, vectors, wordAt, plan };
};

const dot = ({ columns, values }: Row, point: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < columns.length; at++) sum += values[at]! * point[columns[at]!]!;
  return sum;
};

/** The sum of each row by raw weights, whose last is the constant. */
export const sumsBy = ({ rows }: Rows, point: Float64Array): Float64Array =>
  Float64Array.from(rows, (row) => dot(row, point) + point.at(-1)!);

/** Logistic regression for one yes-or-no answer on the rows for which `isUsed` holds; raw weights, the constant last. */
export const fitAnswer = (
  { rows, width, plan }: Rows,
  answers: readonly boolean[],
  isUsed: (row: number) => boolean,
): Float64Array => {
  const used = rows.flatMap((row, at) => (isUsed(at) ? [{ row, yes: answers[at] === true }] : []));
  const objective = (point: Float64Array, slope: Float64Array): number => {
    slope.fill(0);
    let loss = 0;
    for (const { row, yes } of used) {
      const sum = dot(row, point) + point[width]!;
      const towards = yes ? sum : -sum;
      loss += towards > 0 ? Math.log1p(Math.exp(-towards)) : Math.log1p(Math.exp(towards)) - towards;
      const miss = 1 / (1 + Math.exp(-sum)) - (yes ? 1 : 0);
      const { columns, values } = row;
      for (let at = 0; at < columns.length; at++) slope[columns[at]!]! += miss * values[at]!;
      slope[width]! += miss;
    }
    for (let column = 0; column < width; column++) {
      loss += (plan.shrink / 2) * point[column]! ** 2;
      slope[column]! += plan.shrink * point[column]!;
    }
    return loss;
  };
  return minimise(objective, width + 1, { rounds: plan.rounds, progress: () => undefined });
};

/** Reads raw weights: what a key adds to the sum for each unit of its value, its word's vector included. */
export const readFitted = ({ columnOf, wordAt, vectors, plan }: Rows, point: Float64Array): Fitted => ({
  bias: point.at(-1)!,
  weightOf: (key) => {
    const found = wordKeysOf(plan, key);
    const column = columnOf.get(key);
    const own = column === undefined ? 0 : point[column]! * (found?.keys.own ?? 1);
    const word = found && wordAt.get(key.slice(found.keys.mark.length));
    if (!found || word === null || word === undefined) return own;
    const { dimensions, values } = vectors;
    const first = columnOf.size + found.at * dimensions;
    let sum = 0;
    for (let one = 0; one < dimensions; one++) sum += values[word * dimensions + one]! * point[first + one]!;
    return own + found.keys.vector * sum;
  },
});
