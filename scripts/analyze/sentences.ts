import { rateSentence } from '../../lib/analysis/worthiness/rate-sentence.ts';
import type { WorthModel } from '../../lib/analysis/worthiness/worth-model.ts';
import { UnreadableFile } from './read-file.ts';

const QUOTED = /^"((?:[^"]|"")*)"$/u;

/** What a cell says, which may stand in quotation marks with those of its own doubled (RFC 4180). */
const unquote = (cell: string): string => QUOTED.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;

/** Scores the sentences of a TSV with a header, id and text in its first two columns; a line of JSON each. */
export const rateTable = (file: string, table: string, model: WorthModel | null): string[] =>
  table
    .split(/\r?\n/u)
    .slice(1)
    .flatMap((row, index) => {
      if (row === '') return [];
      const [id, text] = row.split('\t');
      if (id === undefined || text === undefined)
        throw new UnreadableFile(`${file}: line ${index + 2} has no second column.`);
      return [JSON.stringify({ file: id, score: rateSentence(unquote(text), model).score })];
    });
