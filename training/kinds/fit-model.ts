import { type KindModel, LEARNED_KINDS, LEARNED_SOURCES } from '../../lib/analysis/claims/kinds/kind-model.ts';
import type { Feature } from '../../lib/analysis/claims/kinds/feature.ts';
import type { WordVectors } from '../attribution/word-vectors.ts';
import { bestBar, f1Above } from './choose-bias.ts';
import { fitAnswer, makeRows, readFitted, type Rows, sumsBy, type TablePlan } from './fit-table.ts';
import { quantiseTable } from './quantise-table.ts';
import type { Example } from './read-examples.ts';

const FOLDS = 5;
/** The share of attributions by hand that the product does not find: the bars are set for those it does. */
const MISSED = 0.2;
/** How many features a table holds, so that the file stays small. */
const ROWS = { kinds: 22_000, sources: 5000 };

const KINDS_PLAN: TablePlan = {
  wordKeys: [
    { mark: 'w:', own: 0.8, vector: 1, words: 20_000 },
    { mark: 'c:', own: 1, vector: 4, words: 3000 },
  ],
  shrink: 4,
  rounds: 110,
  fewest: 2,
};
const SOURCES_PLAN: TablePlan = {
  wordKeys: [{ mark: 'head:', own: 1, vector: 2, words: 6000 }],
  shrink: 1,
  rounds: 110,
  fewest: 2,
};

/** What came of leaving out each fifth of the articles in turn: F1 of each kind in percent, and the share of sources told right. */
export interface Crossed {
  readonly kinds: readonly number[];
  readonly sources: number;
}

interface Help {
  readonly vectors: WordVectors;
  readonly progress: (line: string) => void;
}

/** A number from 0 to 4 for each example, the same for all of an article, by the article's id alone. */
const foldsOf = (examples: readonly Example[]): readonly number[] =>
  examples.map(({ article }) => {
    let hash = 11;
    for (const letter of article) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
    return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
  });

/** The sum of each row when its article was left out. */
const crossedSums = (rows: Rows, answers: readonly boolean[], folds: readonly number[]): Float64Array => {
  const sums = new Float64Array(answers.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const all = sumsBy(
      rows,
      fitAnswer(rows, answers, (row) => folds[row] !== fold),
    );
    for (const [row, of] of folds.entries()) if (of === fold) sums[row] = all[row]!;
  }
  return sums;
};

/** The keys a table may hold: first those seen, then frequent words behind each mark, the most frequent first. */
const keysFor = ({ columnOf, plan, vectors }: Rows): readonly string[] => [
  ...new Set([
    ...columnOf.keys(),
    ...vectors.words
      .filter((word) => /^[a-z]/u.test(word))
      .flatMap((word, rank) => plan.wordKeys.filter(({ words }) => rank < words).map(({ mark }) => mark + word)),
  ]),
];

const fitKinds = (examples: readonly Example[], help: Help) => {
  const rows = makeRows(
    examples.map(({ shown }) => shown),
    help.vectors,
    KINDS_PLAN,
  );
  const folds = foldsOf(examples);
  const fits = LEARNED_KINDS.map((kind) => {
    const answers = examples.map(({ kinds }) => kinds.includes(kind));
    const sums = crossedSums(rows, answers, folds);
    const barOver = (isMeasure: (example: Example) => boolean) => {
      const measure = [...examples.keys()].filter((row) => isMeasure(examples[row]!));
      const [over, right] = [measure.map((row) => sums[row]!), measure.map((row) => answers[row] === true)];
      return { over, right, bar: bestBar(over, right, MISSED) };
    };
    // Hard examples are no measure of what is usual. What readers take for the kind shows in the labels of the data, which are few: so the
    // bar lies midway between the best for them and the best for all.
    const data = barOver(({ by }) => by === 'data');
    const bar = (data.bar + barOver(({ usual }) => usual).bar) / 2;
    const f1 = f1Above(data.over, data.right, { bar });
    help.progress(`${kind}: F1 ${f1.toFixed(1)} by cross-validation`);
    const { weightOf, bias } = readFitted(
      rows,
      fitAnswer(rows, answers, () => true),
    );
    return { f1, weightOf, bias: bias - bar };
  });
  return { table: quantiseTable(fits, keysFor(rows), ROWS.kinds), f1: fits.map(({ f1 }) => f1) };
};

const fitSources = (examples: readonly Example[], help: Help) => {
  const shown = examples.flatMap(
    (example): readonly { readonly example: Example; readonly source: readonly Feature[] }[] =>
      example.source && example.sourceKind !== 'none' ? [{ example, source: example.source }] : [],
  );
  const rows = makeRows(
    shown.map(({ source }) => source),
    help.vectors,
    SOURCES_PLAN,
  );
  const folds = foldsOf(shown.map(({ example }) => example));
  const fits = LEARNED_SOURCES.map((kind) => {
    const answers = shown.map(({ example }) => example.sourceKind === kind);
    return {
      sums: crossedSums(rows, answers, folds),
      ...readFitted(
        rows,
        fitAnswer(rows, answers, () => true),
      ),
    };
  });
  const right = shown.filter(({ example }, row) => {
    const sums = fits.map((fit) => fit.sums[row]!);
    return LEARNED_SOURCES[sums.indexOf(Math.max(...sums))] === example.sourceKind;
  });
  const share = (100 * right.length) / shown.length;
  help.progress(`sources: ${share.toFixed(1)} % right by cross-validation`);
  return { table: quantiseTable(fits, keysFor(rows), ROWS.sources), share };
};

/** Fits both tables on all examples, the bars by cross-validation. */
export const fitModel = (
  examples: readonly Example[],
  help: Help,
): { readonly model: KindModel; readonly crossed: Crossed } => {
  const sources = fitSources(examples, help);
  const kinds = fitKinds(examples, help);
  return {
    model: { kinds: kinds.table, sources: sources.table },
    crossed: { kinds: kinds.f1, sources: sources.share },
  };
};
