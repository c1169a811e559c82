import type { OfficialStatus, Reason } from '../findings.ts';
import type { PersonMention } from '../persons/find-persons.ts';

/** One thing in the text that speaks for a person being an official. */
export interface Sign {
  readonly person: number;
  /** How likely it alone makes the person one, 0 to 1. */
  readonly weight: number;
  /** The office as the article words it; null where the sign names none. */
  readonly role: string | null;
  readonly organisation: string | null;
  readonly status: OfficialStatus;
  /** The kinds of office it tells of, see `familyOf`: by them the text may mean the person later. */
  readonly families: readonly string[];
  /** The words around the title, in lower case. */
  readonly words: readonly string[];
  readonly reason: Reason;
  readonly mention: PersonMention;
}

const isKnown = ({ reason }: Sign): boolean => reason.id === 'in_directory';

/**
 * The signs of one person as they stand at the article's date: a title that says nothing of when ("President Quill") is a
 * former one where the directory has every such office of the person end before.
 */
export const dateSigns = (signs: readonly Sign[]): readonly Sign[] => {
  const known = signs.filter(isKnown);
  if (known.length === 0) return signs;
  return signs.map((sign) => (!isKnown(sign) && sign.status === 'current' && isOver(sign, known) ? end(sign) : sign));
};

const isOver = ({ families }: Sign, known: readonly Sign[]): boolean => {
  const held = known.filter((sign) => sign.families.some((family) => families.includes(family)));
  return held.length > 0 && held.every(({ status }) => status === 'former');
};

const end = (sign: Sign): Sign => ({ ...sign, status: 'former' });

/** The log of chances: how likely the signs together make an official. */
export const weightOf = (signs: readonly Sign[]): number =>
  1 - signs.reduce((left, { weight }) => left * (1 - weight), 1);
