import { expect, test } from 'vitest';
import { UNKNOWN_FACTS } from '../text/article.ts';
import { storeOfPage } from './article-store.ts';
import { withStep } from './checks.ts';
import type { Draft, Note } from './records.ts';
import { openReserve } from './reserve.ts';
import { memoryArea } from './testing/memory-area.ts';

const OWN = 'https://pier.example/lamps';
const OTHER = 'https://quay.example/nets';
const target = { kind: 'passage', label: 'x', quote: { exact: 'x', prefix: '', suffix: '', start: 0 } } as const;
const noteIn = (articleKey: string, id: string): Note => ({
  id,
  articleKey,
  target,
  text: 'mine',
  createdAt: '2031-01-01',
  changedAt: '2031-01-01',
  deletedAt: null,
});
const articleOf = (key: string) => ({ ...UNKNOWN_FACTS, title: '', key, createdAt: '', changedAt: '' });
const draftIn = (articleKey: string, key: string): Draft => ({
  key,
  articleKey,
  noteId: null,
  noteChangedAt: null,
  target,
  text: 'half',
  changedAt: '2031-01-01',
});

const opened = async () => {
  const store = openReserve(memoryArea());
  await store.putNote(noteIn(OTHER, 'n2'), articleOf(OTHER));
  await store.putDraft(draftIn(OTHER, 'd2'));
  return { store, page: storeOfPage(store, (key) => key === OWN) };
};

test('a page keeps and reads what is of its own article', async () => {
  const { page } = await opened();
  await page.putNote(noteIn(OWN, 'n1'), articleOf(OWN));
  await page.putDraft(draftIn(OWN, 'd1'));
  expect((await page.notesOf(OWN)).map(({ id }) => id)).toEqual(['n1']);
  expect((await page.note('n1'))?.text).toBe('mine');
  expect((await page.draft('d1'))?.text).toBe('half');
  await page.deleteDraft('d1');
  expect(await page.draftsOf(OWN)).toEqual([]);
  expect(await page.checksOf(OWN)).toEqual([]);
});

test('a page neither reads nor writes what is of another', async () => {
  const { store, page } = await opened();
  const refused = [
    page.notesOf(OTHER),
    page.note('n2'),
    page.putNote(noteIn(OTHER, 'n3'), articleOf(OTHER)),
    page.putNote(noteIn(OWN, 'n2'), articleOf(OWN)),
    page.putNote(noteIn(OWN, 'n4'), articleOf(OTHER)),
    page.draft('d2'),
    page.draftsOf(OTHER),
    page.putDraft(draftIn(OWN, 'd2')),
    page.deleteDraft('d2'),
    page.checksOf(OTHER),
    page.changeCheck({ before: null, after: null }, articleOf(OTHER)),
  ];
  for (const call of refused) await expect(call).rejects.toThrow('another page');
  expect((await store.notesOf(OTHER)).map(({ id }) => id)).toEqual(['n2']);
  expect(await store.draftsOf(OTHER)).toHaveLength(1);
});

test('a page changes no check of another under its own name', async () => {
  const { store, page } = await opened();
  const begun = { at: '2031-01-01', status: 'to-check', text: 'The minutes.', evidence: [] } as const;
  const checkOf = (articleKey: string) =>
    withStep(null, begun, { articleKey, quote: target.quote, label: 'Ada Brook' });
  const [own, other] = [checkOf(OWN), checkOf(OTHER)];
  await store.changeCheck({ before: null, after: other }, articleOf(OTHER));
  expect(await page.changeCheck({ before: null, after: own }, articleOf(OWN))).toBe('done');
  const forged = { ...other, articleKey: OWN };
  for (const change of [
    { before: own, after: forged },
    { before: forged, after: null },
    { before: null, after: forged },
    { before: own, after: { ...own, key: `${own.key} more` } },
  ])
    await expect(page.changeCheck(change, articleOf(OWN))).rejects.toThrow('another page');
  expect(await store.checksOf(OTHER)).toEqual([other]);
  expect(await store.checksOf(OWN)).toEqual([own]);
});
