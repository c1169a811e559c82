import { parseArgs } from 'node:util';
import { analyze } from '../lib/analysis/analyze.ts';
import { sayFrom } from '../lib/catalogue.ts';
import { type Article, articleFromText } from '../lib/text/article.ts';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { recordOf } from './analyze/contract.ts';
import type { PageReader } from './analyze/pages.ts';
import { readInput, readTable, UnreadableFile } from './analyze/read-file.ts';
import { rateTable } from './analyze/sentences.ts';
import { summarise } from './analyze/summary.ts';
import { ensureBrowser } from './setup/browsers.mjs';

const USAGE = `Reads news articles and prints the officials they name and the claims they make.

  npm run -s analyze -- FILE...              a readable summary (.txt, .html, .html.gz)
  npm run -s analyze -- --jsonl FILE...      one JSON object a line, in the order of the files
  npm run -s analyze -- --sentences FILE     check-worthiness of the sentences of a TSV (id, text)
`;

const FAILED = 2;
const say = sayFrom(english);

const complain = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = FAILED;
};

const startPages = async (): Promise<PageReader> => {
  await ensureBrowser('chromium');
  return (await import('./analyze/pages.ts')).openPages();
};

/** Starts the browser, and loads what that takes, when the first page needs it. */
const lazyPages = () => {
  let pages: Promise<PageReader> | null = null;
  return {
    read: async (html: Uint8Array) => (await (pages ??= startPages())).read(html),
    close: async () => (await pages)?.close(),
  };
};

/** What was asked for on the command line; null, and said, where that is not understood. */
const readArguments = () => {
  try {
    return parseArgs({
      options: { jsonl: { type: 'boolean' }, sentences: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    complain(`${error.message}\n\n${USAGE}`);
    return null;
  }
};

const main = async (): Promise<void> => {
  const asked = readArguments();
  if (!asked) return;
  const { values, positionals } = asked;
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (positionals.length === 0) {
    complain(USAGE);
    return;
  }
  const pages = lazyPages();
  const one = async (file: string): Promise<string> => {
    if (values.sentences) return `${rateTable(file, await readTable(file)).join('\n')}\n`;
    const input = await readInput(file);
    const read = input.kind === 'text' ? articleFromText(input.text) : await pages.read(input.html);
    if ('reason' in read) {
      if (values.jsonl)
        return `${JSON.stringify({ file, article: null, reason: read.detail || say(`unread_${read.reason}`) })}\n`;
      return `${file}: ${read.detail || say(`unread_${read.reason}`)}\n`;
    }
    return print(file, read);
  };
  const print = (file: string, article: Article): string => {
    const analysis = analyze(article);
    return values.jsonl
      ? `${JSON.stringify(recordOf(file, article, analysis, say))}\n`
      : summarise(file, article, analysis, say);
  };
  for (const file of positionals) {
    try {
      process.stdout.write(await one(file));
    } catch (error) {
      // Whatever went wrong with one file, the others are still done.
      const message = error instanceof Error ? error.message : String(error);
      complain(error instanceof UnreadableFile ? message : `${file}: it could not be read. ${message}`);
    }
  }
  await pages.close();
};

await main();
