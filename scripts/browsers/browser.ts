import type { BrowserContext, Page } from '@playwright/test';
import type { Popup } from './popup.ts';

export type BrowserKind = 'chromium' | 'firefox';

/** How to start a browser with the extension. */
export interface LaunchOptions {
  /** The built extension: a folder with its manifest.json. */
  readonly extension: string;
  readonly window: 'headless' | 'headed';
  /** Whether the browser reaches other machines as usual, or none, with each attempt remembered. */
  readonly network: 'open' | 'watched';
  /** What web pages are told the reader prefers; "light" unless given. */
  readonly colors?: 'light' | 'dark';
}

/** A running browser with the extension installed, in a new profile that is thrown away by `close`. */
export interface BrowserWithExtension {
  readonly kind: BrowserKind;
  readonly context: BrowserContext;
  /** The address of a file of the extension, by its path within it. */
  url(path: string): string;
  /** Opens a page of the extension in a tab. */
  openPage(path: string): Promise<Page>;
  /** Clicks the toolbar button while this page is in front, as a reader does; the page's activeTab permission is granted. */
  clickAction(page: Page): Promise<void>;
  /** The popup under the toolbar button, as soon as it is open. Throws after five seconds without one. */
  popup(): Promise<Popup>;
  /** Waits for a finished download of this file name, however it was started, and answers with its text. */
  readonly downloaded: (name: string) => Promise<string>;
  /** Answers the next request for access to these sites with "Allow". */
  allowHosts(origins: readonly string[]): Promise<void>;
  /** Host and port of everything the browser tried to reach beyond this machine, where the network is watched. */
  readonly outgoing: readonly string[];
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}
