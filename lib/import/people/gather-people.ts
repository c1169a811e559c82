import type { OwnOffice } from '../../store/people.ts';
import { checkPerson, distinct, type RawPerson } from './check-person.ts';
import type { ReadPerson, Refusal } from './read-list.ts';

/** The same for two stays in one office. */
export const officeKey = ({ office, place, party, from, to }: OwnOffice): string =>
  JSON.stringify([office, place, party, from, to]);

/** The same for two ways to write one name with capitals. */
export const nameKey = (name: string): string => name.toLowerCase();

/**
 * Puts the records of a file together, a person for each id, or for each name where there are no ids. Records of one person
 * add up; one that says nothing new, or gives the id another name, is refused.
 */
export const gatherPeople = (
  records: Iterable<RawPerson | Refusal>,
): { readonly people: readonly ReadPerson[]; readonly refused: readonly Refusal[] } => {
  const people = new Map<string, ReadPerson>();
  const refused: Refusal[] = [];
  for (const record of records) {
    const person = 'reason' in record ? record : checkPerson(record);
    if ('reason' in person) {
      refused.push(person);
      continue;
    }
    const key = person.id === null ? `name ${nameKey(person.name)}` : `id ${person.id}`;
    const known = people.get(key);
    const whole = known === undefined ? person : joined(known, person);
    if ('reason' in whole) refused.push(whole);
    else people.set(key, whole);
  }
  return { people: [...people.values()], refused };
};

const joined = (known: ReadPerson, more: ReadPerson): ReadPerson | Refusal => {
  const names = new Set([known.name, ...known.otherNames].map(nameKey));
  if (!names.has(nameKey(more.name)))
    return { at: more.at, reason: 'duplicate_id', args: [more.id ?? '', known.name, String(known.at)] };
  const offices = new Map([...known.offices, ...more.offices].map((office) => [officeKey(office), office]));
  const otherNames = [
    ...known.otherNames,
    ...distinct([more.name, ...more.otherNames]).filter((name) => !names.has(nameKey(name))),
  ];
  const links = distinct([...known.links, ...more.links]);
  const isNew =
    offices.size > known.offices.length ||
    otherNames.length > known.otherNames.length ||
    links.length > known.links.length ||
    (known.note === '' && more.note !== '');
  if (!isNew) return { at: more.at, reason: 'repeated', args: [known.name, String(known.at)] };
  return { ...known, otherNames, links, offices: [...offices.values()], note: known.note || more.note };
};
