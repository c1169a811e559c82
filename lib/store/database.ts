import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { UNKNOWN_FACTS } from '../text/article.ts';
import type { Check, CheckChange } from './checks.ts';
import { isCurrent, type ListChange, type OwnList, type PersonChoice, type PersonRecord } from './people.ts';
import { type ArticleRecord, byChange, type Draft, isAboutPerson, type Note } from './records.ts';
import { guarded, type Store } from './store.ts';

interface Schema extends DBSchema {
  articles: { key: string; value: ArticleRecord };
  notes: { key: string; value: Note; indexes: { article: string; label: string } };
  drafts: { key: string; value: Draft; indexes: { article: string } };
  people: { key: string; value: PersonRecord };
  choices: { key: string; value: PersonChoice };
  checks: { key: string; value: Check; indexes: { article: string } };
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
  // The reader came to have people of their own, and notes to be found by whom they are about.
  (database, transaction) => {
    transaction.objectStore('notes').createIndex('label', 'target.label');
    database.createObjectStore('people', { keyPath: 'id' });
    database.createObjectStore('choices', { keyPath: 'key' });
  },
  // Claims came to have a status, set by the reader.
  (database) => {
    database.createObjectStore('checks', { keyPath: 'key' }).createIndex('article', 'articleKey');
  },
];

const NAME = 'on-the-record';

const open = (name: string): Promise<IDBPDatabase<Schema>> =>
  guarded(() =>
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

const readPeople = async (database: IDBPDatabase<Schema>): Promise<OwnList> => {
  const transaction = database.transaction(['people', 'choices']);
  const [people, choices] = await Promise.all([
    transaction.objectStore('people').getAll(),
    transaction.objectStore('choices').getAll(),
  ]);
  return { people, choices };
};

/** So many writes are asked for at once: more would keep the page from answering the reader. */
const PORTION = 500;

const inPortions = async <T>(items: readonly T[], write: (item: T) => Promise<unknown> | null): Promise<void> => {
  for (let start = 0; start < items.length; start += PORTION)
    await Promise.all(items.slice(start, start + PORTION).flatMap((item) => write(item) ?? []));
};

const changePeople = async (
  database: IDBPDatabase<Schema>,
  { people, choices }: ListChange,
): Promise<'done' | 'overtaken'> => {
  const transaction = database.transaction(['people', 'choices'], 'readwrite');
  const [persons, said] = [transaction.objectStore('people'), transaction.objectStore('choices')];
  const [knownPeople, knownChoices] = await Promise.all([
    recordsIn(persons, people, ({ id }) => id),
    recordsIn(said, choices, ({ key }) => key),
  ]);
  const isWhole = isCurrent(people, ({ id }) => id, knownPeople) && isCurrent(choices, ({ key }) => key, knownChoices);
  // A failed write ends the transaction; the first to fail is told below, and nothing of the change is kept.
  transaction.done.catch(() => null);
  if (isWhole) {
    await inPortions(people, ({ before, after }) =>
      after !== null ? persons.put(after) : before === null ? null : persons.delete(before.id),
    );
    await inPortions(choices, ({ before, after }) =>
      after !== null ? said.put(after) : before === null ? null : said.delete(before.key),
    );
  }
  await transaction.done;
  return isWhole ? 'done' : 'overtaken';
};

const changeCheck = async (
  database: IDBPDatabase<Schema>,
  change: CheckChange,
  article: ArticleRecord,
): Promise<'done' | 'overtaken'> => {
  const transaction = database.transaction(['checks', 'articles'], 'readwrite');
  const [checks, articles] = [transaction.objectStore('checks'), transaction.objectStore('articles')];
  const { before, after } = change;
  const known = await recordsIn(checks, [change], ({ key }) => key);
  const isWhole = isCurrent([change], ({ key }) => key, known);
  const writes: Promise<unknown>[] = [];
  if (isWhole && after !== null) {
    const { createdAt } = (await articles.get(article.key)) ?? article;
    writes.push(checks.put(after), articles.put({ ...article, createdAt }));
  }
  if (isWhole && after === null && before !== null) writes.push(checks.delete(before.key));
  await Promise.all([...writes, transaction.done]);
  return isWhole ? 'done' : 'overtaken';
};

/** The part of an object store that is needed to look records up. */
interface Lookup<T> {
  get(key: string): Promise<T | undefined>;
  getAll(): Promise<T[]>;
}

/** More records than this are read all at once: that is faster than one by one. */
const MANY = 200;

const recordsIn = async <T>(
  store: Lookup<T>,
  changes: readonly { readonly before: T | null; readonly after: T | null }[],
  keyOf: (record: T) => string,
): Promise<ReadonlyMap<string, T>> => {
  const wanted = changes.flatMap(({ before, after }) => before ?? after ?? []);
  const records =
    wanted.length > MANY ? await store.getAll() : await Promise.all(wanted.map((record) => store.get(keyOf(record))));
  return new Map(records.flatMap((record) => (record === undefined ? [] : [[keyOf(record), record] as const])));
};

/** Reads the reader's people from the database and lets it go at once. Throws {@link StoreError} as {@link openDatabase} does. */
export const readPeopleOnce = async (name = NAME): Promise<OwnList> => {
  const database = await open(name);
  try {
    return await guarded(() => readPeople(database));
  } finally {
    database.close();
  }
};

/**
 * Opens the notes in IndexedDB (of the page that calls: the extension's own origin).
 * Throws {@link StoreError} where the browser refuses, as Firefox does in some private windows.
 */
export const openDatabase = async (name = NAME): Promise<Store> => {
  const database = await open(name);
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
    notesLabelled: (labels) =>
      guarded(async () => {
        const found = await Promise.all(labels.map((label) => database.getAllFromIndex('notes', 'label', label)));
        const notes = found.flat().filter(isAboutPerson).toSorted(byChange);
        return Promise.all(
          notes.map(async (note) => ({
            note,
            articleTitle: (await database.get('articles', note.articleKey))?.title ?? '',
          })),
        );
      }),
    checksOf: (articleKey) => guarded(() => database.getAllFromIndex('checks', 'article', articleKey)),
    changeCheck: (change, article) => guarded(() => changeCheck(database, change, article)),
    people: () => guarded(() => readPeople(database)),
    changePeople: (change) => guarded(() => changePeople(database, change)),
  };
};

const byAge = (a: Note, b: Note): number => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);
