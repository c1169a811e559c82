import type { ListChange, OwnOffice, PersonFacts, PersonRecord, RecordChange } from '../../store/people.ts';
import { nameKey, officeKey } from './gather-people.ts';
import type { ReadList, ReadPerson, Refusal } from './read-list.ts';

/** A field of a person that an import would change. */
export type ChangedField = 'name' | 'otherNames' | 'offices' | 'links' | 'note';

/** One field before and after; values of several are one to an entry. */
export interface FieldChange {
  readonly field: ChangedField;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What an import would do with one person. */
export interface PlannedPerson extends RecordChange<PersonRecord> {
  readonly at: number;
  readonly after: PersonRecord;
  /** Empty for a new person. */
  readonly fields: readonly FieldChange[];
}

/** What an import would change, before anything is changed. */
export interface ImportPlan {
  readonly unit: ReadList['unit'];
  readonly added: readonly PlannedPerson[];
  readonly changed: readonly PlannedPerson[];
  /** How many are in the list as the file has them. */
  readonly same: number;
  readonly refused: readonly Refusal[];
  readonly unused: readonly string[];
}

/** The change that carries the plan out. */
export const changeOf = ({ added, changed }: ImportPlan): ListChange => ({
  people: [...added, ...changed].map(({ before, after }) => ({ before, after })),
  choices: [],
});

/**
 * Compares what was read with the list there is: by id, else by name. A field that the file says nothing of stays; one that it
 * has replaces what was there. A person in the bin whom the file has comes back as new.
 */
export const planImport = (
  read: ReadList,
  people: readonly PersonRecord[],
  from: { readonly file: string; readonly now: string; readonly newId: () => string },
): ImportPlan => {
  const find = finder(people);
  const added: PlannedPerson[] = [];
  const changed: PlannedPerson[] = [];
  const refused = [...read.refused];
  const met = new Set<string>();
  let same = 0;
  for (const person of read.people) {
    const before = find(person);
    if (before === 'several') {
      refused.push({ at: person.at, reason: 'several_of_name', args: [person.name] });
      continue;
    }
    if (before !== null && met.has(before.id)) {
      refused.push({ at: person.at, reason: 'repeated', args: [person.name, ''] });
      continue;
    }
    const facts = factsAfter(before?.deletedAt === null ? before : null, person);
    const isNew = before === null || before.deletedAt !== null;
    const fields = isNew ? [] : fieldsChanged(before, facts);
    const after: PersonRecord = {
      id: before?.id ?? person.id ?? from.newId(),
      ...facts,
      source: { file: from.file, on: from.now.slice(0, 10) },
      createdAt: before?.createdAt ?? from.now,
      changedAt: from.now,
      deletedAt: null,
    };
    met.add(after.id);
    if (isNew) added.push({ at: person.at, before, after, fields });
    else if (fields.length > 0) changed.push({ at: person.at, before, after, fields });
    else same += 1;
  }
  return {
    unit: read.unit,
    added,
    changed,
    same,
    refused: refused.toSorted((a, b) => a.at - b.at),
    unused: read.unused,
  };
};

const finder = (people: readonly PersonRecord[]): ((person: ReadPerson) => PersonRecord | 'several' | null) => {
  const byId = new Map(people.map((person) => [person.id, person]));
  const here = people.filter(({ deletedAt }) => deletedAt === null);
  const byName = Map.groupBy(here, ({ names: [name = ''] }) => nameKey(name));
  return (person) => {
    if (person.id !== null) return byId.get(person.id) ?? null;
    const namesakes = byName.get(nameKey(person.name)) ?? [];
    const offices = new Set(person.offices.map(officeKey));
    const known =
      namesakes.length > 1
        ? namesakes.filter((one) => one.offices.some((office) => offices.has(officeKey(office))))
        : namesakes;
    if (known.length > 1 || (known.length === 0 && namesakes.length > 1)) return 'several';
    return known[0] ?? null;
  };
};

const orElse = <T>(given: readonly T[], known: readonly T[]): readonly T[] => (given.length > 0 ? given : known);

const factsAfter = (before: PersonRecord | null, person: ReadPerson): PersonFacts => ({
  names: [person.name, ...orElse(person.otherNames, (before?.names ?? []).slice(1)).filter((n) => n !== person.name)],
  offices: orElse(person.offices, before?.offices ?? []),
  links: orElse(person.links, before?.links ?? []),
  note: person.note || (before?.note ?? ''),
});

/** An office on one line, as a list of changes shows it. */
const officeLine = ({ office, place, party, from, to }: OwnOffice): string => {
  const years = from === null && to === null ? null : `${from ?? '?'} – ${to ?? ''}`.trim();
  return [office, place, party, years].filter((part) => part !== null && part !== '').join(' · ');
};

/** The fields in which the facts differ, in the order in which a card shows them. */
const fieldsChanged = (before: PersonFacts, after: PersonFacts): readonly FieldChange[] => {
  const fields: readonly FieldChange[] = [
    { field: 'name', before: before.names.slice(0, 1), after: after.names.slice(0, 1) },
    { field: 'otherNames', before: before.names.slice(1), after: after.names.slice(1) },
    { field: 'offices', before: before.offices.map(officeLine), after: after.offices.map(officeLine) },
    { field: 'links', before: before.links, after: after.links },
    { field: 'note', before: [before.note].filter(Boolean), after: [after.note].filter(Boolean) },
  ];
  return fields.filter((change) => change.before.join('\n') !== change.after.join('\n'));
};
