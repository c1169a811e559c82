import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { BUDGET, overBudget } from './gates/budget.ts';

const OUTPUT = join(import.meta.dirname, '..', '.output');

const sizesIn = async (folder: string): Promise<Map<string, number>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = files.map(
    async (file) => [relative(folder, file).replaceAll(sep, '/'), (await stat(file)).size] as const,
  );
  return new Map(await Promise.all(sizes));
};

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const sizes = await sizesIn(join(OUTPUT, build));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  process.stdout.write(`${build}: ${sizes.size} files, ${total} bytes\n`);
  for (const complaint of overBudget(sizes, BUDGET)) {
    process.stdout.write(`  ${complaint}\n`);
    process.exitCode = 1;
  }
}
