import { likeness, wordsIn } from '../likeness.ts';
import type { Outline } from './outline.ts';
import { HEADING } from './tags.ts';
import { isLink } from './worth.ts';

/** The words of a text alone: lower case, one space between them. Texts that differ in marks only are the same so. */
export const plain = (text: string): string => wordsIn(text).join(' ');

/** Characters: no headline is longer. */
const LONGEST = 300;

/** Words: a run of fewer is not taken for a headline because the stated title begins with it. */
const FEWEST = 3;

/**
 * The place of the run that is the article's headline: the heading most like any of the titles that the page states,
 * else the first h1 that is no link, else the first run that the first of those titles begins with, else -1.
 */
export function findTitle({ branches, runs }: Outline, worth: readonly number[], stated: readonly string[]): number {
  let before = 0;
  const half = worth.reduce((sum, value) => sum + Math.max(0, value), 0) / 2;
  const same = plain(stated[0] ?? '');
  let first = -1;
  let best = -1;
  let score = 0;
  for (const [place, run] of runs.entries()) {
    before += Math.max(0, worth[place]!);
    if (before > half) break;
    const tag = branches[run.container]!.tag;
    if (run.text.length > LONGEST) continue;
    const words = wordsIn(run.text).length;
    if (first === -1 && words >= FEWEST && same.startsWith(plain(run.text))) first = place;
    if (!HEADING.test(tag)) continue;
    const likely =
      Math.max(0, ...stated.map((title) => likeness(run.text, title))) * Math.min(1, words / 4) +
      (tag === 'h1' ? 0.4 : 0) -
      (isLink(run) ? 0.3 : 0);
    if (likely > Math.max(score, 0.39)) [best, score] = [place, likely];
  }
  return best === -1 ? first : best;
}
