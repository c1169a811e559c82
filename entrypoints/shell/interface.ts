import browser from 'webextension-polyfill';
import { openSettings, type SettingsModel } from '../../components/settings-model.ts';
import type { Say } from '../../lib/catalogue.ts';
import { sayIn } from '../../lib/say-in.ts';
import { SETTINGS_KEY } from '../../lib/settings.ts';

/** The reader's settings, and the sentences in their language. */
export interface Interface {
  readonly settings: SettingsModel;
  readonly say: Say;
}

const listen = (heard: () => void): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) heard();
  });

/** Opens the reader's settings, and sets this page up in their language and theme. */
export const openInterface = async (): Promise<Interface> => {
  const settings = await openSettings({ area: browser.storage.local, listen });
  const say = await sayIn(settings.settings.value.language);
  const { documentElement } = document;
  documentElement.lang = say('locale');
  settings.settings.subscribe(({ theme }) => {
    documentElement.dataset['theme'] = theme;
  });
  return { settings, say };
};

/** Starts a page; what goes wrong before anything is shown is said in its place. */
export const startPage = (start: () => Promise<void>): void => {
  start().catch((error: unknown) => {
    document.body.textContent = `${browser.i18n.getMessage('start_failed')} ${String(error)}`;
  });
};
