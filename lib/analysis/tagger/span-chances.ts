import { type Chain, runLattice, type Scores } from './lattice.ts';

/** How likely it is that exactly the tokens `first` to `last` (inclusive) are one span of this class. */
export interface SpanChance {
  /** 0 for the label pair 1 and 2, 1 for 3 and 4, and so on. */
  readonly kind: number;
  readonly first: number;
  readonly last: number;
  /** 0 to 1. */
  readonly chance: number;
}

/**
 * The spans of a sequence that have at least the chance `least` by the chain's forward and backward sums; a span is followed only as far
 * as it may still have it. Spans overlap where the chain is undecided.
 */
export const spanChances = (chain: Chain, scores: Scores, least: number): readonly SpanChance[] => {
  const { labels } = chain;
  const { length } = scores;
  if (length === 0) return [];
  const { steps, weights, forward, backward, scales } = runLattice(chain, scores);
  /** The share of what is in `label` at `token` that does not go on to `inside` at the next. */
  const leaving = (token: number, label: number, inside: number): number => {
    if (token === length - 1) return 1;
    const next = (token + 1) * labels;
    let sum = 0;
    for (let to = 0; to < labels; to++)
      if (to !== inside) sum += steps[label * labels + to]! * weights[next + to]! * backward[next + to]!;
    return sum / scales[token + 1]!;
  };
  const found: SpanChance[] = [];
  for (let first = 0; first < length; first++) {
    for (let begin = 1; begin < labels; begin += 2) {
      const inside = begin + 1;
      let label = begin;
      let reached = forward[first * labels + begin]!;
      for (let last = first; reached * backward[last * labels + label]! >= least;) {
        const chance = reached * leaving(last, label, inside);
        if (chance >= least) found.push({ kind: (begin - 1) / 2, first, last, chance });
        last++;
        if (last === length) break;
        reached *= (steps[label * labels + inside]! * weights[last * labels + inside]!) / scales[last]!;
        label = inside;
      }
    }
  }
  return found;
};
