import { plainWord } from '../persons/candidates.ts';
import { OFFICE_CODES, PARTY_CODES, SOURCES } from './directory-data.ts';
import { findByFamilyName, findByName } from './directory-index.ts';

/** One stay in an office. Months or years of ISO 8601; an empty `to` is an end yet to come, "?" one not known; an empty `from` a beginning not known. */
export interface Term {
  readonly office: string;
  readonly place: string;
  readonly party: string | null;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  /** When the source was made, as a month. */
  readonly asOf: string;
}

/** A well-known holder of office. */
export interface DirectoryEntry {
  /** The same for as long as the person is in the directory under this name. */
  readonly id: string;
  readonly name: string;
  /** The Wikidata item, where a roster gives one. */
  readonly wikidata: string | null;
  readonly terms: readonly Term[];
}

const parseTerm = (term: string): Term => {
  const [office = '', place = '', party = '', from = '', to = '', code = ''] = term.split('~');
  const [source = '', asOf = ''] = SOURCES[code.charAt(0)] ?? [];
  return {
    office: OFFICE_CODES[office] ?? office,
    place,
    party: party === '' ? null : (PARTY_CODES[party] ?? party),
    from,
    to,
    source,
    // A fact may be younger than the rest of its source: then its own date stands behind the letter.
    asOf: code.slice(1) || asOf,
  };
};

const parse = (line: string): DirectoryEntry => {
  const [name = '', , wikidata = '', ...terms] = line.split('|');
  const id = plainWord(name)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '-');
  return { id, name, wikidata: wikidata === '' ? null : wikidata, terms: terms.map(parseTerm) };
};

/**
 * The office-holders of this name: one at most for a name of several words. A name of one word finds those of that family
 * name who are or were heads of state or government, or sought to be.
 */
export const lookUp = (name: string): readonly DirectoryEntry[] => {
  const line = findByName(name);
  return (line === null ? findByFamilyName(name) : [line]).map(parse);
};

/** A term and how it stood in a month. */
export interface StandingTerm extends Term {
  readonly standing: 'current' | 'former' | 'unknown';
}

const standingIn = ({ from, to, asOf }: Term, month: string): StandingTerm['standing'] => {
  if (from === '' && month.slice(0, 4) < asOf.slice(0, 4)) return 'unknown';
  if (to === '?') return month <= asOf ? 'current' : 'unknown';
  return to === '' || to >= month.slice(0, to.length) ? 'current' : 'former';
};

const standIn = (term: Term, month: string): StandingTerm => ({ ...term, standing: standingIn(term, month) });

/** The terms that had begun by the month (ISO 8601), with how they stood then: those held first, then the last first. */
export const termsIn = ({ terms }: DirectoryEntry, month: string): readonly StandingTerm[] =>
  terms
    .filter(({ from }) => from.slice(0, 7) <= month)
    .map((term) => standIn(term, month))
    .toSorted(
      (a, b) => Number(b.standing === 'current') - Number(a.standing === 'current') || (b.from < a.from ? -1 : 1),
    );
