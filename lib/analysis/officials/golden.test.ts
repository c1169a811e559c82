import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { overlaps, type Span } from '../../text/span.ts';
import type { Official } from '../findings.ts';
import { findPersons } from '../persons/find-persons.ts';
import { prepareText } from '../prepared-text.ts';
import { type GoldenArticle, parseGolden } from '../testing/golden.ts';
import { findOfficials } from './find-officials.ts';

const FOLDER = new URL('../golden/', import.meta.url);
const goldens = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, parseGolden(readFileSync(new URL(file, FOLDER), 'utf8'))] as const)
  .filter(([, { facts }]) => facts.has('p1'));

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const share = (part: readonly unknown[], whole: readonly unknown[]): number =>
  whole.length === 0 ? 1 : part.length / whole.length;

const officialAt = (officials: readonly Official[], span: Span): Official | undefined =>
  officials.find(({ mentions }) => mentions.some((mention) => overlaps(mention, span)));

const read = ({ article, marks }: GoldenArticle) => {
  const prepared = prepareText(article);
  const persons = findPersons(prepared);
  const officials = findOfficials(prepared, persons);
  const wanted = (kind: RegExp, part: string) => marks.filter((mark) => kind.test(mark.id) && mark.part === part);
  return { persons, officials, found: officials.flatMap(({ mentions }) => mentions), wanted };
};

describe.each(goldens)('%s', (_, golden) => {
  const { persons, officials, found, wanted } = read(golden);
  const names = wanted(/^p/u, 'name');
  const foundNames = found.filter(({ kind }) => kind === 'name');

  test('has every person’s name, and nothing else, among the persons', () => {
    const all = wanted(/^[pn]/u, 'name');
    expect(
      share(
        all.filter((mark) => persons.some((person) => isSame(person, mark))),
        all,
      ),
    ).toBeGreaterThanOrEqual(0.97);
    expect(
      share(
        persons.filter((person) => all.some((mark) => isSame(person, mark))),
        persons,
      ),
    ).toBeGreaterThanOrEqual(0.97);
  });

  test('has the names of officials and of no one else among the officials', () => {
    expect(
      share(
        names.filter((mark) => foundNames.some((name) => isSame(name, mark))),
        names,
      ),
    ).toBeGreaterThanOrEqual(0.97);
    expect(foundNames.filter((name) => !names.some((mark) => overlaps(name, mark)))).toEqual([]);
  });

  test('finds offices named alone', () => {
    const roles = wanted(/^p/u, 'role');
    const hit = roles.filter((mark) => found.some((mention) => overlaps(mention, mark)));
    expect(share(hit, roles)).toBeGreaterThanOrEqual(0.6);
  });

  test('joins every mention to its own person', () => {
    const pairs = new Set(names.map((mark) => `${mark.id} ${officialAt(officials, mark)?.id}`));
    expect(pairs.size).toBe(new Set(names.map(({ id }) => id)).size);
  });

  test('gives the status of each', () => {
    const wrong = [...golden.facts].filter(([id, [, , status]]) => {
      const mark = names.find((name) => name.id === id);
      return mark !== undefined && officialAt(officials, mark)?.status !== status;
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});

test('there are golden articles', () => {
  expect(goldens.length).toBeGreaterThanOrEqual(3);
});
