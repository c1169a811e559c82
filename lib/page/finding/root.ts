import type { Marks, Noise } from './marks.ts';
import type { Outline } from './outline.ts';
import { sums } from './worth.ts';

/** What was taken for the branch around the article, and which branches in it are none of it. */
export interface Choice {
  readonly root: number;
  readonly noise: Noise;
}

/** Characters of running text: a page that seems to have less is looked at again with less trust in its names. */
const LITTLE = 100;
/** How much more a branch is worth for being called the article's body. */
const NAMED = 1.1;

/** The branch that holds the most running text with the least of anything else; the innermost where several do. */
export function chooseRoot(page: Outline, worth: readonly number[], marks: Marks): Choice {
  const { branches, runs } = page;
  const none: Noise = branches.map(() => null);
  for (const noise of [marks.noise, marks.sure, none]) {
    const sum = sums(page, (place) => (noise[runs[place]!.branch] === null ? worth[place]! : 0));
    const score = sum.map((value, i) => value * (marks.hints[i]!.body ? NAMED : 1));
    let root = score.reduce((best, value, i) => (value >= score[best]! ? i : best), 0);
    while (root > 0 && (branches[root]!.inline || branches[root]!.tag === 'p')) root = branches[root]!.parent;
    if (sum[root]! >= LITTLE) return { root, noise };
  }
  return { root: 0, noise: none };
}
