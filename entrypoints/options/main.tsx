import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/panel.css';
import { SayContext } from '../../components/say-context.ts';
import '../../components/settings.css';
import { SettingsView } from '../../components/SettingsView.tsx';
import { createMarks } from '../../lib/page/highlights.ts';
import { openInterface, startPage } from '../shell/interface.ts';
import { modesAt, permissions } from '../shell/modes-at.ts';
import { shortcutsIn } from '../shell/shortcuts.ts';

startPage(async () => {
  const { say, settings } = await openInterface();
  document.title = `${say('settings_title')} · ${say('extension_name')}`;
  // A language chosen here is shown here at once, as everywhere when it is opened next.
  let { language } = settings.settings.value;
  settings.settings.subscribe((now) => {
    if (now.language !== language) location.reload();
    ({ language } = now);
  });
  const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
  const root = document.getElementById('page');
  if (!root) return;
  render(
    <SayContext.Provider value={say}>
      <SettingsView
        model={settings}
        modes={modesAt(null, settings)}
        permissions={permissions}
        pen={createMarks(settings.settings.value)}
        shortcuts={shortcutsIn(say)}
        shortcutsWhere={say(isFirefox ? 'keys_where_firefox' : 'keys_where_chrome')}
      />
    </SayContext.Provider>,
    root,
  );
  document.documentElement.dataset['state'] = 'ready';
});
