import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REASON_IDS } from '../lib/analysis/findings.ts';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../public/_locales/es/messages.json' with { type: 'json' };

// What the project promises about itself, and no other tool sees.

const CATALOGUES: readonly Readonly<Record<string, { readonly message: string }>>[] = [english, spanish];
const ROOT = join(import.meta.dirname, '..');
const SOURCES = new Set(['.ts', '.tsx', '.mjs', '.css']);

/** Tables that a script writes. */
const GENERATED = /-data\.ts$/;

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => SOURCES.has(extname(name)) && !GENERATED.test(name))
    .map((name) => join(folder, name));

const linesOf = (file: string): number => readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length;

const longerThan = (most: number, folders: readonly string[]): string[] =>
  folders
    .flatMap(sourcesIn)
    .filter((file) => linesOf(file) > most)
    .map((file) => `${file}: ${linesOf(file)} lines`);

test('an entry point wires and does nothing else: 60 lines at most', () => {
  expect(sourcesIn('entrypoints')).not.toEqual([]);
  expect(longerThan(60, ['entrypoints'])).toEqual([]);
});

test('no source file is longer than 300 lines', () => {
  expect(longerThan(300, ['lib', 'components', 'entrypoints', 'scripts', 'e2e'])).toEqual([]);
});

const placeholders = (message: string) =>
  [...message.matchAll(/\$\d/g)]
    .map(([found]) => found)
    .toSorted()
    .join(' ');

describe('the message catalogues', () => {
  test('have the same sentences in English and Spanish', () => {
    expect(Object.keys(spanish).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test('have the same placeholders in both languages', () => {
    const differing = Object.keys(english).filter((id) => {
      const [inEnglish, inSpanish] = CATALOGUES.map((catalogue) => placeholders(catalogue[id]?.message ?? ''));
      return inEnglish !== inSpanish;
    });
    expect(differing).toEqual([]);
  });

  test('have a sentence for every reason why something is marked', () => {
    expect(REASON_IDS.filter((reason) => !(`reason_${reason}` in english))).toEqual([]);
  });

  test('have a sentence for every reason why a page was not read', () => {
    const [, union = ''] =
      /export type UnreadReason =([^;]+);/.exec(readFileSync(join(ROOT, 'lib/messages.ts'), 'utf8')) ?? [];
    const reasons = [...union.matchAll(/'(\w+)'/g)].map(([, reason]) => reason);
    expect(reasons).toContain('little_text');
    expect(reasons.filter((reason) => !(`unread_${reason}` in english))).toEqual([]);
  });
});
