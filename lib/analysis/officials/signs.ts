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

/** The log of chances: how likely the signs together make an official. */
export const weightOf = (signs: readonly Sign[]): number =>
  1 - signs.reduce((left, { weight }) => left * (1 - weight), 1);
