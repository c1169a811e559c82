import type { DirectoryFacts, OfficeTerm, OfficialStatus, Reason } from '../findings.ts';
import { textOf } from '../../text/span.ts';
import type { PersonMention } from '../persons/find-persons.ts';
import type { PreparedText } from '../prepared-text.ts';
import { type ArticleMonth, monthOf, type SpokenTerms } from './article-month.ts';
import { type ArticleWords, wordsOfArticle } from './article-words.ts';
import { type DirectoryEntry, lookUp, type StandingTerm, termsIn } from './directory.ts';
import { familyOf } from './office-families.ts';
import type { Sign } from './signs.ts';
import { weighEntry } from './weigh-entry.ts';

/** What the directory says of one person of the article. */
export interface DirectoryMatch {
  readonly person: number;
  readonly signs: readonly Sign[];
  readonly facts: DirectoryFacts;
  /** What speaks for its being this person and no namesake, and against it. */
  readonly reasons: readonly Reason[];
}

interface Candidate {
  readonly mention: PersonMention;
  readonly name: string;
  /** Several where the article has the family name alone. */
  readonly entries: readonly DirectoryEntry[];
  /** What the article itself says of the person's office. */
  readonly told: readonly Sign[];
}

/**
 * What the directory knows of the persons at the article's date; nothing where the article does not speak of politics, or
 * where what it says of a person makes them a namesake. `signs` are those that the article's own titles gave.
 */
export const findInDirectory = (
  prepared: PreparedText,
  persons: readonly PersonMention[],
  signs: readonly Sign[],
): readonly DirectoryMatch[] => {
  const words = wordsOfArticle(prepared);
  if (!words.isPolitical) return [];
  const told = Map.groupBy(signs, ({ person }) => person);
  const candidates = [...Map.groupBy(persons, ({ person }) => person)].flatMap(
    ([person, mentions]): readonly Candidate[] => {
      const [name = '', entries = []] =
        namesOf(prepared.text, mentions)
          .map((one) => [one, lookUp(one)] as const)
          .find(([, known]) => known.length > 0) ?? [];
      const [mention] = mentions;
      return entries.length === 0 || mention === undefined
        ? []
        : [{ mention, name, entries, told: told.get(person) ?? [] }];
    },
  );
  const date = monthOf(prepared, candidates.flatMap(spokenTerms));
  return candidates.flatMap((candidate) => matchOf(candidate, { date, words }));
};

const MOST_NAMES = 4;

/** The names by which the text calls the person: those of several words first, then by how often it does. */
const namesOf = (text: string, mentions: readonly PersonMention[]): readonly string[] => {
  const times = new Map<string, number>();
  for (const mention of mentions) {
    const name = textOf(text, mention);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const names = [...times].toSorted(
    ([a, often], [b, oftener]) =>
      Number(b.includes(' ')) - Number(a.includes(' ')) || oftener - often || b.length - a.length,
  );
  const full = names.filter(([name]) => name.includes(' '));
  return (full.length > 0 ? full : names).slice(0, MOST_NAMES).map(([name]) => name);
};

/** How much it counts for the article's date that a person is in office then: by the article's own words, or only named. */
const SPOKEN = { held: 3, named: 1 } as const;

const spokenTerms = ({ name, entries, told }: Candidate): readonly SpokenTerms[] => {
  const families = new Set(
    told.filter(({ role, status }) => role !== null && status !== 'former').flatMap((sign) => sign.families),
  );
  const terms = entries.flatMap((entry) => entry.terms);
  const held = terms.filter(({ office }) => families.has(familyOfTerm(office)));
  if (held.length > 0) return [{ terms: held, weight: SPOKEN.held }];
  return name.includes(' ') ? [{ terms, weight: SPOKEN.named }] : [];
};

const statusOf = (family: string, standing: StandingTerm['standing']): OfficialStatus => {
  if (standing !== 'current') return 'former';
  return family === 'candidate' ? 'candidate' : 'current';
};

const familyOfTerm = (office: string): string => familyOf(office.toLowerCase().replace(/^u\.s\. /u, ''));

const factOf = ({ office, place, party, from, to, standing, source, asOf }: StandingTerm): OfficeTerm => ({
  office,
  place,
  party,
  from: from === '' ? null : from,
  to: to === '' ? null : to.replace('?', 'unknown'),
  standing,
  source,
  asOf,
});

/** The month by which the entry's terms are told: that of the article, but where it was only read from the text, none before the first term. */
const laterOf = ({ month, day }: ArticleMonth, { terms }: DirectoryEntry): string => {
  if (day !== null || terms.some(({ from }) => from.slice(0, 7) <= month)) return month;
  return terms.map(({ from }) => from).toSorted()[0] ?? month;
};

/** Whoever holds an office before who held one, then whoever came to it last. */
const compareStanding = ([a]: readonly StandingTerm[], [b]: readonly StandingTerm[]): number =>
  Number(b?.standing === 'current') - Number(a?.standing === 'current') || ((b?.from ?? '') < (a?.from ?? '') ? -1 : 1);

const matchOf = (
  { mention, name, entries, told }: Candidate,
  { date, words }: { readonly date: ArticleMonth; readonly words: ArticleWords },
): readonly DirectoryMatch[] => {
  const [latest] = entries
    .map((entry) => ({ entry, terms: termsIn(entry, laterOf(date, entry)) }))
    .toSorted((a, b) => compareStanding(a.terms, b.terms));
  const [main] = latest?.terms ?? [];
  if (latest === undefined || main === undefined) return [];
  const { entry, terms } = latest;
  const offices = terms.map((term) => ({ ...term, family: familyOfTerm(term.office) }));
  const weighed = weighEntry({ name, offices, told, words, month: date.month });
  if (weighed === null) return [];
  const named: Reason = { id: 'in_directory', args: [entry.name, main.office, main.place] };
  const undated: readonly Reason[] = date.day === null ? [{ id: 'undated', args: [date.month] }] : [];
  const signs = offices.map(({ office, place, party, standing, family }, index): Sign => ({
    person: mention.person,
    weight: index > 0 ? 0 : weighed.weight,
    role: office,
    organisation: place,
    status: statusOf(family, standing),
    families: [family],
    words: [...place.split(' '), ...(party?.split(' ') ?? [])].map((word) => word.toLowerCase()),
    reason: named,
    mention,
  }));
  const facts: DirectoryFacts = {
    id: entry.id,
    name: entry.name,
    wikidata: entry.wikidata,
    on: date.day ?? date.month,
    terms: terms.map(factOf),
  };
  return [{ person: mention.person, signs, facts, reasons: [...weighed.reasons, ...undated] }];
};
