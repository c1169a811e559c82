import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../scripts/browsers/find.mjs';
import { bundle } from '../scripts/bundle.ts';
import type { PageTimes } from './in-page.ts';
import { asPage, longArticle } from './long-article.ts';
import type { Row } from './measure.ts';

const WORDS = [2_500, 10_000, 40_000];
const RUNS = 7;
const NAME = 'onTheRecordBench';
const ENTRY = fileURLToPath(new URL('in-changes.ts', import.meta.url));

/** An article no paragraph of which is there twice, since what is repeated is left out. */
const article = (words: number): readonly string[] => longArticle(words).map((text, n) => `${text} So ends part ${n}.`);

/** What a burst of changes to a page that was read costs, beside and within its article, in real Chromium. */
export const benchChanges = async (): Promise<{ readonly beside: readonly Row[]; readonly within: readonly Row[] }> => {
  const [script, browser] = await Promise.all([
    bundle(ENTRY, NAME),
    chromium.launch({ executablePath: chromiumPath() ?? undefined }),
  ]);
  const measure = async (words: number, where: 'beside' | 'within'): Promise<Row> => {
    const page = await browser.newPage();
    await page.setContent(asPage(article(words)));
    const { size, ours, rival } = await page.evaluate<PageTimes>(
      `(() => { ${script}; return ${NAME}.timeChanges('${where}', ${RUNS}); })()`,
    );
    await page.close();
    return { work: `${words.toLocaleString('en')} words, ${size.toLocaleString('en')} elements`, ours, rival };
  };
  const [beside, within]: [Row[], Row[]] = [[], []];
  for (const words of WORDS) {
    beside.push(await measure(words, 'beside'));
    within.push(await measure(words, 'within'));
  }
  await browser.close();
  return { beside, within };
};
