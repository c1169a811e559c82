import { minimise, type SearchPlan } from '../lbfgs.ts';
import type { Examples } from './examples.ts';
import type { RatedSentence } from './sentences.ts';

/** How to fit: `shrink` is what each squared weight costs, against a loss of one sentence. */
export interface FitPlan extends SearchPlan {
  readonly width: number;
  readonly shrink: number;
}

/** The log odds of a row by weights whose last is the constant. */
export const oddsOf = ({ offsets, columns, values }: Examples, row: number, weights: Float64Array): number => {
  let odds = weights.at(-1) ?? 0;
  for (let at = offsets[row]!; at < offsets[row + 1]!; at++) odds += values[at]! * weights[columns[at]!]!;
  return odds;
};

/**
 * Logistic regression: the weights of `width` columns and, behind them, the constant, for the chance that a sentence is
 * worth a check. Only sentences for which `isUsed` holds are learnt from.
 */
export const fitWeights = (
  examples: Examples,
  sentences: readonly RatedSentence[],
  plan: FitPlan & { readonly isUsed: (sentence: RatedSentence) => boolean },
): Float64Array => {
  const { offsets, columns, values } = examples;
  const { width, shrink } = plan;
  const counts = sentences.map((sentence) => (plan.isUsed(sentence) ? sentence.weight : 0));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const objective = (point: Float64Array, slope: Float64Array): number => {
    slope.fill(0);
    let loss = 0;
    for (let row = 0; row < sentences.length; row++) {
      const count = counts[row]! / total;
      if (count === 0) continue;
      const odds = oddsOf(examples, row, point);
      const towards = sentences[row]!.worth ? odds : -odds;
      loss += count * (towards > 0 ? Math.log1p(Math.exp(-towards)) : Math.log1p(Math.exp(towards)) - towards);
      const miss = count * (1 / (1 + Math.exp(-odds)) - (sentences[row]!.worth ? 1 : 0));
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) slope[columns[at]!]! += miss * values[at]!;
      slope[width]! += miss;
    }
    for (let column = 0; column < width; column++) {
      loss += (shrink / 2) * point[column]! ** 2;
      slope[column]! += shrink * point[column]!;
    }
    return loss;
  };
  return minimise(objective, width + 1, plan);
};
