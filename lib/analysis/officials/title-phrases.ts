import type { Token } from '../../text/tokens.ts';
import type { OfficialStatus } from '../findings.ts';
import { COMMON_WORDS, DATE_WORDS, HONORIFICS, THING_NOUNS } from '../persons/words.ts';
import { BODY_NOUNS, PRIVATE_WORDS, PUBLIC_WORDS, TITLE_MODIFIERS } from './body-words.ts';
import { type TitleMatch, titleAt } from './match-titles.ts';
import { type Standing, standingOf, statusOf, type TitleWords } from './standing.ts';

/** A title with the words that belong to it and what they make of it. */
export interface TitlePhrase extends TitleWords {
  readonly status: OfficialStatus;
  readonly standing: Standing;
}

const MOST_MODIFIERS = 10;
const MOST_OF_BODY = 14;
/** Titles that follow on each other make one phrase of no more tokens than this. */
const MOST_TOGETHER = 24;

const isUpper = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
const lowerOf = (token: Token | undefined): string => (token?.text ?? '').toLowerCase().replace(/[.’']/gu, '');

/** Every title of the sentence with its words; `isName` says which tokens belong to persons' names, which no phrase crosses. */
export const findTitlePhrases = (tokens: readonly Token[], isName: (at: number) => boolean): readonly TitlePhrase[] => {
  const phrases: TitlePhrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = isName(at) ? null : titleAt(tokens, at);
    if (match !== null && (isName(at + match.length) || !isPartOfName(tokens, at + match.length))) {
      const before = phrases.at(-1);
      const adjacent = before?.titleTo === at && at - before.from < MOST_TOGETHER ? phrases.pop() : undefined;
      const last = phrases.at(-1);
      const phrase = phraseAround(tokens, at, { match, isName, from: adjacent?.from ?? at, floor: last?.titleTo ?? 0 });
      if (last !== undefined && last.to >= phrase.from && /^(?:and|,)$/u.test(tokens[phrase.from - 1]?.text ?? ''))
        phrases[phrases.length - 1] = cutAt(tokens, last, phrase.from - 1);
      phrases.push(phrase);
    }
    at += match?.length ?? 1;
  }
  return phrases;
};

/** Whether a noun with a capital makes the title before it part of a name ("Justice Department", "King Street"). */
const isPartOfName = (tokens: readonly Token[], at: number): boolean =>
  THING_NOUNS.has(tokens[at]?.text ?? '') && titleAt(tokens, at) === null;

/** The phrase without what follows token `to`: there another title of the same person begins. */
const cutAt = (tokens: readonly Token[], phrase: TitlePhrase, to: number): TitlePhrase => {
  const cut = { ...phrase, to: Math.max(to, phrase.titleTo), body: tokens.slice(phrase.titleTo, to).map(lowerOf) };
  return { ...cut, standing: standingOf(tokens, cut) };
};

interface Around {
  readonly match: TitleMatch;
  readonly isName: (at: number) => boolean;
  /** Where the words known to belong to the title begin. */
  readonly from: number;
  /** No modifier stands before this token. */
  readonly floor: number;
}

const phraseAround = (
  tokens: readonly Token[],
  at: number,
  { match, isName, floor, from: known }: Around,
): TitlePhrase => {
  const titleTo = at + match.length;
  let from = known;
  while (from > floor && at - from < MOST_MODIFIERS && isModifier(tokens, from - 1, { isName, from })) from -= 1;
  if (tokens[from]?.kind === 'mark' || lowerOf(tokens[from]) === 'and') from += 1;
  const to = endOfBody(tokens, titleTo, isName);
  const modifiers = tokens.slice(from, at).map(lowerOf);
  const body = tokens.slice(titleTo, to).map(lowerOf);
  const own = tokens.slice(at, titleTo).map(lowerOf);
  const phrase = { from, to, titleFrom: at, titleTo, match, modifiers, body };
  return { ...phrase, status: statusOf([...modifiers, ...own], match), standing: standingOf(tokens, phrase) };
};

const isModifier = (
  tokens: readonly Token[],
  at: number,
  { isName, from }: { readonly isName: (at: number) => boolean; readonly from: number },
): boolean => {
  const token = tokens[at];
  if (token === undefined || isName(at)) return false;
  const lower = lowerOf(token);
  if (token.kind === 'mark') return /^['’]s?$|^&$/u.test(token.text) && isOwner(tokens[at - 1]) && !isName(at - 1);
  if (TITLE_MODIFIERS.has(lower) || /^(?:then|ex)-/u.test(lower)) return true;
  if (token.kind === 'number') return /^\d+(?:st|nd|rd|th)$/u.test(token.text);
  if (lower === 'of') return isBodyOf(tokens, at, isName);
  if (lower === 'and')
    return (
      isUpper(tokens[at + 1]) &&
      isUpper(tokens[at - 1]) &&
      !isName(at - 1) &&
      from === at + 1 &&
      !COMMON_WORDS.has(lowerOf(tokens[at - 1]))
    );
  if (isOfBody(lower)) return true;
  if (isUpper(token))
    return (
      !COMMON_WORDS.has(token.text.toLowerCase()) ||
      /^(?:first|senior|special|state|party|new)$/u.test(lower) ||
      token.text === 'US'
    );
  return false;
};

/** Whether the word before an apostrophe can be a body's or a place's: "Chile's president", "the union's president". */
const isOwner = (token: Token | undefined): boolean => isUpper(token) || isOfBody(lowerOf(token));

/** Whether "of" stands inside the name of a body before a title: "Department of Parks spokesman". */
const isBodyOf = (tokens: readonly Token[], at: number, isName: (at: number) => boolean): boolean => {
  const body = tokens[at - 1];
  return isUpper(body) && !isName(at - 1) && isUpper(tokens[at + 1]) && THING_NOUNS.has(body?.text ?? '');
};

/** Whether the word tells of what body an office is; "who" is the health organisation's only in capitals, which are lost here. */
const isOfBody = (word: string): boolean =>
  word !== 'who' && (BODY_NOUNS.has(word) || PUBLIC_WORDS.has(word) || PRIVATE_WORDS.has(word));

/** Where the phrase ends that says of what body or place: "of the water authority", "for Oakland West". */
const endOfBody = (tokens: readonly Token[], titleTo: number, isName: (at: number) => boolean): number => {
  if (!/^(?:of|for|to|at|in|on|from|with)$/u.test(tokens[titleTo]?.text ?? '')) return titleTo;
  let end = titleTo;
  let content = 0;
  for (let at = titleTo + 1; at < tokens.length && at < titleTo + MOST_OF_BODY; at += 1) {
    const token = tokens[at];
    const lower = lowerOf(token);
    if (
      token === undefined ||
      isName(at) ||
      DATE_WORDS.has(token.text) ||
      /^[HS]$/u.test(token.text) ||
      HONORIFICS.has(token.text.replace(/\.$/u, ''))
    )
      break;
    if (/^(?:of|for|the|and|a|an|to|in|&|-|’s|'s|its|his|her|their|\d+(?:st|nd|rd|th))$/u.test(token.text)) continue;
    const isFirst = content === 0 && tokens[at - 1]?.text !== 'to';
    const isContent = token.kind === 'word' && (isUpper(token) || isFirst || isOfBody(lower));
    if (!isContent) break;
    content += 1;
    end = at + 1;
  }
  return end;
};
