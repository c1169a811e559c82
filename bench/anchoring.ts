import { passagesIn } from '../lib/text/quote.ts';
import type { Span } from '../lib/text/span.ts';
import { readArticles } from './anchoring/articles.ts';
import { type Case, drawCases } from './anchoring/cases.ts';
import { type Fate, type Grade, gradeOf, truthOf } from './anchoring/grade.ts';
import { findAsHypothesis } from './anchoring/rival.ts';
import { medianTime, type Row } from './measure.ts';

const SEED = 1;
const ROUNDS = 2;
const NOTES = 200;
const WORDS = 5_000;
const SIZES = [1, 4, 16];

/** How many passages of each fate got each grade. */
export type Grades = Record<Fate, Record<Grade, number>>;

/** How well and how fast passages are found again in edited articles, beside Hypothesis' approach on the same cases. */
export interface AnchoringFigures {
  readonly unchanged: { readonly ours: number; readonly rival: number };
  readonly edited: { readonly ours: Grades; readonly rival: Grades };
  readonly times: readonly Row[];
}

const noGrades = () => ({ right: 0, lost: 0, wrong: 0 });
const none = (): Grades => ({ same: noGrades(), edited: noGrades(), rewritten: noGrades(), gone: noGrades() });

const isAt = (found: Span | null, { start, end }: Span): boolean => found?.start === start && found.end === end;

const place = (location: ReturnType<ReturnType<typeof passagesIn>['locate']>): Span | null =>
  location.how === 'gone' ? null : location;

const grade = (cases: Iterable<Case>): Omit<AnchoringFigures, 'times'> => {
  const edited = { ours: none(), rival: none() };
  const found = { all: 0, ours: 0, rival: 0 };
  for (const { before, now, passages } of cases) {
    const [then, later] = [passagesIn(before), passagesIn(now.text)];
    for (const passage of passages) {
      const quote = then.describe(passage);
      const truth = truthOf(before, now, passage);
      const places = { ours: place(later.locate(quote)), rival: findAsHypothesis(now.text, quote) };
      for (const who of ['ours', 'rival'] as const) {
        edited[who][truth.fate][gradeOf(passage, now, truth, places[who])] += 1;
      }
      found.all += 1;
      if (isAt(place(then.locate(quote)), passage)) found.ours += 1;
      if (isAt(findAsHypothesis(before, quote), passage)) found.rival += 1;
    }
  }
  return { unchanged: { ours: found.ours / found.all, rival: found.rival / found.all }, edited };
};

/** Articles one after the other, up to so many words, as one. */
const joined = (articles: readonly string[], words: number): string => {
  const parts: string[] = [];
  for (let n = 0, count = 0; count < words; n += 1) {
    const text = articles[n % articles.length]!;
    parts.push(text);
    count += text.split(/\s+/u).length;
  }
  return parts
    .join('\n\n')
    .split(/(?<=\s)/u)
    .slice(0, words)
    .join('');
};

const time = (articles: readonly string[]): readonly Row[] =>
  SIZES.map((size) => {
    const text = joined(articles, WORDS * size);
    const cases = [...drawCases([text, articles[0]!], { rounds: 1, seed: SEED, passages: NOTES, edits: 10 })];
    const { now, passages } = cases[0]!;
    const then = passagesIn(text);
    const quotes = passages.map((passage) => then.describe(passage));
    const ours = medianTime(() => quotes.map(passagesIn(now.text).locate), 5);
    const rival = medianTime(() => quotes.map((quote) => findAsHypothesis(now.text, quote)), size > 1 ? 1 : 3);
    return { work: `${quotes.length} notes, ${(WORDS * size).toLocaleString('en')} words`, ours, rival };
  });

/**
 * Measures on every other article of a data folder, those that no figure in the code was chosen on; without a folder on the few that
 * the project has for its tests. `other` takes those it was chosen on.
 */
export const benchAnchoring = async (
  folder: string | null,
  half: 'measured' | 'chosen-on' = 'measured',
): Promise<AnchoringFigures> => {
  const articles = await readArticles(folder);
  const taken = folder === null ? articles : articles.filter((_, n) => n % 2 === (half === 'measured' ? 0 : 1));
  return { ...grade(drawCases(taken, { rounds: folder === null ? 50 : ROUNDS, seed: SEED })), times: time(taken) };
};

const NAMES: Record<Fate, string> = {
  same: 'not edited itself',
  edited: 'edited by up to 20 %',
  rewritten: 'edited by more',
  gone: 'deleted',
};
const FATES = ['same', 'edited', 'rewritten', 'gone'] as const;
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
const line = (cells: readonly string[]) =>
  cells.map((cell, n) => (n === 0 ? cell.padEnd(24) : cell.padStart(12))).join('');

/** A table of how many passages got which grade: right, lost (there, and not found), or at a wrong place. */
export const anchoringTable = ({ unchanged, edited }: AnchoringFigures): string => {
  const rows = FATES.map((fate) => {
    const cells = (['ours', 'rival'] as const).flatMap((who) => {
      const { right, lost, wrong } = edited[who][fate];
      return [right, lost, wrong].map((count) => percent(count, right + lost + wrong));
    });
    const { right, lost, wrong } = edited.ours[fate];
    return line([`${NAMES[fate]} (${right + lost + wrong})`, ...cells]);
  });
  const wrong = (who: 'ours' | 'rival') => {
    const all = FATES.map((fate) => edited[who][fate]);
    const sum = all.reduce((total, { right, lost, wrong: count }) => total + right + lost + count, 0);
    return percent(
      all.reduce((total, { wrong: count }) => total + count, 0),
      sum,
    );
  };
  return [
    'Finding noted passages in edited articles: ours, and exact search, then approximate with errors up to half (Hypothesis)',
    line(['', 'ours right', 'lost', 'wrong', 'rival right', 'lost', 'wrong']),
    line(['text not changed', percent(unchanged.ours, 1), '', '', percent(unchanged.rival, 1)]),
    ...rows,
    line(['wrong overall', '', '', wrong('ours'), '', '', wrong('rival')]),
    '',
  ].join('\n');
};
