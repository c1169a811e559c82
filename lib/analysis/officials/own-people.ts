import { textOf } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';
import type { DirectoryFacts, OfficeTerm, Reason } from '../findings.ts';
import { plainWord } from '../persons/candidates.ts';
import type { PersonMention } from '../persons/find-persons.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { DirectoryMatch } from './directory-signs.ts';
import { wordsOfName } from './directory-index.ts';
import { familyOf } from './office-families.ts';
import type { Sign } from './signs.ts';

/** A person of the reader's own list. Dates are of ISO 8601, null where unknown or not yet over. */
export interface OwnPerson {
  readonly id: string;
  /** The name shown, then other spellings. */
  readonly names: readonly string[];
  readonly offices: readonly {
    readonly office: string;
    readonly place: string;
    readonly party: string | null;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly links: readonly string[];
  /** The file the person is from, or null for one that the reader wrote. */
  readonly source: { readonly file: string; readonly on: string } | null;
  readonly changedAt: string;
}

/** What the reader said once about a name, and where it holds: in an article, on a site, or everywhere. */
export interface OwnChoice {
  readonly name: string;
  readonly says: 'never' | 'always';
  readonly scope: 'article' | 'site' | 'everywhere';
  readonly where: string;
}

/** The reader's own people and choices, as they hold for one article. */
export interface OwnPeople {
  /** The person of the list with this name, whole or without initials; null where there is none. */
  readonly person: (name: string) => OwnPerson | null;
  /** What the reader said of the name: for the article before the site, for the site before everywhere. */
  readonly choice: (name: string) => OwnChoice['says'] | null;
  /** The names of the list that begin with this word, each in words as `plainWord` gives them, the longest first. */
  readonly namesFrom: (word: string) => readonly (readonly string[])[];
}

/** Where an article stands: by the keys that choices hold for. */
export interface OwnPlace {
  readonly article: string;
  readonly site: string | null;
}

/** Nobody is on the reader's list. */
export const NOBODY: OwnPeople = { person: () => null, choice: () => null, namesFrom: () => [] };

const INITIAL = /^\p{Lu}$/u;

/** What a name is found by: all its words, and without initials. */
const keysOf = (name: string): readonly string[] => {
  const words = wordsOfName(name).map((word) => word.toLowerCase());
  const full = wordsOfName(name).flatMap((word) => (INITIAL.test(word) ? [] : word.toLowerCase()));
  return [words.join(' '), ...(full.length > 1 && full.length < words.length ? [full.join(' ')] : [])];
};

/** So many names of one first word are looked for; the limit keeps a long list from costing its length at every word. */
const MOST_OF_ONE_WORD = 50;

const namesByFirstWord = (people: readonly OwnPerson[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const byWord = new Map<string, (readonly string[])[]>();
  for (const { names } of people)
    for (const name of names) {
      const words = tokenize(name, { start: 0, end: name.length }).map(({ text }) => plainWord(text));
      const [first = ''] = words;
      const known = byWord.get(first);
      if (known === undefined) byWord.set(first, [words]);
      else if (known.length < MOST_OF_ONE_WORD) known.push(words);
    }
  for (const names of byWord.values()) names.sort((a, b) => b.length - a.length);
  return byWord;
};

/** Makes the reader's list ready to be asked, in time linear in it; to be done once for every change of the list. */
export const indexOwnPeople = (
  people: readonly OwnPerson[],
  choices: readonly OwnChoice[],
): ((place: OwnPlace) => OwnPeople) => {
  const byName = new Map<string, OwnPerson>();
  for (const exactness of [0, 1])
    for (const person of people)
      for (const name of person.names) {
        const key = keysOf(name)[exactness];
        if (key !== undefined && key !== '' && !byName.has(key)) byName.set(key, person);
      }
  const byPlace = new Map<string, OwnChoice['says']>(
    choices.flatMap(({ name, says, scope, where }) =>
      keysOf(name).map((key) => [`${scope} ${where} ${key}`, says] as const),
    ),
  );
  const byFirstWord = namesByFirstWord(people);
  const person = (name: string): OwnPerson | null =>
    keysOf(name)
      .map((key) => byName.get(key))
      .find((one) => one !== undefined) ?? null;
  return ({ article, site }) => ({
    person,
    namesFrom: (word) => byFirstWord.get(word) ?? [],
    choice: (name) => {
      const keys = keysOf(name);
      const places = [`article ${article}`, ...(site === null ? [] : [`site ${site}`]), 'everywhere '];
      return firstOf(places, (at) => firstOf(keys, (key) => byPlace.get(`${at} ${key}`) ?? null));
    },
  });
};

/** What the reader's own list says of the persons of an article. */
export interface OwnFindings {
  /** Whose offices the list has: these stand in place of what the directory knows. */
  readonly matches: readonly DirectoryMatch[];
  /** Signs of those who are on the list, or always to be marked, without an office. */
  readonly signs: readonly Sign[];
  /** Persons whom the reader said not to be meant. */
  readonly muted: ReadonlySet<number>;
}

/** Less than a title beside the name, so that an office is worded as the article words it; more than any directory. */
const WEIGHT = 0.92;

/** Asks the reader's list about every person of the article, by each of their names, the longest first. */
export const findOwnPeople = (
  { article, text }: PreparedText,
  persons: readonly PersonMention[],
  own: OwnPeople,
): OwnFindings => {
  const matches: DirectoryMatch[] = [];
  const signs: Sign[] = [];
  const muted = new Set<number>();
  if (own === NOBODY) return { matches, signs, muted };
  for (const [person, mentions] of Map.groupBy(persons, (mention) => mention.person)) {
    const names = [...new Set(mentions.map((mention) => textOf(text, mention)))].toSorted(
      (a, b) => b.split(' ').length - a.split(' ').length,
    );
    const says = firstOf(names, own.choice);
    const known = firstOf(names, own.person);
    const [mention] = mentions;
    if (says === 'never') muted.add(person);
    if (mention === undefined || says === 'never' || (says === null && known === null)) continue;
    const match = known && matchOf(known, mention, article.publishedAt);
    if (match) matches.push(match);
    else signs.push(signOf(mention, null, { id: 'own_list', args: [known?.names[0] ?? names[0] ?? ''] }));
    if (says === 'always') signs.push(signOf(mention, null, { id: 'own_always', args: [names[0] ?? ''] }));
  }
  return { matches, signs, muted };
};

const firstOf = <T>(names: readonly string[], ask: (name: string) => T | null): T | null => {
  for (const name of names) {
    const answer = ask(name);
    if (answer !== null) return answer;
  }
  return null;
};

const signOf = (mention: PersonMention, term: OfficeTerm | null, reason: Reason): Sign => ({
  person: mention.person,
  weight: WEIGHT,
  role: term?.office ?? null,
  organisation: term?.place ?? null,
  status: term?.standing === 'former' ? 'former' : 'current',
  families: term === null ? [] : [familyOf(term.office.toLowerCase().replace(/^u\.s\. /u, ''))],
  words: `${term?.place ?? ''} ${term?.party ?? ''}`.toLowerCase().split(' ').filter(Boolean),
  reason,
  mention,
});

const matchOf = (person: OwnPerson, mention: PersonMention, day: string | null): DirectoryMatch | null => {
  const terms = termsOn(person, day);
  const [main] = terms;
  if (main === undefined) return null;
  const [name = ''] = person.names;
  const reason: Reason = { id: 'own_list_office', args: [name, [main.office, main.place].filter(Boolean).join(', ')] };
  return {
    person: mention.person,
    signs: terms.map((term, index) => ({ ...signOf(mention, term, reason), weight: index > 0 ? 0 : WEIGHT })),
    facts: factsOf(person, terms, day),
    reasons: [],
  };
};

const WIKIDATA = /wikidata\.org\/(?:wiki|entity)\/(Q\d+)/u;

const factsOf = (person: OwnPerson, terms: readonly OfficeTerm[], on: string | null): DirectoryFacts => ({
  id: person.id,
  name: person.names[0] ?? '',
  wikidata: person.links.map((link) => WIKIDATA.exec(link)?.[1]).find((item) => item !== undefined) ?? null,
  on,
  terms,
});

const termsOn = ({ offices, source, changedAt }: OwnPerson, day: string | null): readonly OfficeTerm[] => {
  const asOf = (source?.on ?? changedAt).slice(0, 7);
  const on = day ?? asOf;
  return offices
    .filter(({ office, from }) => office !== '' && (from === null || from <= on.slice(0, from.length)))
    .map(({ office, place, party, from, to }): OfficeTerm => {
      const standing = to !== null && to < on.slice(0, to.length) ? 'former' : 'current';
      return { office, place, party, from, to, standing, source: source?.file ?? 'you', asOf };
    })
    .toSorted(
      (a, b) =>
        Number(b.standing === 'current') - Number(a.standing === 'current') ||
        (b.from ?? '').localeCompare(a.from ?? ''),
    );
};
