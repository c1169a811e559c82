import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { wxt } from './build-extension.ts';
import { runProgram } from './setup/run-program.mjs';

const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output');

/** Makes the zips and answers whether all went well; tells all that was said where it did not. */
const zip = async (): Promise<boolean> => {
  for (const kind of ['chromium', 'firefox'] as const) {
    const { failure, output } = await runProgram(wxt('zip', kind), { cwd: ROOT, limit: 300 });
    if (failure === null) continue;
    process.stderr.write(`${output}\nThe zip for ${kind} could not be made: ${failure}.\n`);
    return false;
  }
  return true;
};

const began = Date.now();
if (await zip()) {
  const names = (await readdir(OUTPUT)).filter((name) => name.endsWith('.zip'));
  for (const name of names.toSorted()) {
    const { size, mtimeMs } = await stat(join(OUTPUT, name));
    // Zips of earlier versions may lie beside them.
    if (mtimeMs >= began)
      process.stdout.write(`${(size / 1000).toFixed(1).padStart(8)} kB  ${join('.output', name)}\n`);
  }
} else {
  process.exitCode = 1;
}
