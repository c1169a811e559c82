import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** How many ranges a layer has in the page and in its first frame, where there is one. */
const marked = (page: Page, layer: string) =>
  page.evaluate((name) => {
    const inside = document.querySelector('iframe')?.contentDocument?.defaultView;
    return [CSS, inside?.CSS].map((css) => css?.highlights.get(`otr-${name}`)?.size ?? 0);
  }, layer);

test('an article in shadow trees is read, marked in each of them, and what is noted in it is shown', async ({
  ext,
  open,
}) => {
  const page = await open('shadow.html');
  // Only the browser and its extensions may look into the tree that this part of the text stands in.
  const closed = page.locator('story-text');
  const bare = await closed.screenshot();
  await page.evaluate(() => {
    const slotted = document.querySelectorAll('news-story > p')[1]?.firstChild;
    if (slotted) getSelection()?.setBaseAndExtent(slotted, 0, slotted, 12);
  });
  await ext.clickAction(page);
  const popup = await ext.popup();
  expect(await popup.finished()).toBe('ready');
  expect(await popup.text()).toContain('Governor halts bridge tolls after audit');
  const claims = (await popup.items('claims')).join('\n');
  expect(claims).toContain('Tomas Reyes-Lind');
  expect(claims).toContain('Paul Dunmore');
  expect((await marked(page, 'claim'))[0]).toBeGreaterThan(3);

  await popup.click('Note on the selection');
  await popup.fill(/^Your note on/, 'Whose money?');
  await popup.click('Save note');
  await expect.poll(() => marked(page, 'note')).toEqual([1, 0]);
  await popup.click(/^Notes/);
  await page.evaluate(() => {
    document.body.style.paddingTop = '3000px';
    scrollTo(0, 0);
  });
  await popup.click(/^Show in page/);
  await expect
    .poll(() =>
      page.evaluate(() => (document.querySelector('news-story')?.getBoundingClientRect().top ?? 1e9) < innerHeight),
    )
    .toBe(true);
  await popup.close();
  await page.evaluate(() => document.body.removeAttribute('style'));
  expect(bare.equals(await closed.screenshot())).toBe(false);
});

test('an article in a frame is read, marked there, and what is noted in it is shown', async ({ ext, open }) => {
  const page = await open('framed.html');
  const frame = page.frameLocator('iframe').first();
  const before = await frame.locator('html').evaluate((root) => root.outerHTML);
  const bare = await frame.locator('article').screenshot();
  await frame.locator('#last').evaluate((last) => getSelection()?.selectAllChildren(last));
  await ext.clickAction(page);
  const popup = await ext.popup();
  expect(await popup.finished()).toBe('ready');
  expect(await popup.text()).toContain('Mayor asks for a second count of the fish market vote');
  expect((await popup.items('claims')).join('\n')).toContain('Hattie Solberg');
  const [around, inside] = await marked(page, 'claim');
  expect(around).toBe(0);
  expect(inside).toBeGreaterThan(3);

  await popup.click('Note on the selection');
  await popup.fill(/^Your note on/, 'Ask for the bill.');
  await popup.click('Save note');
  await expect.poll(() => marked(page, 'note')).toEqual([0, 1]);
  await popup.click(/^Notes/);
  await frame.locator('article').evaluate(() => {
    document.body.style.paddingTop = '3000px';
    scrollTo(0, 0);
  });
  await popup.click(/^Show in page/);
  await expect
    .poll(() => frame.locator('#last').evaluate((last) => last.getBoundingClientRect().top < innerHeight))
    .toBe(true);
  await frame.locator('body').evaluate((body) => body.removeAttribute('style'));
  expect(await frame.locator('html').evaluate((root) => root.outerHTML)).toBe(before);
  await popup.close();
  await frame.locator('body').evaluate(() => getSelection()?.removeAllRanges());
  expect(bare.equals(await frame.locator('article').screenshot())).toBe(false);

  // Firefox lets nobody ask anything more of what was in a frame that is gone.
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await ext.clickAction(page);
  const again = await ext.popup();
  // What was read before is shown until the page was read anew.
  await expect.poll(() => again.finished()).toBe('failed');
  expect(await again.text()).toContain('there is too little running text on this page');
});
