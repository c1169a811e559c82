import type { Span } from '../../text/span.ts';
import type { PreparedText, Sentence } from '../prepared-text.ts';
import { type Candidate, candidatesOf, plainWord } from './candidates.ts';
import { type ChosenPersons, choosePersons } from './choose-persons.ts';
import { joinNames, type JoinedNames, keyOf } from './join-names.ts';
import { type PlacedCandidate, weighNames, weighPlace } from './weigh-names.ts';
import { classify, isGivenName, isHeadline, lowerCaseWords, type WordClass } from './word-classes.ts';
import { NOUNS_AFTER_A_NAME } from './words.ts';

/** One place where a person is named: the span of the name alone, with no title and no possessive. */
export interface PersonMention extends Span {
  /** The same number for every mention of one person of the article. */
  readonly person: number;
  /** Index into {@link PreparedText.sentences}, and the tokens of the name in it: from `firstToken` up to, not including, `endToken`. */
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Log odds from which a name of several words, and a single word, is taken for a person's. */
const ENOUGH = { several: -0.2, single: -0.2 };
/** Added to a single word that is part of a full name of the article: as family name, or else. */
const KNOWN = { family: 4, other: 2 };
/** Taken off a word that is known as a name and is a word of another kind as well ("Park", "Judge"). */
const ALSO_A_WORD = 2;

/**
 * Every person's name in the text, official or not, in text order; mentions of one person share a number. A name inside
 * another name ("Quill Tower", "the Quill administration") is none.
 */
export const findPersons = ({ sentences }: PreparedText): readonly PersonMention[] => {
  const lower = lowerCaseWords(sentences);
  const read = sentences.map((sentence, index): ReadSentence => {
    const classes = classify(sentence, lower);
    const candidates = candidatesOf(sentence, classes, index);
    return { sentence, index, classes, lower, headline: isHeadline(sentence), candidates };
  });
  const placed = read.flatMap((one) => one.candidates.map((candidate) => placeOf(candidate, one)));
  const weights = weighNames(placed);
  const isPerson = ({ words }: Candidate) =>
    (weights.get(keyOf(words)) ?? -Infinity) > (words.length > 1 ? ENOUGH.several : ENOUGH.single);
  const full = read.flatMap((one) =>
    one.candidates.filter((name) => name.words.length > 1 && isPerson(name)).map((name) => ({ name, one })),
  );
  const chosen = choosePersons(joinNames(trustedNames(full)));
  return read.flatMap((one) => mentionsIn(one, { chosen, isPerson }));
};

/**
 * The names as the text gives them where a capital means something. A headline, or the first word of a sentence, can make
 * a verb look like a given name ("Blames Quill"): such a name counts only where the text has it elsewhere, or nobody else
 * has the family name.
 */
const trustedNames = (
  full: readonly { readonly name: Candidate; readonly one: ReadSentence }[],
): readonly (readonly string[])[] => {
  const sure = full
    .filter(({ name, one }) => isTypical(name, one) || !isCapitalAnyway(name, one))
    .map(({ name }) => name.words);
  const keys = new Set(sure.map(keyOf));
  const familyNames = new Set(sure.map((words) => words.at(-1)));
  return full
    .filter(({ name, one }) => keys.has(keyOf(name.words)) || !(one.headline || familyNames.has(name.words.at(-1))))
    .map(({ name }) => name.words);
};

/** Whether the name begins as names do, with no word that the text writes small elsewhere; in a headline, whether it is no longer than most. */
const isTypical = ({ words: [given = '', ...rest] }: Candidate, { headline, lower }: ReadSentence): boolean =>
  isGivenName(given) &&
  !/^(?:Will|May)$/u.test(given) &&
  !lower.has(given.toLowerCase()) &&
  (!headline || rest.length === 1);

/** Whether the first word of the name would have a capital whatever it is. */
const isCapitalAnyway = ({ first }: Candidate, { sentence, headline }: ReadSentence): boolean =>
  first === 0 || /^["“‘:•—–*([]$/u.test(sentence.tokens[first - 1]?.text ?? '') || headline;

interface ReadSentence {
  readonly sentence: Sentence;
  readonly index: number;
  readonly classes: readonly WordClass[];
  readonly lower: ReadonlySet<string>;
  /** Whether the sentence is written in capitals as a headline is. */
  readonly headline: boolean;
  readonly candidates: readonly Candidate[];
}

const placeOf = (candidate: Candidate, { sentence, classes, lower }: ReadSentence): PlacedCandidate => ({
  candidate,
  place: {
    tokens: sentence.tokens,
    classes,
    lower,
    first: candidate.first,
    end: candidate.end,
    words: candidate.words,
  },
});

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

/** Whether the name goes on into a name of something else. */
const isInside = (end: number, { sentence, classes }: ReadSentence): boolean =>
  classes[end] === 'thing' || classes[end] === 'title' || NOUNS_AFTER_A_NAME.has(sentence.tokens[end]?.text ?? '');

type Found = readonly [person: number | undefined, firstToken: number, endToken: number];

const namesIn = (candidate: Candidate, read: ReadSentence, { chosen, isPerson }: Decision): readonly Found[] => {
  const { words, first, end, wordTokens } = candidate;
  if (isInside(end, read)) return [];
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
  if (/^\p{Lu}/u.test(sentence.tokens[at + 1]?.text ?? '') || isInside(at + 1, read)) return false;
  const words = [plainWord(text)];
  const candidate = { sentence: index, first: at, end: at + 1, words, wordTokens: [at] };
  return weighPlace(placeOf(candidate, read)) + KNOWN.family - ALSO_A_WORD > ENOUGH.single;
};
