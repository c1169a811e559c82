// Fits the weights of check-worthiness: node training/fit-worthiness.ts FOLDER
// FOLDER holds ct24-train.tsv.gz, ct24-dev.tsv.gz (CheckThat! 2024, task 1) and claimbuster-train.json.gz (ClaimBuster).
// Writes lib/analysis/worthiness/weights.ts; the same data give the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FEATURE_IDS, readFeatures } from '../lib/analysis/worthiness/read-features.ts';

interface Sentence {
  readonly text: string;
  readonly worth: boolean;
}

const ROUNDS = 400;
const RATE = 0.5;
const SHRINK = 1e-5;

const unpack = (folder: string, name: string): string => gunzipSync(readFileSync(join(folder, name))).toString('utf8');

const readTable = (tsv: string): readonly Sentence[] =>
  tsv
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length >= 3)
    .map(([, text = '', label = '']) => ({
      text: text.replace(/^"|"$/gu, '').replaceAll('""', '"'),
      worth: label.trim() === 'Yes',
    }));

const readClaimBuster = (json: string): readonly Sentence[] => {
  const rows: readonly { readonly text: string; readonly label: number }[] = JSON.parse(json);
  return rows.map(({ text, label }) => ({ text, worth: label === 1 }));
};

/** Indexes of the features of each sentence; the last index is the constant. */
const indexesOf = (sentences: readonly Sentence[]): readonly (readonly number[])[] => {
  const places = new Map(FEATURE_IDS.map((id, index) => [id, index]));
  return sentences.map(({ text }) => [
    ...readFeatures(text).flatMap(({ id }) => places.get(id) ?? []),
    FEATURE_IDS.length,
  ]);
};

const chance = (weights: Float64Array, indexes: readonly number[]): number =>
  1 / (1 + Math.exp(-indexes.reduce((sum, index) => sum + (weights[index] ?? 0), 0)));

/** Logistic regression by full gradients with a running scale per weight (Adagrad); no randomness. */
const fit = (sentences: readonly Sentence[]): Float64Array => {
  const rows = indexesOf(sentences);
  const weights = new Float64Array(FEATURE_IDS.length + 1);
  const scale = new Float64Array(weights.length).fill(1e-8);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = new Float64Array(weights.length);
    for (const [row, indexes] of rows.entries()) {
      const miss = chance(weights, indexes) - (sentences[row]?.worth === true ? 1 : 0);
      for (const index of indexes) slope[index] = (slope[index] ?? 0) + miss / rows.length;
    }
    for (const [index, value] of slope.entries()) {
      const step = value + SHRINK * (weights[index] ?? 0);
      scale[index] = (scale[index] ?? 0) + step * step;
      weights[index] = (weights[index] ?? 0) - (RATE * step) / Math.sqrt(scale[index] ?? 1);
    }
    if (round % 100 === 0) console.log(`round ${round} of ${ROUNDS}`);
  }
  return weights;
};

const averagePrecision = (sentences: readonly Sentence[], weights: Float64Array): number => {
  const rows = indexesOf(sentences);
  const ranked = sentences
    .map(({ worth }, row) => ({ worth, score: chance(weights, rows[row] ?? []) }))
    .toSorted((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  for (const [place, { worth }] of ranked.entries()) {
    if (!worth) continue;
    hits++;
    sum += hits / (place + 1);
  }
  return sum / hits;
};

const [, , folder] = process.argv;
if (folder === undefined) {
  console.error('Name the folder that holds ct24-train.tsv.gz, ct24-dev.tsv.gz and claimbuster-train.json.gz.');
  process.exit(2);
}
const dev = readTable(unpack(folder, 'ct24-dev.tsv.gz'));
// ClaimBuster shares most sentences of the development part: trained on, they would be measured on what was learnt by heart.
const heldOut = new Set(dev.map(({ text }) => text.trim().toLowerCase()));
const train = [
  ...readTable(unpack(folder, 'ct24-train.tsv.gz')),
  ...readClaimBuster(unpack(folder, 'claimbuster-train.json.gz')),
].filter(({ text }) => !heldOut.has(text.trim().toLowerCase()));
const weights = fit(train);
const precision = averagePrecision(dev, weights).toFixed(3);
const lines = FEATURE_IDS.map((id, index) => `  ${id}: ${(weights[index] ?? 0).toFixed(2)},`);
writeFileSync(
  new URL('../lib/analysis/worthiness/weights.ts', import.meta.url),
  `// Made by training/fit-worthiness.ts; do not edit. Logistic regression on ${train.length} sentences of the training parts of
// CheckThat! 2024 (task 1) and ClaimBuster; average precision ${precision} on the development part of CheckThat! 2024.

/** What each feature adds to the log odds of being worth a check. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

/** The log odds of a sentence that shows no feature. */
export const BASE = ${(weights[FEATURE_IDS.length] ?? 0).toFixed(2)};
`,
);
console.log(`average precision on ct24-dev: ${precision}`);
