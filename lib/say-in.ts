import browser from 'webextension-polyfill';
import { type Say, sayFrom } from './catalogue.ts';
import type { Settings } from './settings.ts';

const byBrowser: Say = (id, ...args) => browser.i18n.getMessage(id, [...args]);

/** The sentences of the interface in the language that the reader chose; where that cannot be read, in the browser's. */
export const sayIn = async (language: Settings['language']): Promise<Say> => {
  if (language === 'browser' || byBrowser('locale') === language) return byBrowser;
  try {
    // oxlint-disable-next-line no-restricted-globals -- a file of the extension's own package: nothing leaves the machine.
    const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
    return sayFrom(await answer.json());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return byBrowser;
  }
};
