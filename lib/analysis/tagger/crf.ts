import type { Features } from './features.ts';
import type { Chain, Scores } from './lattice.ts';

/** A linear-chain conditional random field (Lafferty et al. 2001) over hashed features, its weights in one byte each. */
export interface Crf extends Chain {
  /** A power of two. */
  readonly rowCount: number;
  /** `weights[row * labels + label]`; times `scale` they are log odds. */
  readonly weights: Int8Array<ArrayBuffer>;
  readonly scale: number;
}

/** The emission scores of a sequence. */
export const scoreTokens = ({ weights, labels, scale }: Crf, { rows, width, length }: Features): Scores => {
  const emissions = new Float64Array(length * labels);
  const sums = new Int32Array(labels);
  for (let token = 0; token < length; token++) {
    sums.fill(0);
    const end = (token + 1) * width;
    for (let at = token * width; at < end; at++) {
      const row = rows[at]! * labels;
      if (row < 0) continue;
      for (let label = 0; label < labels; label++) sums[label]! += weights[row + label]!;
    }
    for (let label = 0; label < labels; label++) emissions[token * labels + label] = sums[label]! * scale;
  }
  return { emissions, length };
};
