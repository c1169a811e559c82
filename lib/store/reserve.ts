import { UNKNOWN_FACTS } from '../text/article.ts';
import type { ArticleRecord, Draft, Note } from './records.ts';
import { guarded, type Store } from './store.ts';

/** The few calls used of the extension's small storage (`storage.local`). */
export interface KeyValueArea {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

// The area belongs to the extension alone and holds nothing under these prefixes that this file did not write.
const NOTE = 'reserve:note:';
const ARTICLE = 'reserve:article:';
const DRAFT = 'reserve:draft:';

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
    const needed = new Set((await listOf<Note>(area, NOTE)).map(({ articleKey }) => articleKey));
    for (const { key } of await listOf<ArticleRecord>(area, ARTICLE)) {
      if (!needed.has(key)) await area.remove(ARTICLE + key);
    }
    return moved;
  });
