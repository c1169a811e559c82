import type { Token } from '../../text/tokens.ts';
import { titleAt } from '../officials/match-titles.ts';
import type { Sentence } from '../prepared-text.ts';
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from './given-names.ts';
import { isPeople, isPlace, placeLengthAt } from './places.ts';
import {
  CAPITAL_PARTICLES,
  COMMON_WORDS,
  DATE_WORDS,
  HONORIFICS,
  PARTICLES,
  SUFFIXES,
  THING_NOUNS,
  THINGS_AND_SURNAMES,
} from './words.ts';

/** What a word can be to a person's name: a part of it (the first five), or something that ends it. */
export type WordClass = (typeof WORD_CLASSES)[number];
export const WORD_CLASSES = [
  'name',
  'capitals',
  'initial',
  'particle',
  'suffix',
  'title',
  'honorific',
  'thing',
  'place',
  'people',
  'date',
  'common',
  'lower',
  'other',
] as const;

const KNOWN_LETTERS = new Set(
  'US UK EU UN TV PC AP GM AI MP PM DC UAE USA NY LA NJ IT ID OK AM BC AD VP HR PR CV'.split(' '),
);
const EXCELLENCY = /^(?:H\.?E\.?|H\.H\.|H\.M\.|H\.R\.H\.)$/u;
const KNOWN_INITIALS =
  /^(?:U\.S\.?(?:A\.)?|U\.N\.|U\.K\.|E\.U\.|D\.C\.|N\.[YJHCMD]\.|S\.[CD]\.|R\.I\.|W\.Va\.|L\.A\.|[ap]\.m\.|[AP]\.M\.|i\.e\.|e\.g\.)$/u;
/** Addresses, contractions ("I’m", "It’s") and a party with its state ("R-Texas"). */
const NO_NAME = /^(?:[@#]|https?:|[DRI]-\p{Lu}|.+['’](?:m|ve|ll|re|d|s|t)$)/u;
const ARTICLE_JOINED = /^(?:al|el|ul|an|ar|as|ash|at|ad|ez|bin|ibn)[-‐‑]\p{Lu}/iu;
const SMALL_IN_HEADLINES =
  /^(?:a|an|the|and|or|but|nor|of|for|to|in|on|at|by|as|from|with|into|over|after|up|off|out|vs|via|is|be|it|his|her|its|not|than)$/u;
/** How Korean given names are written: "Bum-kye". */
const TWO_SYLLABLES = /^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}+$/u;
const BEFORE_A_DATE =
  /^(?:in|of|on|by|since|until|till|before|after|last|this|next|early|late|mid|from|to|and|\p{N}+(?:st|nd|rd|th)?)$/iu;
const VERBAL_START = /(?:ing|ed|ly)$/u;

/** The word with only its first letter upper case, so that "QUILL" meets "Quill". */
export const inTitleCase = (word: string): string =>
  word.replace(/\p{L}+/gu, (part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase());

/** Whether the word stands in a list of given names, in whatever capitals, or is made of two that do ("Ana-María"). */
export const isGivenName = (word: string): boolean => {
  const plain = word === word.toUpperCase() && word.length > 2 ? inTitleCase(word) : word;
  return GIVEN_NAMES.has(plain) || (plain.includes('-') && GIVEN_NAMES.has(plain.split('-', 1)[0] ?? ''));
};

/** Every word of the text that it writes in lower case somewhere: such a word with a capital is seldom a name. */
export const lowerCaseWords = (sentences: readonly Sentence[]): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { tokens } of sentences)
    for (const token of tokens) if (token.kind === 'word' && /^\p{Ll}/u.test(token.text)) words.add(token.text);
  return words;
};

const isCapitalised = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Whether the sentence is written in capitals as a headline is, every word but the small ones, so that a capital says little. */
export const isHeadline = ({ tokens }: Sentence): boolean => {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.length > 3 && words.every((token) => isCapitalised(token) || SMALL_IN_HEADLINES.test(token.text));
};

/** The class of each token of the sentence; `lower` are the words that the whole text writes in lower case. */
export const classify = (sentence: Sentence, lower: ReadonlySet<string>): readonly WordClass[] => {
  const { tokens } = sentence;
  const headline = isHeadline(sentence);
  const classes: WordClass[] = [];
  let starts = true;
  while (classes.length < tokens.length) {
    const at = classes.length;
    const token = tokens[at];
    if (token === undefined) break;
    const { wordClass, length } = classOf(tokens, at, { previous: classes[at - 1], starts: starts || headline, lower });
    for (let count = 0; count < length; count += 1) classes.push(wordClass);
    if (token.kind === 'mark') starts = starts || /^["“‘:•—–*([]$/u.test(token.text);
    else starts = false;
  }
  return classes;
};

interface Context {
  readonly previous: WordClass | undefined;
  /** Whether the word would have a capital here whatever it is. */
  readonly starts: boolean;
  readonly lower: ReadonlySet<string>;
}

const one = (wordClass: WordClass) => ({ wordClass, length: 1 });

const classOf = (
  tokens: readonly Token[],
  at: number,
  { previous, starts, lower }: Context,
): { readonly wordClass: WordClass; readonly length: number } => {
  const token = tokens[at];
  if (token?.kind !== 'word' || NO_NAME.test(token.text)) return one('other');
  const { text } = token;
  const next = tokens[at + 1];
  const nameBefore = previous === 'initial' || (previous === 'name' && isGivenName(tokens[at - 1]?.text ?? ''));
  const ends = !isCapitalised(next);
  if (!isCapitalised(token)) {
    if (ARTICLE_JOINED.test(text)) return one('name');
    if (PARTICLES.has(text)) return one('particle');
    const title = titleAt(tokens, at);
    return title === null ? one('lower') : { wordClass: 'title', length: title.length };
  }
  if (SUFFIXES.has(text) && (previous === 'name' || previous === 'capitals')) return one('suffix');
  if (nameBefore && ends && (THINGS_AND_SURNAMES.has(text) || isPeople(text))) return one('name');
  if (FAMILY_NAMES_FIRST.has(text) && TWO_SYLLABLES.test(next?.text ?? '')) return one('name');
  const bare = text.replace(/\.$/u, '');
  const given = isGivenName(text);
  const place = placeLengthAt(tokens, at);
  if (place > 1 && !(nameBefore && given)) return { wordClass: 'place', length: place };
  const title = titleAt(tokens, at);
  if (title !== null && !(given && isCapitalised(next) && !HONORIFICS.has(next?.text ?? '')))
    return { wordClass: 'title', length: title.length };
  if (EXCELLENCY.test(text)) return one('honorific');
  if (text === 'H' && next?.text === 'E') return { wordClass: 'honorific', length: 2 };
  if (HONORIFICS.has(bare) && !given) return one('honorific');
  if (CAPITAL_PARTICLES.has(text) && isCapitalised(next)) return one('name');
  if (KNOWN_INITIALS.test(text) || KNOWN_LETTERS.has(text)) return one('other');
  if (/^(?:\p{Lu}\.)+(?:-\p{Lu}\.)?$/u.test(text) || (/^\p{Lu}$/u.test(text) && !/^[AI]$/u.test(text)))
    return one('initial');
  if (given && (isCapitalised(next) || !isPlace(text)) && !DATE_WORDS.has(text))
    return one(startsCommon(text, { starts, lower, next }) ? 'common' : 'name');
  if (DATE_WORDS.has(bare))
    return one(given && isCapitalised(next) && !BEFORE_A_DATE.test(tokens[at - 1]?.text ?? '') ? 'name' : 'date');
  if (isPlace(text)) return one(nameBefore ? 'name' : 'place');
  if (isPeople(text)) return one('people');
  if (THING_NOUNS.has(text) || THING_NOUNS.has(inTitleCase(text))) return one('thing');
  if (text === text.toUpperCase())
    return one(/^[^AEIOUY]{2,3}$/u.test(text) && isCapitalised(next) ? 'initial' : 'capitals');
  const small = text.toLowerCase();
  if (COMMON_WORDS.has(small)) return one('common');
  if (starts && (lower.has(small) || VERBAL_START.test(small))) return one('common');
  return one('name');
};

/** Given names that are words as well, at a place where any word has a capital. */
const startsCommon = (
  text: string,
  {
    starts,
    lower,
    next,
  }: { readonly starts: boolean; readonly lower: ReadonlySet<string>; readonly next: Token | undefined },
): boolean =>
  starts &&
  (lower.has(text.toLowerCase()) || COMMON_WORDS.has(text.toLowerCase())) &&
  (!isCapitalised(next) || COMMON_WORDS.has(next?.text.toLowerCase() ?? ''));
