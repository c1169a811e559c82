import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { ensureBrowser } from '../setup/browsers.mjs';
import type { BrowserKind, BrowserWithExtension, LaunchOptions, StartBrowser } from './browser.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { newProfile } from './profile.ts';
import { until } from './until.ts';
import { watchOutgoing } from './watch-outgoing.ts';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');

const BROWSERS: Readonly<Record<BrowserKind, { readonly start: StartBrowser; readonly build: string }>> = {
  chromium: { start: startChromium, build: 'chrome-mv3' },
  firefox: { start: startFirefox, build: 'firefox-mv3' },
};

/** Waits for the page that the extension opens where it was just installed, so that it takes the focus from none that comes later. */
const firstPage = (context: BrowserContext, address: string): Promise<Page> =>
  until('the first-run page', () => context.pages().find((page) => page.url().startsWith(address)) ?? null);

/** Starts this browser, installed first where it is missing, with the extension as built. */
export const launchWithExtension = async (
  kind: BrowserKind,
  { window, network, colors }: LaunchOptions,
): Promise<BrowserWithExtension> => {
  const { start, build } = BROWSERS[kind];
  const extension = join(OUTPUT, build);
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`There is no built extension in ${extension}.`);
  const program = await ensureBrowser(kind);
  const profile = await newProfile();
  const watch = network === 'watched' ? await watchOutgoing() : null;
  const cleanUp = async () => {
    watch?.close();
    await profile.remove();
  };

  const browser = await start({ program, profile, watch, window, colors }).catch(async (error: unknown) => {
    await cleanUp();
    throw error;
  });
  const { context } = browser;
  const close = async () => {
    await context.close();
    await cleanUp();
  };
  const controls = await browser.install(extension).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  await firstPage(context, controls.url('welcome.html'));
  return {
    ...controls,
    kind,
    context,
    close,
    outgoing: watch?.attempts ?? [],
    downloaded: profile.downloaded,
    async openPage(path) {
      const page = await context.newPage();
      await page.goto(controls.url(path));
      return page;
    },
  };
};
