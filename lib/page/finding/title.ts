import type { Outline } from './outline.ts';
import { HEADING } from './tags.ts';
import { isLink } from './worth.ts';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** The words of a text alone: lower case, one space between them. Texts that differ in marks only are the same so. */
export const plain = (text: string): string => wordsOf(text).join(' ');

/** The share of the words of the shorter that are in the other. */
const likeness = (text: string, others: ReadonlySet<string>): number => {
  const words = new Set(wordsOf(text));
  if (words.size === 0 || others.size === 0) return 0;
  let same = 0;
  for (const word of words) if (others.has(word)) same += 1;
  return same / Math.min(words.size, others.size);
};

/** Characters: no headline is longer. */
const LONGEST = 300;

/** Words: a run of fewer is not taken for a headline because the stated title begins with it. */
const FEWEST = 3;

/**
 * The place of the run that is the article's headline: the heading most like the title that the page states, else the
 * first h1 that is no link, else the first run that the stated title begins with, else -1.
 */
export function findTitle({ branches, runs }: Outline, worth: readonly number[], stated: string): number {
  const title = new Set(wordsOf(stated));
  let before = 0;
  const half = worth.reduce((sum, value) => sum + Math.max(0, value), 0) / 2;
  const same = plain(stated);
  let first = -1;
  let best = -1;
  let score = 0;
  for (const [place, run] of runs.entries()) {
    before += Math.max(0, worth[place]!);
    if (before > half) break;
    const tag = branches[run.container]!.tag;
    if (run.text.length > LONGEST) continue;
    const words = wordsOf(run.text).length;
    if (first === -1 && words >= FEWEST && same.startsWith(plain(run.text))) first = place;
    if (!HEADING.test(tag)) continue;
    const likely =
      likeness(run.text, title) * Math.min(1, words / 4) + (tag === 'h1' ? 0.4 : 0) - (isLink(run) ? 0.3 : 0);
    if (likely > Math.max(score, 0.39)) [best, score] = [place, likely];
  }
  return best === -1 ? first : best;
}
