import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ArticleRecord, Draft, Note } from './records.ts';
import { guarded, type Store } from './store.ts';

interface Schema extends DBSchema {
  articles: { key: string; value: ArticleRecord };
  notes: { key: string; value: Note; indexes: { article: string } };
  drafts: { key: string; value: Draft; indexes: { article: string } };
}

/** Each entry brings the database one version on; entries are only ever added, and their number is the version. */
const UPGRADES: readonly ((database: IDBPDatabase<Schema>) => void)[] = [
  (database) => {
    database.createObjectStore('articles', { keyPath: 'key' });
    database.createObjectStore('notes', { keyPath: 'id' }).createIndex('article', 'articleKey');
    database.createObjectStore('drafts', { keyPath: 'key' }).createIndex('article', 'articleKey');
  },
];

/**
 * Opens the notes in IndexedDB (of the page that calls: the extension's own origin).
 * Throws {@link StoreError} where the browser refuses, as Firefox does in some private windows.
 */
export const openDatabase = async (name = 'on-the-record'): Promise<Store> => {
  const database = await guarded(() =>
    openDB<Schema>(name, UPGRADES.length, {
      upgrade(db, from) {
        for (const bring of UPGRADES.slice(from)) bring(db);
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
