/**
 * Compiles the directory of well-known office-holders: `node scripts/compile-directory.ts FOLDER`, where FOLDER holds the
 * public rosters us-federal.tsv, us-state-executives-and-mayors.tsv and world-leaders.tsv. Facts that they lack are in
 * directory/facts.tsv, written down from general knowledge. Writes lib/analysis/officials/directory-data.ts.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stdout } from 'node:process';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the rosters.');

const OUT = new URL('../lib/analysis/officials/directory-data.ts', import.meta.url);
const SINCE = '2009';
const AS_OF = '2026-06';
/** The end of a term in the roster of 2015 that the one of 2026 no longer has. */
const UNKNOWN = '?';
const STATE_OFFICES = new Set(['Governor', 'Lieutenant Governor', 'Attorney General']);
/** How often-named offices are written in the file. */
const CODES: Readonly<Record<string, string>> = {
  'U.S. Representative': 'R',
  'U.S. Senator': 'S',
  President: 'P',
  'Prime Minister': 'M',
  Governor: 'G',
  'Lieutenant Governor': 'L',
  'Attorney General': 'A',
};

interface Row {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly office: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
}

const readRows = async (path: string | URL): Promise<readonly Row[]> => {
  const [head = '', ...lines] = (await readFile(path, 'utf8')).split('\n');
  const columns = head.split('\t');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t');
      const cell = (...names: readonly string[]) => cells[columns.findIndex((column) => names.includes(column))] ?? '';
      return {
        name: cell('name').trim(),
        aliases: cell('aliases')
          .split(/[|;]/u)
          .filter((alias) => alias !== '' && !alias.includes(',')),
        office: cell('office').replace(/^(President|Vice President) of the United States$/u, '$1'),
        place: cell('jurisdiction', 'place'),
        from: cell('start', 'from').slice(0, 7),
        to: cell('end', 'to').slice(0, 7) || (cell('source').startsWith('us-legislators') ? UNKNOWN : ''),
      };
    });
};

const federal = (await readRows(join(folder, 'us-federal.tsv'))).filter(
  ({ to }) => (/^\d/u.test(to) ? to : '9999') >= SINCE,
);
const states = (await readRows(join(folder, 'us-state-executives-and-mayors.tsv'))).filter(({ office }) =>
  STATE_OFFICES.has(office),
);
const facts = await readRows(new URL('directory/facts.tsv', import.meta.url));
/** Heads of state that the list repeats for every territory. */
const inFacts = new Set(facts.flatMap(({ name, aliases }) => [name, ...aliases]));
const world = (await readRows(join(folder, 'world-leaders.tsv'))).filter(
  ({ name }) =>
    /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,5}$/u.test(name) && !/Iii$|^China /u.test(name) && !inFacts.has(name),
);

const american = new Set([...federal, ...states].map(({ place }) => place));
const countryOf = ({ place }: Row): string => (american.has(place) ? 'United States' : place);
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The name in the facts by which a row's person goes there, so that both sources tell of one person. */
const nameInFacts = new Map(
  facts.flatMap((row) => [row.name, ...row.aliases].map((name) => [`${plain(name)}|${countryOf(row)}`, row.name])),
);
const keyOf = (row: Row): string => {
  const known = [row.name, ...row.aliases]
    .map((name) => nameInFacts.get(`${plain(name)}|${countryOf(row)}`))
    .find((name) => name !== undefined);
  return `${plain(known ?? row.name)}|${countryOf(row)}`;
};

const termOf = ({ office, place, from, to }: Row): string =>
  [CODES[office] ?? office, place, from, /^\d/u.test(to) && to > AS_OF ? '' : to].join('~');

const people = Map.groupBy([...facts, ...world, ...federal, ...states], keyOf);
const lines = [...people.values()].map((rows) => {
  const [first] = rows;
  const aliases = new Set(rows.flatMap((row) => [row.name, ...row.aliases]));
  if (first !== undefined) aliases.delete(first.name);
  const terms = new Map(rows.map((row) => [`${row.office}~${row.place}~${row.from.slice(0, 4)}`, termOf(row)]));
  return [first?.name, [...aliases].join(';'), ...terms.values()].join('|');
});

const codes = Object.entries(CODES).map(([office, code]) => `  ${code}: '${office}',`);
await writeFile(
  OUT,
  `/** When the facts were last gathered, as a month of ISO 8601. */
export const DIRECTORY_AS_OF = '${AS_OF}';

/** The offices that {@link DIRECTORY} writes as one letter. */
export const OFFICE_CODES: Readonly<Record<string, string>> = {
${codes.join('\n')}
};

/**
 * Well-known office-holders, one a line: name|other names parted by ;|office~place~from~to|further terms. Months of ISO
 * 8601; an empty end is one yet to come, ? one not known. Made by scripts/compile-directory.ts from congress-legislators (CC0),
 * Open States (public domain), the World Factbook (public domain) and scripts/directory/facts.tsv.
 */
export const DIRECTORY = \`
${lines.join('\n').replaceAll('`', "'")}
\`;
`,
);
stdout.write(`${lines.length} persons\n`);
