import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Panel } from '../../components/Panel.tsx';
import '../../components/panel.css';
import { activeTab } from '../../lib/open-page.ts';
import { openDesk } from '../shell/desk.ts';
import { startPage } from '../shell/interface.ts';
import { panelOn, tellUpdate } from '../shell/panel-on.ts';

startPage(async () => {
  // `?tab=` lets the panel be opened as a page of its own for a tab, as when it is kept open beside the article.
  const asked = new URLSearchParams(location.search).get('tab');
  document.documentElement.dataset['view'] = asked === null ? 'popup' : 'page';
  const [desk, tab] = await Promise.all([openDesk(), asked === null ? activeTab() : browser.tabs.get(Number(asked))]);
  const panel = panelOn(tab, desk, asked === null ? 'popup' : 'beside');
  const root = document.getElementById('panel');
  if (root) render(<Panel model={panel} />, root);
  await panel.read();
  await tellUpdate(panel);
});
