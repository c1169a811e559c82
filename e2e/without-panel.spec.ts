import type { BrowserWithExtension } from '../scripts/browsers/browser.ts';
import { cardOver } from './card-window.ts';
import { expect, test } from './fixtures.ts';

interface Tab {
  readonly id: number;
  readonly url?: string;
}

/** The browser as the background knows it; Chromium lets its events be set off there, since a headless window has neither keys nor menus. */
declare const chrome: {
  readonly tabs: { query(what: object): Promise<readonly Tab[]> };
  readonly commands: {
    getAll(): Promise<readonly { readonly name: string }[]>;
    readonly onCommand: { dispatch(name: string, tab: Tab): void };
  };
  readonly contextMenus: {
    update(id: string, change: object): Promise<void>;
    readonly onClicked: { dispatch(info: { readonly menuItemId: string }, tab: Tab): void };
  };
  readonly action: {
    getBadgeText(of: { readonly tabId: number }): Promise<string>;
    getTitle(of: { readonly tabId: number }): Promise<string>;
  };
};

const background = async ({ context }: BrowserWithExtension) =>
  context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');

test('shortcuts step through the marks and open their cards, the menu notes what is selected, and the button says when the marks are hidden', async ({
  ext,
  open,
}) => {
  const page = await open('sample.html');
  await ext.clickAction(page);
  const popup = await ext.popup();
  expect(await popup.finished()).toBe('ready');
  await popup.close();
  await page.bringToFront();
  const worker = await background(ext);
  const shortcut = (name: string) =>
    worker.evaluate(
      async ([command, url]) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        if (tab) chrome.commands.onCommand.dispatch(command, tab);
      },
      [name, page.url()] as const,
    );
  const names = await worker.evaluate(async () => (await chrome.commands.getAll()).map(({ name }) => name));
  expect(names).toContain('next-claim');
  const chosen = () => page.evaluate(() => [...(CSS.highlights.get('otr-chosen') ?? [])].map(String).join(' '));

  await shortcut('next-claim');
  await expect.poll(chosen).not.toBe('');
  const card = cardOver(ext, page);
  await shortcut('open-card');
  const first = await card.says('Why');
  await shortcut('next-claim');
  await expect.poll(async () => (await card.text()) ?? first).not.toBe(first);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.text()).toBe(null);

  await page.evaluate(() => {
    const paragraph = document.querySelector('article p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  // Rejects where there is no such entry.
  await worker.evaluate(() => chrome.contextMenus.update('note', {}));
  await worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    if (tab) chrome.contextMenus.onClicked.dispatch({ menuItemId: 'note' }, tab);
  }, page.url());
  await card.says('Your note on');
  await page.keyboard.type('Ask the harbor master.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('otr-note')?.size ?? 0)).toBe(1);

  const button = () =>
    worker.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const of = { tabId: tab?.id ?? -1 };
      return [await chrome.action.getBadgeText(of), await chrome.action.getTitle(of)].join(' ');
    }, page.url());
  expect(await button()).toMatch(/^\d+ .*claims found on this page/u);
  await ext.clickAction(page);
  const again = await ext.popup();
  await again.finished();
  await again.click('Hide marks');
  await expect.poll(button).toMatch(/^II .*Paused/u);
});
