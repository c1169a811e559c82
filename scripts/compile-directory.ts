/**
 * Compiles the directory of well-known office-holders: `node scripts/compile-directory.ts FOLDER`, where FOLDER holds the
 * public rosters us-federal.tsv, us-state-executives-and-mayors.tsv, us-state-legislators.tsv and world-leaders.tsv. Facts
 * that they lack are in directory/*.tsv, written down from general knowledge. Writes lib/analysis/officials/directory-data.ts.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stdout } from 'node:process';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the rosters.');

const OUT = new URL('../lib/analysis/officials/directory-data.ts', import.meta.url);
const FACTS = new URL('directory/', import.meta.url);
const SINCE = '2009';
const AS_OF = '2026-06';
/** The end of a term in the roster of 2015 that the one of 2026 no longer has. */
const UNKNOWN = '?';
/** What the sources are, by the letter that stands for each in the file, and the month each was made. */
const SOURCES = {
  C: ['congress-legislators', '2026-06'],
  // The roster of 2015 has the members of the Congress that sat until 2017.
  U: ['us-legislators', '2017-01'],
  O: ['Open States', '2026-06'],
  W: ['World Factbook', '2026-05'],
  G: ['general knowledge', '2025-06'],
} as const;
type SourceCode = keyof typeof SOURCES;
/** How often-named offices and parties are written in the file. */
const OFFICES: Readonly<Record<string, string>> = {
  R: 'U.S. Representative',
  S: 'U.S. Senator',
  P: 'President',
  M: 'Prime Minister',
  G: 'Governor',
  L: 'Lieutenant Governor',
  A: 'Attorney General',
  F: 'Foreign Minister',
  N: 'Finance Minister',
  Y: 'Mayor',
  s: 'State Senator',
  r: 'State Representative',
};
const PARTIES: Readonly<Record<string, string>> = { R: 'Republican', D: 'Democratic', I: 'Independent' };
const codeOf = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).map(([code, words]) => [words, code]));
const officeCodes = codeOf(OFFICES);
const partyCodes = codeOf(PARTIES);

interface Row {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly office: string;
  readonly place: string;
  readonly party: string;
  readonly from: string;
  readonly to: string;
  readonly wikidata: string;
  readonly source: SourceCode;
}

const sourceOf = (source: string): SourceCode => {
  if (source.startsWith('congress-legislators')) return 'C';
  if (source.startsWith('us-legislators')) return 'U';
  if (source.startsWith('openstates')) return 'O';
  return source.startsWith('world factbook') ? 'W' : 'G';
};

const partyOf = (party: string): string => {
  const first = party.split('/', 1)[0] ?? '';
  return (
    { Democrat: 'Democratic', 'Democratic-Farmer-Labor': 'Democratic', 'Republican-Conservative': 'Republican' }[
      first
    ] ?? first
  );
};

const readRows = async (path: string | URL): Promise<readonly Row[]> => {
  const [head = '', ...lines] = (await readFile(path, 'utf8')).split('\n');
  const columns = head.split('\t');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t');
      const cell = (...names: readonly string[]) =>
        (cells[columns.findIndex((column) => names.includes(column))] ?? '').trim();
      const source = sourceOf(cell('source'));
      return {
        name: cell('name'),
        aliases: cell('aliases')
          .split(/[|;]/u)
          .filter((alias) => alias !== '' && !alias.includes(',')),
        office: cell('office').replace(/^(President|Vice President) of the United States$/u, '$1'),
        place: cell('jurisdiction', 'place'),
        party: partyOf(cell('party')),
        from: cell('start', 'from').slice(0, 7),
        to: cell('end', 'to').slice(0, 7) || (source === 'U' ? UNKNOWN : ''),
        wikidata: cell('wikidata'),
        source,
      };
    });
};

/** Whether the row is of the time wanted; a roster has a few terms that end before they begin, which tell nothing. */
const isSince = ({ from, to }: Row): boolean => {
  const end = /^\d/u.test(to) ? to : '9999';
  return end >= SINCE && end >= from;
};
const federal = (await readRows(join(folder, 'us-federal.tsv'))).filter(isSince);
const states = await readRows(join(folder, 'us-state-executives-and-mayors.tsv'));
const legislators = (await readRows(join(folder, 'us-state-legislators.tsv'))).filter(
  // Those of "us" are in the federal roster.
  (row) => isSince(row) && row.place !== 'us',
);
const files = (await readdir(FACTS)).filter((file) => file.endsWith('.tsv')).toSorted();
const facts = (await Promise.all(files.map((file) => readRows(new URL(file, FACTS))))).flat();
/** Heads of state that the list repeats for every territory. */
const inFacts = new Set(facts.flatMap(({ name, aliases }) => [name, ...aliases]));
const world = (await readRows(join(folder, 'world-leaders.tsv'))).filter(
  ({ name, office, place }) =>
    /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,5}$/u.test(name) &&
    !/Iii$|^China /u.test(name) &&
    !/ (?:of|the|and|of the|Dr\.|Col\.|Gen\.)$|^(?:and|the|State|Supreme)$/u.test(office) &&
    !/^none$|&/u.test(place) &&
    !inFacts.has(name),
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

const asOfFact = ({ from, to, source }: Row): string => {
  const latest = to > from ? to : from;
  return source === 'G' && latest > SOURCES.G[1] ? latest : '';
};

const termOf = (row: Row): string => {
  const { office, place, party, from, to, source } = row;
  const end = /^\d/u.test(to) && to > AS_OF ? '' : to;
  const words = [officeCodes.get(office) ?? office, place, partyCodes.get(party) ?? party, from, end];
  return [...words, `${source}${asOfFact({ ...row, to: end })}`].join('~');
};

/** Terms of one office that follow on each other, as legislatures are elected anew, are one stay in it. */
const joinTerms = (rows: readonly Row[]): readonly Row[] => {
  const joined: Row[] = [];
  for (const row of rows.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = joined.findIndex(
      (one) =>
        one.office === row.office &&
        one.place === row.place &&
        one.to !== UNKNOWN &&
        Number(row.from.slice(0, 4)) - Number(one.to.slice(0, 4) || row.from.slice(0, 4)) <= 1,
    );
    const earlier = joined[before];
    if (earlier === undefined) joined.push(row);
    else
      joined[before] = {
        ...earlier,
        to: row.to !== '' && earlier.to > row.to ? earlier.to : row.to,
        source: row.source,
        party: row.party || earlier.party,
      };
  }
  return joined;
};

/** A person who is of one party wherever a source tells it is of that party in the other terms too. */
const withParty = (rows: readonly Row[]): readonly Row[] => {
  const [party, ...others] = new Set(rows.flatMap((row) => (row.party === '' ? [] : [row.party])));
  return party === undefined || others.length > 0 ? rows : rows.map((row) => ({ ...row, party }));
};

const people = Map.groupBy([...facts, ...world, ...federal, ...states, ...legislators], keyOf);
const lines = [...people.values()].map((rows) => {
  const [first] = rows;
  const aliases = new Set(
    rows.flatMap((row) =>
      row.source === 'O' && row.office.startsWith('State ') ? [row.name] : [row.name, ...row.aliases],
    ),
  );
  if (first !== undefined) aliases.delete(first.name);
  const terms = new Set(joinTerms(withParty(rows)).map(termOf));
  const wikidata = rows.find((row) => row.wikidata !== '')?.wikidata ?? '';
  return [first?.name, [...aliases].join(';'), wikidata, ...terms].join('|');
});

const record = (table: Readonly<Record<string, string>>): string =>
  Object.entries(table)
    .map(([code, words]) => `  ${code}: '${words}',`)
    .join('\n');
await writeFile(
  OUT,
  `/** When the facts were last gathered, as a month of ISO 8601. */
export const DIRECTORY_AS_OF = '${AS_OF}';

/** The offices that {@link DIRECTORY} writes as one letter. */
export const OFFICE_CODES: Readonly<Record<string, string>> = {
${record(OFFICES)}
};

/** The parties that it writes as one letter. */
export const PARTY_CODES: Readonly<Record<string, string>> = {
${record(PARTIES)}
};

/** The sources that it writes as one letter, each with the month it was made. */
export const SOURCES: Readonly<Record<string, readonly [source: string, asOf: string]>> = {
${Object.entries(SOURCES)
  .map(([code, [source, asOf]]) => `  ${code}: ['${source}', '${asOf}'],`)
  .join('\n')}
};

/**
 * Well-known office-holders, one a line: name|other names parted by ;|Wikidata item|office~place~party~from~to~source|further
 * terms. Months of ISO 8601; an empty end is one yet to come, ? one not known; a date behind the source is its own. Made by
 * scripts/compile-directory.ts from congress-legislators (public domain), us-legislators (MIT), Open States (CC0), the World
 * Factbook (public domain) and scripts/directory.
 */
export const DIRECTORY = \`
${lines.join('\n').replaceAll('`', "'").replaceAll('\\', '')}
\`;
`,
);
stdout.write(`${lines.length} persons\n`);
