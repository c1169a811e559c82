import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import type { BrowserKind, BrowserWithExtension } from './browsers/browser.ts';
import { launchWithExtension } from './browsers/launch.ts';
import { buildExtension } from './build-extension.ts';
import { panelViews } from './screens/panel-views.ts';
import { SIZES, type Look, looksOf } from './screens/looks.ts';
import { servePages } from './serve-pages.ts';

// Takes pictures of every view of the built extension, in every look, into screens/.

const SCREENS = join(import.meta.dirname, '..', 'screens');
const print = (line: string) => process.stdout.write(`${line}\n`);

/** Has the article in the page read, by a click on the button, and answers with the number of its tab. */
const read = async (ext: BrowserWithExtension, page: Page, picture: string): Promise<number> => {
  await ext.clickAction(page);
  const popup = await ext.popup();
  await popup.finished();
  await popup.screenshot(picture);
  const tab = await popup.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    return active?.id ?? -1;
  }, undefined);
  await popup.close();
  return tab;
};

/** The few calls of the browser that are made from the extension's own pages. */
declare const chrome: {
  readonly tabs: { query(what: object): Promise<readonly { readonly id?: number }[]> };
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

const choose = async (ext: BrowserWithExtension, { language, theme }: Look): Promise<void> => {
  const page = await ext.openPage('sample.html');
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), { language, theme });
};

/** Shows the page at this size and look, and takes its picture. */
const shoot = async (page: Page, look: Look, name: string): Promise<void> => {
  if (look.forced) await page.emulateMedia({ forcedColors: 'active' });
  await page.screenshot({ path: join(SCREENS, `${look.name}-${name}.png`) });
};

const takeAll = async (kind: BrowserKind, look: Look): Promise<number> => {
  const site = await servePages();
  const colors = look.theme === 'dark' ? 'dark' : 'light';
  const ext = await launchWithExtension(kind, { window: 'headless', network: 'watched', colors });
  let taken = 0;
  try {
    await choose(ext, look);
    const article = await ext.context.newPage();
    await article.goto(site.url('sample.html'));
    const tab = await read(ext, article, join(SCREENS, `${look.name}-popup.png`));
    await shoot(article, look, 'page');
    for (const [size, viewport] of Object.entries(SIZES)) {
      const panel = await ext.openPage(`popup.html?tab=${tab}`);
      await panel.setViewportSize(viewport);
      await panel.locator('[data-list="claims"]').waitFor();
      for (const [view, open] of Object.entries(panelViews)) {
        await open(panel);
        await shoot(panel, look, `${size}-${view}`);
        taken += 1;
      }
    }
    for (const view of ['options', 'welcome', 'people', 'sidepanel'] as const) {
      const page = await ext.openPage(`${view}.html`);
      await page
        .locator(view === 'welcome' ? '#sample-panel [data-list="claims"]' : 'h1')
        .first()
        .waitFor();
      await shoot(page, look, view);
      taken += 1;
    }
  } finally {
    await ext.close();
    site.close();
  }
  return taken;
};

await rm(SCREENS, { recursive: true, force: true });
await mkdir(SCREENS, { recursive: true });
for (const kind of ['chromium', 'firefox'] as const) {
  await buildExtension(kind);
  for (const look of looksOf(kind)) {
    const name = `${kind}-${look.name}`;
    print(`${name}: ${await takeAll(kind, { ...look, name })} views`);
  }
}
print(`The pictures are in ${relative(process.cwd(), SCREENS)}.`);
