import browser from 'webextension-polyfill';
import { createModes, type ModesModel, type Permissions } from '../../components/modes-model.ts';
import type { SettingsModel } from '../../components/settings-model.ts';

/** The browser's own permissions. */
export const permissions: Permissions = {
  contains: (origins) => browser.permissions.contains({ origins: [...origins] }),
  request: (origins) => browser.permissions.request({ origins: [...origins] }),
  listen: (heard) => {
    browser.permissions.onAdded.addListener(heard);
    browser.permissions.onRemoved.addListener(heard);
  },
};

/** The modes of reading at a site; null for none. */
export const modesAt = (site: string | null, settings: SettingsModel): ModesModel =>
  createModes({ site, settings, permissions });
