import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundle } from '../scripts/bundle.ts';
import { asText, longArticle } from './long-article.ts';
import { median, type Row } from './measure.ts';

const WORDS = 1_000;
const RUNS = 5;
const NAME = 'onTheRecordBench';
const ENTRY = fileURLToPath(new URL('in-first-use.ts', import.meta.url));
const MODELS = fileURLToPath(new URL('../public/models/', import.meta.url));
const ROOT = fileURLToPath(new URL('../', import.meta.url));

const run = promisify(execFile);

interface Use {
  /** Milliseconds from nothing loaded to the answer. */
  readonly time: number;
  /** Megabytes held afterwards: heap and buffers, without what the bare process holds. */
  readonly held: number;
}

/** Runs a piece of code in a process of its own, which has loaded nothing yet; `text` is the text to read. */
const useIn = async (code: string): Promise<Use> => {
  const script = `
    const { readFile } = require('node:fs/promises');
    const text = ${JSON.stringify(asText(longArticle(WORDS)))};
    const code = ${JSON.stringify(code)};
    const held = () => { gc(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return (heapUsed + arrayBuffers) / 1e6; };
    const before = held();
    const start = performance.now();
    globalThis.read = (file) => readFile(${JSON.stringify(MODELS)} + file);
    globalThis.load = require('node:module').createRequire(${JSON.stringify(ROOT)});
    (0, eval)(code)(text).then((kept) => {
      const time = performance.now() - start;
      console.log(JSON.stringify({ time, held: held() - before }));
    });`;
  const folder = await mkdtemp(join(tmpdir(), 'first-use-'));
  const file = join(folder, 'use.cjs');
  await writeFile(file, script);
  const { stdout } = await run(process.execPath, ['--expose-gc', file]);
  await rm(folder, { recursive: true });
  const use: Use = JSON.parse(stdout);
  return use;
};

const medianUse = async (code: string): Promise<Use> => {
  const uses: Use[] = [];
  for (let turn = 0; turn < RUNS; turn++) uses.push(await useIn(code));
  return { time: median(uses.map(({ time }) => time)), held: median(uses.map(({ held }) => held)) };
};

/** What the first article costs from nothing loaded. */
export interface FirstUse {
  readonly time: readonly Row[];
  readonly held: readonly Row[];
}

/** Reads one article in a process that has loaded nothing, with the models, and so do both rivals. */
export const benchFirstUse = async (): Promise<Readonly<Record<'compromise' | 'wink', FirstUse>>> => {
  const ours = await medianUse(
    `(async (text) => { ${await bundle(ENTRY, NAME)}; globalThis.kept = ${NAME}; return ${NAME}.useOnce(text, read); })`,
  );
  const compromise = await medianUse(
    `(async (text) => { const nlp = load('compromise'); const doc = nlp(text); globalThis.kept = nlp; return [doc.people().json(), doc.quotations().json()]; })`,
  );
  const wink = await medianUse(
    `(async (text) => { const nlp = load('wink-nlp')(load('wink-eng-lite-web-model')); globalThis.kept = nlp; return nlp.readDoc(text).entities().out(); })`,
  );
  const beside = (rival: Use): FirstUse => ({
    time: [{ work: '1,000 words', ours: ours.time, rival: rival.time }],
    held: [{ work: 'held afterwards', ours: ours.held, rival: rival.held }],
  });
  return { compromise: beside(compromise), wink: beside(wink) };
};
