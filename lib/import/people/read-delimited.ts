import { listOf, withoutGuard } from '../../export/people/cells.ts';
import type { RawPerson } from './check-person.ts';
import { type Columns, readColumns } from './columns.ts';
import { gatherPeople } from './gather-people.ts';
import { type DelimitedRecord, parseDelimited } from './parse-delimited.ts';
import { type ListReading, type Refusal, unreadable } from './read-list.ts';

const SEPARATORS = ['\t', ',', ';'] as const;

/** The separator that the head line has most of. */
const separatorOf = (text: string): string => {
  const head = text.slice(0, text.search(/[\n\r]|$/u));
  const count = (separator: string) => head.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best), ',');
};

const SHOWN_HEADS = 12;

/** Reads a list with a head line and a person, or one office of a person, on each line. */
export const readDelimited = (text: string): ListReading => {
  const records = parseDelimited(text, separatorOf(text));
  const head = records.next();
  if (head.done === true) return unreadable('empty');
  const heads = 'cells' in head.value ? head.value.cells.map(withoutGuard) : [];
  const columns = readColumns(heads);
  if (!columns.hasName) return unreadable('no_name_column', heads.slice(0, SHOWN_HEADS).join(', '));
  const { people, refused } = gatherPeople(personsIn(records, columns));
  if (people.length + refused.length === 0) return unreadable('no_people');
  return { ok: true, unit: 'line', people, refused, unused: columns.unused };
};

function* personsIn(records: Iterable<DelimitedRecord>, columns: Columns): Generator<RawPerson | Refusal> {
  for (const record of records)
    if ('broken' in record) yield { at: record.line, reason: record.broken, args: [] };
    else yield personOf(record.line, record.cells, columns);
}

const personOf = (line: number, cells: readonly string[], columns: Columns): RawPerson => {
  const cell = (column: Parameters<Columns['cell']>[1]) => withoutGuard(columns.cell(cells, column));
  const wikidata = /^Q\d+$/u.exec(cell('wikidata').trim())?.[0];
  return {
    at: line,
    id: cell('id'),
    name: cell('name').trim() || `${cell('given')} ${cell('family')}`,
    otherNames: listOf(cell('otherNames')),
    offices: [
      {
        office: cell('office'),
        place: cell('place'),
        party: cell('party'),
        from: cell('from'),
        to: cell('to'),
      },
    ],
    links: [...listOf(cell('links')), ...(wikidata === undefined ? [] : [`https://www.wikidata.org/wiki/${wikidata}`])],
    note: cell('note'),
  };
};
