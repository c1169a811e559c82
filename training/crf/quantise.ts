import type { Crf } from '../../lib/analysis/tagger/crf.ts';
import type { FloatCrf } from './train-crf.ts';

const LARGEST = 127;
/** So large a share of the weights keeps its size; the few larger ones are cut to the largest that a byte holds. */
const KEPT = 0.9999;

/** Steps of the scale up to which a weight is as good as nothing: seven in ten weights, whose loss changes no figure and halves the compressed file. */
const NOTHING_UP_TO = 8;

/** Puts each weight into one byte, all on one scale; weights near nothing become nothing, which compresses well. */
export const quantise = ({ labels, rowCount, transitions, weights }: FloatCrf): Crf => {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .toSorted();
  const scale = (sizes[Math.floor(sizes.length * KEPT)] ?? 1) / LARGEST;
  const bytes = Int8Array.from(weights, (weight) => {
    const steps = Math.round(weight / scale);
    return Math.abs(steps) <= NOTHING_UP_TO ? 0 : Math.max(-LARGEST, Math.min(LARGEST, steps));
  });
  return { labels, rowCount, transitions, weights: bytes, scale };
};
