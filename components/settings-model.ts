import { type ReadonlySignal, signal } from '@preact/signals';
import { changeSettings, readSettings, type Settings, USUAL_SETTINGS } from '../lib/settings.ts';
import type { KeyValueArea } from '../lib/store/reserve.ts';

/** What the reader chose, as it is now in every window. */
export interface SettingsModel {
  readonly settings: ReadonlySignal<Settings>;
  /** Resolves when the choice is kept; rejects where the area cannot be written. */
  change(change: Partial<Settings>): Promise<void>;
}

/** The settings in `area`, read once and followed from then on; the usual ones where it cannot be read. */
export const openSettings = async (parts: {
  readonly area: Pick<KeyValueArea, 'get' | 'set'>;
  /** Calls back whenever the area was written, by whatever window. */
  readonly listen: (heard: () => void) => void;
}): Promise<SettingsModel> => {
  const read = () => readSettings(parts.area).catch(() => USUAL_SETTINGS);
  const settings = signal(await read());
  const follow = async (): Promise<void> => {
    settings.value = await read();
  };
  parts.listen(() => void follow());
  return {
    settings,
    change: async (change) => {
      settings.value = { ...settings.value, ...change };
      settings.value = await changeSettings(parts.area, change);
    },
  };
};
