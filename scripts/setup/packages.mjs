// @ts-check
// Runs on a bare Node, before any package is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runStep, say, SetupError } from './progress.mjs';

/** Node runs TypeScript without a flag or a warning from here on. */
const OLDEST_NODE = [22, 18];
/** Seconds for a step. npm says nothing while it downloads. */
const LIMIT = 900;

/** @param {string} version like "v24.21.0" */
const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldest = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldest || (major === oldest && minor >= oldestMinor);
};

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @param {string} root */
const nodeOfPackages = (root) => {
  const { optionalDependencies } = readJson(join(root, 'package.json'));
  for (const name of Object.keys(optionalDependencies)) {
    const folder = join(root, 'node_modules', name);
    // npm installs only the one for this platform.
    if (!existsSync(join(folder, 'package.json'))) continue;
    const { bin } = readJson(join(folder, 'package.json'));
    const program = join(folder, typeof bin === 'string' ? bin : bin.node);
    const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    if (status === 0 && isNewEnough(stdout)) return program;
  }
  return null;
};

/** @param {string} root */
const chooseNode = (root) => {
  const program = nodeOfPackages(root) ?? (isNewEnough(process.version) ? process.execPath : null);
  if (program) return program;
  throw new SetupError(
    `This needs Node ${OLDEST_NODE.join('.')} or newer: here is ${process.version}, and the registry has no newer one that runs ` +
      `on ${process.platform}-${process.arch}. Install a current Node and run this again.`,
  );
};

/** @param {string} root */
const stampOf = (root) => {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return `${hash.digest('hex')} ${process.platform} ${process.arch}`;
};

/** @param {string} root */
const installed = (root) => {
  try {
    const { stamp, node } = readJson(join(root, 'node_modules', '.set-up.json'));
    return stamp === stampOf(root) && existsSync(node) ? node : null;
  } catch {
    return null; // no packages, or set-up was interrupted
  }
};

/** @returns {import('./run-program.mjs').Command} */
const npm = () => {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return [process.execPath, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
};

/**
 * @param {string} root
 * @param {string} label
 * @param {import('./run-program.mjs').Command} command
 */
const mustRun = async (root, label, command) => {
  const { failure, output } = await runStep(label, command, { cwd: root, limit: LIMIT });
  if (failure === null) return;
  say(output.trim());
  throw new SetupError(`${label} failed: ${failure}. What it said is above; put that right and run this again.`);
};

/**
 * Installs the packages of the lock file where they are not there yet.
 * @param {string} root the project's folder
 * @returns {Promise<string>} the program of a Node that runs TypeScript
 */
export const ensurePackages = async (root) => {
  let node = installed(root);
  if (!node) {
    await mustRun(root, 'Installing the packages (npm ci)', [
      ...npm(),
      'ci',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
    node = chooseNode(root);
    writeFileSync(join(root, 'node_modules', '.set-up.json'), JSON.stringify({ stamp: stampOf(root), node }));
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    await mustRun(root, 'Preparing the types (wxt prepare)', [node, wxt, 'prepare']);
  }
  return node;
};

/**
 * The environment for the project's own programs: those of its packages come first.
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export const environment = (root) => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
});
