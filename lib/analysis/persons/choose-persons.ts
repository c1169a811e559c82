import type { JoinedNames } from './join-names.ts';

/** Says which person a name means where it stands: asked in text order, it remembers whom the text named last. */
export interface ChosenPersons {
  readonly names: JoinedNames;
  /** The person of a full name; undefined for a name that was not joined. */
  readonly full: (words: readonly string[]) => number | undefined;
  /** The person that a single word means: of several, the one most often named in full; a person of its own where the word is in no full name. */
  readonly single: (word: string) => number;
}

/** Begins a reading of the article from its start. */
export const choosePersons = (names: JoinedNames): ChosenPersons => {
  const lastNamed = new Map<number, number>();
  const others = new Map<string, number>();
  let clock = 0;
  const named = (person: number) => {
    lastNamed.set(person, (clock += 1));
    return person;
  };
  return {
    names,
    full: (words) => {
      const person = names.personOf(words);
      return person === undefined ? undefined : named(person);
    },
    single: (word) => {
      const known = names.personsWith(names.isFamilyName(word) ? word : (names.misspeltAs(word) ?? word));
      const [most] = known.toSorted(
        (a, b) => names.timesNamed(b) - names.timesNamed(a) || (lastNamed.get(b) ?? 0) - (lastNamed.get(a) ?? 0),
      );
      if (most !== undefined) return named(most);
      const number = others.get(word) ?? -1 - others.size;
      others.set(word, number);
      return number;
    },
  };
};
