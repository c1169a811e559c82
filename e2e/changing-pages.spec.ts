import type { Page } from '@playwright/test';
import type { Popup } from '../scripts/browsers/popup.ts';
import { expect, test } from './fixtures.ts';

declare global {
  interface Window {
    go(article: string): void;
    put(): void;
    readMore(): void;
    prepend(words: string): void;
    comment(words: string): void;
    changes: number;
  }
}
declare const chrome: {
  tabs: {
    query(which: { active: true; lastFocusedWindow: true }): Promise<[{ id: number }]>;
    sendMessage(tab: number, call: object): Promise<{ value: { number: number } }>;
  };
};

/** Reading waits for the page to come to rest; a slow machine takes longer still. */
const IN_TIME = { timeout: 20_000 };

const says = (popup: Popup, words: string) => expect.poll(() => popup.text(), IN_TIME).toContain(words);

/** How many ranges a layer of marks has in the page. */
const marks = (page: Page, layer: string) =>
  page.evaluate((name) => CSS.highlights.get(`otr-${name}`)?.size ?? 0, layer);

/** The number of the latest reading, which is one more for each that differs from the one before. */
const latest = (popup: Popup) =>
  popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return (await chrome.tabs.sendMessage(tab.id, { to: 'page', call: 'latest', args: [] })).value.number;
  }, undefined);

// What is waited for here is meant to take its time.
test.describe.configure({ timeout: 120_000 });

test('a site of one page goes on to another article: the panel follows, and the draft waits for the way back', async ({
  ext,
  open,
}) => {
  const page = await open('single-page.html');
  await ext.clickAction(page);
  const popup = await ext.popup();
  expect(await popup.finished()).toBe('ready');
  await popup.click(/^Note: Edda Lund/);
  await popup.fill(/^Your note on/, 'Half a thought');
  await says(popup, 'Kept as a draft');

  await page.evaluate(() => window.go('ferry'));
  await says(popup, 'Night ferry to the islands gets a second boat');
  await says(popup, 'What you were writing is kept as a draft with the one before.');
  expect((await popup.items('claims')).join('\n')).toContain('Ragna Holm');
  expect(await marks(page, 'claim')).toBeGreaterThan(0);

  await page.evaluate(() => history.back());
  await says(popup, 'Lamps of the harbor wall to burn all night');
  expect(await popup.value(/^Your note on/)).toBe('Half a thought');
});

test('text that comes in after the click is read, marked and listed', async ({ ext, open }) => {
  const page = await open('live-blog.html?late');
  await ext.clickAction(page);
  const popup = await ext.popup();
  expect(await popup.finished()).toBe('failed');
  await page.evaluate(() => window.put());
  await says(popup, 'Lamps of the harbor wall to burn all night');
  expect((await popup.items('claims')).join('\n')).toContain('Edda Lund');
  expect(await marks(page, 'claim')).toBeGreaterThan(0);
});

test('a live blog gets an entry, and more of it is unfolded: the note in the editor stays, and its passage too', async ({
  ext,
  open,
}) => {
  const page = await open('live-blog.html');
  await ext.clickAction(page);
  const popup = await ext.popup();
  expect(await popup.finished()).toBe('ready');
  await popup.click(/^Note: .*Piet Amsel/);
  await popup.fill(/^Your note on/, 'Ask him.');
  await popup.click('Save note');
  await says(popup, 'Note saved.');
  await popup.click(/^Note: Edda Lund/);
  await popup.fill(/^Your note on/, 'Half a thought');

  const before = await marks(page, 'claim');
  await page.evaluate(() => window.prepend('Minister Ragna Holm said that the state would pay for half of the lamps.'));
  await says(popup, '1 new claim');
  expect(await popup.value(/^Your note on/)).toBe('Half a thought');
  expect(await popup.evaluate(() => document.activeElement?.id, undefined)).toBe('note-text');
  expect(await marks(page, 'claim')).toBeGreaterThan(before);
  expect((await popup.items('claims'))[0]).toContain('Ragna Holm');
  expect(await page.evaluate(() => [...(CSS.highlights.get('otr-note') ?? [])].map(String).join(' '))).toContain(
    'cloud',
  );

  await page.evaluate(() => window.readMore());
  await expect.poll(async () => (await popup.items('claims')).join('\n'), IN_TIME).toContain('Olle Brandt');

  const settled = await latest(popup);
  await page.evaluate(() =>
    window.comment('My uncle lit those lamps for thirty years, and nobody ever asked him what he thought of it.'),
  );
  const ticks = () => page.evaluate(() => Number(document.querySelector('.clock')?.textContent));
  const from = await ticks();
  await expect.poll(ticks, IN_TIME).toBeGreaterThan(from + 60);
  expect(await latest(popup)).toBe(settled);
});

test('a reader scrolls on to the next article: the panel shows the one they are at', async ({ ext, open }) => {
  const page = await open('endless.html');
  await ext.clickAction(page);
  const popup = await ext.popup();
  expect(await popup.finished()).toBe('ready');
  await says(popup, 'Lamps of the harbor wall');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('article').length)).toBe(2);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await says(popup, 'Night ferry to the islands gets a second boat');
  await page.evaluate(() => scrollTo(0, 0));
  await says(popup, 'Lamps of the harbor wall to burn all night');
});

test('a page that never comes to rest is read a few times only', async ({ ext, open }) => {
  const page = await open('restless.html');
  await ext.clickAction(page);
  const popup = await ext.popup();
  expect(await popup.finished()).toBe('ready');
  const first = await latest(popup);
  const changes = () => page.evaluate(() => window.changes);
  const from = await changes();
  await expect.poll(changes, { timeout: 60_000 }).toBeGreaterThan(from + 200);
  const count = (await latest(popup)) - first;
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(12);
});
