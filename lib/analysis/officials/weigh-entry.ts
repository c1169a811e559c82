import type { Reason } from '../findings.ts';
import type { ArticleWords } from './article-words.ts';
import type { StandingTerm } from './directory.ts';
import { placeOf } from './nations.ts';
import { meantBy } from './office-families.ts';
import type { Sign } from './signs.ts';

/** A name of the article that the directory has, with what the article says of the person. */
export interface FoundEntry {
  readonly name: string;
  /** The terms at the article's date, each with the family of its office; never empty. */
  readonly offices: readonly (StandingTerm & { readonly family: string })[];
  /** The signs from the article's own titles. */
  readonly told: readonly Sign[];
  readonly words: ArticleWords;
  /** Of the article, ISO 8601. */
  readonly month: string;
}

/** How likely the entry alone makes the person an official, and why. */
export interface WeighedEntry {
  /** 0 to 1. */
  readonly weight: number;
  readonly reasons: readonly Reason[];
}

/** How likely a full name, or a family name alone, is the known person's: with the place or the office spoken of, and without. */
const WEIGHT = { full: { fits: 0.9, bare: 0.6 }, family: { fits: 0.7, bare: 0.35 } } as const;
/** Of offices that many hold and few readers know, the name alone says little. */
const LITTLE_KNOWN =
  /^(?:State Senator|State Representative|State |Mayor$|Chief Election Officer|Secretary of State$)/u;
const LITTLE = 0.35;
/** What is left where the article is long after the time in office. */
const OUT_OF_OFFICE = 0.55;
/** What is left where the first term begins after the month that the article seems to be of. */
const NOT_YET = 0.6;
const YEARS_OUT = 30;
/** Heads of state and government are spoken of long after. */
const REMEMBERED: ReadonlySet<string> = new Set(['president', 'prime minister', 'chancellor', 'monarch', 'leader']);
/** Offices that a person of any other office may be called by as well. */
const GENERAL: ReadonlySet<string> = new Set([
  'candidate',
  'leader',
  'official',
  'lawmaker',
  'party leader',
  'politician',
  'opposition leader',
]);

const yearOf = (month: string): number => Number(month.slice(0, 4));

/** Weighs an entry against the article; null where the article's own words make the person somebody else of the same name. */
export const weighEntry = ({ name, offices, told, words, month }: FoundEntry): WeighedEntry | null => {
  const isFull = name.includes(' ');
  const fits = contextOf(offices, words, isFull ? 'place or office' : 'place');
  const families = new Set(offices.flatMap(({ family }) => meantBy(family)));
  const titles = new Set(offices.map(({ office }) => office.toLowerCase()));
  const isSame = ({ role, families: meant }: Sign): boolean =>
    titles.has(role?.toLowerCase() ?? '') || meant.some((family) => families.has(family));
  const other = told.find(
    (sign) => sign.role !== null && !isSame(sign) && !sign.families.some((family) => GENERAL.has(family)),
  );
  const agrees = told.some(isSame);
  if (other !== undefined && !agrees && (fits === null || isElsewhere(other, offices))) return null;
  const reasons: Reason[] = fits === null ? [] : [{ id: 'fits_directory', args: [fits] }];
  const isWellKnown = !offices.every(({ office }) => LITTLE_KNOWN.test(office));
  let weight: number = WEIGHT[isFull ? 'full' : 'family'][fits === null ? 'bare' : 'fits'];
  if (!isWellKnown) weight = fits === null ? 0 : LITTLE;
  if (other !== undefined && !agrees) reasons.push({ id: 'other_office', args: [other.role ?? ''] });
  if (offices.every(({ from }) => from.slice(0, 7) > month)) weight *= NOT_YET;
  const left = yearsOut(offices, month);
  if (left !== null) {
    weight *= OUT_OF_OFFICE;
    reasons.push({ id: 'out_of_office', args: [String(yearOf(month)), left] });
  }
  return weight === 0 && !agrees ? null : { weight, reasons };
};

/** The word of the article that speaks of a place or an office of the entry's; null where it has none. */
const contextOf = (
  offices: FoundEntry['offices'],
  words: ArticleWords,
  asked: 'place' | 'place or office',
): string | null => {
  for (const { place, office } of offices) {
    for (const word of place
      .toLowerCase()
      .replace(/\./gu, '')
      .split(/[\s,]+/u)) {
      const named = words.places.get(placeOf(word) ?? '');
      if (named !== undefined) return named;
      if (word.length > 4 && words.has(word)) return place;
    }
    const head =
      office
        .toLowerCase()
        .split(' ')
        .at(office.includes(' of ') ? 0 : -1) ?? '';
    if (asked === 'place or office' && words.has(head)) return head;
  }
  return null;
};

const placesOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[.’']/gu, '')
    .split(/[^\p{L}]+/u)
    .flatMap((word) => placeOf(word) ?? []);

/** Whether the article has the person's office in a place that none of the entry's terms is in. */
const isElsewhere = ({ words, role, organisation }: Sign, offices: FoundEntry['offices']): boolean => {
  const told = placesOf([...words, role ?? '', organisation ?? ''].join(' '));
  const known = new Set(offices.flatMap(({ place }) => placesOf(place)));
  return told.length > 0 && known.size > 0 && !told.some((place) => known.has(place));
};

/** The years in office, as "1970-1975", where they were over long before the article; else null. */
const yearsOut = (offices: FoundEntry['offices'], month: string): string | null => {
  if (offices.some(({ standing, family }) => standing !== 'former' || REMEMBERED.has(family))) return null;
  const last =
    offices
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? '';
  const first = offices.map(({ from }) => from).toSorted()[0] ?? '';
  return yearOf(month) - yearOf(last) > YEARS_OUT ? `${first.slice(0, 4)}-${last.slice(0, 4)}` : null;
};
