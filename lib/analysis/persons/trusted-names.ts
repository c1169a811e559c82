import type { Candidate } from './candidates.ts';
import { keyOf } from './join-names.ts';
import type { ReadSentence } from './read-names.ts';
import { isGivenName } from './word-classes.ts';

/** A name of several words, and the sentence it stands in. */
export interface FullName {
  readonly name: Candidate;
  readonly read: ReadSentence;
}

/**
 * The names as the text gives them where a capital means something. A headline, or the first word of a sentence, can make
 * a verb look like a given name ("Blames Quill"): such a name counts only where the text has it elsewhere, or nobody else
 * has the family name.
 */
export const trustedNames = (full: readonly FullName[]): readonly (readonly string[])[] => {
  const sure = full
    .filter(({ name, read }) => isTypical(name, read) || !isCapitalAnyway(name, read))
    .map(({ name }) => name.words);
  const keys = new Set(sure.map(keyOf));
  const familyNames = new Set(sure.map((words) => words.at(-1)));
  return full
    .filter(({ name, read }) => keys.has(keyOf(name.words)) || !(read.headline || familyNames.has(name.words.at(-1))))
    .map(({ name }) => name.words);
};

/** Whether the name begins as names do, with no word that the text writes small elsewhere; in a headline, whether it is no longer than most. */
const isTypical = ({ words: [given = '', ...rest] }: Candidate, { headline, lower }: ReadSentence): boolean =>
  isGivenName(given) &&
  !/^(?:Will|May)$/u.test(given) &&
  !lower.has(given.toLowerCase()) &&
  (!headline || rest.length === 1);

/** Whether the first word of the name would have a capital whatever it is. */
export const isCapitalAnyway = ({ first }: Candidate, { sentence, headline }: ReadSentence): boolean =>
  first === 0 || /^["“‘:•—–*([]$/u.test(sentence.tokens[first - 1]?.text ?? '') || headline;
