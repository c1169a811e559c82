import type { OwnOffice } from '../../store/people.ts';
import type { ReadPerson, Refusal } from './read-list.ts';

/** The most that a value may be, in UTF-16 code units. */
const LONGEST = { id: 200, name: 200, office: 500, link: 2_000, note: 10_000 } as const;

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/u;

/** A day, month or year of ISO 8601 without its time; null for an empty value, undefined for what is no such date. */
const readDate = (value: string): string | null | undefined => {
  const trimmed = value.trim();
  if (trimmed === '') return null;
  const match = DATE.exec(trimmed);
  if (match === null || Number(match[2] ?? 1) > 12 || Number(match[3] ?? 1) > 31 || match.slice(2).includes('00'))
    return undefined;
  return trimmed.slice(0, 10);
};

/** The value on one line, without white space around it. */
export const oneLine = (value: string): string => value.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** The values, none empty and none twice. */
export const distinct = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== '')),
];

/** Whether the address is of a page on the web. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s/]/iu.test(address);

/** A person as a record gives one: dates as they are written there. */
export interface RawPerson {
  readonly at: number;
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly offices: readonly RawOffice[];
  readonly links: readonly string[];
  readonly note: string;
}

/** An office as a record gives one; empty where it says nothing. */
export interface RawOffice {
  readonly office: string;
  readonly place: string;
  readonly party: string;
  readonly from: string;
  readonly to: string;
}

const isRefusal = (value: OwnOffice | Refusal): value is Refusal => 'reason' in value;

/** The person that the record gives, or why it gives none. */
export const checkPerson = (raw: RawPerson): ReadPerson | Refusal => {
  const { at } = raw;
  const name = oneLine(raw.name);
  const id = oneLine(raw.id);
  if (name === '') return { at, reason: 'no_name', args: [] };
  const offices = raw.offices.map((office) => checkOffice(at, office));
  const wrong = offices.find(isRefusal);
  if (wrong !== undefined) return wrong;
  const person: ReadPerson = {
    at,
    id: id === '' ? null : id,
    name,
    otherNames: distinct(raw.otherNames.map(oneLine)).filter((other) => other !== name),
    offices: offices.filter((office): office is OwnOffice => !isRefusal(office) && isToldOf(office)),
    links: distinct(raw.links.map(oneLine)).filter(isWebAddress),
    note: raw.note.trim(),
  };
  return isTooLong(person) ? { at, reason: 'too_long', args: [name.slice(0, LONGEST_SHOWN)] } : person;
};

const LONGEST_SHOWN = 40;

const isToldOf = ({ office, place, party }: OwnOffice): boolean => office !== '' || place !== '' || party !== null;

const checkOffice = (at: number, raw: RawOffice): OwnOffice | Refusal => {
  const [from, to] = [readDate(raw.from), readDate(raw.to)];
  if (from === undefined) return { at, reason: 'bad_date', args: [oneLine(raw.from).slice(0, LONGEST_SHOWN)] };
  if (to === undefined) return { at, reason: 'bad_date', args: [oneLine(raw.to).slice(0, LONGEST_SHOWN)] };
  if (from !== null && to !== null && to < from.slice(0, to.length))
    return { at, reason: 'dates_order', args: [from, to] };
  return { office: oneLine(raw.office), place: oneLine(raw.place), party: oneLine(raw.party) || null, from, to };
};

const isTooLong = ({ id, name, otherNames, offices, links, note }: ReadPerson): boolean =>
  (id?.length ?? 0) > LONGEST.id ||
  [name, ...otherNames].some((value) => value.length > LONGEST.name) ||
  offices.some(({ office, place, party }) => `${office}${place}${party ?? ''}`.length > LONGEST.office) ||
  links.some((link) => link.length > LONGEST.link) ||
  note.length > LONGEST.note;
