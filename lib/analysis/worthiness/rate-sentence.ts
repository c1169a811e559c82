import type { Reason } from '../findings.ts';
import { FEATURES } from './features.ts';
import { readFeatures } from './read-features.ts';
import { BASE, WEIGHTS } from './weights.ts';

/** How likely a sentence is one that a fact-checker would take up, and what speaks for it. */
export interface Rating {
  /** 0 to 1: for ranking sentences, never a verdict on them. */
  readonly score: number;
  /** What weighs most in favour, the heaviest first; at most three, each told once. */
  readonly reasons: readonly Reason[];
}

const MOST_REASONS = 3;
const REASON_OF = new Map(FEATURES.map(({ id, reason }) => [id, reason]));

/** Rates one sentence. Every word of the score comes from a table of weights that can be read; text of any length is answered at once. */
export const rateSentence = (text: string): Rating => {
  const found = readFeatures(text).map(({ id, words }) => ({ id, words, weight: WEIGHTS[id] ?? 0 }));
  const odds = found.reduce((sum, { weight }) => sum + weight, BASE);
  const reasons = new Map<string, Reason>();
  for (const { id, words, weight } of found.toSorted((a, b) => b.weight - a.weight)) {
    const reason = REASON_OF.get(id);
    if (!reason || weight <= 0 || reasons.has(reason) || reasons.size === MOST_REASONS) continue;
    reasons.set(reason, { id: reason, args: [words] });
  }
  return { score: 1 / (1 + Math.exp(-odds)), reasons: [...reasons.values()] };
};
