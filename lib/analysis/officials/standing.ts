import type { Token } from '../../text/tokens.ts';
import type { OfficialStatus } from '../findings.ts';
import { isPeople, placeLengthAt } from '../persons/places.ts';
import { BODY_NOUNS, ELECTION_WORDS, PRIVATE_WORDS, PUBLIC_WORDS, TITLE_MODIFIERS, VETO_WORDS } from './body-words.ts';
import type { TitleMatch } from './match-titles.ts';

/** A title with the words that belong to it: "former | deputy mayor | of Oakland". Token indices, ends exclusive. */
export interface TitleWords {
  /** Of the whole phrase, its modifiers and the body behind it included. */
  readonly from: number;
  readonly to: number;
  /** Of the title itself. */
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly match: TitleMatch;
  /** The words before the title and those of the body behind it, in lower case. */
  readonly modifiers: readonly string[];
  readonly body: readonly string[];
}

const isUpper = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** Titles that many papers write small before a name. */
const SMALL_TOO = /^(?:vice president|deputy president|president|chancellor)$/u;
const FORMER =
  /^(?:former|ex|then|late|retired|onetime|one-time|ousted|deposed|2000|2004|2008|2012)$|^(?:then|ex)[- ]/u;

/** How the person stands to the office, by the words of the phrase. */
export const statusOf = (words: readonly string[], { title }: TitleMatch): OfficialStatus => {
  if (words.some((word) => FORMER.test(word))) return 'former';
  if (title.public === 'election')
    return words.some((word) => /^(?:court|justice|cabinet)$/u.test(word)) ? 'nominee' : 'candidate';
  if (words.some((word) => /^(?:acting|interim|caretaker)$/u.test(word))) return 'acting';
  return words.some((word) => /(?:elect|designate)$|^(?:incoming|nominated)$/u.test(word)) ? 'nominee' : 'current';
};

/** Beside a nation's name, "organisation" is a body of the state's but for these. */
const CLUB_WORDS = new Set(
  'confederation federation union football cricket basketball sports media news company fan alumni charity'.split(' '),
);

const hasPlace = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (placeLengthAt(tokens, at) > 0 || isPeople(text) || /^(?:U\.?S\.?|U\.?K\.?|U\.?N\.?|E\.?U\.?|UAE)$/u.test(text))
      return true;
  }
  return false;
};

/**
 * What a title's words make of it, read alone: an office of the state's; a title that is one where it stands with a capital
 * before a name; or nothing public.
 */
export type Standing = 'office' | 'title' | 'private';

/** Weighs the words of a title's phrase, see {@link Standing}. */
export const standingOf = (
  tokens: readonly Token[],
  { from, to, titleFrom, titleTo, match, modifiers, body }: TitleWords,
): Standing => {
  const around = [...modifiers, ...body];
  const has = (set: ReadonlySet<string>) =>
    around.some((word) => set.has(word) || word.split('-').some((part) => set.has(part)));
  const kind = match.title.public;
  if (kind === 'never' || kind === 'relation') return 'private';
  if (kind === 'election') {
    if (has(ELECTION_WORDS)) return 'office';
    return around.length === 0 && /^candidate$/u.test(match.form) ? 'title' : 'private';
  }
  const place = hasPlace(tokens, from, titleFrom) || hasPlace(tokens, titleTo, to);
  const isPublic = has(PUBLIC_WORDS) || place;
  const isNational = place && around.some((word) => /^organi[sz]ation$/u.test(word)) && !has(CLUB_WORDS);
  const isPrivate = has(PRIVATE_WORDS) && !isNational;
  if (kind === 'always') return has(VETO_WORDS) ? 'private' : 'office';
  if (isPrivate && !(has(PUBLIC_WORDS) && !isPrivateHead(modifiers, body))) return 'private';
  if (isPublic) return 'office';
  const bare =
    (isUpper(tokens[titleFrom]) || SMALL_TOO.test(match.form)) &&
    around.every((word) => TITLE_MODIFIERS.has(word) || (BODY_NOUNS.has(word) && !isPrivate));
  return kind === 'as-title' && bare ? 'title' : 'private';
};

/** Whether the word that says what the body is, is a private body's. */
const isPrivateHead = (modifiers: readonly string[], body: readonly string[]): boolean =>
  PRIVATE_WORDS.has(modifiers.at(-1) ?? '') || PRIVATE_WORDS.has(body.at(-1) ?? '');
