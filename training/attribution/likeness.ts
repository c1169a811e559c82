import { hashText } from '../../lib/analysis/tagger/hash.ts';
import { seededRandom } from '../../lib/seeded-random.ts';
import type { WordVectors } from './word-vectors.ts';

/** How often a word was seen in the training articles, and how often as part of a cue, of a source, and as the first word of a content. */
export interface WordUse {
  readonly seen: number;
  readonly parts: readonly [number, number, number];
}

const WAVES = 300;
const SHRINK = 20;
const FOLDS = 8;
const LEAST_SEEN = 2;
/** More sightings than this make a word no surer. */
const MOST_SEEN = 50;

/** The vector, and waves over it (Rahimi and Recht 2007), so that a linear fit can follow what is not linear. */
const inputsOf = ({ values, dimensions, words }: WordVectors): readonly Float64Array[] => {
  const random = seededRandom(7);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const waves = Array.from({ length: WAVES }, () => ({
    across: Float64Array.from({ length: dimensions }, () => 1.5 * normal()),
    shift: random() * 2 * Math.PI,
  }));
  return words.map((_, word) => {
    const vector = values.subarray(word * dimensions, (word + 1) * dimensions);
    const inputs = new Float64Array(1 + dimensions + WAVES);
    inputs[0] = 1;
    for (let d = 0; d < dimensions; d++) inputs[1 + d] = 3 * vector[d]!;
    for (const [place, { across, shift }] of waves.entries()) {
      let product = shift;
      for (let d = 0; d < dimensions; d++) product += across[d]! * vector[d]!;
      inputs[1 + dimensions + place] = Math.cos(product);
    }
    return inputs;
  });
};

/** Normal equations of a least-squares fit: sums of products of inputs, and of inputs with the three outputs. */
class Sums {
  readonly #size: number;
  readonly inputs: Float64Array;
  readonly outputs: Float64Array;

  constructor(size: number) {
    this.#size = size;
    this.inputs = new Float64Array(size * size);
    this.outputs = new Float64Array(size * 3);
  }

  add(inputs: Float64Array, outputs: readonly number[], weight: number): void {
    const size = this.#size;
    for (let row = 0; row < size; row++) {
      const value = inputs[row]! * weight;
      for (let column = 0; column <= row; column++) this.inputs[row * size + column]! += value * inputs[column]!;
      for (let output = 0; output < 3; output++) this.outputs[row * 3 + output]! += value * outputs[output]!;
    }
  }

  /** The fit's coefficients by Cholesky's decomposition, without what `held` summed. */
  solve(held: Sums | null): Float64Array {
    const size = this.#size;
    const root = this.inputs.map((value, at) => value - (held?.inputs[at] ?? 0));
    const result = this.outputs.map((value, at) => value - (held?.outputs[at] ?? 0));
    for (let row = 0; row < size; row++) {
      root[row * size + row]! += SHRINK;
      for (let column = 0; column <= row; column++) {
        let value = root[row * size + column]!;
        for (let k = 0; k < column; k++) value -= root[row * size + k]! * root[column * size + k]!;
        root[row * size + column] = row === column ? Math.sqrt(value) : value / root[column * size + column]!;
      }
    }
    for (let output = 0; output < 3; output++) {
      for (let row = 0; row < size; row++) {
        let value = result[row * 3 + output]!;
        for (let k = 0; k < row; k++) value -= root[row * size + k]! * result[k * 3 + output]!;
        result[row * 3 + output] = value / root[row * size + row]!;
      }
      for (let row = size - 1; row >= 0; row--) {
        let value = result[row * 3 + output]!;
        for (let k = row + 1; k < size; k++) value -= root[k * size + row]! * result[k * 3 + output]!;
        result[row * 3 + output] = value / root[row * size + row]!;
      }
    }
    return result;
  }
}

const foldOf = (word: string): number => (hashText(word) >>> 3) % FOLDS;

/**
 * For each word how likely it is, going by its vector, to stand in a cue, in a source, at the start of a content. The values of a word
 * that was seen in training come from the others only, so that they mean the same as those of a word never seen.
 */
export const likenessOf = (vectors: WordVectors, uses: ReadonlyMap<string, WordUse>): readonly Float64Array[] => {
  const inputs = inputsOf(vectors);
  const size = inputs[0]?.length ?? 0;
  const all = new Sums(size);
  const folds = Array.from({ length: FOLDS }, () => new Sums(size));
  const known = vectors.words.map((word) => {
    const use = uses.get(word);
    return use && use.seen >= LEAST_SEEN ? use : null;
  });
  for (const [index, use] of known.entries()) {
    if (!use) continue;
    const shares = use.parts.map((count) => count / use.seen);
    const weight = Math.min(use.seen, MOST_SEEN) ** 0.5;
    all.add(inputs[index]!, shares, weight);
    folds[foldOf(vectors.words[index]!)]!.add(inputs[index]!, shares, weight);
  }
  const whole = all.solve(null);
  const parts = folds.map((fold) => all.solve(fold));
  return vectors.words.map((word, index) => {
    const fit = known[index] ? parts[foldOf(word)]! : whole;
    const likeness = new Float64Array(3);
    for (const [row, value] of inputs[index]!.entries())
      for (let output = 0; output < 3; output++) likeness[output]! += value * fit[row * 3 + output]!;
    return likeness;
  });
};
