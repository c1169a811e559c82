import { describe, expect, it } from 'vitest';
import type { Claim } from '../lib/analysis/findings.ts';
import { articleFromText } from '../lib/text/article.ts';
import { claimRows, filterRows, NO_FILTER } from './claim-rows.ts';
import { worthDots } from './claim-words.ts';
import { placeOf } from './pointed.ts';
import { sourcesOf } from './sources.ts';
import { claimOf, checkOf, say } from './testing/claims.ts';

const TEXT =
  'Mayor Ada Brook said the bridge was safe. Brook said repairs cost $3 million. José Ruíz denied that anyone knew. A note said nothing.';
const article = articleFromText(TEXT);
const claims: readonly Claim[] = [
  claimOf(TEXT, 'c1', 'the bridge was safe', { source: 'Mayor Ada Brook', worth: 0.3 }),
  claimOf(TEXT, 'c2', 'repairs cost $3 million', { source: 'Brook', worth: 0.9, kinds: ['numeric'] }),
  claimOf(TEXT, 'c3', 'that anyone knew', { source: 'José Ruíz', worth: 0.5, kinds: ['denial'] }),
  claimOf(TEXT, 'c4', 'nothing', { source: 'A note', sourceKind: 'document', worth: 0 }),
];
const analysis = { persons: [], officials: [], claims, unreadLanguage: null, missingModels: [] };
const sources = sourcesOf(article, analysis, say);
const rows = claimRows(claims, sources, new Map([['c3', checkOf('disputed')]]));
const found = (filter: Partial<typeof NO_FILTER>) =>
  filterRows(rows, article, { ...NO_FILTER, ...filter }).map(({ claim }) => claim.id);

describe('sources', () => {
  it('are one for the full name and the surname alone, with the words of both', () => {
    expect(sources.all.map(({ name, words, claims: said }) => [name, words, said.length])).toEqual([
      ['Mayor Ada Brook', 8, 2],
      ['José Ruíz', 3, 1],
      ['A note', 1, 1],
    ]);
  });

  it('of one surname stay apart where two longer names end with it', () => {
    const text = 'Ada Brook said one thing. Ben Brook said another. Brook said a third.';
    const two = [
      claimOf(text, 'a', 'one thing', { source: 'Ada Brook' }),
      claimOf(text, 'b', 'another', { source: 'Ben Brook' }),
      {
        ...claimOf(text, 'c', 'a third', {}),
        source: { start: text.lastIndexOf('Brook'), end: text.lastIndexOf('Brook') + 5 },
      },
    ];
    expect(sourcesOf(articleFromText(text), { ...analysis, claims: two }, say).all).toHaveLength(3);
  });
});

describe('the filter of claims', () => {
  it.each([
    [{}, ['c1', 'c2', 'c3', 'c4']],
    [{ order: 'worth' }, ['c2', 'c3', 'c1', 'c4']],
    [{ search: 'RUIZ' }, ['c3']],
    [{ search: '  million ' }, ['c2']],
    [{ search: 'nobody' }, []],
    [{ speaker: 'mayor ada brook' }, ['c1', 'c2']],
    [{ kind: 'denial' }, ['c3']],
    [{ status: 'disputed' }, ['c3']],
    [{ status: 'none' }, ['c1', 'c2', 'c4']],
    [{ speaker: 'mayor ada brook', kind: 'numeric' }, ['c2']],
  ] as const)('%j lets through %j', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });
});

it('check-worthiness makes one to five dots', () => {
  expect([0, 0.19, 0.2, 0.5, 0.99, 1].map(worthDots)).toEqual([1, 1, 2, 3, 5, 5]);
});

it('the item that was pointed at is the shortest that holds the place, else the first that touches it', () => {
  const items = [
    { start: 0, end: 50 },
    { start: 10, end: 20 },
    { start: 60, end: 70 },
  ];
  expect(placeOf({ start: 12, end: 14 }, items)).toBe(1);
  expect(placeOf({ start: 22, end: 24 }, items)).toBe(0);
  expect(placeOf({ start: 55, end: 65 }, items)).toBe(2);
  expect(placeOf({ start: 80, end: 90 }, items)).toBe(-1);
  expect(placeOf(null, items)).toBe(-1);
});
