import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { array, number, object, parse, string } from 'valibot';

/** A sentence and whether people thought it worth a check. */
export interface RatedSentence {
  readonly text: string;
  readonly worth: boolean;
  /** How much it counts: the labels that ClaimBuster published of its own are the surer ones. */
  readonly weight: number;
  /** Which of {@link FOLDS} parts it is in; sentences spoken near one another are in the same. */
  readonly fold: number;
}

/** Into how many parts the sentences are cut for choosing and calibrating on some that were not learnt from. */
export const FOLDS = 5;
const SPOKEN_TOGETHER = 150;
const SURE = 2;

interface Row {
  readonly id: number;
  readonly text: string;
  readonly worth: boolean;
  readonly published: 'claimbuster' | 'ct24';
}

const CLAIM_BUSTER = array(object({ sentence_id: number(), text: string(), label: number() }));

const unpack = (folder: string, name: string): string => gunzipSync(readFileSync(join(folder, name))).toString('utf8');

const readTable = (folder: string, name: string): readonly Row[] =>
  unpack(folder, name)
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length >= 3)
    .map(([id = '', text = '', label = '']) => ({
      id: Number(id),
      text: /^".*"$/u.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text,
      worth: label.trim() === 'Yes',
      published: 'ct24',
    }));

const readClaimBuster = (folder: string): readonly Row[] =>
  parse(CLAIM_BUSTER, JSON.parse(unpack(folder, 'claimbuster-train.json.gz'))).map((row) => ({
    id: row.sentence_id,
    text: row.text,
    worth: row.label === 1,
    published: 'claimbuster',
  }));

/** What two copies of a sentence have in common however they were typed. */
const keyOf = ({ text }: Row): string =>
  text
    .toLowerCase()
    .match(/[a-z0-9]+/gu)
    ?.join(' ') ?? '';

const rated = ({ id, text, worth, published }: Row): RatedSentence => ({
  text,
  worth,
  weight: published === 'claimbuster' ? SURE : 1,
  fold: Math.floor(id / SPOKEN_TOGETHER) % FOLDS,
});

/**
 * The sentences to learn from, each once, and those to measure on. ClaimBuster shares most sentences of the development
 * part: learnt from, they would be measured on what is known by heart, so none of them is among the former.
 */
export const readSentences = (
  folder: string,
): { readonly train: readonly RatedSentence[]; readonly dev: readonly RatedSentence[] } => {
  const dev = readTable(folder, 'ct24-dev.tsv.gz');
  const known = new Set(dev.map(keyOf));
  const train: Row[] = [];
  for (const row of [...readClaimBuster(folder), ...readTable(folder, 'ct24-train.tsv.gz')]) {
    const key = keyOf(row);
    if (!known.has(key)) train.push(row);
    known.add(key);
  }
  return { train: train.toSorted((a, b) => a.id - b.id).map(rated), dev: dev.map(rated) };
};
