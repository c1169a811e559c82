import type { OwnOffice, PersonRecord } from '../../store/people.ts';
import { cellOf, joinList } from './cells.ts';

const HEAD = ['id', 'name', 'other names', 'office', 'place', 'party', 'from', 'to', 'links', 'note'];

const rowsOf = ({ id, names: [name = '', ...others], offices, links, note }: PersonRecord): readonly string[] => {
  const rows: readonly (OwnOffice | null)[] = offices.length > 0 ? offices : [null];
  return rows.map((office, index) => {
    const once = index === 0 ? [joinList(links), note] : ['', ''];
    return [
      id,
      name,
      index === 0 ? joinList(others) : '',
      office?.office ?? '',
      office?.place ?? '',
      office?.party ?? '',
      office?.from ?? '',
      office?.to ?? '',
      ...once,
    ]
      .map(cellOf)
      .join(',');
  });
};

/** The list as CSV (RFC 4180, with a byte order mark, so that spreadsheets read it as UTF-8): a line for each office of a person. */
export const toCsv = (people: readonly PersonRecord[]): string =>
  `\uFEFF${[HEAD.join(','), ...people.flatMap(rowsOf)].map((row) => `${row}\r\n`).join('')}`;
