import { expect, test } from 'vitest';
import type { Sign } from './signs.ts';
import { type FoundEntry, weighEntry } from './weigh-entry.ts';

const told = (role: string, families: readonly string[]): Sign => ({
  person: 0,
  weight: 0.9,
  role,
  organisation: null,
  status: 'current',
  families,
  words: [],
  reason: { id: 'title_before', args: [role] },
  mention: { start: 0, end: 9, person: 0, sentence: 0, firstToken: 0, endToken: 2 },
});

const entry = (sign: Sign): FoundEntry => ({
  name: 'Ada Quill',
  offices: [
    {
      office: 'Deputy Harbour Commissioner',
      place: 'Norway',
      party: null,
      from: '2029-01',
      to: '',
      source: 'city rolls',
      asOf: '2031-01',
      standing: 'current',
      family: 'deputy harbour commissioner',
    },
  ],
  told: [sign],
  words: { isPolitical: true, has: () => false, places: new Map([['norway', 'Norwegian']]) },
  month: '2031-05',
});

const idsFor = (sign: Sign) => weighEntry(entry(sign))?.reasons.map(({ id }) => id);

test('the very office of the list does not speak against the person, whatever its family', () => {
  expect(idsFor(told('Deputy Harbour Commissioner', ['commissioner']))).toEqual(['fits_directory']);
});

test('another office speaks against the person where all else fits', () => {
  expect(idsFor(told('Harbour Pilot', ['pilot']))).toEqual(['fits_directory', 'other_office']);
});
