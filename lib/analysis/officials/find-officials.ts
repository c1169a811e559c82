import type { Alternative, Official } from '../findings.ts';
import type { Span } from '../../text/span.ts';
import type { PersonMention } from '../persons/find-persons.ts';
import type { PreparedText } from '../prepared-text.ts';
import { describeOfficial } from './describe-official.ts';
import { fullestName } from './fullest-name.ts';
import { findRoles } from './find-roles.ts';
import { indexOfficials } from './named-officials.ts';
import { NOBODY, type OwnPeople } from './own-people.ts';
import { type ReadOfficials, readOfficials } from './read-officials.ts';

/** The officials among the persons, in the order of their first mention by name, each with every mention by name and by role. */
export const findOfficials = (
  prepared: PreparedText,
  persons: readonly PersonMention[],
  ownPeople: OwnPeople = NOBODY,
): readonly Official[] => {
  const read = readOfficials(prepared, persons, ownPeople);
  const byOffice = indexOfficials(read.officials);
  const roles = prepared.sentences.flatMap((sentence, index) => findRoles(sentence, read.alone[index] ?? [], byOffice));
  const rolesOf = Map.groupBy(roles, ({ person }) => person);
  const alternativesOf = nameAlternatives(prepared.text, read);
  return read.officials.map((official, index) =>
    describeOfficial(prepared.text, official, {
      id: idOf(index),
      roles: rolesOf.get(official.person) ?? [],
      alternativesOf,
    }),
  );
};

const idOf = (index: number): string => `p${index + 1}`;

/** Says, for a mention that the text leaves open, whom else than the person it was given to it may mean. */
const nameAlternatives = (
  text: string,
  { officials, persons, open }: ReadOfficials,
): ((mention: Span) => readonly Alternative[]) => {
  const ids = new Map(officials.map(({ person }, index) => [person, idOf(index)]));
  const mentions = open.size === 0 ? new Map<number, PersonMention[]>() : Map.groupBy(persons, ({ person }) => person);
  return ({ start }) =>
    (open.get(start) ?? []).slice(1).map(({ person, odds }) => ({
      personId: ids.get(person) ?? null,
      name: fullestName(text, mentions.get(person) ?? []),
      odds,
    }));
};
