import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import type { Controls, StartBrowser } from './browser.ts';
import { nestedSession, type Send } from './chromium-session.ts';
import { drivePopup, type PopupWindow } from './popup.ts';
import type { Profile } from './profile.ts';
import { openShadowInChromium } from './closed-shadow.ts';
import { trusted } from './trusted.ts';
import { until } from './until.ts';

interface Target {
  readonly targetId: string;
  readonly url: string;
}

interface Evaluated {
  readonly result: { readonly value: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** What the browser itself would ask of other machines at its start goes to the discard port, so that the watch stays empty. */
const ITS_OWN_ERRANDS = ['gaia-url', 'apps-gallery-update-url', 'component-updater=url-source'];

const preferences = (profile: Profile) => ({
  download: { default_directory: profile.downloads, prompt_for_download: false },
  // Else it fetches a dictionary when a field is typed into.
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [] },
});

const popupWindow = async (browser: CDPSession, targetId: string): Promise<PopupWindow> => {
  const send = await nestedSession(browser, targetId);
  const mouse = (type: string, point: { x: number; y: number }) =>
    send('Input.dispatchMouseEvent', { type, ...point, button: 'left', buttons: 1, clickCount: 1 });
  return {
    async evaluate(expression) {
      const parameters = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', parameters);
      if (exceptionDetails)
        throw new Error(`in the popup: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
      return result.value;
    },
    async click(point) {
      await mouse('mousePressed', point);
      await mouse('mouseReleased', point);
    },
    async type(text) {
      await send('Input.insertText', { text });
    },
    async screenshot() {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await browser.send('Target.closeTarget', { targetId });
      await until('the popup to close', async () => {
        const { targetInfos } = await browser.send('Target.getTargets');
        return targetInfos.every((target) => target.targetId !== targetId) || null;
      });
    },
  };
};

const targetOf = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
};

const install = async (context: BrowserContext, extension: string): Promise<Controls> => {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('Chromium gave no session to command it by');
  // Playwright's types know neither the Extensions domain nor the filter of targets.
  const send = trusted<Send>(browser.send.bind(browser));
  const targets = async (type: string) => {
    const { targetInfos } = await send<{ targetInfos: readonly Target[] }>('Target.getTargets', { filter: [{ type }] });
    return targetInfos;
  };
  // Playwright's own handling gives files of the downloads API a GUID for a name; this keeps the true ones.
  await send('Browser.setDownloadBehavior', { behavior: 'default' });
  const { id } = await send<{ id: string }>('Extensions.loadUnpacked', { path: extension });
  const popupAddress = `chrome-extension://${id}/popup.html`;

  return {
    url: (path) => `chrome-extension://${id}/${path}`,
    openShadow: openShadowInChromium,
    async clickAction(page) {
      await page.bringToFront();
      // A tab learns its new address a moment after its page does.
      const { targetId } = await until(`a tab with ${page.url()}`, async () => {
        const tabs = await targets('tab');
        return tabs.find((tab) => tab.url === page.url()) ?? null;
      });
      await send('Extensions.triggerAction', { id, targetId });
    },
    async popup() {
      const inTabs = new Set(await Promise.all(context.pages().map(targetOf)));
      const { targetId } = await until('the popup to open', async () => {
        const pages = await targets('page');
        return pages.find((page) => page.url.startsWith(popupAddress) && !inTabs.has(page.targetId)) ?? null;
      });
      return drivePopup(await popupWindow(browser, targetId));
    },
  };
};

/** Starts Chromium or Chrome. */
export const startChromium: StartBrowser = async ({ program, profile, watch, window, colors }) => {
  await mkdir(join(profile.folder, 'Default'), { recursive: true });
  await writeFile(join(profile.folder, 'Default', 'Preferences'), JSON.stringify(preferences(profile)));
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: program,
    headless: window === 'headless',
    colorScheme: colors,
    viewport: window === 'headed' ? null : { width: 1280, height: 900 },
    args: [
      // Branded Chrome has ignored --load-extension since 137: the extension is loaded by command, which needs this.
      '--enable-unsafe-extension-debugging',
      '--window-size=1280,1000',
      // Without a window the screen is 800 by 600, which would cut the popup.
      ...(window === 'headless' ? ['--screen-info={1600x1200}'] : []),
      // Playwright's own option for a proxy would send requests to this machine through it too.
      ...(watch ? [`--proxy-server=http://127.0.0.1:${watch.port}`] : []),
      ...ITS_OWN_ERRANDS.map((errand) => `--${errand}=http://127.0.0.1:9/`),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  return { context, install: (extension) => install(context, extension) };
};
