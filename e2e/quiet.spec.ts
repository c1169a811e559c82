import type { Page } from '@playwright/test';
import { cardOver, wordsIn } from './card-window.ts';
import { expect, test } from './fixtures.ts';

/** Where every box of the page's own lies on the page. */
const boxes = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [left + scrollX, top + scrollY, width, height];
    }),
  );
type Boxes = Awaited<ReturnType<typeof boxes>>;

/** Less than any eye sees: what is scrolled lies a rounding away from where it lay. */
const ROUNDING_PX = 0.1;

/** How many boxes lie elsewhere than before, or are new or gone. */
const moved = async (page: Page, before: Boxes): Promise<number> => {
  const now = await boxes(page);
  const differ = now.filter((box, n) =>
    box.some((side, k) => !(Math.abs(side - (before[n]?.[k] ?? NaN)) < ROUNDING_PX)),
  );
  return differ.length + Math.abs(now.length - before.length);
};

declare global {
  /** What moved on the page, as the browser saw it. */
  var shifts: number[] | undefined;
}

test('nothing of the page moves when it is marked, when a card opens, or when the marks go', async ({ ext, open }) => {
  const page = await open('sample.html');
  await page.evaluate(() => {
    const shifts: number[] = [];
    globalThis.shifts = shifts;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
    });
    // Firefox tells of none: there the boxes alone are compared.
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) observer.observe({ type: 'layout-shift' });
  });
  const before = await boxes(page);
  await ext.clickAction(page);
  const popup = await ext.popup();
  expect(await popup.finished()).toBe('ready');
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(2);
  expect(await moved(page, before)).toBe(0);

  await popup.close();
  await page.bringToFront();
  const at = await wordsIn(page, 'two neighboring ports');
  await page.mouse.move(at.x, at.y);
  await cardOver(ext, page).says('a report by the state auditor');
  expect(await moved(page, before)).toBe(0);
  await page.keyboard.press('Escape');
  expect(await moved(page, before)).toBe(0);

  await ext.clickAction(page);
  const again = await ext.popup();
  await again.finished();
  await again.click('Hide marks');
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('otr-claim')?.size ?? 0)).toBe(0);
  expect(await moved(page, before)).toBe(0);
  expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
});
