import browser from 'webextension-polyfill';
import { isReadUnasked } from '../modes.ts';
import { openPage } from '../open-page.ts';
import { hearPages } from '../rpc.ts';
import { sayIn } from '../say-in.ts';
import { readSettings, type Settings, SETTINGS_KEY } from '../settings.ts';
import { badgeOfAccess, badgeOfPage, badgeOfReading, badgeOfRefusal } from './badge.ts';
import { serveCommands } from './commands.ts';
import { listener } from './listener.ts';
import { registerUnasked } from './unasked.ts';

const settingsNow = (): Promise<Settings> => readSettings(browser.storage.local);
const sayNow = async () => sayIn((await settingsNow()).language);

/** Brings what the browser does by itself in step with what the reader chose and the browser allows. */
const keepStep = async (): Promise<void> => {
  const settings = await settingsNow();
  await registerUnasked(settings);
  await badgeOfAccess(await sayIn(settings.language), settings);
};

/** Reads the page in the tab, if the reader's choice is that it be read. */
const readUnasked = async (tabId: number): Promise<void> => {
  const tab = await browser.tabs.get(tabId);
  if (tab.url === undefined || !isReadUnasked(await settingsNow(), tab.url)) return;
  await badgeOfRefusal(await sayNow(), tabId, await openPage(tab).read('unasked'));
};

/** Everything around the page that needs no window: automatic reading, the toolbar button, shortcuts, menu, first run. */
export const serveSurface = (): void => {
  // One after the other: two registrations at once would fail.
  let turn: Promise<void> = Promise.resolve();
  const inStep = (): void => {
    // What fails now is tried again at the next change, and the panel says what is withheld.
    turn = turn.then(keepStep).catch(() => undefined);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) inStep();
  });
  browser.permissions.onAdded.addListener(inStep);
  browser.permissions.onRemoved.addListener(inStep);
  browser.runtime.onStartup.addListener(inStep);
  hearPages({
    opened: readUnasked,
    changed: async (tabId) => badgeOfReading(await sayNow(), await settingsNow(), tabId),
  });
  browser.tabs.onUpdated.addListener(
    listener(async (id: number, { status }: { status?: string }, { url }: browser.Tabs.Tab) => {
      if (status === 'complete' && url !== undefined)
        await badgeOfPage(await sayNow(), await settingsNow(), { id, url });
    }),
  );
  serveCommands(async () => (await sayNow())('menu_note'));
  browser.runtime.onInstalled.addListener(
    listener(async ({ reason }: browser.Runtime.OnInstalledDetailsType) => {
      inStep();
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      if (reason === 'update') await browser.storage.local.set({ updatedTo: browser.runtime.getManifest().version });
    }),
  );
};
