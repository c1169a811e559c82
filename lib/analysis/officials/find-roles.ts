import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { isPeople, isPlace } from '../persons/places.ts';
import { PARTICLES } from '../persons/words.ts';
import type { Sentence } from '../prepared-text.ts';
import { TITLE_MODIFIERS } from './body-words.ts';
import type { OfficialsByOffice, Wanted } from './named-officials.ts';
import { familyOf, meantBy } from './office-families.ts';
import type { TitlePhrase } from './title-phrases.ts';
import type { Publicness } from './titles/title.ts';

/** An office named alone ("the mayor") where it is this person that is meant. */
export interface RoleMention extends Span {
  readonly person: number;
}

const DEFINITE = /^(?:the|his|her|their|our|its|this)$/iu;
/** Before "the nominee" these speak of whoever will be it. */
const TURNS_INTO =
  /^(?:become|becomes|becoming|became|be|being|been|as|him|her|them|choose|chose|chosen|pick|elect|next)$/iu;
const WHOEVER_BEFORE =
  /^(?:a|an|any|every|each|no|next|another|future|new|potential|first|as|for|become|becoming|became|becomes|elected|named|being|be|of|possible|two|three|most|many|other)$/iu;
/** Titles that stand for somebody else than the person who was called so. */
const RELATIVE = /^(?:running mate|rival|challenger|pick|choice|incumbent|counterpart|opposite number)$/u;
const NO_OFFICE: ReadonlySet<Publicness> = new Set(['never', 'relation']);
const ADJECTIVES = 2;

/** The offices named alone in a sentence, each with the official that is meant; those that nobody named here holds are left out. */
export const findRoles = (
  sentence: Sentence,
  alone: readonly TitlePhrase[],
  officials: OfficialsByOffice,
): readonly RoleMention[] =>
  alone.flatMap((phrase) => {
    if (!isOnePerson(sentence, phrase)) return [];
    const start = sentence.tokens[phrase.from]?.start ?? 0;
    const end = sentence.tokens[phrase.titleTo - 1]?.end ?? start;
    const meant = officials.nearest(wantedBy(sentence, phrase), start);
    return meant === null ? [] : [{ person: meant, start, end }];
  });

/** Whether the title speaks of one known person, not of the office or of anyone who might hold it. */
const isOnePerson = (
  { tokens }: Sentence,
  { from, titleFrom, titleTo, match, standing, modifiers, body }: TitlePhrase,
): boolean => {
  if (match.number === 'plural' || NO_OFFICE.has(match.title.public) || RELATIVE.test(match.form)) return false;
  const isBare = body.length === 0 && modifiers.every((word) => TITLE_MODIFIERS.has(word));
  if (standing === 'private' && !isBare) return false;
  const next = tokens[titleTo];
  if (next?.kind === 'word' && /^\p{Lu}/u.test(next.text)) return false;
  const determiner = determinerBefore(tokens, from);
  if (determiner >= 0) {
    const isParty = familyOf(match.form) === 'candidate' && /^(?:its|their)$/iu.test(tokens[determiner]?.text ?? '');
    return (
      !isParty &&
      !TURNS_INTO.test(tokens[determiner - 1]?.text ?? '') &&
      !/^(?:next|new|future|other)$/iu.test(tokens[determiner + 1]?.text ?? '')
    );
  }
  const isCapitalised = /^\p{Lu}\p{Ll}/u.test(tokens[titleFrom]?.text ?? '');
  return isCapitalised && !WHOEVER_BEFORE.test(tokens[from - 1]?.text ?? '');
};

/** The token of the "the" or "his" that the title belongs to, adjectives between them; -1 where there is none. */
const determinerBefore = (tokens: readonly Token[], from: number): number => {
  for (let at = from - 1; at >= from - 1 - ADJECTIVES; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    if (DEFINITE.test(token.text)) return at;
    if (/^\p{Lu}/u.test(token.text) || PARTICLES.has(token.text) || WHOEVER_BEFORE.test(token.text)) return -1;
  }
  return -1;
};

const RANKS = /^(?:deputy|vice|assistant|associate)$/u;

/** What the words of the title ask of the person it means. */
const wantedBy = (sentence: Sentence, { from, titleFrom, match, status, modifiers }: TitlePhrase): Wanted => {
  const words = sentence.tokens.slice(from, titleFrom).map(({ text }) => text);
  const places = words.filter((word) => isPlace(word) || isPeople(word)).map((word) => word.toLowerCase());
  const ranks = modifiers.filter((word) => RANKS.test(word));
  return {
    families: meantBy(familyOf(match.form)),
    fits: (sign) =>
      (status !== 'former' || sign.status === 'former') &&
      ranks.every((rank) => sign.words.includes(rank)) &&
      (places.length === 0 || !sign.words.some(isNamedPlace) || places.some((place) => sign.words.includes(place))),
  };
};

const isNamedPlace = (word: string): boolean => {
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1);
  return isPlace(capitalised) || isPeople(capitalised);
};
