import { type Signal, signal } from '@preact/signals';
import { type ArticleRecord, type Draft, draftKey, type Note, type Target } from '../lib/store/records.ts';
import { type Store, StoreError } from '../lib/store/store.ts';
import { locate, type Place } from '../lib/text/quote.ts';
import type { Notices } from './notice.ts';

/** A note and where its passage stands in the article as it is now; null when the passage is gone. */
export interface PlacedNote {
  readonly note: Note;
  readonly place: Place | null;
}

/** The note being written: its draft is in the store from the first keystroke. */
export interface Editor {
  readonly target: Target;
  /** The note being changed, or null for a new one. */
  readonly note: Note | null;
  readonly text: string;
  /** Key of its draft; a window that finds another one writing there takes a key of its own. */
  readonly key: string;
  /** When this window last wrote the draft, or null before it did. */
  readonly keptAt: string | null;
}

export interface NotesModel {
  readonly notes: Signal<readonly PlacedNote[]>;
  readonly editor: Signal<Editor | null>;
  /** Reads the notes again, as after a change in another window. */
  reload(): Promise<void>;
  /** Opens the draft left behind by a panel that was closed, if there is one. */
  resume(): Promise<void>;
  open(target: Target, note?: Note): Promise<void>;
  type(text: string): Promise<void>;
  save(): Promise<void>;
  /** Closes the editor once its last keystroke is kept. */
  close(): Promise<void>;
  /** Throws the draft away, with undo. */
  discard(): Promise<void>;
  /** Puts the note in the bin, with undo. */
  remove(note: Note): Promise<void>;
}

/** The notes of one article: reads and writes `store`, and calls `changed` after every write and reload. */
export const createNotes = (parts: {
  readonly store: Store;
  readonly article: Omit<ArticleRecord, 'createdAt' | 'changedAt'>;
  readonly text: string;
  readonly notices: Notices;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly changed: (notes: readonly PlacedNote[], by: 'us' | 'others') => void;
}): NotesModel => {
  const { store, article, notices } = parts;
  const notes = signal<readonly PlacedNote[]>([]);
  const editor = signal<Editor | null>(null);
  const stamp = () => parts.now().toISOString();

  // One write after the other, so that a slow one is never overtaken by the next keystroke's.
  let queue: Promise<unknown> = Promise.resolve();
  const write = (work: () => Promise<void>): Promise<boolean> => {
    const done = queue.then(work).then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof StoreError)) throw error;
        notices.tell(`store_${error.reason}`);
        return false;
      },
    );
    queue = done;
    return done;
  };

  const load = async (by: 'us' | 'others') => {
    const kept = await store.notesOf(article.key);
    notes.value = kept.map((note) => ({ note, place: locate(parts.text, note.target.quote) }));
    parts.changed(notes.value, by);
  };

  const put = async (note: Note) => {
    await store.putNote(note, { ...article, createdAt: note.createdAt, changedAt: note.changedAt });
    await load('us');
  };

  const edit = (draft: Draft, note: Note | null) => {
    editor.value = { target: draft.target, note, text: draft.text, key: draft.key, keptAt: draft.changedAt };
  };

  /** Writes the editor's words as its draft; beside, not over, a draft that another window changed since. */
  const keepDraft = async () => {
    const current = editor.value;
    if (!current) return;
    const kept = await store.draft(current.key);
    const foreign = kept !== null && kept.changedAt !== current.keptAt;
    const key = foreign ? `${current.key} ${parts.newId()}` : current.key;
    const changedAt = stamp();
    const { target, text } = current;
    await store.putDraft({ key, articleKey: article.key, noteId: current.note?.id ?? null, target, text, changedAt });
    if (editor.value?.key === current.key) editor.value = { ...editor.value, key, keptAt: changedAt };
    if (foreign) notices.tell('draft_elsewhere');
  };

  return {
    notes,
    editor,
    reload: async () => void (await write(() => load('others'))),
    resume: async () => {
      await write(async () => {
        const drafts = await store.draftsOf(article.key);
        const latest = drafts.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))[0];
        if (latest && !editor.value) edit(latest, latest.noteId === null ? null : await store.note(latest.noteId));
      });
    },
    open: async (target, note) => {
      await write(async () => {
        const key = draftKey(article.key, target, note?.id ?? null);
        const draft = await store.draft(key);
        if (draft) edit(draft, note ?? null);
        else editor.value = { target, note: note ?? null, text: note?.text ?? '', key, keptAt: null };
      });
    },
    type: async (text) => {
      if (!editor.value) return;
      editor.value = { ...editor.value, text };
      await write(keepDraft);
    },
    save: async () => {
      const current = editor.value;
      if (!current || current.text.trim() === '') return;
      const done = await write(async () => {
        const { target, text } = current;
        const kept = current.note && (await store.note(current.note.id));
        const overtaken = current.note !== null && kept?.changedAt !== current.note.changedAt;
        const base = overtaken ? null : current.note;
        const time = stamp();
        await put({
          id: base?.id ?? parts.newId(),
          articleKey: article.key,
          target,
          text,
          createdAt: base?.createdAt ?? time,
          changedAt: time,
          deletedAt: null,
        });
        await store.deleteDraft(editor.value?.key ?? current.key);
        notices.tell(overtaken ? 'note_changed_elsewhere' : 'note_saved');
      });
      if (done && editor.value?.text === current.text) editor.value = null;
    },
    close: async () => {
      await queue;
      editor.value = null;
    },
    discard: async () => {
      const current = editor.value;
      if (!current) return;
      const done = await write(() => store.deleteDraft(current.key));
      if (!done) return;
      editor.value = null;
      if (current.text.trim() === '' || current.text === current.note?.text) return;
      const undo = async () => {
        editor.value = { ...current, keptAt: null };
        await write(keepDraft);
      };
      notices.tell('note_discarded', { undo });
    },
    remove: async (note) => {
      const done = await write(() => put({ ...note, deletedAt: stamp(), changedAt: stamp() }));
      const undo = async () => void (await write(() => put({ ...note, changedAt: stamp() })));
      if (done) notices.tell('note_deleted', { undo });
    },
  };
};
