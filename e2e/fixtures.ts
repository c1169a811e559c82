import { expect, test as base, type Page } from '@playwright/test';
import type { BrowserKind, BrowserWithExtension } from '../scripts/browsers/browser.ts';
import { launchWithExtension } from '../scripts/browsers/launch.ts';
import { servePages, type PageServer } from '../scripts/serve-pages.ts';

interface Fixtures {
  /** The browser of this project with the built extension, new for each test. */
  readonly ext: BrowserWithExtension;
  /** Opens one of e2e/pages in a tab, by its file name. */
  readonly open: (name: string) => Promise<Page>;
}

interface Options {
  readonly colors: 'light' | 'dark';
  /** What the test is meant to make the browser ask of other machines, as "host:port"; anything else fails the test. */
  readonly outgoing: readonly string[];
  readonly browserKind: BrowserKind;
}

/** Playwright's test, with the extension in a real browser. Every test fails if a request leaves the machine. */
export const test = base.extend<Fixtures & Options, { site: PageServer }>({
  browserKind: ['chromium', { option: true }],
  colors: ['light', { option: true }],
  outgoing: [[], { option: true }],
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are used
    async ({}, use) => {
      const site = await servePages();
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  ext: async ({ browserKind, colors, outgoing }, use) => {
    const ext = await launchWithExtension(browserKind, { window: 'headless', network: 'watched', colors });
    await use(ext);
    await ext.close();
    expect(ext.outgoing, 'what the browser asked of other machines').toEqual(outgoing);
  },
  open: async ({ ext, site }, use) => {
    await use(async (name) => {
      const page = await ext.context.newPage();
      await page.goto(site.url(name));
      return page;
    });
  },
});
export { expect } from '@playwright/test';
