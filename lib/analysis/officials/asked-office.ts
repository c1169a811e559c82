import type { OfficialStatus } from '../findings.ts';
import type { Sentence } from '../prepared-text.ts';
import { BODY_NOUNS } from './body-words.ts';
import { placeOf, stateOf } from './nations.ts';
import { meantBy } from './office-families.ts';
import type { Sign } from './signs.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** What the words of an office say of who holds it. */
export interface OfficeWords {
  readonly status: OfficialStatus;
  readonly places: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  /** What the office is for: "interior", "police". */
  readonly fields: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
}

/** An office of a person's, with the families it is of. */
export interface HeldOffice extends OfficeWords {
  readonly families: readonly string[];
}

/** What an office named alone ("the former Irish prime minister") asks of the person it means. */
export interface AskedOffice extends OfficeWords {
  /** Any of these families of offices; null where any office will do ("his Irish counterpart"). */
  readonly families: readonly string[] | null;
  /** Whether the words tell of a retirement, which the text need not have told with the name. */
  readonly isRetired: boolean;
}

/** How a person's office agrees with what was asked for. */
export interface Fit {
  /** How many of place, party, field and rank agree. */
  readonly agreeing: number;
  /** Whether both are former, or neither. */
  readonly sameStanding: boolean;
}

const PARTIES: Readonly<Record<string, string>> = {
  republican: 'republican',
  gop: 'republican',
  r: 'republican',
  democratic: 'democrat',
  democrat: 'democrat',
  d: 'democrat',
  labour: 'labour',
  labor: 'labour',
  conservative: 'conservative',
  tory: 'conservative',
  liberal: 'liberal',
  libertarian: 'libertarian',
  green: 'green',
};
const RANKS = new Set(['deputy', 'vice', 'assistant', 'associate', 'under']);
/** The families in which the field tells one holder from another. */
const BY_FIELD = new Set(['minister', 'secretary', 'chief', 'director', 'commissioner', 'spokesperson', 'chair']);
const SPELT: Readonly<Record<string, string>> = { defence: 'defense', labour: 'labor' };
/** Nouns beside a title that tell nothing of its field. */
const NO_FIELD = new Set(
  'party republican democratic government national federal state senior junior local european presidential mayoral foreign-affairs high general public private campaign'.split(
    ' ',
  ),
);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[.’']/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

const some = <T>(words: readonly string[], read: (word: string) => T | null | undefined): ReadonlySet<T> => {
  const found = new Set<T>();
  for (const word of words) {
    const value = read(word);
    if (value !== null && value !== undefined) found.add(value);
  }
  return found;
};

const describe = (words: readonly string[], status: OfficialStatus): OfficeWords => ({
  status,
  places: some(words, placeOf),
  parties: some(words, (word) => (word.length > 1 && Object.hasOwn(PARTIES, word) ? PARTIES[word] : null)),
  fields: some(words, (word) => (BODY_NOUNS.has(word) && !NO_FIELD.has(word) ? (SPELT[word] ?? word) : null)),
  ranks: some(words, (word) => (RANKS.has(word) ? word : null)),
});

/** Reads what an office named alone asks for. */
export const askedBy = ({ tokens }: Sentence, phrase: TitlePhrase): AskedOffice => {
  const { from, titleTo, match, status } = phrase;
  const words = tokens.slice(from, titleTo).flatMap(({ text }) => wordsOf(text));
  const anyOffice = /^(?:counterpart|opposite number)$/u.test(match.form);
  return {
    ...describe(words, status),
    families: anyOffice ? null : meantBy(match.form),
    isRetired: words.includes('retired'),
  };
};

/** Reads the words of an office that a sign gives to a person; a party's tag tells of state and party ("D-Fla."). */
export const describeSign = ({ status, role, words, reason, families }: Sign): HeldOffice => {
  const told = { families, ...describe([...words.flatMap(wordsOf), ...wordsOf(role ?? '')], status) };
  if (reason.id !== 'party_tag') return told;
  const [party = '', state = ''] = (reason.args[0] ?? '').split('-');
  const place = stateOf(state);
  return {
    ...told,
    parties: some(wordsOf(party), (word) => PARTIES[word]),
    places: place === null ? told.places : new Set([place]),
  };
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): 'none' | 'agree' | 'differ' => {
  if (a.size === 0 || b.size === 0) return 'none';
  return [...a].some((one) => b.has(one)) ? 'agree' : 'differ';
};

/**
 * How the offices of a person (by the words of each, with its families) fit what was asked for; null where they cannot.
 * What a person's other offices and party tag tell of place and party speaks for all of them.
 */
export const fitOf = (
  asked: AskedOffice,
  person: {
    readonly offices: readonly HeldOffice[];
    readonly all: OfficeWords;
  },
): Fit | null => {
  let best: Fit | null = null;
  const party = shared(asked.parties, person.all.parties);
  if (party === 'differ') return null;
  for (const office of person.offices) {
    const { families } = asked;
    if (families !== null && !office.families.some((family) => families.includes(family))) continue;
    const place = shared(asked.places, office.places.size > 0 ? office.places : person.all.places);
    if (place === 'differ' || (families === null && place !== 'agree')) continue;
    const byField = office.families.some((family) => BY_FIELD.has(family));
    const field = byField ? shared(asked.fields, office.fields) : 'none';
    if (field === 'differ' || [...asked.ranks].some((rank) => !office.ranks.has(rank))) continue;
    const isFormer = asked.status === 'former';
    if (isFormer && office.status !== 'former' && !asked.isRetired) continue;
    const agreeing = [place, party, field].filter((one) => one === 'agree').length + asked.ranks.size;
    const sameStanding = isFormer === (office.status === 'former');
    const isBetter = best === null || Number(sameStanding) - Number(best.sameStanding) + agreeing - best.agreeing > 0;
    if (isBetter) best = { agreeing, sameStanding };
  }
  return best;
};
