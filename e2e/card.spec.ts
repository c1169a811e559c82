import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { BrowserWithExtension } from '../scripts/browsers/browser.ts';
import { cardOver, wordsIn } from './card-window.ts';
import { expect, test } from './fixtures.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core');

const marked = (page: Page, layer: string) =>
  page.evaluate((name) => CSS.highlights.get(`otr-${name}`)?.size ?? 0, layer);

/** What axe finds in the open card, which it is led into. */
const violations = async (page: Page): Promise<readonly string[]> => {
  const axe = await readFile(AXE, 'utf8');
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const shadow = globalThis.openedShadow!;
    Object.defineProperty(shadow.host, 'shadowRoot', { configurable: true, get: () => shadow });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- put there one line above
    const { axe: engine } = globalThis as unknown as { axe: typeof import('axe-core') };
    const results = await engine.run(
      { fromShadowDom: ['html > div[popover]', '.float'] },
      { rules: { region: { enabled: false } } },
    );
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
};

/** Opens the sample and has it read by a click on the button. */
const readSample = async (ext: BrowserWithExtension, open: (name: string) => Promise<Page>): Promise<Page> => {
  const page = await open('sample.html');
  await ext.clickAction(page);
  const popup = await ext.popup();
  await popup.finished();
  await popup.close();
  await page.bringToFront();
  return page;
};

test('a reader meets the card of a claim under the pointer, keeps a status and a note, and goes on', async ({
  ext,
  open,
}, info) => {
  const page = await readSample(ext, open);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const card = cardOver(ext, page);

  const at = await wordsIn(page, 'two neighboring ports');
  await page.mouse.move(at.x, at.y);
  await card.says('a report by the state auditor');
  const said = await card.says('Note');
  expect(said).toContain('According to · reported · states a number');
  expect(said).toContain('In numbers: +35%');
  expect(said).toContain('“According to” names where the statement comes from.');
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('claim.png') });
  const box = await card.box();
  expect(box.top >= at.bottom || box.bottom <= at.top || box.left >= at.x || box.right <= at.x).toBe(true);

  const status = await card.control(/^Status of the claim/u);
  await page.mouse.click(status.x, status.y);
  const disputed = await card.control(/disputed$/u);
  await page.mouse.click(disputed.x, disputed.y);
  await card.says('Status kept.');
  const note = await card.control(/^Note/u);
  await page.mouse.click(note.x, note.y);
  await card.says('Your note on');
  await page.keyboard.type('Ask for <the> report');
  await card.says('Kept as a draft');
  expect(await violations(page)).toEqual([]);
  const save = await card.control(/^Save note/u);
  await page.mouse.click(save.x, save.y);
  expect(await card.says('Note saved.')).toContain('Ask for <the> report');
  await expect.poll(() => marked(page, 'note')).toBe(1);

  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

  // What was kept is there in the panel, and in the card when the page is opened anew.
  await page.reload();
  await ext.clickAction(page);
  const again = await ext.popup();
  await again.finished();
  await again.click(/^Notes/);
  await expect.poll(async () => (await again.items('notes')).join('\n')).toContain('Ask for <the> report');
  await again.close();
  await page.bringToFront();
  const there = await wordsIn(page, 'two neighboring ports');
  await page.mouse.click(there.x, there.y);
  await card.says('Ask for <the> report');
  await card.says('◇ disputed');
});

test('the card of an official leads from mention to mention, never over the name', async ({ ext, open }, info) => {
  const page = await readSample(ext, open);
  const card = cardOver(ext, page);
  const at = await wordsIn(page, 'Naomi Whitlock');
  await page.mouse.click(at.x, at.y);
  expect(await card.says('1 of 5')).toContain('Attorney General');
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('official.png') });
  const next = await card.control(/^Next mention/u);
  await page.mouse.click(next.x, next.y);
  await card.says('2 of 5');
  const mute = await card.control(/^Not this person/u);
  await page.mouse.click(mute.x, mute.y);
  await expect.poll(() => card.text()).toBeNull();
});

test('selected words are offered a note', async ({ ext, open }, info) => {
  const page = await readSample(ext, open);
  const card = cardOver(ext, page);
  await page.evaluate(() => {
    const [first, second] = [...document.querySelectorAll('article > p')].slice(-3);
    first?.scrollIntoView({ block: 'center' });
    if (first && second) getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length);
  });
  const offer = await card.control(/^Note$/u);
  await page.mouse.click(offer.x, offer.y);
  await card.says('Note on the selection');
  await page.keyboard.type('Which week?');
  const save = await card.control(/^Save note/u);
  await page.screenshot({ path: info.outputPath('selection.png') });
  await page.mouse.click(save.x, save.y);
  await card.says('Note saved.');
  await expect.poll(() => marked(page, 'note')).toBeGreaterThan(1);
});
