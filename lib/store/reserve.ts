import { UNKNOWN_FACTS } from '../text/article.ts';
import { type Check, type CheckChange, mergeSteps } from './checks.ts';
import {
  isCurrent,
  type ListChange,
  mergeLists,
  type OwnList,
  type PersonChoice,
  type PersonRecord,
} from './people.ts';
import { type ArticleRecord, byChange, type Draft, isAboutPerson, type Note } from './records.ts';
import { guarded, type Store } from './store.ts';

/** The few calls used of the extension's small storage (`storage.local`). */
export interface KeyValueArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

// The area belongs to the extension alone and holds nothing under these prefixes that this file did not write.
const NOTE = 'reserve:note:';
const ARTICLE = 'reserve:article:';
const DRAFT = 'reserve:draft:';
const PERSON = 'reserve:person:';
const CHOICE = 'reserve:choice:';
const CHECK = 'reserve:check:';

const listOf = async <T>(area: KeyValueArea, prefix: string): Promise<T[]> => {
  const items = await area.get(null);
  return (
    Object.keys(items)
      .filter((key) => key.startsWith(prefix))
      .toSorted()
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this file writes under these prefixes
      .map((key) => items[key] as T)
  );
};

const one = async <T>(area: KeyValueArea, key: string): Promise<T | null> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this file writes under these prefixes
  ((await area.get(key))[key] as T | undefined) ?? null;

/** The reader's people that the reserve holds. */
export const peopleInReserve = async (area: KeyValueArea): Promise<OwnList> => ({
  people: await listOf<PersonRecord>(area, PERSON),
  choices: await listOf<PersonChoice>(area, CHOICE),
});

const changePeople = async (area: KeyValueArea, change: ListChange): Promise<'done' | 'overtaken'> => {
  const known = await peopleInReserve(area);
  const people = new Map(known.people.map((person) => [person.id, person]));
  const choices = new Map(known.choices.map((choice) => [choice.key, choice]));
  if (!isCurrent(change.people, ({ id }) => id, people)) return 'overtaken';
  if (!isCurrent(change.choices, ({ key }) => key, choices)) return 'overtaken';
  const changes = [
    ...change.people.map(({ before, after }) => [PERSON + (before ?? after)?.id, after] as const),
    ...change.choices.map(({ before, after }) => [CHOICE + (before ?? after)?.key, after] as const),
  ];
  await area.set(Object.fromEntries(changes.filter(([, after]) => after !== null)));
  await area.remove(changes.flatMap(([key, after]) => (after === null ? [key] : [])));
  return 'done';
};

const changeCheck = async (
  area: KeyValueArea,
  { before, after }: CheckChange,
  article: ArticleRecord,
): Promise<'done' | 'overtaken'> => {
  const key = CHECK + (before ?? after)?.key;
  const known = await one<Check>(area, key);
  if (known?.changedAt !== before?.changedAt) return 'overtaken';
  if (after === null) await area.remove(key);
  else await area.set({ [key]: after, [ARTICLE + article.key]: article });
  return 'done';
};

/** Keeps notes in the extension's small storage, a key a record, while the database cannot be opened. */
export const openReserve = (area: KeyValueArea): Store => ({
  kind: 'reserve',
  notesOf: (articleKey) =>
    guarded(async () => {
      const notes = await listOf<Note>(area, NOTE);
      return notes
        .filter((note) => note.articleKey === articleKey && note.deletedAt === null)
        .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
    }),
  note: (id) => guarded(() => one<Note>(area, NOTE + id)),
  putNote: (note, article) => guarded(() => area.set({ [NOTE + note.id]: note, [ARTICLE + article.key]: article })),
  draft: (key) => guarded(() => one<Draft>(area, DRAFT + key)),
  draftsOf: (articleKey) =>
    guarded(async () => (await listOf<Draft>(area, DRAFT)).filter((draft) => draft.articleKey === articleKey)),
  putDraft: (draft) => guarded(() => area.set({ [DRAFT + draft.key]: draft })),
  deleteDraft: (key) => guarded(() => area.remove(DRAFT + key)),
  notesLabelled: (labels) =>
    guarded(async () => {
      const notes = (await listOf<Note>(area, NOTE)).filter(
        (note) => isAboutPerson(note) && labels.includes(note.target.label),
      );
      return Promise.all(
        notes.toSorted(byChange).map(async (note) => ({
          note,
          articleTitle: (await one<ArticleRecord>(area, ARTICLE + note.articleKey))?.title ?? '',
        })),
      );
    }),
  checksOf: (articleKey) =>
    guarded(async () => (await listOf<Check>(area, CHECK)).filter((check) => check.articleKey === articleKey)),
  changeCheck: (change, article) => guarded(() => changeCheck(area, change, article)),
  people: () => guarded(() => peopleInReserve(area)),
  changePeople: (change) => guarded(() => changePeople(area, change)),
});

/**
 * Moves what the reserve holds into the database and answers with the number of notes that came in and are not in the bin.
 * A record leaves the reserve only once the database has it, and only if it was not changed meanwhile; of two versions
 * of one note the later changed stays.
 */
export const moveReserve = (area: KeyValueArea, database: Store): Promise<number> =>
  guarded(async () => {
    let moved = 0;
    const removeUnchanged = async (key: string, changedAt: string): Promise<void> => {
      const now = await one<{ changedAt: string }>(area, key);
      if (now?.changedAt === changedAt) await area.remove(key);
    };
    for (const note of await listOf<Note>(area, NOTE)) {
      const article = await one<ArticleRecord>(area, ARTICLE + note.articleKey);
      if (!article) continue;
      const kept = await database.note(note.id);
      if (!kept || kept.changedAt < note.changedAt) {
        // What an older version of the extension left there knows less of an article.
        await database.putNote(note, { ...UNKNOWN_FACTS, ...article });
        if (note.deletedAt === null) moved += 1;
      }
      await removeUnchanged(NOTE + note.id, note.changedAt);
    }
    for (const draft of await listOf<Draft>(area, DRAFT)) {
      const kept = await database.draft(draft.key);
      if (!kept || kept.changedAt < draft.changedAt) await database.putDraft(draft);
      await removeUnchanged(DRAFT + draft.key, draft.changedAt);
    }
    await moveChecks(area, database);
    await movePeople(area, database);
    const left = [...(await listOf<Note>(area, NOTE)), ...(await listOf<Check>(area, CHECK))];
    const needed = new Set(left.map(({ articleKey }) => articleKey));
    for (const { key } of await listOf<ArticleRecord>(area, ARTICLE)) {
      if (!needed.has(key)) await area.remove(ARTICLE + key);
    }
    return moved;
  });

/** A check that is in both keeps the steps of both. */
const moveChecks = async (area: KeyValueArea, database: Store): Promise<void> => {
  for (const check of await listOf<Check>(area, CHECK)) {
    const article = await one<ArticleRecord>(area, ARTICLE + check.articleKey);
    if (!article) continue;
    const before = (await database.checksOf(check.articleKey)).find(({ key }) => key === check.key) ?? null;
    const after = before === null ? check : mergeSteps(before, check);
    const done = await database.changeCheck({ before, after }, { ...UNKNOWN_FACTS, ...article });
    const now = await one<Check>(area, CHECK + check.key);
    if (done === 'done' && now?.changedAt === check.changedAt) await area.remove(CHECK + check.key);
  }
};

const movePeople = async (area: KeyValueArea, database: Store): Promise<void> => {
  const aside = await peopleInReserve(area);
  if (aside.people.length + aside.choices.length === 0) return;
  const kept = await database.people();
  const merged = mergeLists(kept, aside);
  const people = new Map(kept.people.map((person) => [person.id, person]));
  const choices = new Map(kept.choices.map((choice) => [choice.key, choice]));
  const moved = await database.changePeople({
    people: merged.people.flatMap((after) => {
      const before = people.get(after.id) ?? null;
      return before === after ? [] : [{ before, after }];
    }),
    choices: merged.choices.flatMap((after) => {
      const before = choices.get(after.key) ?? null;
      return before === after ? [] : [{ before, after }];
    }),
  });
  if (moved === 'overtaken') return;
  const now = await peopleInReserve(area);
  const known = new Map([...aside.people, ...aside.choices].map((record) => [keyIn(record), record.changedAt]));
  await area.remove(
    [...now.people, ...now.choices].flatMap((record) =>
      known.get(keyIn(record)) === record.changedAt ? [keyIn(record)] : [],
    ),
  );
};

const keyIn = (record: PersonRecord | PersonChoice): string =>
  'id' in record ? PERSON + record.id : CHOICE + record.key;
