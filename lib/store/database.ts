import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { UNKNOWN_FACTS } from '../text/article.ts';
import type { ArticleRecord, Draft, Note } from './records.ts';
import { guarded, type Store } from './store.ts';

interface Schema extends DBSchema {
  articles: { key: string; value: ArticleRecord };
  notes: { key: string; value: Note; indexes: { article: string } };
  drafts: { key: string; value: Draft; indexes: { article: string } };
}

type Upgrade = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>;

/** Each entry brings the database one version on; entries are only ever added, and their number is the version. */
const UPGRADES: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('articles', { keyPath: 'key' });
    database.createObjectStore('notes', { keyPath: 'id' }).createIndex('article', 'articleKey');
    database.createObjectStore('drafts', { keyPath: 'key' }).createIndex('article', 'articleKey');
  },
  // Articles came to have a date of change, a section, corrections, and whether they are paid for.
  async (_, transaction) => {
    const articles = transaction.objectStore('articles');
    for (const article of await articles.getAll()) await articles.put({ ...UNKNOWN_FACTS, ...article });
  },
];

/**
 * Opens the notes in IndexedDB (of the page that calls: the extension's own origin).
 * Throws {@link StoreError} where the browser refuses, as Firefox does in some private windows.
 */
export const openDatabase = async (name = 'on-the-record'): Promise<Store> => {
  const database = await guarded(() =>
    openDB<Schema>(name, UPGRADES.length, {
      async upgrade(db, from, _to, transaction) {
        for (const bring of UPGRADES.slice(from)) await bring(db, transaction);
      },
      // A page of an older version lets go, so that the newer one can upgrade.
      blocking(_current, _blocked, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    }),
  );
  return {
    kind: 'database',
    notesOf: (articleKey) =>
      guarded(async () => {
        const notes = await database.getAllFromIndex('notes', 'article', articleKey);
        return notes.filter((note) => note.deletedAt === null).toSorted(byAge);
      }),
    note: (id) => guarded(async () => (await database.get('notes', id)) ?? null),
    putNote: (note, article) =>
      guarded(async () => {
        const transaction = database.transaction(['notes', 'articles'], 'readwrite');
        const known = await transaction.objectStore('articles').get(article.key);
        await Promise.all([
          transaction.objectStore('notes').put(note),
          transaction.objectStore('articles').put({ ...article, createdAt: known?.createdAt ?? article.createdAt }),
          transaction.done,
        ]);
      }),
    draft: (key) => guarded(async () => (await database.get('drafts', key)) ?? null),
    draftsOf: (articleKey) => guarded(() => database.getAllFromIndex('drafts', 'article', articleKey)),
    putDraft: (draft) => guarded(async () => void (await database.put('drafts', draft))),
    deleteDraft: (key) => guarded(() => database.delete('drafts', key)),
  };
};

const byAge = (a: Note, b: Note): number => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);
