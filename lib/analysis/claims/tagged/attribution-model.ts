import { arrayOf, type ModelFile, readModelFile, UnreadableModel } from '../../models/model-file.ts';
import type { Crf } from '../../tagger/crf.ts';
import type { WordTable } from '../../tagger/word-table.ts';
import { TABLE_COLUMNS } from './columns.ts';
import { LABEL_COUNT } from './labels.ts';

/** What finds sources, cues and contents: trained by `training/fit-attribution.ts`. */
export interface AttributionModel {
  readonly crf: Crf;
  readonly words: WordTable;
}

/** The kind and version of the model's file; the version goes up with every change of columns or templates. */
const ATTRIBUTION_MODEL = { kind: 'attribution', version: 1 } as const;

const isPowerOfTwo = (count: number): boolean => Number.isInteger(count) && count > 0 && (count & (count - 1)) === 0;

const numberOf = ({ settings }: ModelFile, name: string): number => {
  const value = settings[name];
  if (typeof value !== 'number' || !(value > 0))
    throw new UnreadableModel(`The attribution model does not say its ${name}.`);
  return value;
};

/** The model as its file's parts. */
export const toModelFile = ({ crf, words }: AttributionModel): ModelFile => ({
  ...ATTRIBUTION_MODEL,
  settings: { rowCount: crf.rowCount, scale: crf.scale },
  arrays: { transitions: crf.transitions, hashes: words.hashes, ...words.columns, weights: crf.weights },
});

/** Reads the model. Throws {@link UnreadableModel} for bytes that are not a whole model of this version. */
export const readAttributionModel = (bytes: Uint8Array): AttributionModel => {
  const file = readModelFile(bytes, ATTRIBUTION_MODEL);
  const rowCount = numberOf(file, 'rowCount');
  if (!isPowerOfTwo(rowCount)) throw new UnreadableModel('The attribution model has an impossible number of rows.');
  const hashes = arrayOf(file, 'hashes', { type: 'int32' });
  return {
    crf: {
      labels: LABEL_COUNT,
      rowCount,
      scale: numberOf(file, 'scale'),
      transitions: arrayOf(file, 'transitions', { type: 'float32', length: (LABEL_COUNT + 1) * LABEL_COUNT }),
      weights: arrayOf(file, 'weights', { type: 'int8', length: rowCount * LABEL_COUNT }),
    },
    words: {
      hashes,
      columns: Object.fromEntries(
        TABLE_COLUMNS.map((name) => [name, arrayOf(file, name, { type: 'uint16', length: hashes.length })]),
      ),
    },
  };
};
