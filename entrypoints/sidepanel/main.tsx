import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Panel } from '../../components/Panel.tsx';
import type { Panel as Model } from '../../components/panel-model.ts';
import '../../components/panel.css';
import { activeTab } from '../../lib/open-page.ts';
import { openDesk } from '../shell/desk.ts';
import { startPage } from '../shell/interface.ts';
import { panelOn, tellUpdate } from '../shell/panel-on.ts';

startPage(async () => {
  document.documentElement.dataset['view'] = 'page';
  const desk = await openDesk();
  const window = await browser.windows.getCurrent();
  // A tab that the reader comes back to has its panel as it was left.
  const panels = new Map<number, Model>();
  const root = document.getElementById('panel');

  const show = async (): Promise<void> => {
    const tab = await activeTab();
    const id = tab?.id ?? -1;
    const known = panels.get(id);
    const panel = known ?? panelOn(tab, desk, 'beside');
    panels.set(id, panel);
    if (root) render(<Panel key={id} model={panel} />, root);
    if (!known) await panel.read();
  };
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === window.id) void show();
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    // A page that came after another in the tab.
    if (status === 'complete') void panels.get(tabId)?.refresh();
  });
  browser.tabs.onRemoved.addListener((tabId) => panels.delete(tabId));
  await show();
  const first = panels.values().next().value;
  if (first) await tellUpdate(first);
});
