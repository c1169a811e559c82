import { crc32 } from '../../models/crc32.ts';
import { arrayOf, type ModelFile, readModelFile, UnreadableModel } from '../../models/model-file.ts';
import type { Crf } from '../../tagger/crf.ts';
import type { WordTable } from '../../tagger/word-table.ts';
import { TABLE_COLUMNS } from './columns.ts';

/** What finds names: the chain is trained by `training/fit-persons.ts`, the words are those of the attribution model. */
export interface NameTagger {
  readonly crf: Crf;
  readonly words: WordTable;
}

/** Labels of the chain: outside, the first token of a name, a further one. */
export const LABEL_COUNT = 3;

/** The kind and version of the model's file; the version goes up with every change of columns or templates. */
const PERSON_MODEL = { kind: 'persons', version: 1 } as const;

const isPowerOfTwo = (count: unknown): count is number =>
  typeof count === 'number' && Number.isInteger(count) && count > 0 && (count & (count - 1)) === 0;

/** Tells one table of words from another: weights learnt with one mean nothing with the other. */
const fingerprintOf = ({ hashes, columns }: WordTable): string =>
  [hashes, ...TABLE_COLUMNS.map((name) => columns[name] ?? new Uint16Array(0))]
    .map(({ buffer, byteOffset, byteLength }) => crc32(new Uint8Array(buffer, byteOffset, byteLength)).toString(16))
    .join(' ');

/** The model as its file's parts; the table of words is not in it, only what tells it from others. */
export const toModelFile = ({ crf, words }: NameTagger): ModelFile => ({
  ...PERSON_MODEL,
  settings: { rowCount: crf.rowCount, scale: crf.scale, words: fingerprintOf(words) },
  arrays: { transitions: crf.transitions, weights: crf.weights },
});

/**
 * Reads the model. Throws {@link UnreadableModel} for bytes that are not a whole model of this version, and where `words` is null or not
 * the table that the model was trained with.
 */
export const readNameTagger = (bytes: Uint8Array, words: WordTable | null): NameTagger => {
  const file = readModelFile(bytes, PERSON_MODEL);
  const { rowCount, scale } = file.settings;
  if (!isPowerOfTwo(rowCount) || typeof scale !== 'number' || !(scale > 0))
    throw new UnreadableModel('The persons model does not say how its weights are to be read.');
  if (words === null) throw new UnreadableModel('The persons model needs the words of the attribution model.');
  if (file.settings['words'] !== fingerprintOf(words))
    throw new UnreadableModel('The persons model was trained with other words than those of the attribution model.');
  return {
    crf: {
      labels: LABEL_COUNT,
      rowCount,
      scale,
      transitions: arrayOf(file, 'transitions', { type: 'float32', length: (LABEL_COUNT + 1) * LABEL_COUNT }),
      weights: arrayOf(file, 'weights', { type: 'int8', length: rowCount * LABEL_COUNT }),
    },
    words,
  };
};
