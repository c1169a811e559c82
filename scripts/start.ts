import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import type { BrowserKind, BrowserWithExtension } from './browsers/browser.ts';
import { launchWithExtension } from './browsers/launch.ts';
import type { Popup } from './browsers/popup.ts';
import { buildExtension } from './build-extension.ts';
import { servePages } from './serve-pages.ts';
import { SetupError } from './setup/progress.mjs';
import { askForReading } from './start/ask-for-reading.ts';
import { findingsTable } from './start/findings-table.ts';

const USAGE = `Opens a browser with the extension and a sample article, read and marked.

  npm start                 in Chromium
  npm start -- --firefox    in Firefox
  npm start -- --print      prints what was found and writes pictures into screens/, as without a display`;

const SCREENS = join(import.meta.dirname, '..', 'screens');
/** The width of a table where the output is no terminal. */
const WIDTH = 110;

const print = (line: string) => process.stdout.write(`${line}\n`);

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const show = async (kind: BrowserKind, page: Page, popup: Popup): Promise<void> => {
  const reading = await askForReading(popup);
  if (!reading.ok) throw new Error(`the sample was not read: ${reading.reason} ${reading.detail}`);
  const width = process.stdout.columns ?? WIDTH;
  for (const line of findingsTable(reading.article, reading.analysis, { width })) print(line);

  await mkdir(SCREENS, { recursive: true });
  const pictures = { popup: join(SCREENS, `${kind}-popup.png`), page: join(SCREENS, `${kind}-page.png`) };
  await popup.screenshot(pictures.popup);
  await page.screenshot({ path: pictures.page, fullPage: true });
  print('');
  for (const picture of Object.values(pictures)) print(`Picture: ${relative(process.cwd(), picture)}`);
};

const read = async (ext: BrowserWithExtension, address: string) => {
  const page = ext.context.pages()[0] ?? (await ext.context.newPage());
  await page.goto(address);
  await ext.clickAction(page);
  const popup = await ext.popup();
  if ((await popup.finished()) === 'failed') throw new Error(`the popup says: ${await popup.text()}`);
  return { page, popup };
};

/** Waits until no page is left: some browsers run on without a window. */
const lastPageClosed = (context: BrowserContext): Promise<void> =>
  new Promise((resolve) => {
    const heed = (page: Page) => page.once('close', () => context.pages().length === 0 && resolve());
    context.pages().forEach(heed);
    context.on('page', heed);
    context.once('close', () => resolve());
  });

/** With a display the browser stays until its window is closed; without one the findings are shown here. */
const showSample = async (kind: BrowserKind, window: 'headed' | 'headless', address: string): Promise<void> => {
  const network = window === 'headed' ? 'open' : 'watched';
  const ext = await launchWithExtension(kind, { window, network, colors: 'light' });
  const closed = lastPageClosed(ext.context);
  try {
    const { page, popup } = await read(ext, address);
    if (window === 'headless') return await show(kind, page, popup);
    print('The sample is read and marked. Close the window to end.');
    await closed;
  } finally {
    await ext.close();
  }
};

const start = async (kind: BrowserKind, window: 'headed' | 'headless'): Promise<void> => {
  await buildExtension(kind);
  const site = await servePages();
  try {
    await showSample(kind, window, site.url('sample.html'));
  } finally {
    site.close();
  }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { firefox: { type: 'boolean' }, print: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const window = values.print || !hasDisplay() ? 'headless' : 'headed';
  if (values.help) print(USAGE);
  else await start(values.firefox ? 'firefox' : 'chromium', window);
};

try {
  await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  // What a person can mend is a sentence; anything else keeps its trace.
  const isForReader = error instanceof SetupError || 'code' in error;
  process.stderr.write(`${isForReader ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
