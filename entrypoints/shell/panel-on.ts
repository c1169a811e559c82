import browser from 'webextension-polyfill';
import { createPanel, type Panel } from '../../components/panel-model.ts';
import { openPage } from '../../lib/open-page.ts';
import { servePanel } from '../../lib/rpc.ts';
import { siteOf } from '../../lib/store/site-of.ts';
import type { Desk } from './desk.ts';
import { modesAt } from './modes-at.ts';

/** What Chrome and Firefox each have to open the panel beside the page. */
interface Beside {
  readonly sidePanel?: { open(options: { readonly tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

const siteOfTab = (tab: browser.Tabs.Tab | null): string | null =>
  tab?.url !== undefined && /^https?:/u.test(tab.url) ? siteOf(tab.url) : null;

/** Opens the panel beside the page in the tab, within a click; null where the browser cannot. */
const besideOf = (tab: browser.Tabs.Tab | null): (() => Promise<void>) | null => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the polyfill's types know neither of the two
  const { sidePanel, sidebarAction } = browser as unknown as Beside;
  const tabId = tab?.id;
  if (sidePanel && tabId !== undefined) return () => sidePanel.open({ tabId }).then(() => window.close());
  if (sidebarAction) return () => sidebarAction.open().then(() => window.close());
  return null;
};

/** The panel on the page in a tab. */
export const panelOn = (tab: browser.Tabs.Tab | null, desk: Desk, view: 'popup' | 'beside'): Panel =>
  createPanel({
    ...desk,
    page: openPage(tab),
    listen: (listener) => {
      if (tab?.id !== undefined) servePanel(tab.id, listener);
    },
    modes: modesAt(siteOfTab(tab), desk.settings),
    openBeside: view === 'popup' ? besideOf(tab) : null,
  });

/** Tells the reader once that the extension was updated, since pages that were open then still have its older marks. */
export const tellUpdate = async (panel: Panel): Promise<void> => {
  const { updatedTo } = await browser.storage.local.get('updatedTo');
  if (typeof updatedTo !== 'string') return;
  await browser.storage.local.remove('updatedTo');
  panel.notices.mention('updated', [updatedTo]);
};
