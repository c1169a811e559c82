import * as v from 'valibot';
import type { RawOffice, RawPerson } from './check-person.ts';
import { gatherPeople } from './gather-people.ts';
import type { ListReading, Refusal } from './read-list.ts';
import { stateOf } from './states.ts';

const text = v.optional(v.string(), '');

const TermSchema = v.object({ type: text, start: text, end: text, state: text, party: text });
type Term = v.InferOutput<typeof TermSchema>;

const LegislatorSchema = v.object({
  id: v.object({ bioguide: text, wikidata: text, wikipedia: text }),
  name: v.object({ first: text, last: text, middle: text, suffix: text, nickname: text, official_full: text }),
  other_names: v.optional(v.array(v.object({ first: text, last: text })), []),
  terms: v.array(TermSchema),
});

const OFFICES: Readonly<Record<string, string>> = {
  sen: 'U.S. Senator',
  rep: 'U.S. Representative',
  prez: 'President',
  viceprez: 'Vice President',
};

/** A term that begins within so many days of the end of another goes on with it: a new Congress meets days after the old one. */
const SAME_STAY_DAYS = 10;
const DAY_MS = 86_400_000;

const goesOn = (last: RawOffice, next: RawOffice): boolean =>
  last.office === next.office &&
  last.place === next.place &&
  Date.parse(next.from) - Date.parse(last.to) <= SAME_STAY_DAYS * DAY_MS;

/** The stays in office: terms that follow one another are one, under the party of the last. */
const staysOf = (terms: readonly Term[]): readonly RawOffice[] => {
  const stays: RawOffice[] = [];
  for (const { type, start, end, state, party } of terms) {
    const place = state === '' ? 'United States' : stateOf(state);
    const next = { office: OFFICES[type] ?? type, place, party, from: start, to: end };
    const last = stays.at(-1);
    if (last !== undefined && goesOn(last, next)) stays[stays.length - 1] = { ...next, from: last.from };
    else stays.push(next);
  }
  return stays;
};

const joinWords = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');

const personOf = (at: number, record: unknown): RawPerson | Refusal => {
  const read = v.safeParse(LegislatorSchema, record);
  if (!read.success) return { at, reason: 'bad_record', args: [v.getDotPath(read.issues[0]) ?? ''] };
  const { id, name, terms, other_names: others } = read.output;
  const short = joinWords(name.first, name.last);
  const full = name.official_full || joinWords(short, name.suffix);
  return {
    at,
    id: id.bioguide,
    name: full,
    otherNames: [
      short,
      name.nickname && joinWords(name.nickname, name.last),
      name.middle && joinWords(name.first, name.middle, name.last),
      ...others.map(({ first, last }) => joinWords(first || name.first, last || name.last)),
    ],
    offices: staysOf(terms),
    links: [
      id.wikidata && `https://www.wikidata.org/wiki/${encodeURIComponent(id.wikidata)}`,
      id.wikipedia && `https://en.wikipedia.org/wiki/${encodeURIComponent(id.wikipedia.replaceAll(' ', '_'))}`,
    ],
    note: '',
  };
};

/** Whether the JSON is a list as unitedstates/congress-legislators publishes: persons with an id, a name in parts, and terms. */
export const isCongress = (json: unknown): json is readonly unknown[] =>
  Array.isArray(json) && v.is(v.object({ id: v.object({}), name: v.object({}), terms: v.array(v.unknown()) }), json[0]);

/** Reads the legislators; every record is one person. */
export const readCongress = (json: readonly unknown[]): ListReading => {
  const records = json.map((record, index) => personOf(index + 1, record));
  return { ok: true, unit: 'record', ...gatherPeople(records), unused: [] };
};
