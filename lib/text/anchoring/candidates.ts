import { overlaps } from '../span.ts';
import { seedRuns } from './align.ts';
import type { Noted } from './noted.ts';
import { type Candidate, placeAt, type Weighed, weighFrom } from './place.ts';
import type { WordIndex } from './words.ts';

/** Runs of the passage's words, and as many of those around it, from which places are looked for. */
const MOST_SEEDS = 5;
/** Places of single words that are looked at for such runs. */
const MOST_LOOKS = 200;
/** Places that are laid out to the letter. */
const MOST_PLACES = 4;
/** Words laid beside the text in all. */
const MOST_WORK = 100_000;
/** Of what stands around a place, so much counts beside the words themselves in choosing which to lay out. */
const MOST_CONTEXT_BITS = 30;

const promise = ({ weight: { words, before, after } }: Weighed): number =>
  words + Math.min(before + after, words + MOST_CONTEXT_BITS);

/** Where the first word of the passage that is known again is in the text; -1 where none is. */
const startOf = ({ to }: Weighed, noted: Noted, index: WordIndex): number => {
  const first = to.subarray(noted.first, noted.last).find((n) => n >= 0);
  return first === undefined ? -1 : index.words.starts[first]!;
};

/** The places where a noted passage may stand, none overlapping another. */
export function candidatesFor(noted: Noted, index: WordIndex): readonly Candidate[] {
  const all = Array.from({ length: noted.words.count }, (_, i) => i);
  const [own, around] = [all.slice(noted.first, noted.last), [...all.slice(0, noted.first), ...all.slice(noted.last)]];
  const seeds = [own, around].flatMap((words) => seedRuns(noted.words, index, words, MOST_LOOKS).slice(0, MOST_SEEDS));
  const weighed: Weighed[] = [];
  for (const seed of seeds.toSorted((a, b) => b.bits - a.bits)) {
    // One is always laid out; of a passage as long as a book, no more.
    if (weighed.length * noted.words.count > MOST_WORK) break;
    if (!weighed.some(({ to }) => to[seed.noted] === seed.text)) weighed.push(weighFrom(noted, index, seed));
  }
  const found: Candidate[] = [];
  let laidOut = 0;
  for (const one of weighed.toSorted((a, b) => promise(b) - promise(a))) {
    if (laidOut === MOST_PLACES) break;
    const start = startOf(one, noted, index);
    if (found.some((other) => other.start <= start && start < other.end)) continue;
    laidOut += 1;
    const place = placeAt(noted, index, one);
    if (place && !found.some((other) => overlaps(other, place))) found.push(place);
  }
  return found;
}

/** In bits, how much speaks for a place: its words as far as they are the same, and what stands around it. */
export const bitsFor = ({ weight, likeness }: Candidate): number =>
  weight.words * likeness + weight.before + weight.after;
