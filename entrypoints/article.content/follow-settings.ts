import browser from 'webextension-polyfill';
import { type Say, sayFrom } from '../../lib/catalogue.ts';
import { desk } from '../../lib/rpc.ts';
import { readSettings, type Settings, SETTINGS_KEY } from '../../lib/settings.ts';

const byBrowser: Say = (id, ...args) => browser.i18n.getMessage(id, [...args]);

/** The sentences in this language; in the browser's where the others cannot be had. */
const sayIn = async (language: Settings['language']): Promise<Say> => {
  if (language === 'browser' || byBrowser('locale') === language) return byBrowser;
  // A page cannot read files of the extension; the background does it for this script.
  return desk.catalogue(language).then(sayFrom, () => byBrowser);
};

/** Tells of the reader's settings, now and whenever they change; `say` speaks the language that they ask for. */
export const followSettings = (told: (settings: Settings) => void): { readonly say: () => Say } => {
  let say = byBrowser;
  const read = async (): Promise<void> => {
    const settings = await readSettings(browser.storage.local);
    told(settings);
    say = await sayIn(settings.language);
  };
  // Cut off from its extension, the page keeps the settings that it had.
  const follow = (): void => void read().catch(() => undefined);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) follow();
  });
  follow();
  return { say: () => say };
};
