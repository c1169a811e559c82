/** One stay in an office, as the reader or a file of theirs has it. Dates are days, months or years of ISO 8601, null where unknown. */
export interface OwnOffice {
  readonly office: string;
  readonly place: string;
  readonly party: string | null;
  readonly from: string | null;
  /** Null where the term has not ended, or its end is not known. */
  readonly to: string | null;
}

/** What is told of a person of the reader's own list. */
export interface PersonFacts {
  /** The name shown, then other spellings; none twice. */
  readonly names: readonly string[];
  readonly offices: readonly OwnOffice[];
  /** Addresses of pages about the person. */
  readonly links: readonly string[];
  readonly note: string;
}

/** A person of the reader's own list. One in the bin has a `deletedAt`. */
export interface PersonRecord extends PersonFacts {
  readonly id: string;
  /** The file the person was imported from and the day of the import, or null for one that the reader wrote. */
  readonly source: { readonly file: string; readonly on: string } | null;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly deletedAt: string | null;
}

/** How far a choice reaches. */
export type ChoiceScope = 'article' | 'site' | 'everywhere';

/** What the reader said once about a name: "not this person", or "always this person". */
export interface PersonChoice {
  /** See {@link choiceKey}: there is one choice for a name and a place. */
  readonly key: string;
  readonly name: string;
  readonly says: 'never' | 'always';
  readonly scope: ChoiceScope;
  /** The key of the article, the host of the site, or nothing. */
  readonly where: string;
  /** How the interface names that place: the article's title, or the host. */
  readonly whereTitle: string;
  readonly changedAt: string;
}

/** The reader's own people, those in the bin among them, and what they said about names. */
export interface OwnList {
  readonly people: readonly PersonRecord[];
  readonly choices: readonly PersonChoice[];
}

/** A record before and after a change; null where it is not there. */
export interface RecordChange<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** Changes of the list that are made together or not at all. */
export interface ListChange {
  readonly people: readonly RecordChange<PersonRecord>[];
  readonly choices: readonly RecordChange<PersonChoice>[];
}

/** The change that takes this one back. */
export const inverseOf = ({ people, choices }: ListChange): ListChange => ({
  people: people.map(({ before, after }) => ({ before: after, after: before })),
  choices: choices.map(({ before, after }) => ({ before: after, after: before })),
});

/** Whether the records are still as the change found them, so that it overwrites nothing that was changed meanwhile. */
export const isCurrent = <T extends { readonly changedAt: string }>(
  changes: readonly RecordChange<T>[],
  keyOf: (record: T) => string,
  current: ReadonlyMap<string, T>,
): boolean =>
  changes.every(({ before, after }) => {
    const record = before ?? after;
    return record === null || current.get(keyOf(record))?.changedAt === before?.changedAt;
  });

/** The key of the choice about a name at a place. */
export const choiceKey = ({ name, scope, where }: Pick<PersonChoice, 'name' | 'scope' | 'where'>): string =>
  [scope, where, name.toLowerCase()].join('\n');

/** Of two lists the records of both; of two versions of one record the later changed. */
export const mergeLists = (one: OwnList, other: OwnList): OwnList => ({
  people: latest([...one.people, ...other.people], ({ id }) => id),
  choices: latest([...one.choices, ...other.choices], ({ key }) => key),
});

const latest = <T extends { readonly changedAt: string }>(
  records: readonly T[],
  keyOf: (record: T) => string,
): readonly T[] => {
  const kept = new Map<string, T>();
  for (const record of records) {
    const known = kept.get(keyOf(record));
    if (known === undefined || known.changedAt < record.changedAt) kept.set(keyOf(record), record);
  }
  return [...kept.values()];
};
