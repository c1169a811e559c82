import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { openStore } from './open-store.ts';
import { articleKey, type ArticleRecord, type Draft, draftKey, type Note, type Target } from './records.ts';
import { openReserve } from './reserve.ts';
import { guarded, type Store, StoreError } from './store.ts';
import { memoryArea } from './testing/memory-area.ts';

let count = 0;
const freshName = () => `test-${count++}`;

const target: Target = {
  kind: 'claim',
  quote: { exact: 'the bridge is safe', prefix: 'said ', suffix: '.', start: 40 },
  label: 'Ada Brook',
};
const article: ArticleRecord = {
  key: 'https://example.org/bridge',
  title: 'The bridge',
  byline: null,
  siteName: null,
  publishedAt: null,
  modifiedAt: null,
  section: null,
  paywalled: null,
  corrections: [],
  url: 'https://example.org/bridge',
  language: 'en',
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
};
const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  articleKey: article.key,
  target,
  text: `note ${id}`,
  createdAt: `2026-01-01T00:00:0${id}.000Z`,
  changedAt: '2026-01-01T00:01:00.000Z',
  deletedAt: null,
  ...more,
});
const draft: Draft = {
  key: 'd',
  articleKey: article.key,
  noteId: null,
  noteChangedAt: null,
  target,
  text: 'half a',
  changedAt: '2026-01-02',
};

/** The article's record as it lies in the database. */
const recordIn = (name: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', reject);
    opening.addEventListener('success', () => {
      const request = opening.result.transaction('articles').objectStore('articles').get(article.key);
      request.addEventListener('success', () => resolve(request.result));
    });
  });

const stores: [string, () => Promise<Store>][] = [
  ['the database', () => openDatabase(freshName())],
  ['the reserve', () => Promise.resolve(openReserve(memoryArea()))],
];

describe.each(stores)('%s', (_name, open) => {
  it('gives back the notes of one article, oldest first, without those in the bin', async () => {
    const store = await open();
    await store.putNote(note('2'), article);
    await store.putNote(note('1'), article);
    await store.putNote(note('3', { deletedAt: '2026-01-03' }), article);
    await store.putNote(note('4', { articleKey: 'other' }), { ...article, key: 'other' });
    expect((await store.notesOf(article.key)).map((n) => n.id)).toEqual(['1', '2']);
    expect(await store.note('3')).toEqual(note('3', { deletedAt: '2026-01-03' }));
  });
  it('keeps a draft until it is deleted', async () => {
    const store = await open();
    await store.putDraft(draft);
    expect(await store.draft('d')).toEqual(draft);
    expect(await store.draftsOf(article.key)).toEqual([draft]);
    await store.deleteDraft('d');
    expect(await store.draft('d')).toBe(null);
  });
});

describe('a database of the first version', () => {
  /** The article's record as that version wrote it. */
  const { modifiedAt: _m, section: _s, paywalled: _p, corrections: _c, ...older } = { ...article, byline: 'Ada Brook' };

  const makeOlder = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open(name, 1);
      opening.addEventListener('error', reject);
      opening.addEventListener('upgradeneeded', () => {
        const database = opening.result;
        database.createObjectStore('articles', { keyPath: 'key' }).add(older);
        database.createObjectStore('notes', { keyPath: 'id' }).createIndex('article', 'articleKey');
        database.createObjectStore('drafts', { keyPath: 'key' }).createIndex('article', 'articleKey');
        opening.transaction?.objectStore('notes').add(note('1'));
        opening.transaction?.objectStore('drafts').add(draft);
      });
      opening.addEventListener('success', () => {
        opening.result.close();
        resolve();
      });
    });

  it('keeps its notes and drafts, and its articles get the facts that they did not have', async () => {
    const name = freshName();
    await makeOlder(name);
    const store = await openDatabase(name);
    expect(await store.notesOf(article.key)).toEqual([note('1')]);
    expect(await store.draft('d')).toEqual(draft);
    expect(await recordIn(name)).toEqual({ ...article, byline: 'Ada Brook' });
  });

  it('in the reserve is moved in with those facts', async () => {
    const area = memoryArea();
    await area.set({ 'reserve:note:1': note('1'), [`reserve:article:${article.key}`]: older });
    const name = freshName();
    await openStore({ area, window: 'normal', open: () => openDatabase(name) });
    expect(await recordIn(name)).toEqual({ ...article, byline: 'Ada Brook' });
  });
});

describe('openStore', () => {
  it('falls back to the reserve when the database is refused, and moves it in later', async () => {
    const area = memoryArea();
    const refused = await openStore({
      area,
      window: 'normal',
      open: () => guarded(() => Promise.reject(new DOMException('no', 'InvalidStateError'))),
    });
    expect([refused.failure, refused.store.kind]).toEqual(['unavailable', 'reserve']);
    await refused.store.putNote(note('1'), article);
    await refused.store.putDraft(draft);

    const name = freshName();
    const opened = await openStore({ area, window: 'normal', open: () => openDatabase(name) });
    expect([opened.failure, opened.moved]).toEqual([null, 1]);
    expect(await opened.store.notesOf(article.key)).toEqual([note('1')]);
    expect(await opened.store.draft('d')).toEqual(draft);
    expect(area.items).toEqual({});
  });
  it('takes nothing out of the reserve that the database does not have', async () => {
    const area = memoryArea();
    await area.set({ 'reserve:note:1': note('1') });
    const { moved } = await openStore({ area, window: 'normal', open: () => openDatabase(freshName()) });
    expect([moved, Object.keys(area.items)]).toEqual([0, ['reserve:note:1']]);
  });
  it('leaves in the reserve what was changed there while it was moved', async () => {
    const area = memoryArea();
    const reserve = openReserve(area);
    await reserve.putNote(note('1'), article);
    const database = await openDatabase(freshName());
    const open = (): Promise<Store> =>
      Promise.resolve({
        ...database,
        putNote: async (moved, about) => {
          await database.putNote(moved, about);
          await reserve.putNote(note('1', { text: 'later', changedAt: '2026-03-01' }), article);
        },
      });
    await openStore({ area, window: 'normal', open });
    expect(await reserve.notesOf(article.key)).toMatchObject([{ text: 'later' }]);
    await openStore({ area, window: 'normal', open: () => Promise.resolve(database) });
    expect(await database.notesOf(article.key)).toMatchObject([{ text: 'later' }]);
  });
  it('never lets an older version from the reserve overwrite a newer note', async () => {
    const area = memoryArea();
    await openReserve(area).putNote(note('1', { text: 'old', changedAt: '2026-01-01' }), article);
    const name = freshName();
    const database = await openDatabase(name);
    await database.putNote(note('1', { text: 'new', changedAt: '2026-02-01' }), article);
    const { store } = await openStore({ area, window: 'normal', open: () => Promise.resolve(database) });
    expect((await store.note('1'))?.text).toBe('new');
  });
  it('uses the reserve in a private window, whose database would be forgotten', async () => {
    const { store, failure } = await openStore({ area: memoryArea(), window: 'private' });
    expect([store.kind, failure]).toEqual(['reserve', 'unavailable']);
  });
  it('says when the database is of a newer version, and leaves it alone', async () => {
    const name = freshName();
    await openDatabase(name);
    await new Promise((resolve) => {
      indexedDB.open(name, 99).addEventListener('success', resolve);
    });
    await expect(openDatabase(name)).rejects.toMatchObject({ name: 'StoreError', reason: 'newer_version' });
  });
});

describe('guarded', () => {
  it('says when the disk is full', async () => {
    const full = guarded(() => Promise.reject(new DOMException('', 'QuotaExceededError')));
    await expect(full).rejects.toBeInstanceOf(StoreError);
    await expect(full).rejects.toMatchObject({ reason: 'full' });
  });
});

describe('keys', () => {
  it('tell articles apart by address, and by title where there is none', () => {
    expect(articleKey({ url: 'https://example.org/a', title: 'A' })).toBe('https://example.org/a');
    expect(articleKey({ url: null, title: 'A' })).toBe('title:A');
  });
  it('give a note that is edited a draft of its own', () => {
    expect(draftKey('a', target, null)).not.toBe(draftKey('a', target, '1'));
  });
});
