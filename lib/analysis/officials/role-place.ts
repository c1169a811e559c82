import type { Token } from '../../text/tokens.ts';
import type { Sentence } from '../prepared-text.ts';
import { PARTICLES } from '../persons/words.ts';
import type { Meant } from './named-officials.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** An office named alone where it stands, with the person it would mean: what is weighed. */
export interface RolePlace {
  readonly sentence: Sentence;
  readonly phrase: TitlePhrase;
  readonly meant: Meant;
  /** The token of the word that the title belongs to ("the", "his", "a"); -1 where there is none. */
  readonly determiner: number;
}

const DETERMINER = /^(?:the|this|that|a|an|another|his|her|their|our|its|my|your|any|every|each|no|some|either)$/iu;
const ADJECTIVES = 3;

/** The token of the word that the title belongs to, adjectives between them; -1 where there is none. */
export const determinerOf = (tokens: readonly Token[], from: number): number => {
  for (let at = from - 1; at >= 0 && at >= from - 1 - ADJECTIVES; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    if (DETERMINER.test(token.text)) return at;
    if (
      /^\p{Lu}/u.test(token.text) ||
      PARTICLES.has(token.text) ||
      /^(?:of|for|to|in|on|at|as|by|and|or|with|from|is|was|be|than)$/u.test(token.text)
    )
      return -1;
  }
  return -1;
};

/** The text of the token, lower case; empty where there is none. */
export const wordAt = ({ sentence }: RolePlace, at: number): string => sentence.tokens[at]?.text.toLowerCase() ?? '';
