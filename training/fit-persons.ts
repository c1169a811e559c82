// Fits the tagger of persons' names: node training/fit-persons.ts PERSONS ATTRIBUTION [--choose]
// PERSONS is a file of news texts with every name marked by hand (worldwide-news.jsonl.gz), ATTRIBUTION the folder with
// train.jsonl.gz and dev.jsonl.gz of PolNeAR 1.0, whose names CoreNLP marked. The clusters of words are those of public/models/attribution.bin.
// Measures on each fifth of PERSONS in turn with a tagger that did not see it, then fits to everything and writes public/models/persons.bin and
// its card; the same data give the same bytes. With --choose only the second fifth is measured, and nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readAttributionModel } from '../lib/analysis/claims/tagged/attribution-model.ts';
import { writeModelFile } from '../lib/analysis/models/model-file.ts';
import { LABEL_COUNT, type NameTagger, toModelFile } from '../lib/analysis/persons/tagged/name-tagger.ts';
import { quantise } from './crf/quantise.ts';
import { trainCrf } from './crf/train-crf.ts';
import { describePersons } from './persons/describe-persons.ts';
import { examplesOf, headlineExamplesOf } from './persons/examples.ts';
import { type LabelledText, mended, partOf, readMachineTexts, readTexts } from './persons/read-texts.ts';
import { type Counts, countNames, figuresOf, sumOf } from './persons/score-names.ts';

const PLAN = { labels: LABEL_COUNT, rowCount: 2 ** 17, rounds: 4, rate: 0.02, seed: 1 };
/** What people marked counts so many times as much as what a machine did. */
const BY_HAND_COUNTS = 3;
const PARTS = [0, 1, 2, 3, 4];
const CHOSEN_ON = 1;
const MODELS = new URL('../public/models/', import.meta.url);

const started = performance.now();
const progress = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const show = (what: string, counts: Counts): void => {
  const { P, R, F1 } = figuresOf(counts);
  progress(`${what}: P ${P} R ${R} F1 ${F1}`);
};

const [, , persons, attribution, choose] = process.argv;
if (persons === undefined || attribution === undefined) {
  console.error('Name the file of texts with names, and the folder that holds train.jsonl.gz and dev.jsonl.gz.');
  process.exit(2);
}
const { words } = readAttributionModel(readFileSync(new URL('attribution.bin', MODELS)));
const texts = readTexts(persons);
const train = readMachineTexts(join(attribution, 'train.jsonl.gz')).map(mended);
const dev = readMachineTexts(join(attribution, 'dev.jsonl.gz'));
const repeated = <T>(items: readonly T[], times: number): readonly T[] =>
  Array.from({ length: times }, () => items).flat();
const how = { words, rowCount: PLAN.rowCount };
const byHand = texts.map((text) => ({
  text,
  examples: [...repeated(examplesOf(text, how), BY_HAND_COUNTS), ...headlineExamplesOf(text, how)],
}));
const byMachine = train.flatMap((text) => examplesOf(text, how));
progress(`features of ${byHand.length} texts marked by hand and ${train.length} marked by machine made`);

const fit = (isSeen: (text: LabelledText) => boolean): NameTagger => {
  const seen = byHand.flatMap(({ text, examples }) => (isSeen(text) ? examples : []));
  const examples = [...seen, ...byMachine];
  return { crf: quantise(trainCrf(examples, { ...PLAN, progress })), words };
};

/** The counts on one fifth of the texts marked by hand, by a tagger that did not see it. */
const measure = (part: number): Counts => {
  const tagger = fit((text) => partOf(text) !== part);
  const held = texts.filter((text) => partOf(text) === part);
  show(`fifth ${part}, ${held.length} texts, evidence alone`, countNames(held, null));
  const counts = countNames(held, tagger);
  show(`fifth ${part}, tagger`, counts);
  if (choose === '--choose') {
    show('CoreNLP, tagger', countNames(dev, tagger));
    show('CoreNLP mended, tagger', countNames(dev.map(mended), tagger));
  }
  return counts;
};

if (choose === '--choose') measure(CHOSEN_ON);
else {
  const counts = PARTS.map(measure);
  const tagger = fit(() => true);
  const bytes = writeModelFile(toModelFile(tagger));
  const figures = {
    fifth: figuresOf(sumOf(counts.slice(0, 1))),
    crossed: figuresOf(sumOf(counts)),
    evidence: figuresOf(countNames(texts, null)),
    machine: figuresOf(countNames(dev, tagger)),
    mended: figuresOf(countNames(dev.map(mended), tagger)),
  };
  for (const [name, { P, R, F1 }] of Object.entries(figures)) progress(`${name}: P ${P} R ${R} F1 ${F1}`);
  writeFileSync(new URL('persons.bin', MODELS), bytes);
  const size = { bytes: bytes.length, zipped: gzipSync(bytes).length };
  const card = describePersons({ figures, ...size, byHand: texts.length, byMachine: train.length });
  writeFileSync(new URL('persons.md', MODELS), card);
  progress(`${size.bytes} bytes written, ${size.zipped} when compressed`);
}
