/**
 * Finds the weights of lib/analysis/persons/evidence.ts: `node training/fit-name-evidence.ts TEXTS.jsonl`, one JSON object a
 * line with `text` and `persons`, the spans of every person's name. Prints, for names of several words and for single
 * words, the log odds that each piece of evidence adds; they are written into the tables by hand, with a look at each.
 *
 * A logistic regression over the evidence that any of a name's places in a text holds, fitted by Newton's method with a
 * little shrinkage; a name counts as often as the root of its places.
 */
import { readFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { array, type InferOutput, number, object, parse, string, tuple } from 'valibot';
import { candidatesOf } from '../lib/analysis/persons/candidates.ts';
import { NAME_EVIDENCE } from '../lib/analysis/persons/evidence.ts';
import { classify, lowerCaseWords } from '../lib/analysis/persons/word-classes.ts';
import { prepareText } from '../lib/analysis/prepared-text.ts';
import { articleFromText } from '../lib/text/article.ts';

const LABELLED_TEXT = object({ text: string(), persons: array(tuple([number(), number()])) });
type LabelledText = InferOutput<typeof LABELLED_TEXT>;

interface Example {
  readonly several: boolean;
  readonly held: Set<string>;
  places: number;
  persons: number;
}

const SHRINKAGE = 1;
const ROUNDS = 30;
const ALONE = 'last word alone elsewhere';
const BIAS = 'bias';

const examplesOf = ({ text, persons }: LabelledText): readonly Example[] => {
  const { sentences } = prepareText(articleFromText(text));
  const lower = lowerCaseWords(sentences);
  const examples = new Map<string, Example>();
  for (const [index, sentence] of sentences.entries()) {
    const classes = classify(sentence, lower);
    for (const { first, end, words } of candidatesOf(sentence, classes, index)) {
      const key = words.join(' ');
      const example = examples.get(key) ?? { several: words.length > 1, held: new Set([BIAS]), places: 0, persons: 0 };
      examples.set(key, example);
      const place = { tokens: sentence.tokens, classes, lower, first, end, words };
      for (const { id, holds } of NAME_EVIDENCE) if (holds(place)) example.held.add(id);
      const [from, to] = [sentence.tokens[first]?.start ?? 0, sentence.tokens[end - 1]?.end ?? 0];
      example.places += 1;
      if (persons.some(([a, b]) => a < to && from < b)) example.persons += 1;
    }
  }
  for (const [key, { several, held }] of examples)
    if (several && examples.has(key.slice(key.lastIndexOf(' ') + 1))) held.add(ALONE);
  return [...examples.values()];
};

/** Solves a symmetric system of equations in place, by Gaussian elimination. */
const solve = (matrix: number[][], right: number[]): number[] => {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const top = matrix[pivot] ?? [];
    for (let row = pivot + 1; row < size; row += 1) {
      const below = matrix[row] ?? [];
      const factor = (below[pivot] ?? 0) / (top[pivot] ?? 1);
      for (let column = pivot; column < size; column += 1)
        below[column] = (below[column] ?? 0) - factor * (top[column] ?? 0);
      right[row] = (right[row] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    const own = matrix[row] ?? [];
    for (let column = row + 1; column < size; column += 1)
      right[row] = (right[row] ?? 0) - (own[column] ?? 0) * (right[column] ?? 0);
    right[row] = (right[row] ?? 0) / (own[row] ?? 1);
  }
  return right;
};

const fit = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const ids = [...new Set(examples.flatMap(({ held }) => [...held]))];
  const weights = new Map(ids.map((id) => [id, 0]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = ids.map((id) => -SHRINKAGE * (weights.get(id) ?? 0));
    const curvature = ids.map((_, row) => ids.map((__, column): number => (row === column ? SHRINKAGE : 0)));
    for (const { held, places, persons } of examples) {
      const odds = [...held].reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const on = ids.flatMap((id, index) => (held.has(id) ? [index] : []));
      const weight = Math.sqrt(places);
      for (const row of on) {
        gradient[row] = (gradient[row] ?? 0) + weight * (Number(2 * persons >= places) - chance);
        const line = curvature[row] ?? [];
        for (const column of on) line[column] = (line[column] ?? 0) + weight * chance * (1 - chance);
      }
    }
    for (const [index, step] of solve(curvature, gradient).entries()) {
      const id = ids[index] ?? '';
      weights.set(id, (weights.get(id) ?? 0) + step);
    }
  }
  return weights;
};

const [file = ''] = process.argv.slice(2);
const examples = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .flatMap((line) => examplesOf(parse(LABELLED_TEXT, JSON.parse(line))));
const several = fit(examples.filter((example) => example.several));
const single = fit(examples.filter((example) => !example.several));
for (const id of [BIAS, ALONE, ...NAME_EVIDENCE.map((item) => item.id)]) {
  const [a, b] = [several.get(id) ?? 0, single.get(id) ?? 0];
  stdout.write(`${id}\t${a.toFixed(1)}\t${b.toFixed(1)}\n`);
}
