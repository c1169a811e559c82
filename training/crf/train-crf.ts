import type { Features } from '../../lib/analysis/tagger/features.ts';
import { type Chain, runLattice, type Scores } from '../../lib/analysis/tagger/lattice.ts';
import { shuffled } from '../../lib/seeded-random.ts';

/** One sequence to learn from: its features and the right label of each token. */
export interface Example {
  readonly features: Features;
  readonly labels: Uint8Array;
}

/** Weights as they are learnt, before they are put into one byte each. */
export interface FloatCrf extends Chain {
  readonly rowCount: number;
  readonly weights: Float32Array<ArrayBuffer>;
}

/** How to learn. */
export interface TrainingPlan {
  readonly labels: number;
  readonly rowCount: number;
  readonly rounds: number;
  /** The step of the adaptive gradient (Duchi et al. 2011), whose sums of squares start at 1: the smaller, the smoother the model. */
  readonly rate: number;
  readonly seed: number;
  readonly progress: (line: string) => void;
}

/** Gradients of a token that are all smaller than this change nothing. */
const LEAST_GRADIENT = 1e-3;
/** So many times a round, in the second half of the rounds, the weights are added to the average that is given back. */
const AVERAGED_TIMES = 4;

/** The emission scores of a sequence by weights that are not yet in one byte each. */
const scoreFloat = ({ weights, labels }: FloatCrf, { rows, width, length }: Features): Scores => {
  const emissions = new Float64Array(length * labels);
  for (let token = 0; token < length; token++) {
    const here = token * labels;
    for (let at = token * width; at < (token + 1) * width; at++) {
      const row = rows[at]! * labels;
      if (row < 0) continue;
      for (let label = 0; label < labels; label++) emissions[here + label]! += weights[row + label]!;
    }
  }
  return { emissions, length };
};

interface Learner {
  readonly crf: FloatCrf;
  /** Sums of squared gradients. */
  readonly weightSquares: Float32Array;
  readonly stepSquares: Float32Array;
}

/** One step up the likelihood of the example; gives back how unlikely its labels were. */
const learn = ({ crf, weightSquares, stepSquares }: Learner, { features, labels }: Example, rate: number): number => {
  const { labels: count, transitions, weights: learnt } = crf;
  const { rows, width } = features;
  const scores = scoreFloat(crf, features);
  const { steps, weights, forward, backward, scales, logSum } = runLattice(crf, scores);
  const expected = new Float64Array(transitions.length);
  const gradients = new Float64Array(count);
  let gold = 0;
  for (let token = 0; token < labels.length; token++) {
    const here = token * count;
    const right = labels[token]!;
    const from = token === 0 ? count : labels[token - 1]!;
    gold += scores.emissions[here + right]! + transitions[from * count + right]!;
    expected[from * count + right]! += 1;
    if (token === 0) for (let to = 0; to < count; to++) expected[count * count + to]! -= forward[to]! * backward[to]!;
    else
      for (let before = 0; before < count; before++)
        for (let to = 0; to < count; to++)
          expected[before * count + to]! -=
            (forward[here - count + before]! *
              steps[before * count + to]! *
              weights[here + to]! *
              backward[here + to]!) /
            scales[token]!;
    let largest = 0;
    for (let label = 0; label < count; label++) {
      const gradient = (label === right ? 1 : 0) - forward[here + label]! * backward[here + label]!;
      gradients[label] = gradient;
      largest = Math.max(largest, Math.abs(gradient));
    }
    if (largest < LEAST_GRADIENT) continue;
    for (let at = token * width; at < (token + 1) * width; at++) {
      const row = rows[at]! * count;
      if (row < 0) continue;
      for (let label = 0; label < count; label++) {
        const gradient = gradients[label]!;
        weightSquares[row + label]! += gradient * gradient;
        learnt[row + label]! += (rate * gradient) / Math.sqrt(weightSquares[row + label]!);
      }
    }
  }
  for (const [at, gradient] of expected.entries()) {
    stepSquares[at]! += gradient * gradient;
    transitions[at]! += (rate * gradient) / Math.sqrt(stepSquares[at]!);
  }
  return logSum - gold;
};

const average = (into: Float32Array, values: Float32Array, times: number): void => {
  for (let at = 0; at < into.length; at++) into[at]! += (values[at]! - into[at]!) / times;
};

/**
 * Learns a linear-chain CRF by stochastic steps up the likelihood and gives back the average of its weights over the later half. The
 * same examples and plan give the same weights.
 */
export const trainCrf = (examples: readonly Example[], plan: TrainingPlan): FloatCrf => {
  const { labels, rowCount, rounds, rate, seed } = plan;
  const blank = (): FloatCrf => ({
    labels,
    rowCount,
    transitions: new Float32Array((labels + 1) * labels),
    weights: new Float32Array(rowCount * labels),
  });
  const crf = blank();
  const mean = blank();
  const learner: Learner = {
    crf,
    weightSquares: new Float32Array(crf.weights.length).fill(1),
    stepSquares: new Float32Array(crf.transitions.length).fill(1),
  };
  const often = Math.max(1, Math.floor(examples.length / AVERAGED_TIMES));
  let averaged = 0;
  for (let round = 1; round <= rounds; round++) {
    let loss = 0;
    for (const [index, example] of shuffled(examples, seed * 1000 + round).entries()) {
      loss += learn(learner, example, rate);
      if (round * 2 <= rounds || (index + 1) % often !== 0) continue;
      averaged++;
      average(mean.weights, crf.weights, averaged);
      average(mean.transitions, crf.transitions, averaged);
    }
    plan.progress(`round ${round} of ${rounds}: loss ${Math.round(loss)}`);
  }
  return mean;
};
