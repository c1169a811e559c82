import type { Token } from '../../text/tokens.ts';
import type { Sentence } from '../prepared-text.ts';
import { inTitleCase, isGivenName, type WordClass } from './word-classes.ts';
import { CAPITAL_PARTICLES } from './words.ts';

/** A run of tokens that may be a person's name: from token `first` up to, not including, `end` of one sentence. */
export interface Candidate {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  /** The words of the name alike in every spelling of it: no diacritics, no full stops, no particles or suffixes. */
  readonly words: readonly string[];
  /** The token of each of `words`. */
  readonly wordTokens: readonly number[];
}

const MOST_WORDS = 7;
const SHORT_CAPITALS = 4;
const ARTICLE_JOINED = /^(?:al|el|as|ash|an|ar|ad|at|ez|ul)[-‐‑](?=\p{Lu})/iu;

const ASCII_LETTERS = /^[a-zA-Z]+$/;

const inPlainCase = (letters: string): string =>
  letters === letters.toUpperCase() && letters.length > 2 ? inTitleCase(letters) : letters;

/** A word as it is compared with others: no diacritics, no full stops, no article joined to it ("al-"), first letter upper case. */
export const plainWord = (word: string): string => {
  if (ASCII_LETTERS.test(word)) return inPlainCase(word);
  const letters = word
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .replace(/’/gu, "'")
    .replace(ARTICLE_JOINED, '');
  return inPlainCase(letters);
};

const startsRun = (wordClass: WordClass | undefined): boolean =>
  wordClass === 'name' || wordClass === 'initial' || wordClass === 'capitals';

/** The runs of the sentence that have the shape of a name, in order, none touching the next. */
export const candidatesOf = (
  { tokens }: Sentence,
  classes: readonly WordClass[],
  sentence: number,
): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!startsRun(classes[at])) {
      at += 1;
      continue;
    }
    let end = at + 1;
    for (let next = continues(tokens, classes, end); next > end; next = continues(tokens, classes, end)) end = next;
    const candidate = trimmed(tokens, classes, { sentence, first: at, end });
    if (candidate !== null) found.push(candidate);
    at = end;
  }
  return found;
};

/** Where the run that has come to `at` goes on to; `at` itself where it ends. */
const continues = (tokens: readonly Token[], classes: readonly WordClass[], at: number): number => {
  const wordClass = classes[at];
  if (startsRun(wordClass) || wordClass === 'suffix') return at + 1;
  if (wordClass === 'particle') {
    let after = at + 1;
    while (after < at + 3 && classes[after] === 'particle') after += 1;
    return classes[after] === 'name' ? after + 1 : at;
  }
  const mark = tokens[at]?.text ?? '';
  if (mark === ',' && classes[at + 1] === 'suffix') return at + 2;
  if (/^["“‘('’]$/u.test(mark)) {
    const close = [at + 2, at + 3].find((index) => /^["”’')]$/u.test(tokens[index]?.text ?? ''));
    if (
      close !== undefined &&
      tokens.slice(at + 1, close).every((token) => /^\p{Lu}\p{Ll}/u.test(token.text)) &&
      classes[close + 1] === 'name'
    )
      return close + 2;
  }
  return at;
};

const trimmed = (
  tokens: readonly Token[],
  classes: readonly WordClass[],
  run: { readonly sentence: number; readonly first: number; readonly end: number },
): Candidate | null => {
  let { first, end } = run;
  const isLoose = (at: number) =>
    classes[at] === 'capitals' &&
    (tokens[at]?.text.length ?? 0) <= SHORT_CAPITALS &&
    !isGivenName(tokens[at]?.text ?? '');
  while (first < end && isLoose(first)) first += 1;
  while (end > first && isLoose(end - 1)) end -= 1;
  const wordTokens = Array.from({ length: end - first }, (_, index) => first + index).filter(
    (at) => startsRun(classes[at]) && !CAPITAL_PARTICLES.has(tokens[at]?.text ?? ''),
  );
  const words = wordTokens.map((at) => plainWord(tokens[at]?.text ?? ''));
  const isName = words.length <= MOST_WORDS && words.some((word) => word.length > 1);
  return isName ? { sentence: run.sentence, first, end, words, wordTokens } : null;
};
