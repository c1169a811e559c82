import { type Candidate, plainWord } from './candidates.ts';
import { type ChosenPersons, choosePersons } from './choose-persons.ts';
import { joinNames, type JoinedNames, keyOf } from './join-names.ts';
import type { PersonMention } from './person-mention.ts';
import { isWithin, placeOf, type ReadNames, type ReadSentence } from './read-names.ts';
import { isCapitalAnyway, trustedNames } from './trusted-names.ts';
import { weighPlace } from './weigh-names.ts';

/** Log odds from which a name of several words, and a single word, is taken for a person's. */
const ENOUGH = { several: -0.2, single: -0.2 };
/** Added to a single word that is part of a full name of the article: as family name, or else. */
const KNOWN = { family: 4, other: 2 };
/** Taken off a word that is known as a name and is a word of another kind as well ("Park", "Judge"). */
const ALSO_A_WORD = 2;

/** The persons named in an article by weighed evidence alone, in text order; no name within another name is among them. */
export const ruledPersons = ({ sentences, weights }: ReadNames): readonly PersonMention[] => {
  const isPerson = ({ words }: Candidate) =>
    (weights.get(keyOf(words)) ?? -Infinity) > (words.length > 1 ? ENOUGH.several : ENOUGH.single);
  const full = sentences.flatMap((read) =>
    read.candidates.filter((name) => name.words.length > 1 && isPerson(name)).map((name) => ({ name, read })),
  );
  const chosen = choosePersons(joinNames(trustedNames(full)));
  return sentences.flatMap((read) => mentionsIn(read, { chosen, isPerson }));
};

interface Decision {
  readonly chosen: ChosenPersons;
  readonly isPerson: (candidate: Candidate) => boolean;
}

const mentionsIn = (read: ReadSentence, decision: Decision): readonly PersonMention[] => {
  const { sentence, classes, candidates, index } = read;
  const { names } = decision.chosen;
  const found: PersonMention[] = [];
  const add = (person: number | undefined, firstToken: number, endToken: number) => {
    const start = sentence.tokens[firstToken]?.start;
    const end = sentence.tokens[endToken - 1]?.end;
    if (person === undefined || start === undefined || end === undefined) return;
    found.push({ person, sentence: index, firstToken, endToken, start, end });
  };
  let next = 0;
  for (let at = 0; at < classes.length; at += 1) {
    const candidate = candidates[next];
    if (candidate?.first === at) {
      for (const name of namesIn(candidate, read, decision)) add(...name);
      next += 1;
      at = candidate.end - 1;
    } else if (isKnownWord(at, read, names))
      add(decision.chosen.single(plainWord(sentence.tokens[at]?.text ?? '')), at, at + 1);
  }
  return found;
};

type Found = readonly [person: number | undefined, firstToken: number, endToken: number];

const namesIn = (candidate: Candidate, read: ReadSentence, { chosen, isPerson }: Decision): readonly Found[] => {
  const { words, first, end, wordTokens } = candidate;
  if (isWithin(end, read)) return [];
  const [word = ''] = words;
  if (words.length === 1) {
    const known = knownAs(word, chosen.names);
    const isName = known === 0 ? isPerson(candidate) : weighPlace(placeOf(candidate, read)) + known > ENOUGH.single;
    return isName ? [[chosen.single(word), first, end]] : [];
  }
  if (isPerson(candidate) && chosen.names.personOf(words) !== undefined) return [[chosen.full(words), first, end]];
  const least = isCapitalAnyway(candidate, read) ? 1 : 2;
  for (let length = words.length - 1; length >= least; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const part = words.slice(from, from + length);
      const person = length === 1 ? familyNamed(part[0] ?? '', chosen) : chosen.full(part);
      const [start, last] = [wordTokens[from], wordTokens[from + length - 1]];
      if (person !== undefined && start !== undefined && last !== undefined) return [[person, start, last + 1]];
    }
  return [];
};

const familyNamed = (word: string, chosen: ChosenPersons): number | undefined =>
  chosen.names.isFamilyName(word) ? chosen.single(word) : undefined;

const knownAs = (word: string, names: JoinedNames): number => {
  if (names.isFamilyName(word)) return KNOWN.family;
  return names.personsWith(word).length > 0 ? KNOWN.other : 0;
};

/** Whether a word of another kind stands here for the person whose family name it is ("Park said"). */
const isKnownWord = (at: number, read: ReadSentence, names: JoinedNames): boolean => {
  const { sentence, index } = read;
  const text = sentence.tokens[at]?.text ?? '';
  if (!/^\p{Lu}/u.test(text) || !names.isFamilyName(plainWord(text))) return false;
  if (/^\p{Lu}/u.test(sentence.tokens[at + 1]?.text ?? '') || isWithin(at + 1, read)) return false;
  const words = [plainWord(text)];
  const candidate = { sentence: index, first: at, end: at + 1, words, wordTokens: [at] };
  return weighPlace(placeOf(candidate, read)) + KNOWN.family - ALSO_A_WORD > ENOUGH.single;
};
