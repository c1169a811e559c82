import type { PersonMention } from '../persons/find-persons.ts';
import type { PreparedText } from '../prepared-text.ts';
import { type DirectoryMatch, findInDirectory } from './directory-signs.ts';
import type { NamedOfficial } from './named-officials.ts';
import { tellApart, type ToldApart } from './namesakes.ts';
import { findOwnPeople, NOBODY, type OwnPeople } from './own-people.ts';
import { findPoliticalSigns } from './political-signs.ts';
import { readTitles } from './read-titles.ts';
import { dateSigns, type Sign, weightOf } from './signs.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** How likely a person must be an official to be named as one. */
const ENOUGH = 0.5;
/** What is left of that likelihood where the text also calls the person something that is no office. */
const CALLED_OTHERWISE = 0.55;
const BEYOND_DOUBT = 0.9;
/** Nothing read from a text is certain. */
const MOST = 0.99;

/** A person who is an official, with what says so. */
export interface ReadOfficial extends NamedOfficial {
  /** 0 to 1. */
  readonly confidence: number;
  /** What the directory knows of the person; null where it knows nothing. */
  readonly match: DirectoryMatch | null;
  /** What the article calls the person that is no public office; null where it does not. */
  readonly calledOtherwise: string | null;
}

/** The officials that an article names, and the titles in it that stand beside no name. */
export interface ReadOfficials {
  /** In the order of their first mention by name. */
  readonly officials: readonly ReadOfficial[];
  /** By sentence. */
  readonly alone: readonly (readonly TitlePhrase[])[];
  /** Every person's mentions, with persons of one family name told apart. */
  readonly persons: readonly PersonMention[];
  /** By the start of a mention that the text leaves open: whom it may mean. */
  readonly open: ToldApart['open'];
}

/** Weighs what the titles, the talk of politics, the directory and the reader's own list, which beats it, say of each person. */
export const readOfficials = (
  prepared: PreparedText,
  found: readonly PersonMention[],
  ownPeople: OwnPeople = NOBODY,
): ReadOfficials => {
  const first = readTitles(prepared, found);
  const { persons, open } = tellApart(prepared, found, first.signs);
  const titles = persons === found ? first : readTitles(prepared, persons);
  const listed = findOwnPeople(prepared, persons, ownPeople);
  const told = [...titles.signs, ...findPoliticalSigns(prepared, persons), ...listed.signs];
  const known = new Map(
    [...findInDirectory(prepared, persons, told), ...listed.matches].map((match) => [match.person, match]),
  );
  const signs = Map.groupBy([...told, ...[...known.values()].flatMap((match) => match.signs)], ({ person }) => person);
  const officials = [...Map.groupBy(persons, ({ person }) => person)].flatMap(
    ([person, mentions]): readonly ReadOfficial[] => {
      const own = dateSigns(signs.get(person) ?? []);
      const calledOtherwise = titles.calledOtherwise.get(person) ?? null;
      const confidence = confidenceOf(own, calledOtherwise);
      if (confidence < ENOUGH || listed.muted.has(person)) return [];
      return [{ person, signs: own, mentions, confidence, calledOtherwise, match: known.get(person) ?? null }];
    },
  );
  return { officials, alone: titles.alone, open, persons };
};

const confidenceOf = (signs: readonly Sign[], calledOtherwise: string | null): number => {
  const weight = weightOf(signs);
  const left = calledOtherwise !== null && weight < BEYOND_DOUBT ? weight * CALLED_OTHERWISE : weight;
  return Math.min(MOST, Math.round(left * 100) / 100);
};
