// @ts-check
// The way into every command: sets up what is missing, then runs scripts/<command>.ts with the project's own Node. Plain
// JavaScript for a Node that may be too old for the rest.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, environment } from './setup/packages.mjs';
import { say, SetupError } from './setup/progress.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = '', ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${command}.ts`);

/** @param {string} node */
const run = (node) => {
  const child = spawn(node, [script, ...args], { stdio: 'inherit', env: environment(root) });
  // The terminal sends its interrupt to the child as well; what else is sent is passed on. The child decides how to end.
  process.on('SIGINT', () => null);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    say(`${node} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('close', (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
};

try {
  if (!existsSync(script)) throw new SetupError(`There is no command "${command}".`);
  run(await ensurePackages(root));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
