import { FAMILY_NAMES_FIRST } from './given-names.ts';
import { isMisspelling, isSameName } from './same-name.ts';

/** The persons of an article as their names tell them apart. */
export interface JoinedNames {
  /** The number of the person with this full name; undefined for a name that was not joined. */
  readonly personOf: (words: readonly string[]) => number | undefined;
  /** The persons whose name has this word in it, those whose family name it is first; the first seen first. */
  readonly personsWith: (word: string) => readonly number[];
  /** How often the text names the person in full. */
  readonly timesNamed: (person: number) => number;
  /** Whether the word is the family name of one of them. */
  readonly isFamilyName: (word: string) => boolean;
  /** The family names that differ from the word by one letter. */
  readonly misspeltAs: (word: string) => string | undefined;
}

/** No article has more persons of one name; the limit keeps hostile texts from costing the square of their length. */
const MOST_NAMESAKES = 40;

export const keyOf = (words: readonly string[]): string => words.join(' ');

/** The word of a full name by which the person is named later on. */
const familyNameOf = (words: readonly string[]): string =>
  (words.length < 4 && FAMILY_NAMES_FIRST.has(words[0] ?? '') && !FAMILY_NAMES_FIRST.has(words.at(-1) ?? '')
    ? words[0]
    : words.at(-1)) ?? '';

const put = (map: Map<string, number[]>, word: string, person: number) => {
  const known = map.get(word) ?? [];
  if (known.length < MOST_NAMESAKES && !known.includes(person)) map.set(word, [...known, person]);
};

/** Joins full names (of several words each, one for each place, in text order) into persons: "Ada B. Quill" and "Ada Quill" are one. */
export const joinNames = (names: readonly (readonly string[])[]): JoinedNames => {
  const people: (readonly string[])[] = [];
  const times: number[] = [];
  const numbers = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const byFamilyName = new Map<string, number[]>();
  for (const words of names) {
    const key = keyOf(words);
    const seen = numbers.get(key);
    if (seen !== undefined) {
      times[seen] = (times[seen] ?? 0) + 1;
      continue;
    }
    const namesakes = new Set(words.flatMap((word) => byWord.get(word) ?? []));
    const same = [...namesakes].find((person) => isSameName(people[person] ?? [], words));
    const person = same ?? people.length;
    if (same === undefined || (people[same]?.length ?? 0) < words.length) people[person] = words;
    numbers.set(key, person);
    times[person] = (times[person] ?? 0) + 1;
    for (const word of words) if (word.length > 1) put(byWord, word, person);
    put(byFamilyName, familyNameOf(words), person);
    put(byFamilyName, words.at(-1) ?? '', person);
  }
  const byFirstLetter = Map.groupBy(byFamilyName.keys(), (name) => name.charAt(0));
  return {
    personOf: (words) => numbers.get(keyOf(words)),
    personsWith: (word) => byFamilyName.get(word) ?? byWord.get(word) ?? [],
    timesNamed: (person) => times[person] ?? 0,
    isFamilyName: (word) => byFamilyName.has(word),
    misspeltAs: (word) =>
      byFirstLetter
        .get(word.charAt(0))
        ?.slice(0, MOST_NAMESAKES)
        .find((name) => isMisspelling(name, word)),
  };
};
