import type { OfficialStatus } from '../findings.ts';
import { plainWord } from '../persons/candidates.ts';
import { CAPITAL_PARTICLES, PARTICLES, SUFFIXES } from '../persons/words.ts';
import { DIRECTORY, DIRECTORY_AS_OF, OFFICE_CODES } from './directory-data.ts';

/** One stay in an office. Months of ISO 8601; an empty `to` is an end yet to come, "?" one not known. */
export interface Term {
  readonly office: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
}

/** A well-known holder of office. */
export interface DirectoryEntry {
  /** The same for as long as the person is in the directory under this name. */
  readonly id: string;
  readonly name: string;
  readonly terms: readonly Term[];
}

const HEADS = /^(?:President|Prime Minister|Chancellor|Premier|Supreme Leader)$/u;
/** Until when those were surely in office whose end is not known: the date of the roster that has them. */
const LAST_LISTED = '2015-12';
const LONG_NAME = 3;
/** How many keys a name has at most. */
const KEYS = 3;
const INITIALS = /^(?:\p{Lu}\.?)+$/u;

/** The words by which a name is looked up: no particles, suffixes or diacritics. */
export const wordsOfName = (name: string): readonly string[] =>
  name
    .split(/\s+/u)
    .filter((word) => !SUFFIXES.has(word) && !PARTICLES.has(word) && !CAPITAL_PARTICLES.has(word))
    .map(plainWord);

/** What a name may be found by, the most exact first: all its words; without initials; the first and the last. */
const keysOf = (name: string): readonly string[] => {
  const words = wordsOfName(name);
  const full = words.filter((word) => !INITIALS.test(word));
  return [words.join(' '), full.join(' '), ...(full.length >= LONG_NAME ? [`${full[0]} ${full.at(-1)}`] : [])];
};

const parse = (line: string): { readonly entry: DirectoryEntry; readonly names: readonly string[] } => {
  const [name = '', aliases = '', ...terms] = line.split('|');
  const id = plainWord(name)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '-');
  const entry = {
    id,
    name,
    terms: terms.map((term): Term => {
      const [code = '', place = '', from = '', to = ''] = term.split('~');
      return { office: OFFICE_CODES[code] ?? code, place, from, to };
    }),
  };
  return { entry, names: [name, ...aliases.split(';').filter((alias) => alias !== '')] };
};

interface Index {
  readonly byName: ReadonlyMap<string, DirectoryEntry>;
  readonly headsByFamilyName: ReadonlyMap<string, DirectoryEntry>;
}

const buildIndex = (): Index => {
  const byName = new Map<string, DirectoryEntry>();
  const headsByFamilyName = new Map<string, DirectoryEntry>();
  const people = DIRECTORY.trim().split('\n').map(parse);
  for (let exactness = 0; exactness < KEYS; exactness += 1)
    for (const { entry, names } of people)
      for (const name of names) {
        const key = keysOf(name)[exactness];
        if (key !== undefined && !byName.has(key)) byName.set(key, entry);
      }
  for (const { entry } of people) {
    const family = wordsOfName(entry.name).at(-1) ?? '';
    const latest = headsByFamilyName.get(family)?.terms.at(-1)?.from ?? '';
    const own = entry.terms.findLast(({ office }) => HEADS.test(office))?.from ?? '';
    if (own > latest) headsByFamilyName.set(family, entry);
  }
  return { byName, headsByFamilyName };
};

let built: Index | null = null;
// Built when first asked for: most of the cost of reading one short article would be this.
const index = (): Index => (built ??= buildIndex());

/** The office-holder of this name; null where the directory has none. A name of one word finds heads of state and government only. */
export const lookUp = (name: string): DirectoryEntry | null => {
  const words = wordsOfName(name);
  const { byName, headsByFamilyName } = index();
  if (words.length === 1) return headsByFamilyName.get(words[0] ?? '') ?? null;
  return (
    keysOf(name)
      .map((key) => byName.get(key))
      .find((entry) => entry !== undefined) ?? null
  );
};

/** A term and how it stood on a day. */
export interface StandingTerm extends Term {
  readonly status: Extract<OfficialStatus, 'current' | 'former'>;
}

/** The terms that had begun by the day (ISO 8601; null for when the directory was made), the last first, with how they stood then. */
export const termsOn = ({ terms }: DirectoryEntry, day: string | null): readonly StandingTerm[] => {
  const month = (day ?? DIRECTORY_AS_OF).slice(0, 7);
  return terms
    .filter(({ from }) => from <= month)
    .map(({ office, place, from, to }): StandingTerm => {
      const end = to === '?' ? LAST_LISTED : to;
      const status = end === '' || end >= month ? 'current' : 'former';
      return { office, place, from, to, status };
    })
    .toSorted((a, b) => Number(b.status === 'current') - Number(a.status === 'current') || (b.from < a.from ? -1 : 1));
};
