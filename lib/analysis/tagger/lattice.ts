/** The scores of a sequence: `emissions[token * labels + label]`, in log odds. */
export interface Scores {
  readonly emissions: Float64Array;
  readonly length: number;
}

/**
 * What leads from one label to the next, `transitions[from * labels + to]` in log odds; a last row is for the first token. Label 0 is
 * "outside", and of the others an odd one begins a span and the even one behind it goes on in it (BIO).
 */
export interface Chain {
  readonly labels: number;
  readonly transitions: Float32Array<ArrayBuffer>;
}

/** Whether a label may stand behind another: a span only goes on in what began it. */
export const mayFollow = (from: number, to: number): boolean =>
  to === 0 || to % 2 === 1 || from === to || from === to - 1;

/** Forward and backward chances of a linear chain, scaled token by token so that nothing underflows (Rabiner 1989). */
export interface Lattice {
  /** exp of the transitions, 0 for those that may not be. */
  readonly steps: Float64Array;
  /** exp of the emissions, by token relative to its largest. */
  readonly weights: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scales: Float64Array;
  /** The logarithm of the sum over all label sequences. */
  readonly logSum: number;
}

const stepsOf = ({ labels, transitions }: Chain): Float64Array =>
  Float64Array.from(transitions, (value, place) => {
    const from = Math.floor(place / labels);
    const to = place % labels;
    const may = from === labels ? to === 0 || to % 2 === 1 : mayFollow(from, to);
    return may ? Math.exp(value) : 0;
  });

/** Runs forward and backward over a sequence of at least one token. */
export const runLattice = (chain: Chain, { emissions, length }: Scores): Lattice => {
  const { labels } = chain;
  const steps = stepsOf(chain);
  const weights = new Float64Array(length * labels);
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels);
  const scales = new Float64Array(length);
  let logSum = 0;
  for (let token = 0; token < length; token++) {
    const here = token * labels;
    let largest = -Infinity;
    for (let to = 0; to < labels; to++) largest = Math.max(largest, emissions[here + to]!);
    let sum = 0;
    for (let to = 0; to < labels; to++) {
      const weight = Math.exp(emissions[here + to]! - largest);
      weights[here + to] = weight;
      let reached = 0;
      if (token === 0) reached = steps[labels * labels + to]!;
      else
        for (let from = 0; from < labels; from++)
          reached += forward[here - labels + from]! * steps[from * labels + to]!;
      forward[here + to] = reached * weight;
      sum += reached * weight;
    }
    scales[token] = sum;
    logSum += largest + Math.log(sum);
    for (let to = 0; to < labels; to++) forward[here + to]! /= sum;
  }
  backward.fill(1, (length - 1) * labels);
  for (let token = length - 1; token > 0; token--) {
    const here = token * labels;
    for (let from = 0; from < labels; from++) {
      let sum = 0;
      for (let to = 0; to < labels; to++)
        sum += steps[from * labels + to]! * weights[here + to]! * backward[here + to]!;
      backward[here - labels + from] = sum / scales[token]!;
    }
  }
  return { steps, weights, forward, backward, scales, logSum };
};
