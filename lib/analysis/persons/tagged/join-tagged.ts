import { type Candidate, plainWord } from '../candidates.ts';
import { choosePersons } from '../choose-persons.ts';
import { joinNames } from '../join-names.ts';
import type { PersonName } from '../person-mention.ts';
import { isWithin, type ReadNames, type ReadSentence } from '../read-names.ts';
import { trustedNames } from '../trusted-names.ts';
import { CAPITAL_PARTICLES } from '../words.ts';
import type { LikelyName } from './likely-name.ts';
import { isCapital } from './word-uses.ts';

/** A tagged name as one that the evidence would have put forward. */
const candidateOf = ({ first, last }: LikelyName, { sentence, index, classes }: ReadSentence): Candidate => {
  const tokens = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const textOf = (token: number): string => sentence.tokens[token]?.text ?? '';
  const namely = tokens.filter(
    (token) => isCapital(textOf(token)) && classes[token] !== 'suffix' && !CAPITAL_PARTICLES.has(textOf(token)),
  );
  const wordTokens = namely.length > 0 ? namely : tokens;
  return {
    sentence: index,
    first,
    end: last + 1,
    words: wordTokens.map((token) => plainWord(textOf(token))),
    wordTokens,
  };
};

/** The tagged names of the article's sentences as mentions of persons, joined into persons by their words; in text order. */
export const joinTagged = (
  { sentences }: ReadNames,
  tagged: readonly (readonly LikelyName[])[],
): readonly PersonName[] => {
  const names = sentences.flatMap((read, index) =>
    (tagged[index] ?? []).map((name) => ({ name: candidateOf(name, read), read })),
  );
  const chosen = choosePersons(joinNames(trustedNames(names.filter(({ name }) => name.words.length > 1))));
  return names.flatMap(({ name, read }): readonly PersonName[] => {
    const { words, first, end, sentence } = name;
    const [start, last] = [read.sentence.tokens[first], read.sentence.tokens[end - 1]];
    if (!start || !last) return [];
    const person = (words.length > 1 ? chosen.full(words) : undefined) ?? chosen.single(words.at(-1) ?? '');
    const within = isWithin(end, read);
    return [{ person, sentence, firstToken: first, endToken: end, start: start.start, end: last.end, within }];
  });
};
