import type { Page } from '@playwright/test';
import type { BrowserWithExtension } from '../scripts/browsers/browser.ts';
import { expect, test } from './fixtures.ts';

declare const chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };

const read = async (ext: BrowserWithExtension, page: Page) => {
  await ext.clickAction(page);
  const popup = await ext.popup();
  const state = await popup.finished();
  return { popup, state, text: await popup.text() };
};

test('a page of links is no article: the panel says so and nothing is marked', async ({ ext, open }) => {
  const page = await open('home.html');
  const { state, text } = await read(ext, page);
  expect(state).toBe('failed');
  expect(text).toContain('No article was found: this is the front page of a site. Open one story and try again.');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('an empty page says that it has no text', async ({ ext, open }) => {
  const { state, text } = await read(ext, await open('empty.html'));
  expect(state).toBe('failed');
  expect(text).toContain('This page has no text to read.');
});

test('a PDF says that it is one', async ({ ext, open }) => {
  const { state, text } = await read(ext, await open('document.pdf'));
  expect(state).toBe('failed');
  expect(text).toContain('This is a PDF');
});

test('a page of the browser’s own says that extensions may not read it', async ({ ext }) => {
  const page = await ext.context.newPage();
  await page.goto(ext.kind === 'chromium' ? 'chrome://version/' : 'about:support');
  const { state, text } = await read(ext, page);
  expect(state).toBe('failed');
  expect(text).toContain('The browser does not let extensions read this page.');
});

test('an article in another language is not marked, and can still be noted', async ({ ext, open }) => {
  const page = await open('spanish.html');
  const { popup, state, text } = await read(ext, page);
  expect(state).toBe('ready');
  expect(text).toContain('This article is not in English, so nothing is marked in it.');
  await page.evaluate(() => {
    const longest = [...document.querySelectorAll('article p')].toSorted(
      (a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0),
    )[0];
    if (longest) getSelection()?.selectAllChildren(longest);
  });
  await popup.close();
  const again = await read(ext, page);
  await again.popup.click('Note on the selection');
  await again.popup.fill(/^Your note on/, 'Comprobar la cifra.');
  await again.popup.click('Save note');
  await expect.poll(() => again.popup.text()).toContain('Note saved.');
});

test('a page that goes away while it is read says so, and is read at the next click', async ({ ext, site, open }) => {
  const page = await open('sample.html');
  // The document waits for a script that does not come, so its text is not there yet.
  await page.goto(site.url('stalled.html'), { waitUntil: 'commit' });
  await ext.clickAction(page);
  const popup = await ext.popup();
  expect(await popup.evaluate(() => document.documentElement.dataset['state'] ?? null, undefined)).toBe('loading');
  await page.goto(site.url('sample.html'));
  expect(await popup.finished()).toBe('failed');
  expect(await popup.text()).toContain('The page changed or went away while it was being read.');
  await popup.close();
  const again = await read(ext, page);
  expect((await again.popup.items('claims')).length).toBeGreaterThan(5);
});

test('two panels open at once on one article keep both their notes', async ({ ext, open }) => {
  const page = await open('sample.html');
  const { popup } = await read(ext, page);
  const tab = await popup.evaluate(
    async (url) => (await chrome.tabs.query({})).find((t) => t.url === url)?.id ?? null,
    page.url(),
  );
  await popup.close();
  const panels = [await ext.openPage(`popup.html?tab=${tab}`), await ext.openPage(`popup.html?tab=${tab}`)];
  for (const [n, panel] of panels.entries()) {
    await panel
      .getByRole('button', { name: /^Note: Naomi Whitlock/ })
      .first()
      .click();
    await panel.getByRole('textbox').fill(`from panel ${n}`);
  }
  for (const panel of panels) {
    await panel.getByRole('button', { name: 'Save note' }).click();
    await expect(panel.getByText('Note saved.')).toBeVisible();
  }
  for (const panel of panels) {
    await panel.getByRole('tab', { name: /^Notes/ }).click();
    await expect(panel.locator('ul[data-list="notes"] > li')).toHaveCount(2);
  }
});

test('a database that cannot be opened is said, and what is written meanwhile is kept and moved in later', async ({
  ext,
  open,
}) => {
  const desk = await ext.openPage('popup.html');
  // As after going back to an older version of the extension.
  await desk.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('on-the-record', 1000);
        request.addEventListener('success', () => (request.result.close(), resolve()));
        request.addEventListener('error', () => reject(new Error('the database did not open')));
      }),
  );
  const page = await open('sample.html');
  const { popup, text } = await read(ext, page);
  expect(text).toContain('Your notes were written by a newer version of On the Record.');
  await popup.click(/^Note: Naomi Whitlock/);
  await popup.fill(/^Your note on/, 'Written in the meantime.');
  await popup.click('Save note');
  await expect.poll(() => popup.text()).toContain('Note saved.');
  await popup.close();

  await desk.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('on-the-record');
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(new Error('the database was not deleted')));
      }),
  );
  const later = await read(ext, page);
  expect(later.text).toContain('1 note kept aside earlier is now among your notes.');
  await later.popup.click(/^Notes/);
  expect((await later.popup.items('notes')).join('\n')).toContain('Written in the meantime.');
});
