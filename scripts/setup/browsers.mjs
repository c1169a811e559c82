// @ts-check
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromiumPath, firefoxPath } from '../browsers/find.mjs';
import { runStep, say, SetupError } from './progress.mjs';

/** @typedef {'chromium' | 'firefox'} Kind */

const ABOUT = {
  chromium: { name: 'Chromium', advice: 'Chromium or Chrome', variable: 'CHROMIUM_PATH', find: chromiumPath },
  firefox: { name: 'Firefox', advice: 'Firefox', variable: 'FIREFOX_PATH', find: firefoxPath },
};

/** Seconds: a slow line needs many minutes for a browser; one that says nothing for three is dead. */
const BOUNDS = { limit: 1800, silence: 180 };

/** @param {string} program */
const runs = (program) => spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;

/**
 * The line that names the cause; what programs say after it is where it arose.
 * @param {import('./run-program.mjs').Ran} ran
 */
const causeOf = ({ failure, output }) => /^(?:Error|E): (.+)$/m.exec(output)?.[1]?.trim() ?? failure ?? '';

/** @param {readonly string[]} args @returns {import('./run-program.mjs').Command} */
const playwright = (...args) => {
  const manifest = createRequire(import.meta.url).resolve('@playwright/test/package.json');
  return [process.execPath, join(dirname(manifest), 'cli.js'), ...args];
};

/** Tries to install Playwright's own Chromium. Answers why it could not, or null. */
const downloadChromium = async () => {
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  const download = playwright('install', '--no-shell', 'chromium');
  const downloaded = await runStep("Downloading Playwright's Chromium", download, { ...BOUNDS, env });
  if (downloaded.failure !== null) return causeOf(downloaded);
  const program = chromiumPath();
  if (!program) return 'it is not where it should be';
  if (runs(program)) return null;
  await runStep('Installing the libraries it needs', playwright('install-deps', 'chromium'), BOUNDS);
  if (runs(program)) return null;
  // Else the next set-up would take it for a browser that runs.
  rmSync(dirname(program), { recursive: true, force: true });
  return 'it lacks libraries of the system';
};

/** Tries to install a package of Debian's. Answers why it could not, or null. @param {string} name */
const installFromDebian = async (name) => {
  if (spawnSync('apt-get', ['--version']).status !== 0) return 'apt-get is not here';
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return 'apt-get needs root';
  const patience = ['-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::Retries=2', '-o', 'DPkg::Lock::Timeout=120'];
  /** @param {readonly string[]} args @returns {import('./run-program.mjs').Command} */
  const apt = (...args) => {
    const command = /** @type {const} */ (['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...patience, ...args]);
    return isRoot ? command : ['sudo', '-n', ...command];
  };
  const updated = await runStep('Updating the list of Debian packages', apt('update'), BOUNDS);
  if (updated.failure !== null) return causeOf(updated);
  const install = apt('install', '-y', '--no-install-recommends', name);
  const installed = await runStep(`Installing Debian's ${name}`, install, BOUNDS);
  return installed.failure === null ? null : causeOf(installed);
};

/** @type {Record<Kind, readonly { name: string, install: () => Promise<string | null> }[]>} */
const WAYS = {
  chromium: [
    { name: "Playwright's download", install: downloadChromium },
    { name: "Debian's package", install: () => installFromDebian('chromium') },
  ],
  // Playwright's Firefox is a build of its own that takes no extensions.
  firefox: [{ name: "Debian's package", install: () => installFromDebian('firefox-esr') }],
};

/**
 * The browser's program, installed where none is there. Says on stderr what it does; throws a {@link SetupError} where it cannot.
 * @param {Kind} kind
 * @returns {Promise<string>}
 */
export const ensureBrowser = async (kind) => {
  const { name, advice, variable, find } = ABOUT[kind];
  const named = process.env[variable];
  const found = find();
  // A bare name is looked up in PATH; a path is meant as it stands.
  if (named && (/[\\/]/.test(named) ? found !== named : !found))
    throw new SetupError(`${variable} is ${named}, but there is no program there.`);
  if (found) return found;

  say(`${name} was not found on this machine.`);
  const failures = [];
  for (const way of WAYS[kind]) {
    const failure = await way.install();
    const program = find();
    if (failure === null && program) {
      say(`${name} is installed: ${program}`);
      return program;
    }
    failures.push(`${way.name}: ${failure ?? 'it is not where it should be'}`);
  }
  throw new SetupError(
    `${name} is needed and could not be installed (${failures.join('; ')}). ` +
      `Install ${advice}, or set ${variable} to its program, and run this again.`,
  );
};
