import type { WordIndex, Words } from './words.ts';

/** Words that stand in the same order in what was noted and in the text. */
export interface Run {
  /** The number of its first word among the noted ones, and in the text. */
  readonly noted: number;
  readonly text: number;
  readonly length: number;
  /** How much it says that these words stand there. */
  readonly bits: number;
}

/** For each noted word the number of the word of the text that it is, rising; -1 for those that are not there. */
export type Alignment = Int32Array;

/** Places of one word that are looked at: of a word that is everywhere, a few say as much as all. */
const MOST_PLACES = 64;
/** Words of the text beyond those noted in which the rest is looked for: some sentences may have been put in. */
const SLACK = 80;
/** Places looked at in one alignment; what is left then stays unaligned. */
const MOST_STEPS = 400_000;
/** Words that take as long to compare as a place to look up. */
const LONG = 64;
/** What a run that does not go on where another ended has to say, at the least. */
const LEAST_BITS = 6;

const runAt = (noted: Words, index: WordIndex, i: number, n: number): Run => {
  const { ids, count } = index.words;
  let [from, to] = [0, 1];
  while (i - from > 0 && n - from > 0 && noted.ids[i - from - 1] === ids[n - from - 1]) from += 1;
  while (i + to < noted.count && n + to < count && noted.ids[i + to] === ids[n + to]) to += 1;
  let bits = 0;
  for (let k = i - from; k < i + to; k += 1) bits += index.bitsOf(noted.ids[k]!);
  return { noted: i - from, text: n - from, length: from + to, bits };
};

/**
 * The runs that the rarest of some noted words stand in, those that say the most first. Of `words` no more are looked at than have
 * `most` places in the text together.
 */
export function seedRuns(noted: Words, index: WordIndex, words: readonly number[], most: number): readonly Run[] {
  const rarest = words
    .filter((i) => noted.ids[i]! >= 0)
    .map((i) => {
      const { from, to } = index.placesOf(noted.ids[i]!);
      return { i, from, to };
    })
    .toSorted((a, b) => a.to - a.from - (b.to - b.from));
  const runs = new Map<number, Run>();
  let looked = 0;
  for (const { i, from, to } of rarest) {
    for (let at = from; at < to && looked < most; at += 1) {
      const n = index.places[at]!;
      const seen = runs.get(n - i);
      if (seen && seen.noted <= i && i < seen.noted + seen.length) continue;
      const run = runAt(noted, index, i, n);
      looked += 1 + Math.floor(run.length / LONG);
      if (!seen || seen.bits < run.bits) runs.set(n - i, run);
    }
  }
  return [...runs.values()].toSorted((a, b) => b.bits - a.bits);
}

/** A gap between runs: words of both from and to before the ones given. An open side is that of what was noted. */
interface Gap {
  readonly noted: readonly [number, number];
  readonly text: readonly [number, number];
  readonly open: 'before' | 'after' | 'none';
}

const lowerBound = (places: Int32Array, from: number, to: number, least: number): number => {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The run within a gap that says the most for how far it stands from the runs around it, and how many places were looked at. */
const bestRun = (
  noted: Words,
  index: WordIndex,
  { noted: [i0, i1], text: [n0, n1], open }: Gap,
): { readonly run: Run | null; readonly steps: number } => {
  const { ids } = index.words;
  let steps = 0;
  let [best, bestValue]: [Run | null, number] = [null, 0];
  for (let i = i0; i < i1; i += 1) {
    const id = noted.ids[i]!;
    if (id < 0) continue;
    const { from, to } = index.placesOf(id);
    const first = lowerBound(index.places, from, to, n0);
    for (let at = first; at < to && at < first + MOST_PLACES && index.places[at]! < n1; at += 1) {
      const n = index.places[at]!;
      steps += 1;
      if (i > i0 && n > n0 && noted.ids[i - 1] === ids[n - 1]) continue;
      let [length, bits] = [0, 0];
      while (i + length < i1 && n + length < n1 && noted.ids[i + length] === ids[n + length]) {
        bits += index.bitsOf(noted.ids[i + length]!);
        length += 1;
      }
      steps += length;
      const fromStart = open === 'before' ? Infinity : Math.abs(i - i0 - (n - n0));
      const fromEnd = open === 'after' ? Infinity : Math.abs(i1 - i - (n1 - n));
      const touches = (fromStart === 0 && i === i0) || (fromEnd === 0 && i + length === i1);
      const value = bits - Math.log2(1 + Math.min(fromStart, fromEnd));
      if (value > bestValue && (touches || bits >= LEAST_BITS)) {
        [best, bestValue] = [{ noted: i, text: n, length, bits }, value];
      }
    }
  }
  return { run: best, steps: steps + i1 - i0 };
};

/**
 * Lays the noted words beside those of the text, beginning with a run: in each gap between runs the run that says the most, and so
 * on. Longer runs go first, since single words are everywhere.
 */
export function alignFrom(noted: Words, index: WordIndex, seed: Run): Alignment {
  const to = new Int32Array(noted.count).fill(-1);
  const put = (run: Run) => {
    for (let k = 0; k < run.length; k += 1) to[run.noted + k] = run.text + k;
  };
  put(seed);
  const [end, textEnd] = [seed.noted + seed.length, seed.text + seed.length];
  const gaps: Gap[] = [
    { noted: [0, seed.noted], text: [Math.max(0, seed.text - seed.noted - SLACK), seed.text], open: 'before' },
    {
      noted: [end, noted.count],
      text: [textEnd, Math.min(index.words.count, textEnd + noted.count - end + SLACK)],
      open: 'after',
    },
  ];
  let left = MOST_STEPS;
  for (let gap = gaps.pop(); gap && left > 0; gap = gaps.pop()) {
    const { run, steps } = bestRun(noted, index, gap);
    left -= steps;
    if (!run) continue;
    put(run);
    const { noted: inNoted, text: inText, open } = gap;
    gaps.push(
      { noted: [inNoted[0], run.noted], text: [inText[0], run.text], open: open === 'before' ? open : 'none' },
      {
        noted: [run.noted + run.length, inNoted[1]],
        text: [run.text + run.length, inText[1]],
        open: open === 'after' ? open : 'none',
      },
    );
  }
  return to;
}
