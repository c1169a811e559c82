import type { OwnOffice, PersonChoice, PersonRecord } from '../people.ts';
import { choiceKey } from '../people.ts';

/** An office with nothing known but what is given. */
export const officeOf = (office: string, more: Partial<OwnOffice> = {}): OwnOffice => ({
  office,
  place: '',
  party: null,
  from: null,
  to: null,
  ...more,
});

/** A person of the reader's own list, written by the reader. */
export const personOf = (name: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  names: [name],
  offices: [],
  links: [],
  note: '',
  source: null,
  createdAt: '2031-01-01T00:00:00.000Z',
  changedAt: '2031-01-01T00:00:00.000Z',
  deletedAt: null,
  ...more,
});

/** A choice of the reader's about a name, everywhere unless told otherwise. */
export const choiceOf = (says: PersonChoice['says'], name: string, more: Partial<PersonChoice> = {}): PersonChoice => {
  const choice = {
    key: '',
    name,
    says,
    scope: 'everywhere',
    where: '',
    whereTitle: '',
    changedAt: '2031',
    ...more,
  } as const;
  return { ...choice, key: choiceKey(choice) };
};
