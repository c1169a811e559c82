import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from '../scripts/browsers/find.mjs';
import { bundle } from '../scripts/bundle.ts';
import type { GateTimes } from './in-gate-page.ts';
import { asPage, longArticle } from './long-article.ts';
import type { Row } from './measure.ts';

/** Words of the pages; each has about half as many elements. */
const WORDS = [10_000, 40_000, 160_000];
/** Tabs that each page is opened in: a first call can be timed once in each. */
const TABS = 5;
const RUNS = 11;
const NAME = 'onTheRecordBench';
const ENTRY = fileURLToPath(new URL('in-gate-page.ts', import.meta.url));

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const timesOf = async (browser: Browser, script: string, html: string): Promise<readonly GateTimes[]> => {
  const times: GateTimes[] = [];
  for (let n = 0; n < TABS; n += 1) {
    const page = await browser.newPage();
    await page.setContent(html);
    times.push(await page.evaluate<GateTimes>(`(() => { ${script}; return ${NAME}.timeGate(${RUNS}); })()`));
    await page.close();
  }
  return times;
};

/** Telling whether a page is an article before it is read, beside Readability's own question: at once, and when warm. */
export const benchGate = async (): Promise<{ readonly first: readonly Row[]; readonly later: readonly Row[] }> => {
  const [script, browser] = await Promise.all([
    bundle(ENTRY, NAME),
    chromium.launch({ executablePath: chromiumPath() ?? undefined }),
  ]);
  const first: Row[] = [];
  const later: Row[] = [];
  for (const words of WORDS) {
    const times = await timesOf(browser, script, asPage(longArticle(words)));
    const work = `${times[0]!.size.toLocaleString('en')} elements`;
    const of = (field: keyof GateTimes): number => median(times.map((time) => time[field]));
    first.push({ work, ours: of('first'), rival: of('rivalFirst') });
    later.push({ work, ours: of('ours'), rival: of('rival') });
  }
  await browser.close();
  return { first, later };
};
