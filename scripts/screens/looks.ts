import type { BrowserKind } from '../browsers/browser.ts';

/** How the extension looks in a set of pictures. */
export interface Look {
  /** Begins the file name of every picture. */
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'es';
  /** Whether the system forces its own colours. */
  readonly forced: boolean;
}

/** The sizes that the panel is seen at, in CSS pixels. */
export const SIZES = {
  popup: { width: 380, height: 560 },
  panel: { width: 420, height: 900 },
  phone: { width: 300, height: 640 },
} as const;

const LOOKS: readonly Look[] = [
  { name: 'light-en', theme: 'light', language: 'en', forced: false },
  { name: 'dark-es', theme: 'dark', language: 'es', forced: false },
  { name: 'forced-en', theme: 'light', language: 'en', forced: true },
];

/** The looks that pictures are taken of: Firefox cannot be told by Playwright to force colours. */
export const looksOf = (kind: BrowserKind): readonly Look[] =>
  LOOKS.filter(({ forced }) => kind === 'chromium' || !forced);
