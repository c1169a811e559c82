import type { Say } from '../lib/catalogue.ts';
import type { ExportedFile } from '../lib/export/formats.ts';
import type { PageApi, PanelApi } from '../lib/messages.ts';
import type { OpenedStore } from '../lib/store/open-store.ts';
import type { ModesModel } from './modes-model.ts';
import type { SettingsModel } from './settings-model.ts';

/** A shortcut of the browser's: its keys as set now, empty where there are none, and what it does. */
export interface Shortcut {
  readonly keys: string;
  readonly words: string;
}

/** What the panel needs from around it; all of it replaceable in a test. */
export interface PanelParts {
  readonly page: PageApi;
  /** Lets the page tell the panel that it was read anew. */
  readonly listen: (panel: PanelApi) => void;
  readonly openStore: () => Promise<OpenedStore>;
  readonly say: Say;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Has the articles that are open analysed anew, after a change of the reader's own people. */
  readonly peopleChanged: () => Promise<void>;
  /** Tells other windows that an article's notes changed, or the reader's people did, and hears it from them. */
  readonly channel: { post(articleKey: string): void; listen(heard: (articleKey: string) => void): void };
  readonly settings: SettingsModel;
  readonly modes: ModesModel;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** Opens the panel beside the page, to be called within a click; null where it stands there already, or cannot. */
  readonly openBeside: (() => Promise<void>) | null;
  readonly saveFile: (file: ExportedFile) => void;
  /** Rejects where the browser does not allow it. */
  readonly copy: (text: string) => Promise<void>;
}
