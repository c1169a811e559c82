import { arrayOf, type ModelFile, readModelFile, UnreadableModel } from '../models/model-file.ts';
import { FEATURE_IDS } from './read-features.ts';

/** What a model of check-worthiness was fitted to: the log odds that each feature of a sentence adds. */
export interface WorthWeights {
  /** The hashes of the words and letters it knows, ascending. */
  readonly hashes: Int32Array<ArrayBuffer>;
  /** For each hash; times `scale` they are log odds, before they are shared among the words of the sentence. */
  readonly weights: Int8Array<ArrayBuffer>;
  readonly scale: number;
  /** The log odds of the named features, in the order of {@link FEATURE_IDS}. */
  readonly named: Float32Array<ArrayBuffer>;
  /** The log odds of a sentence that shows no feature. */
  readonly base: number;
}

/** Weights made ready for use. */
export interface WorthModel extends WorthWeights {
  /** An open-addressing table of `hashes`: an index plus 1, or 0 for a free slot. Its length is a power of two. */
  readonly slots: Uint32Array;
}

/** The kind and version of the model's file; the version goes up with every change of the features. */
export const WORTH_MODEL = { kind: 'worthiness', version: 1 } as const;

const slotsOf = (hashes: Int32Array): Uint32Array => {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)));
  for (const [index, hash] of hashes.entries()) {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = index + 1;
  }
  return slots;
};

/** Makes weights ready for {@link weightOf}. */
export const readyModel = (weights: WorthWeights): WorthModel => ({ ...weights, slots: slotsOf(weights.hashes) });

/** The weight of a hashed feature, before it is multiplied by the model's scale; 0 for one that the model does not know. */
export const weightOf = ({ slots, hashes, weights }: WorthModel, hash: number): number => {
  let slot = hash & (slots.length - 1);
  for (let index = slots[slot]!; index !== 0; index = slots[slot]!) {
    if (hashes[index - 1] === hash) return weights[index - 1]!;
    slot = (slot + 1) & (slots.length - 1);
  }
  return 0;
};

const WIDEST_GAP = 0xffff;

/** The distances between ascending hashes, each of the hash before it; too wide ones are bridged by hashes of no weight. */
const toGaps = ({ hashes, weights }: WorthWeights): ModelFile['arrays'] => {
  const gaps: number[] = [];
  const kept: number[] = [];
  let last = 0;
  for (const [index, hash] of hashes.entries()) {
    for (; hash - last > WIDEST_GAP; last += WIDEST_GAP) {
      gaps.push(WIDEST_GAP);
      kept.push(0);
    }
    gaps.push(hash - last);
    kept.push(weights[index] ?? 0);
    last = hash;
  }
  return { gaps: Uint16Array.from(gaps), weights: Int8Array.from(kept) };
};

const fromGaps = (gaps: Uint16Array): Int32Array<ArrayBuffer> => {
  let hash = 0;
  return Int32Array.from(gaps, (gap) => (hash += gap));
};

/** The weights as the parts of a model's file. */
export const toModelFile = (model: WorthWeights): ModelFile => ({
  ...WORTH_MODEL,
  settings: { scale: model.scale, base: model.base },
  arrays: { named: model.named, ...toGaps(model) },
});

const settingOf = ({ settings }: ModelFile, name: string): number => {
  const value = settings[name];
  if (typeof value !== 'number') throw new UnreadableModel(`The worthiness model does not say its ${name}.`);
  return value;
};

/** Reads the model. Throws {@link UnreadableModel}, whose message is a sentence, for bytes that are not a whole model of this version. */
export const readWorthModel = (bytes: Uint8Array): WorthModel => {
  const file = readModelFile(bytes, WORTH_MODEL);
  const hashes = fromGaps(arrayOf(file, 'gaps', { type: 'uint16' }));
  return readyModel({
    hashes,
    weights: arrayOf(file, 'weights', { type: 'int8', length: hashes.length }),
    named: arrayOf(file, 'named', { type: 'float32', length: FEATURE_IDS.length }),
    scale: settingOf(file, 'scale'),
    base: settingOf(file, 'base'),
  });
};
