import { parseArgs } from 'node:util';
import { analyze } from '../lib/analysis/analyze.ts';
import { sayFrom } from '../lib/catalogue.ts';
import { type Article, articleFromText } from '../lib/text/article.ts';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { recordOf } from './analyze/contract.ts';
import { readShippedModels } from './analyze/load-models.ts';
import { explainFile, explainInLines } from './analyze/explain.ts';
import type { PageReader } from './analyze/pages.ts';
import { type InputFile, readInput, readTable, UnreadableFile } from './analyze/read-file.ts';
import { rateTable } from './analyze/sentences.ts';
import { summarise } from './analyze/summary.ts';
import { ensureBrowser } from './setup/browsers.mjs';

const USAGE = `Reads news articles and prints the officials they name and the claims they make.

  npm run -s analyze -- FILE...              a readable summary (.txt, .html, .html.gz)
  npm run -s analyze -- --jsonl FILE...      one JSON object a line, in the order of the files
  npm run -s analyze -- --explain FILE...    why each block of a page is in its article or not (also with --jsonl)
  npm run -s analyze -- --sentences FILE     check-worthiness of the sentences of a TSV (id, text)
`;

/** What there is to say of a file that is no page. */
const TEXT_AS_IT_IS = 'A text file is read as it stands, every paragraph of it, so there is nothing to explain.';

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
    explain: async (html: Uint8Array) => (await (pages ??= startPages())).explain(html),
    close: async () => (await pages)?.close(),
  };
};

/** What was asked for on the command line; null, and said, where that is not understood. */
const readArguments = () => {
  try {
    return parseArgs({
      options: {
        jsonl: { type: 'boolean' },
        explain: { type: 'boolean' },
        sentences: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
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
  const models = await readShippedModels();
  const one = async (file: string): Promise<string> => {
    if (values.sentences) return `${rateTable(file, await readTable(file), models.worthiness).join('\n')}\n`;
    const input = await readInput(file);
    if (values.explain) return explain(file, input);
    const read = input.kind === 'text' ? articleFromText(input.text) : await pages.read(input.html);
    return 'reason' in read ? refuse(file, read.detail || say(`unread_${read.reason}`)) : print(file, read);
  };
  const refuse = (file: string, reason: string): string =>
    values.jsonl ? `${JSON.stringify({ file, article: null, reason })}\n` : `${file}: ${reason}\n`;
  const explain = async (file: string, input: InputFile): Promise<string> => {
    if (input.kind === 'text') return refuse(file, TEXT_AS_IT_IS);
    const explanation = await pages.explain(input.html);
    if ('reason' in explanation) return refuse(file, explanation.detail);
    const explained = explainFile(file, explanation, say);
    return values.jsonl ? `${JSON.stringify(explained)}\n` : explainInLines(explained, process.stdout.columns);
  };
  const print = (file: string, article: Article): string => {
    const analysis = analyze(article, models);
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
