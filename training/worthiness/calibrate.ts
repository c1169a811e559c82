import { minimise } from '../lbfgs.ts';
import type { FloatWeights } from './examples.ts';
import type { RatedSentence } from './sentences.ts';

/** What turns log odds into chances that hold: `odds * slope + offset`. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Fits a calibration (Platt 1999) to the log odds of sentences that were not learnt from. */
export const calibrate = (sentences: readonly RatedSentence[], odds: ArrayLike<number>): Calibration => {
  const [slope = 1, offset = 0] = minimise(
    (point, by) => {
      by.fill(0);
      let loss = 0;
      for (const [at, { worth }] of sentences.entries()) {
        const z = point[0]! * odds[at]! + point[1]!;
        const chance = 1 / (1 + Math.exp(-z));
        loss -= Math.log(worth ? chance : 1 - chance) / sentences.length;
        const miss = (chance - (worth ? 1 : 0)) / sentences.length;
        by[0]! += miss * odds[at]!;
        by[1]! += miss;
      }
      return loss;
    },
    2,
    { rounds: 100, progress: () => {} },
  );
  return { slope, offset };
};

/** The same weights, calibrated. */
export const recalibrate = ({ named, base, hashed }: FloatWeights, { slope, offset }: Calibration): FloatWeights => ({
  named: named.map((weight) => weight * slope),
  base: base * slope + offset,
  hashed: new Map([...hashed].map(([hash, weight]) => [hash, weight * slope])),
});

/** How far stated chances are from what happened, from 0 to 1: the mean distance over ten classes of chance (expected calibration error). */
export const calibrationError = (
  sentences: readonly Pick<RatedSentence, 'worth'>[],
  scores: readonly number[],
): number => {
  const classes = Array.from({ length: 10 }, () => ({ stated: 0, happened: 0 }));
  for (const [at, { worth }] of sentences.entries()) {
    const score = scores[at] ?? 0;
    const one = classes[Math.min(9, Math.floor(score * 10))];
    if (one) [one.stated, one.happened] = [one.stated + score, one.happened + (worth ? 1 : 0)];
  }
  return classes.reduce((sum, { stated, happened }) => sum + Math.abs(stated - happened), 0) / sentences.length;
};
