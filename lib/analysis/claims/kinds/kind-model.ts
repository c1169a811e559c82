import { type ModelFile, readModelFile } from '../../models/model-file.ts';
import type { ClaimKind, SourceKind } from '../../findings.ts';
import { type LinearModel, linearArrays, readLinear } from './linear-model.ts';

/** The kinds that the model tells, in the order of its answers; that a claim is numeric is read from its quantities. */
export const LEARNED_KINDS = [
  'denial',
  'no-answer',
  'promise',
  'prediction',
  'opinion',
  'accusation',
  'demand',
  'question',
  'second-hand',
  'hedged',
] as const satisfies readonly ClaimKind[];

/** The source kinds that the model tells apart, in the order of its answers; `none` is what has no source. */
export const LEARNED_SOURCES = [
  'person',
  'anonymous',
  'organisation',
  'outlet',
  'document',
  'crowd',
] as const satisfies readonly SourceKind[];

/** What tells the kinds of claims and of their sources: trained by `training/fit-kinds.ts`. */
export interface KindModel {
  readonly kinds: LinearModel;
  readonly sources: LinearModel;
}

/** The kind and version of the model's file; the version goes up with every change of features or of the rules they name. */
const KIND_MODEL = { kind: 'kinds', version: 1 } as const;

/** The model as its file's parts. */
export const toKindModelFile = ({ kinds, sources }: KindModel): ModelFile => ({
  ...KIND_MODEL,
  settings: {},
  arrays: { ...linearArrays('kinds', kinds), ...linearArrays('sources', sources) },
});

/** Reads the model. Throws {@link UnreadableModel} for bytes that are not a whole model of this version. */
export const readKindModel = (bytes: Uint8Array): KindModel => {
  const file = readModelFile(bytes, KIND_MODEL);
  return {
    kinds: readLinear(file, 'kinds', LEARNED_KINDS.length),
    sources: readLinear(file, 'sources', LEARNED_SOURCES.length),
  };
};
