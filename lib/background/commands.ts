import browser from 'webextension-polyfill';
import type { PageApi } from '../messages.ts';
import { activeTab, openPage } from '../open-page.ts';
import { listener } from './listener.ts';

/** What each shortcut of the browser's does in the page; their names are those in the manifest. */
const COMMANDS: Readonly<Record<string, (page: PageApi) => Promise<boolean>>> = {
  'next-claim': (page) => page.step('claim', 'next'),
  'previous-claim': (page) => page.step('claim', 'previous'),
  'next-official': (page) => page.step('official', 'next'),
  'previous-official': (page) => page.step('official', 'previous'),
  'next-note': (page) => page.step('note', 'next'),
  'previous-note': (page) => page.step('note', 'previous'),
  'open-card': (page) => page.openCard(),
  'write-note': (page) => page.writeNote(),
};

/** Does in the page what was asked for, which is read first where it was not yet. */
const inPage = async (tab: browser.Tabs.Tab | null, act: (page: PageApi) => Promise<boolean>): Promise<void> => {
  const page = openPage(tab);
  const reading = (await page.latest()) ?? (await page.read());
  if (reading.ok) await act(page);
};

const NOTE = 'note';

/** Serves the browser's shortcuts and the entry in its context menu. `title` is that of the entry. */
export const serveCommands = (title: () => Promise<string>): void => {
  browser.commands.onCommand.addListener(
    listener(async (name: string, tab?: browser.Tabs.Tab) => {
      const act = COMMANDS[name];
      if (act) await inPage(tab ?? (await activeTab()), act);
    }),
  );
  browser.contextMenus.onClicked.addListener(
    listener(async ({ menuItemId }: browser.Menus.OnClickData, tab?: browser.Tabs.Tab) => {
      if (menuItemId === NOTE) await inPage(tab ?? null, (page) => page.writeNote());
    }),
  );
  browser.runtime.onInstalled.addListener(
    listener(async () => {
      await browser.contextMenus.removeAll();
      browser.contextMenus.create({ id: NOTE, title: await title(), contexts: ['selection'] });
    }),
  );
};
