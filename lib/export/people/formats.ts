import type { PersonRecord } from '../../store/people.ts';
import type { ExportedFile } from '../formats.ts';
import { toCsv } from './csv.ts';
import { toPopolo } from './popolo.ts';

interface PeopleFormat {
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (people: readonly PersonRecord[]) => string;
}

/** Every format in which the reader's people can be taken along: one line here, one pure file beside. */
export const PEOPLE_FORMATS = {
  csv: { ending: 'csv', mediaType: 'text/csv', write: toCsv },
  json: { ending: 'json', mediaType: 'application/json', write: toPopolo },
} as const satisfies Record<string, PeopleFormat>;

export type PeopleFormatId = keyof typeof PEOPLE_FORMATS;

/** Writes the list in one format; `day` of ISO 8601 is put into the file's name. */
export const exportPeople = (id: PeopleFormatId, people: readonly PersonRecord[], day: string): ExportedFile => {
  const { ending, mediaType, write } = PEOPLE_FORMATS[id];
  return { name: `${day}-people.${ending}`, mediaType, text: write(people) };
};
