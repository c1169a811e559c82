import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { BrowserWithExtension } from '../scripts/browsers/browser.ts';
import { expect, test } from './fixtures.ts';

/** The few calls of the browser that these stories make from the extension's own pages. */
declare const chrome: {
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    update(id: number, change: { readonly active: true }): Promise<unknown>;
  };
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  readonly permissions: { remove(what: { readonly origins: readonly string[] }): Promise<boolean> };
  readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
};

/** The number of the tab that the popup stands over. */
const tabOf = async (ext: BrowserWithExtension, page: Page): Promise<number> => {
  await ext.clickAction(page);
  const popup = await ext.popup();
  expect(await popup.finished()).toBe('ready');
  const id = await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? -1;
  }, undefined);
  await popup.close();
  return id;
};

/** The panel on a page that was read, in a tab of its own. */
const panelOn = async (ext: BrowserWithExtension, page: Page): Promise<Page> => {
  const panel = await ext.openPage(`popup.html?tab=${await tabOf(ext, page)}`);
  await panel.locator('[data-list="claims"]').waitFor();
  return panel;
};

const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => [id, nodes[0]?.html]);
};

const claimMarks = (page: Page) => page.evaluate(() => CSS.highlights.get('otr-claim')?.size ?? 0);

/** Has Chromium hold the permission that it would ask the reader for; Firefox is told in its preferences not to ask. */
const allowEverywhere = async (ext: BrowserWithExtension): Promise<void> => {
  if (ext.kind === 'firefox') return;
  const page = await ext.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id) => {
      await chrome.developerPrivate.addHostPermission(id, '*://*/*');
    },
    new URL(ext.url('')).host,
  );
  await page.close();
};

test('a status set in the panel is there again after all was closed, with its words and its history', async ({
  ext,
  open,
}) => {
  let page = await open('sample.html');
  let panel = await panelOn(ext, page);
  const status = () => panel.locator('[data-list="claims"] > li').nth(1).locator('select.status');
  await status().selectOption('checking');
  await expect(panel.locator('.notice')).toContainText('Status kept.');
  await status().selectOption('disputed');
  await panel.getByText('Your check').first().click();
  // Not a box of several lines: for the first one that is typed into in a tab, Chromium asks for a dictionary.
  await panel.getByRole('button', { name: 'Add evidence' }).first().click();
  await panel.getByLabel('What it says').first().fill('The minutes say otherwise.');
  await panel.getByRole('button', { name: 'Save check' }).first().click();
  await expect(panel.locator('.history li')).toHaveCount(3);
  await page.close();

  page = await open('sample.html');
  panel = await panelOn(ext, page);
  await expect(status()).toHaveValue('disputed');
  await panel.getByText('Your check').first().click();
  await expect(panel.locator('.history li').first()).toContainText('The minutes say otherwise.');
});

test('the panel finds, filters and shows claims, and lists who is quoted', async ({ ext, open }) => {
  const page = await open('sample.html');
  const panel = await panelOn(ext, page);
  const items = panel.locator('[data-list="claims"] > li');
  const all = await items.count();
  await panel.keyboard.press('/');
  await panel.keyboard.type('dredging');
  await expect.poll(() => items.count()).toBeLessThan(all);
  await panel.getByRole('searchbox').fill('');
  await panel.getByRole('combobox', { name: 'Order' }).selectOption('worth');
  await panel.getByRole('tab', { name: 'Sources' }).click();
  await expect(panel.locator('caption')).toContainText('Who is quoted');
  const quoted = panel.locator('tbody tr').first();
  const count = Number(await quoted.locator('td').first().textContent());
  await quoted.getByRole('button').click();
  await expect(items).toHaveCount(count);
});

test('no page of the extension has a barrier that axe finds, in any of its views', async ({ ext, open }) => {
  test.slow();
  const page = await open('sample.html');
  const panel = await panelOn(ext, page);
  for (const tab of ['Officials', 'Notes', 'Sources', 'Claims']) {
    await panel.getByRole('tab', { name: tab }).click();
    expect(await violations(panel), tab).toEqual([]);
  }
  await panel.getByRole('button', { name: 'Filter' }).click();
  await panel.getByRole('button', { name: 'Menu' }).click();
  expect(await violations(panel), 'menu').toEqual([]);
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('?');
  await expect(panel.getByRole('dialog')).toBeVisible();
  expect(await violations(panel), 'keys').toEqual([]);
  const options = await ext.openPage('options.html');
  await expect(options.getByRole('heading', { name: 'Settings' })).toBeVisible();
  expect(await violations(options), 'options').toEqual([]);
});

test('the first page explains, and shows an article that was read as any other', async ({ ext }) => {
  const page = await ext.openPage('welcome.html');
  await expect(page.getByRole('img').first()).toHaveAccessibleName(/underlined/);
  await expect.poll(() => page.locator('#sample-panel [data-list="claims"] > li').count()).toBeGreaterThan(5);
  await expect(page.locator('#sample-panel')).toContainText('Tobias Renwick');
  // Firefox does not tell of the frames in an extension's page.
  const marked = await page.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentDocument?.defaultView;
    return inside?.CSS.highlights.get('otr-claim')?.size ?? 0;
  });
  expect(marked).toBeGreaterThan(5);
  expect(await violations(page)).toEqual([]);
});

test('on every article: what is opened is read without a click, until the permission is taken away', async ({
  ext,
  open,
}) => {
  await allowEverywhere(ext);
  const options = await ext.openPage('options.html');
  await options.getByLabel('On every article I open').click();
  await expect(options.getByLabel('On every article I open')).toBeChecked();
  await expect
    .poll(() => options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
    .toBe(1);
  const page = await open('sample.html');
  await expect.poll(() => claimMarks(page)).toBeGreaterThan(10);
  const badge = (address: string) =>
    options.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((one) => one.url === url);
      return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
    }, address);
  await expect.poll(async () => Number(await badge(page.url()))).toBeGreaterThan(10);

  const home = await open('home.html');
  await home.waitForTimeout(1_500);
  expect(await claimMarks(home)).toBe(0);

  await options.evaluate(() => chrome.permissions.remove({ origins: ['*://*/*'] }));
  await expect(options.locator('.banner')).toContainText('does not allow');
  await expect
    .poll(() => options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
    .toBe(0);
});

test('settings hold at once: theme, language, and what is left out of the lists', async ({ ext, open }) => {
  const page = await open('sample.html');
  const panel = await panelOn(ext, page);
  const options = await ext.openPage('options.html');
  await options.getByLabel('dark', { exact: true }).click();
  await expect(panel.locator('html')).toHaveAttribute('data-theme', 'dark');
  await options.getByRole('slider').fill('2');
  await expect(panel.locator('.hidden-line')).toContainText('left out by your settings');
  await options.getByLabel('Español').click();
  await expect(options.getByRole('heading', { name: 'Ajustes' })).toBeVisible();
  await panel.reload();
  await expect(panel.getByRole('tab', { name: 'Afirmaciones' })).toBeVisible();
});

test('beside the page the panel says what it needs, and follows the reader to a page that was read', async ({
  ext,
  open,
}) => {
  const page = await open('sample.html');
  const tab = await tabOf(ext, page);
  const side = await ext.openPage('sidepanel.html');
  await expect(side.getByRole('alert')).toBeVisible();
  await expect(side.getByRole('button', { name: 'Menu' })).toBeVisible();
  expect(await violations(side)).toEqual([]);
  // In Firefox every page of a test has a window of its own, and the panel keeps to its window.
  if (ext.kind === 'firefox') return;
  await side.evaluate((id) => chrome.tabs.update(id, { active: true }), tab);
  await expect.poll(() => side.locator('[data-list="claims"] > li').count()).toBeGreaterThan(5);
});
