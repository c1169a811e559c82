import { join } from 'node:path';
import { chooseGates } from './gates/gates.ts';
import { type Outcome, runGates, runInProject } from './gates/run-gates.ts';
import { ensureBrowser } from './setup/browsers.mjs';

const ROOT = join(import.meta.dirname, '..');

const print = (line: string) => process.stdout.write(`${line}\n`);

const tell = ({ name, seconds, failure }: Outcome): void => {
  print(`${failure === null ? '✓' : '✗'} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`);
  if (failure !== null) print(`\n${failure}\n`);
};

try {
  const stages = chooseGates(process.argv.slice(2));
  const outcomes = await runGates(stages, { run: runInProject(ROOT), ensureBrowser }, tell);
  const failed = outcomes.filter(({ failure }) => failure !== null).length;
  print(`${outcomes.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
