import type { Span } from '../../text/span.ts';
import type { Sentence } from '../prepared-text.ts';
import { TITLE_MODIFIERS } from './body-words.ts';
import { askedBy } from './asked-office.ts';
import type { OfficialsByOffice } from './named-officials.ts';
import { weighRole } from './role-evidence.ts';
import { determinerOf, type RolePlace } from './role-place.ts';
import type { TitlePhrase } from './title-phrases.ts';
import type { Publicness } from './titles/title.ts';

/** An office named alone ("the mayor") where it is this person that is meant. */
export interface RoleMention extends Span {
  readonly person: number;
}

/** Titles that stand for somebody else than the person who was called so. */
const RELATIVE = /^(?:running mate|rival|challenger|pick|choice|incumbent)$/u;
/** What has an office's name in front of it and speaks of no holder: "the mayor race". */
const OF_AN_OFFICE =
  /^(?:races?|elections?|contests?|campaigns?|candidates?|candidacy|office|jobs?|posts?|seats?|positions?|debates?|primary|polls?|nomination|residence|palace|website|title|role|duties|general|elect)$/u;
const SPOUSE_OF_STATE = /^first (?:lady|gentleman)$/u;
const NO_OFFICE: ReadonlySet<Publicness> = new Set(['never', 'relation']);

/** The offices named alone in a sentence, each with the official that is meant; those that nobody named here holds are left out. */
export const findRoles = (
  sentence: Sentence,
  alone: readonly TitlePhrase[],
  officials: OfficialsByOffice,
): readonly RoleMention[] =>
  alone.flatMap((phrase) => {
    const place = placeOfRole(sentence, phrase, officials);
    if (place === null || weighRole(place) <= 0) return [];
    return [{ person: place.meant.person, ...spanOfRole(sentence, phrase) }];
  });

/** Where the title's words begin and end, as offsets into the text. */
export const spanOfRole = ({ tokens }: Sentence, { from, titleTo }: TitlePhrase): Span => {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[titleTo - 1]?.end ?? start };
};

/** What is to be weighed of a title alone; null where it can mean nobody who is named. */
export const placeOfRole = (
  sentence: Sentence,
  phrase: TitlePhrase,
  officials: OfficialsByOffice,
): RolePlace | null => {
  const { match } = phrase;
  if (match.number === 'plural' || RELATIVE.test(match.form)) return null;
  if (NO_OFFICE.has(match.title.public) && !SPOUSE_OF_STATE.test(match.form)) return null;
  if (OF_AN_OFFICE.test(sentence.tokens[phrase.titleTo]?.text ?? '')) return null;
  const isBare = phrase.body.length === 0 && phrase.modifiers.every((word) => TITLE_MODIFIERS.has(word));
  if (phrase.standing === 'private' && !isBare && !SPOUSE_OF_STATE.test(match.form)) return null;
  const meant = officials.meantBy(askedBy(sentence, phrase), spanOfRole(sentence, phrase).start);
  if (meant === null) return null;
  return { sentence, phrase, meant, determiner: determinerOf(sentence.tokens, phrase.from) };
};
