import type { Alignment } from './align.ts';
import type { Noted } from './noted.ts';
import type { WordIndex } from './words.ts';

/** In bits, how much the words of the passage that are known again say, and those before and after it. */
export interface Weight {
  readonly words: number;
  readonly before: number;
  readonly after: number;
  /** Whether it stands beside what it stood beside, at least on one side. */
  readonly isHome: boolean;
}

/** What a gap takes away, each noted word that is missing in it, and each time that as many words again were put in or taken out. */
const GAP = 3;
const MISSING = 1;
const SHIFT = 3.5;
const MOST_MISSING = 10;
/** Within the passage each word put in or taken out takes away so much besides. */
const INNER = 1;
/** What has to be left of what is had when a gap has been paid for. */
const RESERVE = 5;
/** The cost of a gap in which one word was edited. */
const BESIDE = GAP + MISSING;

/** What two known words say less for not standing beside each other as they did: words gone between them, and words put in. */
const gapCost = (noted: number, text: number): number =>
  noted === 0 && text === 0
    ? 0
    : GAP + MISSING * Math.min(noted, MOST_MISSING) + SHIFT * Math.log2(1 + Math.abs(text - noted));

type Bits = (i: number) => number;
type Cost = (i: number, k: number) => number;

const nextKnown = (to: Alignment, from: number, step: 1 | -1): number => {
  let i = from + step;
  while (i >= 0 && i < to.length && to[i]! < 0) i += step;
  return i >= 0 && i < to.length ? i : -1;
};

/** Takes in the words around from the nearest on, as long as what is had bears the cost of each gap. */
const widen = (
  to: Alignment,
  core: { readonly first: number; readonly final: number; readonly words: number },
  bits: Bits,
  cost: Cost,
): { readonly before: number; readonly after: number } => {
  let [left, right, had] = [core.first, core.final, core.words];
  const sums = { before: 0, after: 0 };
  const bests = { before: 0, after: 0 };
  let i = left < 0 ? -1 : nextKnown(to, left, -1);
  let k = right < 0 ? -1 : nextKnown(to, right, 1);
  for (;;) {
    const [costBefore, costAfter] = [i < 0 ? Infinity : cost(i, left), k < 0 ? Infinity : cost(right, k)];
    const side = costBefore <= costAfter ? 'before' : 'after';
    const paid = Math.min(costBefore, costAfter);
    if (!Number.isFinite(paid) || (paid > 0 && had - paid < RESERVE)) return bests;
    const gain = bits(side === 'before' ? i : k) - paid;
    if (side === 'before') {
      left = i;
      i = nextKnown(to, left, -1);
    } else {
      right = k;
      k = nextKnown(to, right, 1);
    }
    had += gain;
    sums[side] += gain;
    bests[side] = Math.max(bests[side], sums[side]);
  }
};

/** Where no word of the passage is known again, what is around it has to be, on both sides. */
const weighHole = (noted: Noted, to: Alignment, bits: Bits, cost: Cost): Weight => {
  const [i, k] = [nextKnown(to, noted.first, -1), nextKnown(to, noted.last - 1, 1)];
  if (i < 0 || k < 0) return { words: 0, before: 0, after: 0, isHome: false };
  const hole = cost(i, k);
  const { before } = widen(to, { first: i, final: -1, words: bits(i) }, bits, cost);
  const { after } = widen(to, { first: -1, final: k, words: bits(k) }, bits, cost);
  return {
    words: 0,
    before: Math.max(0, before + bits(i) - hole),
    after: Math.max(0, after + bits(k) - hole),
    isHome: true,
  };
};

/**
 * Weighs an alignment outward from the passage: words say the more the rarer they are, and less the further what stands there has
 * moved apart; each side counts up to where going on would say less. Words of the passage that stand too far off are taken out of
 * the alignment.
 */
export function weigh(noted: Noted, index: WordIndex, to: Alignment): Weight {
  const bits = (i: number) => index.bitsOf(noted.words.ids[i]!);
  const cost = (i: number, k: number) => gapCost(k - i - 1, to[k]! - to[i]! - 1);
  // The stretch of the passage that says the most.
  let [sum, from, last] = [0, -1, -1];
  let [words, first, final] = [0, -1, -1];
  for (let i = noted.first; i < noted.last; i += 1) {
    if (to[i]! < 0) continue;
    const on = last < 0 ? -1 : sum - INNER * Math.abs(to[i]! - to[last]! - i + last) - cost(last, i);
    if (on > 0) sum = on + bits(i);
    else [sum, from] = [bits(i), i];
    last = i;
    if (sum > words) [words, first, final] = [sum, from, i];
  }
  for (let i = noted.first; i < noted.last; i += 1) if (i < first || i > final) to[i] = -1;
  if (first < 0) return weighHole(noted, to, bits, cost);
  const [i, k] = [nextKnown(to, first, -1), nextKnown(to, final, 1)];
  const isHome = (i >= 0 && cost(i, first) <= BESIDE) || (k >= 0 && cost(final, k) <= BESIDE);
  return { words, isHome, ...widen(to, { first, final, words }, bits, cost) };
}
