/**
 * Finds the weights of lib/analysis/officials/role-evidence.ts: `node training/fit-roles.ts OFFICIALS.jsonl`, articles with
 * every mention of an official by name, title and role. Prints the log odds of each piece of evidence, which are written into
 * the table by hand, and how well they do on articles that they were not fitted to.
 *
 * A logistic regression with a little shrinkage over the offices named alone that somebody in the article could hold.
 */
import { readFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { array, type InferOutput, number, object, parse, record, string } from 'valibot';
import { findPersons } from '../lib/analysis/persons/find-persons.ts';
import { placeOfRole, spanOfRole } from '../lib/analysis/officials/find-roles.ts';
import { indexOfficials } from '../lib/analysis/officials/named-officials.ts';
import { readOfficials } from '../lib/analysis/officials/read-officials.ts';
import { ROLE_EVIDENCE } from '../lib/analysis/officials/role-evidence.ts';
import { prepareText } from '../lib/analysis/prepared-text.ts';
import { articleFromText } from '../lib/text/article.ts';
import { overlaps } from '../lib/text/span.ts';
import { readShippedModels } from '../scripts/analyze/load-models.ts';
import { minimise } from './lbfgs.ts';

const LABELLED = object({
  id: string(),
  text: string(),
  people: record(string(), object({ status: string() })),
  mentions: array(object({ person: string(), kind: string(), start: number(), end: number() })),
});
type Labelled = InferOutput<typeof LABELLED>;

interface Example {
  /** Which of the evidence holds, the bias last. */
  readonly held: readonly number[];
  readonly isPerson: boolean;
}

interface LabelledArticle {
  readonly examples: readonly Example[];
  /** How many offices named alone mean a person, found as examples or not. */
  readonly wanted: number;
}

const models = await readShippedModels();
const SHRINKAGE = 1;
const FOLDS = 8;
const BIAS = ROLE_EVIDENCE.length;

const examplesOf = ({ text, people, mentions }: Labelled): LabelledArticle => {
  const prepared = prepareText(articleFromText(text));
  const persons = findPersons(prepared, models.persons).filter(({ within }) => !within);
  const { officials, alone } = readOfficials(prepared, persons);
  const byOffice = indexOfficials(officials);
  const counted = mentions.filter(({ person }) => people[person]?.status !== 'optional');
  const roles = counted.filter(({ kind }) => kind === 'role');
  const examples = prepared.sentences.flatMap((sentence, index) =>
    (alone[index] ?? []).flatMap((phrase): readonly Example[] => {
      const place = placeOfRole(sentence, phrase, byOffice);
      const span = spanOfRole(sentence, phrase);
      const isPerson = roles.some((role) => overlaps(role, span));
      if (place === null || (!isPerson && mentions.some((mention) => overlaps(mention, span)))) return [];
      const held = ROLE_EVIDENCE.flatMap(({ holds }, at) => (holds(place) ? [at] : []));
      return [{ held: [...held, BIAS], isPerson }];
    }),
  );
  return { examples, wanted: roles.length };
};

const oddsOf = (weights: Float64Array, { held }: Example): number =>
  held.reduce((sum, at) => sum + (weights[at] ?? 0), 0);

const fit = (examples: readonly Example[]): Float64Array =>
  minimise(
    (point, slope) => {
      let loss = 0;
      for (const [at, value] of point.entries()) {
        loss += at === BIAS ? 0 : (SHRINKAGE * value * value) / 2;
        slope[at] = at === BIAS ? 0 : SHRINKAGE * value;
      }
      for (const example of examples) {
        const chance = 1 / (1 + Math.exp(-oddsOf(point, example)));
        loss -= Math.log(Math.max(1e-12, example.isPerson ? chance : 1 - chance));
        for (const at of example.held) slope[at] = (slope[at] ?? 0) + chance - Number(example.isPerson);
      }
      return loss;
    },
    BIAS + 1,
    { rounds: 200, progress: () => {} },
  );

const articles = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => examplesOf(parse(LABELLED, JSON.parse(line))));
const wanted = articles.reduce((sum, article) => sum + article.wanted, 0);
const guessed = Array.from({ length: FOLDS }, (_, fold) =>
  fit(articles.flatMap(({ examples }, index) => (index % FOLDS === fold ? [] : examples))),
);
for (const limit of [-0.8, -0.4, 0, 0.4]) {
  const taken = articles.flatMap(({ examples }, index) => {
    const weights = guessed[index % FOLDS] ?? new Float64Array(BIAS + 1);
    return examples.filter((example) => oddsOf(weights, example) > limit);
  });
  const right = taken.filter(({ isPerson }) => isPerson).length;
  const [precision, recall] = [right / taken.length, right / wanted];
  const f1 = (2 * precision * recall) / (precision + recall);
  stdout.write(`odds > ${limit}: ${[precision, recall, f1].map((share) => (100 * share).toFixed(1)).join(' / ')}\n`);
}
const weights = fit(articles.flatMap(({ examples }) => examples));
for (const [at, { id }] of ROLE_EVIDENCE.entries()) stdout.write(`${id}\t${(weights[at] ?? 0).toFixed(1)}\n`);
stdout.write(`bias\t${(weights[BIAS] ?? 0).toFixed(1)}\n`);
const all = articles.flatMap(({ examples }) => examples);
stdout.write(`${all.length} examples, ${all.filter(({ isPerson }) => isPerson).length} of ${wanted} mean a person\n`);
