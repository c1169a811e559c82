import { isCongress, readCongress } from './read-congress.ts';
import { readDelimited } from './read-delimited.ts';
import { isPopolo, readPopolo } from './read-popolo.ts';
import { type ListReading, unreadable } from './read-list.ts';

/** A list longer than this, in UTF-16 code units, is not taken. */
const LONGEST_TEXT = 60_000_000;

interface JsonFormat {
  readonly read: (json: unknown) => ListReading | null;
}

/** Every JSON format of lists of people: one line here, one pure file beside. The first that knows the file reads it. */
const JSON_FORMATS: readonly JsonFormat[] = [
  { read: (json) => (isCongress(json) ? readCongress(json) : null) },
  { read: (json) => (isPopolo(json) ? readPopolo(json) : null) },
  { read: (json) => (isPopolo({ persons: json }) ? readPopolo({ persons: json }) : null) },
];

const parseJson = (text: string): { readonly json: unknown } | { readonly error: string } => {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { error: error.message };
    throw error;
  }
};

/** Reads a list of people in whatever known format it is: CSV, TSV, the JSON of congress-legislators, or Popolo. Linear in the text. */
export const readPeople = (text: string): ListReading => {
  if (text.length > LONGEST_TEXT) return unreadable('too_large');
  if (text.trim() === '') return unreadable('empty');
  if (!/^\s*[[{]/u.test(text)) return readDelimited(text);
  const parsed = parseJson(text);
  if ('error' in parsed) return unreadable('broken_json', parsed.error);
  for (const format of JSON_FORMATS) {
    const reading = format.read(parsed.json);
    if (reading !== null)
      return reading.ok && reading.people.length + reading.refused.length === 0 ? unreadable('no_people') : reading;
  }
  return unreadable('unknown_json');
};
