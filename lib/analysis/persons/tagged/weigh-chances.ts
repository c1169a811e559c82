import { plainWord } from '../candidates.ts';
import type { PersonMention } from '../person-mention.ts';
import type { ReadNames } from '../read-names.ts';
import type { LikelyName } from './likely-name.ts';
import { isCapital } from './word-uses.ts';

/** How much the mean log odds of a name's words elsewhere in the article add to its own. */
const SHARE = 0.3;
/** Log odds that are added to a name which the evidence finds as well, word for word: a miss costs an official more than a name too many. */
const AGREED = 0.4;
/** No single sighting counts for more than this chance, nor for less than its contrary. */
const SUREST = 0.98;
const NEARLY_SURE = 0.999;

const bounded = (chance: number): number => Math.min(SUREST, Math.max(1 - SUREST, chance));
const oddsOf = (chance: number): number => Math.log(chance / (1 - chance));
const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

interface Sightings {
  sum: number;
  count: number;
}

/**
 * The likely names of each sentence with what the chain did not see weighed in: a word that is surely in a name elsewhere in the article, or
 * surely not, speaks for or against it here; and so does it for a name that the evidence finds too. `ruled` are the persons it found.
 */
export const weighChances = (
  { sentences }: ReadNames,
  ruled: readonly PersonMention[],
  likely: readonly (readonly LikelyName[])[],
): readonly (readonly LikelyName[])[] => {
  const agreed = new Set(ruled.map(({ sentence, firstToken, endToken }) => `${sentence} ${firstToken} ${endToken}`));
  const seen = new Map<string, Sightings>();
  const sighted = sentences.map(({ sentence: { tokens } }, index) => {
    const chances = new Float64Array(tokens.length);
    for (const { first, last, chance } of likely[index] ?? [])
      for (let token = first; token <= last; token++) chances[token]! += chance;
    const words = tokens.map(({ text }) => (isCapital(text) ? plainWord(text) : ''));
    for (const [token, word] of words.entries()) {
      if (word.length < 2) continue;
      const sightings = seen.get(word) ?? { sum: 0, count: 0 };
      sightings.sum += bounded(chances[token]!);
      sightings.count += 1;
      seen.set(word, sightings);
    }
    return { chances, words };
  });
  const elsewhere = (word: string, here: number): number | null => {
    const sightings = seen.get(word);
    if (!sightings || sightings.count < 2) return null;
    return oddsOf(bounded((sightings.sum - bounded(here)) / (sightings.count - 1)));
  };
  return likely.map((names, index) => {
    const { chances, words } = sighted[index]!;
    return names.map(({ first, last, chance }) => {
      const odds = words
        .slice(first, last + 1)
        .map((word, offset) => elsewhere(word, chances[first + offset]!))
        .filter((one) => one !== null);
      const memory = odds.length === 0 ? 0 : odds.reduce((sum, one) => sum + one, 0) / odds.length;
      const evidence = agreed.has(`${index} ${first} ${last + 1}`) ? AGREED : 0;
      return { first, last, chance: chanceOf(oddsOf(Math.min(NEARLY_SURE, chance)) + SHARE * memory + evidence) };
    });
  });
};
