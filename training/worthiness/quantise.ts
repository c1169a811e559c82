import type { WorthWeights } from '../../lib/analysis/worthiness/worth-model.ts';
import type { FloatWeights } from './examples.ts';

const LARGEST = 127;
/** So large a share of the weights keeps its size; the few larger ones are cut to the largest that a byte holds. */
const KEPT = 0.999;

/** Puts the `count` largest of the hashed weights into one byte each. */
export const quantise = ({ named, base, hashed }: FloatWeights, count: number): WorthWeights => {
  const kept = [...hashed].toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, count);
  const scale = Math.abs(kept[Math.floor(kept.length * (1 - KEPT))]?.[1] ?? 1) / LARGEST;
  const table = kept
    .map(([hash, weight]) => [hash, Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale)))] as const)
    .filter(([, weight]) => weight !== 0)
    .toSorted((a, b) => a[0] - b[0]);
  return {
    named: Float32Array.from(named),
    base,
    scale,
    hashes: Int32Array.from(table, ([hash]) => hash),
    weights: Int8Array.from(table, ([, weight]) => weight),
  };
};
