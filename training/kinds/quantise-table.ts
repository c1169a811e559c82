import { hashOfKey, type LinearModel } from '../../lib/analysis/claims/kinds/linear-model.ts';
import type { Fitted } from './fit-table.ts';

const LARGEST = 127;
/** So large a share of the weights keeps its size; the few larger ones are cut to the largest that a byte holds. */
const KEPT = 0.9995;
const LEAST = 0.02;

/** A table of the first `most` of the keys that weigh anything, in one byte a weight. */
export const quantiseTable = (fits: readonly Fitted[], keys: readonly string[], most: number): LinearModel => {
  const weighed = keys
    .map((key) => ({ key, weights: fits.map(({ weightOf }) => weightOf(key)) }))
    .filter(({ weights }) => weights.some((weight) => Math.abs(weight) > LEAST))
    .slice(0, most);
  const byHash = new Map(weighed.toReversed().map((one) => [hashOfKey(one.key), one.weights]));
  const rows = [...byHash].toSorted((a, b) => a[0] - b[0]);
  const steps = fits.map((_, answer) => {
    const sizes = rows.map(([, weights]) => Math.abs(weights[answer]!)).toSorted((a, b) => b - a);
    return (sizes[Math.floor(sizes.length * (1 - KEPT))] ?? 1) / LARGEST;
  });
  return {
    answers: fits.length,
    hashes: Int32Array.from(rows, ([hash]) => hash),
    weights: Int8Array.from(
      rows.flatMap(([, weights]) =>
        weights.map((weight, answer) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / steps[answer]!)))),
      ),
    ),
    steps: Float32Array.from(steps),
    bias: Float32Array.from(fits, ({ bias }) => bias),
  };
};
