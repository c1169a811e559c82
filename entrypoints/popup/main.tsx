import { render } from 'preact';
import browser from 'webextension-polyfill';
import { createPanel } from '../../components/panel-model.ts';
import { Panel } from '../../components/Panel.tsx';
import '../../components/panel.css';
import { saveFile } from '../../components/save-file.ts';
import type { Say } from '../../lib/catalogue.ts';
import { activeTab, openPage } from '../../lib/open-page.ts';
import { servePanel } from '../../lib/rpc.ts';
import { openStore } from '../../lib/store/open-store.ts';

const say: Say = (id, ...args) => browser.i18n.getMessage(id, [...args]);

const start = async (): Promise<void> => {
  // `?tab=` lets the panel be opened as a page of its own for a tab, as when it is kept open beside the article.
  const asked = new URLSearchParams(location.search).get('tab');
  const tab = asked === null ? await activeTab() : await browser.tabs.get(Number(asked));
  const channel = new BroadcastChannel('on-the-record:notes');
  const panel = createPanel({
    page: openPage(tab),
    listen: (listener) => {
      if (tab?.id !== undefined) servePanel(tab.id, listener);
    },
    openStore: () =>
      openStore({
        area: browser.storage.local,
        window: browser.extension.inIncognitoContext ? 'private' : 'normal',
      }),
    say,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    channel: {
      post: (articleKey) => channel.postMessage(articleKey),
      listen: (heard) => channel.addEventListener('message', ({ data }) => typeof data === 'string' && heard(data)),
    },
    saveFile,
    copy: (text) => navigator.clipboard.writeText(text),
  });
  document.documentElement.dataset['view'] = asked === null ? 'popup' : 'page';
  document.documentElement.lang = say('locale');
  const root = document.getElementById('panel');
  if (root) render(<Panel model={panel} />, root);
  await panel.read();
};

// Nothing is shown yet that could say it otherwise.
start().catch((error: unknown) => {
  document.body.textContent = `${say('start_failed')} ${String(error)}`;
});
