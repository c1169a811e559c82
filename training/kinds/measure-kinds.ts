import { type KindModel, LEARNED_KINDS, LEARNED_SOURCES } from '../../lib/analysis/claims/kinds/kind-model.ts';
import { knownFeatures, sumsOf } from '../../lib/analysis/claims/kinds/linear-model.ts';
import { f1Above } from './choose-bias.ts';
import type { Example } from './read-examples.ts';

const MANY = 15;

/** How well a model does on examples whose spans are given. */
export interface KindFigures {
  /** F1 in percent and number of cases, by kind. */
  readonly kinds: Readonly<Record<string, { readonly f1: number; readonly cases: number }>>;
  /** Mean F1 of the kinds with 15 cases or more. */
  readonly macro: number;
  /** Share of source kinds told right, in percent. */
  readonly sources: number;
  /** What each source kind was taken for, in words. */
  readonly confused: Readonly<Record<string, string>>;
}

/** Measures a model on examples. */
export const measureKinds = (examples: readonly Example[], model: KindModel): KindFigures => {
  const sums = examples.map(({ shown }) => sumsOf(model.kinds, knownFeatures(model.kinds, shown)));
  const kinds = Object.fromEntries(
    LEARNED_KINDS.map((kind, answer) => {
      const answers = examples.map((example) => example.kinds.includes(kind));
      const f1 = f1Above(
        sums.map((of) => of[answer] ?? 0),
        answers,
        { bar: 0 },
      );
      return [kind, { f1, cases: answers.filter(Boolean).length }];
    }),
  );
  const many = Object.values(kinds).filter(({ cases }) => cases >= MANY);
  const taken = examples.map(({ source }) => {
    if (!source) return 'none';
    const of = sumsOf(model.sources, knownFeatures(model.sources, source));
    return LEARNED_SOURCES[of.indexOf(Math.max(...of))] ?? 'none';
  });
  const right = examples.filter(({ sourceKind }, row) => taken[row] === sourceKind).length;
  const confused = Object.fromEntries(
    LEARNED_SOURCES.map((kind) => {
      const counts = new Map<string, number>();
      for (const [row, { sourceKind }] of examples.entries())
        if (sourceKind === kind) counts.set(taken[row]!, (counts.get(taken[row]!) ?? 0) + 1);
      return [kind, [...counts].map(([as, count]) => `${as} ${count}`).join(', ')];
    }),
  );
  return {
    kinds,
    macro: many.reduce((sum, { f1 }) => sum + f1, 0) / many.length,
    sources: (100 * right) / examples.length,
    confused,
  };
};
