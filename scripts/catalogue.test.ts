import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../public/_locales/es/messages.json' with { type: 'json' };

// Every sentence that a reader can meet is in the catalogues, and the catalogues hold no other.

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['components', 'entrypoints', 'lib'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.tsx?$|(?:^|\/)testing\//u.test(name))
    .map((name) => join(folder, name)),
);
const sources = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const all = [...sources.values(), readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')].join('\n');

/** What stands before the part of an id that is put together at run time: `source_${kind}`. */
const stems = [...all.matchAll(/`([a-z]+(?:_[a-z]+)*_)\$\{/gu)].map(([, stem]) => stem ?? '');
const named = new Set(
  [...all.matchAll(/['"`]([a-z]+(?:_[a-z0-9]+)*)['"`]|__MSG_(\w+?)__/gu)].map(([, id, msg]) => id ?? msg ?? ''),
);
const plural = (id: string): string => id.replace(/_(?:one|other)$/u, '');

test('no sentence of the catalogues is one that nothing says', () => {
  const unused = Object.keys(english).filter(
    (id) => !named.has(id) && !named.has(plural(id)) && !stems.some((stem) => id.startsWith(stem)),
  );
  expect(unused).toEqual([]);
});

test('every count has both plural forms', () => {
  const ids = Object.keys(english);
  const odd = ids
    .filter((id) => /_(?:one|other)$/u.test(id))
    .filter((id) => !ids.includes(`${plural(id)}_one`) || !ids.includes(`${plural(id)}_other`));
  expect(odd).toEqual([]);
});

test('no text of the interface is written into a component', () => {
  const found = [...sources].flatMap(([file, source]) => {
    if (!file.endsWith('.tsx')) return [];
    const code = source.replaceAll(/\/\*.*?\*\//gsu, '').replaceAll(/^\s*\/\/.*$/gmu, '');
    const inTags = [...code.matchAll(/(?<=[a-z"'}]>|^\s*)[ \t]*([A-Za-zÁÉÍÓÚñ][\p{L} ,.’'-]*\p{L})[ \t]*(?=<\/)/gmu)];
    const inAttributes = [...code.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*\p{L}[^"]*)"/gu)];
    return [...inTags, ...inAttributes].map(([, words]) => `${file}: ${words}`);
  });
  // An example of an address is the same in every language.
  expect(found.filter((one) => !one.endsWith(': news.example'))).toEqual([]);
});

test('no Spanish sentence was left in English', () => {
  const es: Readonly<Record<string, { readonly message: string }>> = spanish;
  const same = Object.entries(english).filter(
    ([id, { message }]) => message.split(' ').length > 3 && es[id]?.message === message,
  );
  expect(same.map(([id]) => id)).toEqual([]);
});
