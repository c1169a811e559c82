import type { PreparedText } from '../prepared-text.ts';
import { ELECTION_WORDS, PUBLIC_WORDS } from './body-words.ts';
import { placeOf } from './nations.ts';

/** Which words an article uses, to be asked for the world an entry of the directory belongs to. */
export interface ArticleWords {
  /** Whether it speaks of politics at all: with fewer such words, a name in it is more likely a namesake's. */
  readonly isPolitical: boolean;
  /** Lower-case words. */
  readonly has: (word: string) => boolean;
  /** The places named, under the one word for each (`placeOf`), and how the text has the first of them. */
  readonly places: ReadonlyMap<string, string>;
}

const ENOUGH_POLITICS = 3;

/** Gathers the words of the article in one pass. */
export const wordsOfArticle = ({ sentences }: PreparedText): ArticleWords => {
  const seen = new Set<string>();
  const places = new Map<string, string>();
  let political = 0;
  for (const { tokens } of sentences)
    for (const { text, kind } of tokens) {
      if (kind !== 'word') continue;
      const word = text.toLowerCase().replace(/\./gu, '');
      if (ELECTION_WORDS.has(word) || PUBLIC_WORDS.has(word)) political += 1;
      if (seen.has(word)) continue;
      seen.add(word);
      const place = /^\p{Lu}/u.test(text) ? placeOf(word) : null;
      if (place !== null && !places.has(place)) places.set(place, text);
    }
  return { isPolitical: political >= ENOUGH_POLITICS, has: (word) => seen.has(word), places };
};
