import type { BrowserContext, Page } from '@playwright/test';
import type { Popup } from './popup.ts';
import type { Profile } from './profile.ts';
import type { OutgoingWatch } from './watch-outgoing.ts';

export type BrowserKind = 'chromium' | 'firefox';

/** How a browser is to run. */
export interface LaunchOptions {
  readonly window: 'headless' | 'headed';
  /** Whether the browser reaches other machines as usual, or none, with each attempt remembered. */
  readonly network: 'open' | 'watched';
  /** What web pages are told the reader prefers. */
  readonly colors: 'light' | 'dark';
}

/** What a reader does with the extension in a browser's own window. */
export interface Controls {
  /** The address of a file of the extension, by its path within it. */
  url(path: string): string;
  /** Clicks the toolbar button while this page is in front, as a reader does; the page's activeTab permission is granted. */
  clickAction(page: Page): Promise<void>;
  /** The popup under the toolbar button, as soon as it is open. Throws after five seconds without one. */
  popup(): Promise<Popup>;
  /** Lets the page's own scripts reach the closed shadow tree of the last element of the document, as `globalThis.openedShadow`; false where it has none. */
  openShadow(page: Page): Promise<boolean>;
}

/** A running browser with the extension installed, in a new profile that is thrown away by `close`. */
export interface BrowserWithExtension extends Controls {
  readonly kind: BrowserKind;
  readonly context: BrowserContext;
  /** Opens a page of the extension in a tab. */
  openPage(path: string): Promise<Page>;
  /** Waits up to five seconds for a finished download of this file name, however it was started, and answers with its text. */
  readonly downloaded: (name: string) => Promise<string>;
  /** Host and port of everything the browser tried to reach beyond this machine, where the network is watched. */
  readonly outgoing: readonly string[];
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** Starts the browser with this program; the extension is installed by its folder afterwards. */
export type StartBrowser = (options: {
  readonly program: string;
  readonly profile: Profile;
  readonly watch: OutgoingWatch | null;
  readonly window: LaunchOptions['window'];
  readonly colors: LaunchOptions['colors'];
}) => Promise<{ readonly context: BrowserContext; install(extension: string): Promise<Controls> }>;
