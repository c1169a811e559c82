import { firefox } from '@playwright/test';
import type { Controls, StartBrowser } from './browser.ts';
import { openShadowInFirefox } from './closed-shadow.ts';
import { withBidi, privileged } from './firefox-bidi.ts';
import { clickToolbarButton, firefoxPopup } from './firefox-window.ts';
import { drivePopup } from './popup.ts';
import type { Profile } from './profile.ts';
import type { OutgoingWatch } from './watch-outgoing.ts';

/** The extension's id in its Firefox manifest. */
const ADDON_ID = 'on-the-record@on-the-record.invalid';
/** Firefox makes up the host of the extension's addresses; in tests it is told which. */
const HOST = '6f0e1d2c-3b4a-4958-8776-a5b4c3d2e1f0';

const preferences = (profile: Profile, watch: OutgoingWatch | null, colors: 'light' | 'dark') => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: HOST }),
  'browser.download.folderList': 2,
  'browser.download.dir': profile.downloads,
  'layout.css.prefers-color-scheme.content-override': colors === 'dark' ? 0 : 1,
  ...(watch && {
    // In tests the reader allows whatever the extension asks for.
    'extensions.webextOptionalPermissionPrompts': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': watch.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': watch.port,
  }),
});

/** Starts Firefox; the extension becomes a temporary add-on. */
export const startFirefox: StartBrowser = async ({ program, profile, watch, window, colors }) => {
  const { launched: context, bidi } = await withBidi(() =>
    firefox.launchPersistentContext(profile.folder, {
      channel: 'moz-firefox',
      executablePath: program,
      headless: window === 'headless',
      viewport: window === 'headed' ? null : { width: 1280, height: 900 },
      downloadsPath: profile.downloads,
      // Lets Playwright's preferences keep Firefox from asking for its own settings, so that the watch stays empty.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      args: ['--remote-allow-system-access'], // Without it pages of the extension cannot be opened by command.
      firefoxUserPrefs: preferences(profile, watch, colors),
    }),
  );
  const controls: Controls = {
    url: (path) => `moz-extension://${HOST}/${path}`,
    openShadow: (page) => openShadowInFirefox(bidi, page),
    async clickAction(page) {
      await page.bringToFront();
      await privileged(bidi, clickToolbarButton, ADDON_ID);
    },
    popup: async () => drivePopup(await firefoxPopup(bidi)),
  };
  return {
    context,
    async install(extension) {
      await bidi('webExtension.install', { extensionData: { type: 'path', path: extension } });
      return controls;
    },
  };
};
