import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseGolden } from '../../lib/analysis/testing/golden.ts';

const GOLDEN = new URL('../../lib/analysis/golden/', import.meta.url);
const FEWEST_LETTERS = 400;

const own = async (): Promise<readonly string[]> => {
  const names = (await readdir(GOLDEN)).filter((name) => name.endsWith('.txt'));
  const files = await Promise.all(names.map((name) => readFile(new URL(name, GOLDEN), 'utf8')));
  return files.map((file) => parseGolden(file).article.text);
};

const given = async (folder: string): Promise<readonly string[]> => {
  const lines = gunzipSync(await readFile(join(folder, 'attribution', 'train.jsonl.gz'))).toString('utf8');
  const texts = lines.split('\n').flatMap((line) => {
    const row: unknown = line === '' ? null : JSON.parse(line);
    return row !== null && typeof row === 'object' && 'text' in row ? String(row.text) : [];
  });
  const pages: Record<string, { readonly articleBody: string }> = JSON.parse(
    await readFile(join(folder, 'articles', 'ground-truth.json'), 'utf8'),
  );
  return [...texts, ...Object.values(pages).map(({ articleBody }) => articleBody)];
};

/** The texts of the articles in a data folder; without one, those that the project has for its tests. */
export const readArticles = async (folder: string | null): Promise<readonly string[]> =>
  (await (folder === null ? own() : given(folder))).filter((text) => text.length >= FEWEST_LETTERS);
