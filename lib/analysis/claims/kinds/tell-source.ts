import type { SourceKind } from '../../findings.ts';
import { LEARNED_SOURCES } from './kind-model.ts';
import { knownFeatures, type LinearModel, sumsOf } from './linear-model.ts';
import { type Naming, readSourceFeatures } from './read-source.ts';

/** Tells by a learned table who or what a source is. */
export const tellSource = (naming: Naming, table: LinearModel): SourceKind => {
  const sums = sumsOf(table, knownFeatures(table, readSourceFeatures(naming)));
  return LEARNED_SOURCES[sums.indexOf(Math.max(...sums))] ?? 'none';
};
