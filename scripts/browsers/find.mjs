// @ts-check
// Plain JavaScript, since set-up runs it before the project's own Node is there.
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @param {string} file */
const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // absent, or not ours to run: either way not the browser to use
  }
};

/**
 * The first program of these names: absolute paths are looked at as they are, bare names in PATH.
 * @param {readonly (string | undefined)[]} names
 * @returns {string | null}
 */
const firstProgram = (names) => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    if (!name) continue;
    const candidates = /[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name));
    const found = candidates.find(runs);
    if (found) return found;
  }
  return null;
};

/** @returns {string} where Playwright keeps the browsers it downloads */
const playwrightFolder = () => {
  const named = process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (named && named !== '0') return named;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
};

const IN_PLAYWRIGHTS = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win64/chrome.exe',
];

/** The places of the Chromium that Playwright downloaded, the newest first. */
const playwrightChromium = () => {
  const root = playwrightFolder();
  try {
    const revisions = readdirSync(root).filter((name) => /^chromium-\d+$/.test(name));
    const newestFirst = revisions.toSorted((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
    return newestFirst.flatMap((revision) => IN_PLAYWRIGHTS.map((place) => join(root, revision, place)));
  } catch {
    return []; // Playwright has downloaded nothing
  }
};

/** The Chromium or Chrome on this machine: what CHROMIUM_PATH names, else an installed one, else Playwright's; null where there is none. */
export const chromiumPath = () =>
  firstProgram([
    process.env.CHROMIUM_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    ...playwrightChromium(),
  ]);

/** The Firefox on this machine: what FIREFOX_PATH names, else an installed one; null where there is none. */
export const firefoxPath = () =>
  firstProgram([
    process.env.FIREFOX_PATH,
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
    'C:/Program Files (x86)/Mozilla Firefox/firefox.exe',
  ]);
