import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../scripts/browsers/find.mjs';
import { bundle } from '../scripts/bundle.ts';
import type { PageTimes } from './in-page.ts';
import { asPage, longArticle } from './long-article.ts';
import type { Row } from './measure.ts';

const WORDS = [10_000, 40_000, 160_000];
const MARKED_WORDS = 40_000;
const MARKS = [500, 2_000, 8_000];
const NAME = 'onTheRecordBench';
const ENTRY = fileURLToPath(new URL('in-page.ts', import.meta.url));

/** Finding the article beside Readability, and marking beside wrapping, in real Chromium. */
export const benchPage = async (): Promise<{ readonly finding: readonly Row[]; readonly marking: readonly Row[] }> => {
  const [script, browser] = await Promise.all([
    bundle(ENTRY, NAME),
    chromium.launch({ executablePath: chromiumPath() ?? undefined }),
  ]);
  const measure = async (words: number, call: string): Promise<PageTimes> => {
    const page: Page = await browser.newPage();
    await page.setContent(asPage(longArticle(words)));
    const times = await page.evaluate<PageTimes>(`(() => { ${script}; return ${NAME}.${call}; })()`);
    await page.close();
    return times;
  };
  const finding: Row[] = [];
  const marking: Row[] = [];
  for (const words of WORDS) {
    const { size, ours, rival } = await measure(words, 'timeFinding(9)');
    finding.push({ work: `${words.toLocaleString('en')} words, ${size.toLocaleString('en')} elements`, ours, rival });
  }
  for (const count of MARKS) {
    const { size, ours, rival } = await measure(MARKED_WORDS, `timeMarking(${count})`);
    marking.push({ work: `${size.toLocaleString('en')} marks`, ours, rival });
  }
  await browser.close();
  return { finding, marking };
};
