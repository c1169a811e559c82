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

const best = (
  page: Outline,
  worth: readonly number[],
  { hints }: Marks,
  noise: Noise,
): { root: number; sum: number } => {
  const sum = sums(page, (place) => (noise[page.runs[place]!.branch] === null ? worth[place]! : 0));
  const score = sum.map((value, i) => value * (hints[i]!.body ? 1.1 : 1));
  let root = 0;
  for (let i = 1; i < score.length; i += 1) if (score[i]! >= score[root]!) root = i;
  while (root > 0 && (page.branches[root]!.inline || page.branches[root]!.tag === 'p'))
    root = page.branches[root]!.parent;
  return { root, sum: sum[root]! };
};

/** The branch that holds the most running text with the least of anything else; the innermost where several do. */
export function chooseRoot(page: Outline, worth: readonly number[], marks: Marks): Choice {
  const noNoise: Noise = page.branches.map(() => null);
  for (const noise of [marks.noise, marks.sure, noNoise]) {
    const { root, sum } = best(page, worth, marks, noise);
    if (sum >= LITTLE || noise === noNoise) return { root, noise };
  }
  throw new Error('unreachable');
}
