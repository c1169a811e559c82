import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { modeAt, originsFor, type ReadingMode, withMode } from '../lib/modes.ts';
import type { SettingsModel } from './settings-model.ts';

/** The browser's permission to read pages that match patterns. */
export interface Permissions {
  contains(origins: readonly string[]): Promise<boolean>;
  /** To be called within a reader's click: the browser asks then. */
  request(origins: readonly string[]): Promise<boolean>;
  /** Calls back whenever a permission was given or taken away. */
  listen(heard: () => void): void;
}

/** When articles are read, at the site the reader is on. */
export interface ModesModel {
  readonly site: string | null;
  readonly mode: ReadonlySignal<ReadingMode>;
  /** Whether the browser does not allow what the reader chose. */
  readonly isWithheld: ReadonlySignal<boolean>;
  /** Chooses the mode; to be called within a click. Answers false, and leaves all as it was, where the browser was told no. */
  choose(mode: ReadingMode): Promise<boolean>;
  /** Asks the browser once more for what the chosen mode needs; to be called within a click. */
  askAgain(): Promise<boolean>;
}

/** The modes of reading at a site. */
export const createModes = (parts: {
  readonly site: string | null;
  readonly settings: SettingsModel;
  readonly permissions: Permissions;
}): ModesModel => {
  const { site, settings, permissions } = parts;
  const isWithheld = signal(false);
  const look = async (): Promise<void> => {
    const origins = originsFor(settings.settings.value);
    isWithheld.value = origins.length > 0 && !(await permissions.contains(origins));
  };
  settings.settings.subscribe(() => void look());
  permissions.listen(() => void look());
  const request = (origins: readonly string[]): Promise<boolean> =>
    origins.length === 0 ? Promise.resolve(true) : permissions.request(origins);
  return {
    site,
    mode: computed(() => modeAt(settings.settings.value, site)),
    isWithheld,
    choose: async (mode) => {
      const before = settings.settings.value;
      const { mode: general, sites } = withMode(before, site, mode);
      // Asked first, since the browser hears the click only now; kept meanwhile, since a popup may be closed by the question.
      const answer = request(originsFor({ mode: general, sites }));
      await settings.change({ mode: general, sites });
      const isAllowed = await answer;
      if (!isAllowed) await settings.change({ mode: before.mode, sites: before.sites });
      await look();
      return isAllowed;
    },
    askAgain: async () => {
      const isAllowed = await request(originsFor(settings.settings.value));
      await look();
      return isAllowed;
    },
  };
};
