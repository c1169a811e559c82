import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** How many ranges each layer of marks has in the page. The registry of highlights is the page's own to read. */
const marks = (page: Page) =>
  page.evaluate(() => {
    const sizeOf = (layer: string) => CSS.highlights.get(`otr-${layer}`)?.size ?? 0;
    return { official: sizeOf('official'), claim: sizeOf('claim'), quoted: sizeOf('quoted'), note: sizeOf('note') };
  });

const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

test('a reader has an article read, writes a note, closes everything, comes back, finds the note, and exports', async ({
  ext,
  open,
}, info) => {
  let page = await open('sample.html');
  const before = await markup(page);

  await ext.clickAction(page);
  let popup = await ext.popup();
  expect(await popup.finished()).toBe('ready');
  expect(await popup.text()).toContain('Attorney general opens inquiry into harbor contract in Port Ellery');
  const claims = await popup.items('claims');
  expect(claims.join('\n')).toContain('Naomi Whitlock Attorney General');
  expect(claims.join('\n')).toContain('two people familiar with the bidding');

  await popup.click(/^Officials/);
  await expect
    .poll(async () => (await popup.items('officials')).join('\n'))
    .toContain('Samuel Okafor Deputy Attorney General');
  const officials = (await popup.items('officials')).join('\n');
  expect(officials).toContain('Daniel Orcutt Mayor');
  expect(officials).not.toContain('Petrakis');

  const painted = await marks(page);
  expect(painted.official).toBeGreaterThan(20);
  expect(painted.claim).toBeGreaterThan(10);
  expect(painted.quoted).toBeGreaterThan(5);
  expect(painted.note).toBe(0);
  expect(await markup(page)).toBe(before);

  await popup.click(/^Note: Naomi Whitlock/);
  await popup.fill(/^Your note on/, 'Ask for the auditor’s report.');
  await popup.click('Save note');
  await expect.poll(() => popup.text()).toContain('Note saved.');
  await popup.click(/^Claims/);
  await popup.click(/^Note: two people familiar/);
  await popup.fill(/^Your note on/, 'Half a thought');
  await expect.poll(() => popup.text()).toContain('Kept as a draft');
  await popup.close();
  await page.screenshot({ path: info.outputPath('page.png') });
  await page.close();

  page = await open('sample.html');
  expect(await marks(page)).toEqual({ official: 0, claim: 0, quoted: 0, note: 0 });
  await ext.clickAction(page);
  popup = await ext.popup();
  expect(await popup.finished()).toBe('ready');
  expect(await popup.value(/^Your note on/)).toBe('Half a thought');
  expect((await popup.items('notes')).join('\n')).toContain('Ask for the auditor’s report.');
  await expect.poll(async () => (await marks(page)).note).toBe(1);
  await popup.screenshot(info.outputPath('popup.png'));

  await popup.click('Save note');
  await expect.poll(async () => (await popup.items('notes')).length).toBe(2);
  await popup.click('Save as Markdown');
  const markdown = await ext.downloaded('2031-03-11-attorney-general-opens-inquiry-into-harbor-contract-in-port.md');
  expect(markdown).toContain('Ask for the auditor’s report.');
  expect(markdown).toContain('# Attorney general opens inquiry into harbor contract in Port Ellery');
  await popup.click('Copy as Markdown');
  await expect.poll(() => popup.text()).toContain('Copied as Markdown.');
  await popup.click('Save as JSON');
  const json = JSON.parse(
    await ext.downloaded('2031-03-11-attorney-general-opens-inquiry-into-harbor-contract-in-port.json'),
  );
  expect(json.notes.map((note: { text: string }) => note.text).toSorted()).toEqual([
    'Ask for the auditor’s report.',
    'Half a thought',
  ]);
  await popup.close();
});

test('words selected in the page can be noted, and the panel shows where they are', async ({ ext, open }) => {
  const page = await open('sample.html');
  await page.evaluate(() => {
    const quote = document.querySelector('blockquote p');
    if (quote) getSelection()?.selectAllChildren(quote);
  });
  await ext.clickAction(page);
  const popup = await ext.popup();
  expect(await popup.finished()).toBe('ready');
  await popup.click('Note on the selection');
  await popup.fill(/^Your note on/, 'How many pages?');
  await popup.click('Save note');
  await expect.poll(async () => (await marks(page)).note).toBe(1);
  await popup.click(/^Notes/);
  await expect.poll(() => popup.items('notes')).toHaveLength(1);
  await page.evaluate(() => scrollTo(0, 0));
  await popup.click(/^Show in page/);
  await expect
    .poll(() =>
      page.evaluate(() => (document.querySelector('blockquote')?.getBoundingClientRect().top ?? 1e9) < innerHeight),
    )
    .toBe(true);
});

test('the marks can be hidden and shown again', async ({ ext, open }) => {
  const page = await open('sample.html');
  await ext.clickAction(page);
  const popup = await ext.popup();
  await popup.finished();
  const shown = await marks(page);
  await popup.click('Hide marks');
  await expect.poll(() => marks(page)).toEqual({ official: 0, claim: 0, quoted: 0, note: 0 });
  await popup.click('Show marks');
  await expect.poll(() => marks(page)).toEqual(shown);
});
