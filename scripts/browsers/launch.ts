import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../setup/browsers.mjs';
import type { BrowserKind, BrowserWithExtension, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');
const BUILDS: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Starts this browser, installed first where it is missing, with the extension as built. */
export const launchWithExtension = async (
  kind: BrowserKind,
  options: Omit<LaunchOptions, 'extension'>,
): Promise<BrowserWithExtension> => {
  const extension = join(OUTPUT, BUILDS[kind]);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`There is no build of the extension in ${extension}.`);
  const program = await ensureBrowser(kind);
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  return launch({ ...options, program, extension });
};
