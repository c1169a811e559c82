import type { PreparedText, Sentence } from '../prepared-text.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type PlacedCandidate, weighNames } from './weigh-names.ts';
import { classify, isHeadline, lowerCaseWords, type WordClass } from './word-classes.ts';
import { NOUNS_AFTER_A_NAME } from './words.ts';

/** A sentence with what its words can be to a name. */
export interface ReadSentence {
  readonly sentence: Sentence;
  /** Its place in `PreparedText.sentences`. */
  readonly index: number;
  readonly classes: readonly WordClass[];
  /** The words that the whole text writes in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Whether the sentence is written in capitals as a headline is. */
  readonly headline: boolean;
  readonly candidates: readonly Candidate[];
}

/** An article as names are looked for in it. */
export interface ReadNames {
  readonly sentences: readonly ReadSentence[];
  /** The log odds that a name is a person's, from all its places in the article; by `keyOf` its words. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Reads the article for names: classes of words, what has the shape of a name, and how likely each is one. */
export const readNames = ({ sentences }: PreparedText): ReadNames => {
  const lower = lowerCaseWords(sentences);
  const read = sentences.map((sentence, index): ReadSentence => {
    const classes = classify(sentence, lower);
    const candidates = candidatesOf(sentence, classes, index);
    return { sentence, index, classes, lower, headline: isHeadline(sentence), candidates };
  });
  const placed = read.flatMap((one) => one.candidates.map((candidate) => placeOf(candidate, one)));
  return { sentences: read, weights: weighNames(placed) };
};

/** The candidate with its surroundings. */
export const placeOf = (candidate: Candidate, { sentence, classes, lower }: ReadSentence): PlacedCandidate => ({
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

/** Whether a name that ends before token `end` goes on into the name of something else. */
export const isWithin = (end: number, { sentence, classes }: ReadSentence): boolean =>
  classes[end] === 'thing' || classes[end] === 'title' || NOUNS_AFTER_A_NAME.has(sentence.tokens[end]?.text ?? '');
