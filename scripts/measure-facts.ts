import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Article } from '../lib/text/article.ts';
import { openPageTab } from './analyze/page-tab.ts';
import { readInput } from './analyze/read-file.ts';
import { compare, type Standing } from './measure-facts/compare.ts';
import { type Field, FIELDS, type Statement } from './measure-facts/statements.ts';
import { ensureBrowser } from './setup/browsers.mjs';
import { table } from './start/table.ts';

const USAGE = `Holds the facts that are found in saved pages against what the pages themselves state.

  node scripts/run.mjs measure-facts FOLDER                  a table, field by field
  node scripts/run.mjs measure-facts --differences FOLDER    every difference as well
`;

const WIDTH = 120;
/** Characters of a value that are printed. */
const LONGEST = 160;

interface Compared {
  readonly file: string;
  readonly field: Field;
  readonly standing: Standing;
  readonly found: string | null;
  readonly stated: readonly Statement[];
}

const textOf = (value: Article[Field]): string | null => (value === null ? null : `${value}`);

/** Every fact of every page of the folder beside what the page states; pages without an article give nothing. */
const compareAll = async (folder: string): Promise<readonly Compared[]> => {
  // One tab for the product and one for what it is held against: neither can change the page for the other.
  const [reader, teller] = await Promise.all([
    openPageTab(fileURLToPath(new URL('analyze/in-page.ts', import.meta.url))),
    openPageTab(fileURLToPath(new URL('measure-facts/statements.ts', import.meta.url))),
  ]);
  const all: Compared[] = [];
  for (const file of (await readdir(folder)).filter((name) => /\.html(?:\.gz)?$/u.test(name)).toSorted()) {
    const input = await readInput(join(folder, file));
    if (input.kind === 'text') continue;
    const article = await reader.ask<Article>('read', input.html);
    const stated = await teller.ask<readonly Statement[]>('statements', input.html);
    if ('reason' in article || 'reason' in stated) continue;
    for (const field of FIELDS) {
      const found = textOf(article[field]);
      const ofField = stated.filter((statement) => statement.field === field);
      all.push({ file, field, standing: compare(field, found, ofField), found, stated: ofField });
    }
  }
  await Promise.all([reader.close(), teller.close()]);
  return all;
};

const differenceOf = ({ file, field, standing, found, stated }: Compared): string =>
  [
    `${field}, ${standing}: ${file}`,
    `  found: ${found ?? '–'}`,
    ...stated.map(({ from, value }) => `  ${from}: ${value.slice(0, LONGEST)}`),
  ].join('\n');

const countsOf = (field: Field, all: readonly Compared[]): readonly string[] => {
  const count = (...standings: readonly Standing[]): string =>
    String(all.filter((one) => one.field === field && standings.includes(one.standing)).length);
  return [
    field,
    count('equal', 'differing', 'missing'),
    count('equal', 'differing', 'unstated'),
    count('equal'),
    count('differing'),
    count('missing'),
    count('unstated'),
  ];
};

const HEAD = ['', 'stated', 'found', 'equal', 'differing', 'stated, not found', 'found, not stated'];

const { values, positionals } = parseArgs({ options: { differences: { type: 'boolean' } }, allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  await ensureBrowser('chromium');
  const all = await compareAll(folder);
  if (values.differences) {
    const differences = all.filter(({ standing }) => standing !== 'equal' && standing !== 'neither');
    console.log(differences.map(differenceOf).join('\n'));
  }
  const pages = new Set(all.map(({ file }) => file)).size;
  console.log(
    table([[`${pages} pages`, ...HEAD.slice(1)], ...FIELDS.map((field) => countsOf(field, all))], {
      width: WIDTH,
    }).join('\n'),
  );
}
