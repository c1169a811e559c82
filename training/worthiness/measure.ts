import type { RatedSentence } from './sentences.ts';

/** Average precision of a ranking by score, the best first. */
export const averagePrecision = (
  sentences: readonly Pick<RatedSentence, 'worth'>[],
  scores: ArrayLike<number>,
): number => {
  const ranked = sentences
    .map(({ worth }, at) => ({ worth, score: scores[at] ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  for (const [place, { worth }] of ranked.entries()) {
    if (!worth) continue;
    hits++;
    sum += hits / (place + 1);
  }
  return sum / hits;
};
