import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { UNKNOWN_FACTS } from '../text/article.ts';
import { describe as quoteOf } from '../text/quote.ts';
import { type Check, checksByClaim, type CheckStep, mergeSteps, placeChecks, withStep } from './checks.ts';
import { openDatabase } from './database.ts';
import { openStore } from './open-store.ts';
import { openReserve } from './reserve.ts';
import type { Store } from './store.ts';
import { memoryArea } from './testing/memory-area.ts';

const TEXT = 'Mayor Ada Brook said the old bridge was safe. Council member Ben Ash denied it on Monday.';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const safe = { id: 'c1', ...spanOf('Mayor Ada Brook said the old bridge was safe.') };
const denied = { id: 'c2', ...spanOf('Council member Ben Ash denied it on Monday.') };

const step = (at: string, status: CheckStep['status'], text = ''): CheckStep => ({ at, status, text, evidence: [] });
const about = (span: { start: number; end: number }) => ({
  articleKey: 'https://daily.example/bridge',
  quote: quoteOf(TEXT, span),
  label: 'Ada Brook',
});
const check = withStep(null, step('2031-01-01', 'to-check'), about(safe));
const article = {
  ...UNKNOWN_FACTS,
  key: check.articleKey,
  title: 'The bridge',
  createdAt: '2031-01-01',
  changedAt: '2031-01-01',
};

let count = 0;
const stores: [string, () => Promise<Store>][] = [
  ['the database', () => openDatabase(`checks-${count++}`)],
  ['the reserve', () => Promise.resolve(openReserve(memoryArea()))],
];

describe.each(stores)('checks in %s', (_name, open) => {
  it('are kept by article, with their history, and can be taken back', async () => {
    const store = await open();
    const later = withStep(check, step('2031-01-02', 'supported', 'The report says so.'), check);
    expect(await store.changeCheck({ before: null, after: check }, article)).toBe('done');
    expect(await store.changeCheck({ before: check, after: later }, article)).toBe('done');
    expect(await store.checksOf(check.articleKey)).toEqual([later]);
    expect(later.steps.map(({ status }) => status)).toEqual(['to-check', 'supported']);
    expect(await store.checksOf('another')).toEqual([]);
    expect(await store.changeCheck({ before: later, after: null }, article)).toBe('done');
    expect(await store.checksOf(check.articleKey)).toEqual([]);
  });

  it('are not overwritten by a window that did not see the last step', async () => {
    const store = await open();
    const [mine, theirs] = [step('2031-01-03', 'disputed'), step('2031-01-02', 'checking')];
    await store.changeCheck({ before: null, after: check }, article);
    await store.changeCheck({ before: check, after: withStep(check, theirs, check) }, article);
    expect(await store.changeCheck({ before: check, after: withStep(check, mine, check) }, article)).toBe('overtaken');
    expect((await store.checksOf(check.articleKey))[0]?.steps.at(-1)).toEqual(theirs);
  });
});

it('checks of two passages that begin alike do not stand in the way of each other', async () => {
  const store = await openDatabase(`checks-${count++}`);
  const whole = withStep(null, step('2031-01-02', 'checking'), about({ start: 0, end: TEXT.length }));
  const part = withStep(null, step('2031-01-02', 'disputed'), about({ start: 0, end: TEXT.length - 4 }));
  expect(await store.changeCheck({ before: null, after: whole }, article)).toBe('done');
  expect(await store.changeCheck({ before: null, after: part }, article)).toBe('done');
  expect(await store.checksOf(check.articleKey)).toHaveLength(2);
});

it('a check that was put aside joins the steps of the one in the database', async () => {
  const area = memoryArea();
  const aside = withStep(check, step('2031-01-05', 'misleading'), check);
  await openReserve(area).changeCheck({ before: null, after: aside }, article);
  const name = `checks-${count++}`;
  const kept = withStep(check, step('2031-01-04', 'checking'), check);
  await (await openDatabase(name)).changeCheck({ before: null, after: kept }, article);
  const { store } = await openStore({ area, window: 'normal', open: () => openDatabase(name) });
  const [merged] = await store.checksOf(check.articleKey);
  expect(merged?.steps.map(({ status }) => status)).toEqual(['to-check', 'checking', 'misleading']);
  expect(area.items).toEqual({});
});

it('two versions of a check make one, whichever comes first', () => {
  const one = withStep(check, step('2031-01-02', 'checking'), check);
  const other = withStep(check, step('2031-01-03', 'supported'), check);
  expect(mergeSteps(one, other)).toEqual(mergeSteps(other, one));
  expect(mergeSteps(one, other).changedAt).toBe('2031-01-03');
});

describe('a check is found again', () => {
  const found = (text: string, claims: readonly { id: string; start: number; end: number }[], checks: Check[]) =>
    [...checksByClaim(claims, placeChecks(text, checks))].map(([id, { key }]) => [id, key]);

  it('by its passage, after words came before it and the claims were counted anew', () => {
    const more = `An earlier paragraph came in. ${TEXT}`;
    const moved = [denied, safe].map(({ start, end }, at) => ({ id: `n${at}`, start: start + 30, end: end + 30 }));
    expect(found(more, moved, [check])).toEqual([['n1', check.key]]);
  });

  it('for the claim it is of, not for one that holds it or lies beside it', () => {
    const around = { id: 'c0', start: 0, end: TEXT.length };
    expect(found(TEXT, [around, denied], [check])).toEqual([]);
    expect(found(TEXT, [around, safe, denied], [check])).toEqual([['c1', check.key]]);
    expect(found(TEXT, [denied], [check])).toEqual([]);
  });

  it('as the one that was changed last, where two are of one claim', () => {
    const shorter = { ...safe, end: safe.end - 1 };
    const later = withStep(null, step('2031-02-01', 'disputed'), about(shorter));
    expect(found(TEXT, [safe], [later, check])).toEqual([['c1', later.key]]);
  });
});
