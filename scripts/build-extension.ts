import { join } from 'node:path';
import type { BrowserKind } from './browsers/browser.ts';
import { type Command, runProgram } from './setup/run-program.mjs';

const ROOT = join(import.meta.dirname, '..');
const FOR_BROWSER: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [],
  // Without --mv3 it would build manifest version 2.
  firefox: ['-b', 'firefox', '--mv3'],
};

/** The command of WXT for this browser: "build" for the unpacked extension, "zip" for what the stores take. */
export const wxt = (work: 'build' | 'zip', kind: BrowserKind): Command => ['wxt', work, ...FOR_BROWSER[kind]];

/** Builds the extension for this browser into `.output`, silently; throws with all that the build said where it fails. */
export const buildExtension = async (kind: BrowserKind): Promise<void> => {
  const { failure, output } = await runProgram(wxt('build', kind), { cwd: ROOT, limit: 300 });
  if (failure !== null) throw new Error(`${output}\nThe extension could not be built: ${failure}.`);
};
