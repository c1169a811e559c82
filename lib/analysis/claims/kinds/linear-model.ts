import { arrayOf, type ModelFile, UnreadableModel } from '../../models/model-file.ts';
import { hashText } from '../../tagger/hash.ts';
import { rowOf } from '../../tagger/word-table.ts';
import type { Feature } from './feature.ts';

/** A table that weighs features for several answers at once: one row of whole numbers for each feature it knows. */
export interface LinearModel {
  readonly answers: number;
  /** The hashes of the features' keys, ascending. */
  readonly hashes: Int32Array<ArrayBuffer>;
  /** `weights[row * answers + answer]`, in steps of `steps[answer]`. */
  readonly weights: Int8Array<ArrayBuffer>;
  readonly steps: Float32Array<ArrayBuffer>;
  /** What each answer starts from; an answer holds where its sum is above 0. */
  readonly bias: Float32Array<ArrayBuffer>;
}

/** A feature that the table knows, and its row there. */
export interface KnownFeature {
  readonly feature: Feature;
  readonly row: number;
}

/** The features that the table knows, in their order. */
export const knownFeatures = ({ hashes }: LinearModel, features: readonly Feature[]): readonly KnownFeature[] => {
  const table = { hashes, columns: {} };
  return features.map((feature) => ({ feature, row: rowOf(table, feature.key) })).filter(({ row }) => row >= 0);
};

/** The sum for each answer; one above 0 holds. */
export const sumsOf = (
  { answers, weights, steps, bias }: LinearModel,
  known: readonly KnownFeature[],
): Float64Array => {
  const sums = new Float64Array(answers);
  for (const { feature, row } of known)
    for (let answer = 0; answer < answers; answer++) sums[answer]! += weights[row * answers + answer]! * feature.value;
  return sums.map((sum, answer) => sum * steps[answer]! + bias[answer]!);
};

const FEWEST_TOLD = 0.15;

/** Words that weigh by how they stand among others, and would tell a reader nothing by themselves. */
const TELL_NOTHING = new Set(
  'a an the this that to of in on at for from with by as and or but it he she they his her their its who which was is are were be been had has have said say says told added any all such there'.split(
    ' ',
  ),
);

/** The words of the features that speak most for an answer, the heaviest first; no words twice, nor within others. */
export const tellingWords = (
  { answers, weights, steps }: LinearModel,
  known: readonly KnownFeature[],
  { answer, most }: { readonly answer: number; readonly most: number },
): readonly string[] => {
  const told: string[] = [];
  const weighed = known
    .map(({ feature, row }) => ({
      feature,
      weight: weights[row * answers + answer]! * steps[answer]! * feature.value,
    }))
    .filter(
      ({ feature, weight }) =>
        weight > FEWEST_TOLD && feature.words !== '' && !TELL_NOTHING.has(feature.words.toLowerCase()),
    )
    .toSorted((a, b) => b.weight - a.weight);
  for (const { feature } of weighed) {
    const words = feature.words.toLowerCase();
    if (told.length === most) break;
    if (!told.some((one) => one.toLowerCase().includes(words) || words.includes(one.toLowerCase())))
      told.push(feature.words);
  }
  return told;
};

/** A key's place in a table. */
export const hashOfKey = (key: string): number => hashText(key) | 0;

/** The arrays of a table for a model file, their names starting with `name`. */
export const linearArrays = (name: string, { hashes, weights, steps, bias }: LinearModel): ModelFile['arrays'] => ({
  [`${name}Hashes`]: hashes,
  [`${name}Steps`]: steps,
  [`${name}Bias`]: bias,
  [`${name}Weights`]: weights,
});

/** Reads a table with so many answers out of a model file. Throws {@link UnreadableModel} where it is not there whole. */
export const readLinear = (file: ModelFile, name: string, answers: number): LinearModel => {
  const hashes = arrayOf(file, `${name}Hashes`, { type: 'int32' });
  if (hashes.some((hash, at) => at > 0 && hash <= (hashes[at - 1] ?? hash)))
    throw new UnreadableModel(`The ${file.kind} model has its ${name} out of order.`);
  return {
    answers,
    hashes,
    weights: arrayOf(file, `${name}Weights`, { type: 'int8', length: hashes.length * answers }),
    steps: arrayOf(file, `${name}Steps`, { type: 'float32', length: answers }),
    bias: arrayOf(file, `${name}Bias`, { type: 'float32', length: answers }),
  };
};
