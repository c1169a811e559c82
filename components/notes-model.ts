import { type Signal, signal } from '@preact/signals';
import type { Reading } from '../lib/messages.ts';
import { articleKey, type Draft, draftKey, isSameTarget, type Note, type Target } from '../lib/store/records.ts';
import type { ArticleStore } from '../lib/store/article-store.ts';
import { StoreError } from '../lib/store/store.ts';
import { factsOf } from '../lib/text/article.ts';
import { passagesIn, type Place } from '../lib/text/quote.ts';
import { createEditing, type Editor } from './editing.ts';
import type { Notices } from './notice.ts';

/** A note and where its passage stands in the article as it is now; null when the passage is gone. */
export interface PlacedNote {
  readonly note: Note;
  readonly place: Place | null;
  /** Whether the words at that place differ from those that were noted. */
  readonly isEdited: boolean;
}

/** What notes have to know of a reading: its text, and the number that spans into it go by. */
type NotedReading = Pick<Extract<Reading, { ok: true }>, 'number' | 'article'>;

export interface NotesModel {
  readonly notes: Signal<readonly PlacedNote[]>;
  /** What was begun and not saved, latest first; the one in the editor among them. */
  readonly drafts: Signal<readonly Draft[]>;
  readonly editor: Signal<Editor | null>;
  /** Reads the notes again, as after a change in another window. */
  reload(): Promise<void>;
  /** Throws away the drafts that other windows left. */
  forgetDrafts(): Promise<void>;
  /** Goes on with a draft: this one, or the latest, if there is one. Does nothing while the words in the editor cannot be kept. */
  resume(draft?: Draft): Promise<void>;
  /** Opens the editor on a target or a note, with the draft there is of it. Does nothing while the words in the editor cannot be kept. */
  open(target: Target, note?: Note): Promise<void>;
  type(text: string): Promise<void>;
  save(): Promise<void>;
  /** Closes the editor; it stays open, and says so, while its words cannot be kept. */
  close(): Promise<void>;
  /** Throws this window's draft away, with undo. The editor closes also where the store cannot be reached. */
  discard(): Promise<void>;
  /** Puts the note in the bin, with undo. */
  remove(note: Note): Promise<void>;
  /** Whether all that was typed is in the store; what is not is written once more, and the reader told where that fails. */
  settle(): Promise<boolean>;
  /** Finds the notes their places in a newer reading of the same article. The editor stays as it is. */
  moveTo(reading: NotedReading): void;
}

/** Who changed the notes, and the number of the reading that their places are in. */
export interface NotesChange {
  readonly by: 'us' | 'others';
  readonly reading: number;
}

/** The notes of one article: reads and writes `store`, and calls `changed` after every write, reload and move. */
export const createNotes = (parts: {
  readonly store: ArticleStore;
  readonly reading: NotedReading;
  readonly notices: Notices;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly changed: (notes: readonly PlacedNote[], change: NotesChange) => void;
}): NotesModel => {
  const { store, notices } = parts;
  const key = articleKey(parts.reading.article);
  let { number, article } = parts.reading;
  let passages = passagesIn(article.text);
  const notes = signal<readonly PlacedNote[]>([]);
  const drafts = signal<readonly Draft[]>([]);
  const stamp = () => parts.now().toISOString();

  // One after the other, so that a slow write is never overtaken by the next keystroke's; a failed one stops none after it.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>, failure: 'store_failed' | 'store_unread'): Promise<boolean> => {
    const done = queue.then(work).then(
      () => true,
      (error: unknown) => {
        const isFull = error instanceof StoreError && error.reason === 'full';
        notices.tell(isFull ? 'store_full' : failure, { kind: 'failed' });
        return false;
      },
    );
    queue = done;
    return done;
  };
  const write = (work: () => Promise<void>) => inTurn(work, 'store_failed');

  const place = (note: Note): PlacedNote => {
    const location = passages.locate(note.target.quote);
    return { note, place: location.how === 'gone' ? null : location, isEdited: location.how === 'edited' };
  };
  const latestDrafts = async (): Promise<readonly Draft[]> =>
    (await store.draftsOf(key)).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
  const reload = async (by: 'us' | 'others'): Promise<void> => {
    await inTurn(async () => {
      notes.value = (await store.notesOf(key)).map(place);
      drafts.value = await latestDrafts();
      parts.changed(notes.value, { by, reading: number });
    }, 'store_unread');
  };

  const put = (note: Note): Promise<void> =>
    store.putNote(note, { key, ...factsOf(article), createdAt: note.createdAt, changedAt: note.changedAt });

  const editing = createEditing({ ...parts, articleKey: key, stamp });
  const { editor } = editing;
  const isSettled = async (): Promise<boolean> => {
    await queue;
    return editing.isKept() || write(editing.keep);
  };
  const edit = async (draft: Draft): Promise<void> => {
    editing.take(draft, draft.noteId === null ? null : await store.note(draft.noteId));
  };

  return {
    notes,
    drafts,
    editor,
    reload: () => reload('others'),
    forgetDrafts: async () => {
      await inTurn(async () => {
        for (const draft of await store.draftsOf(key)) await store.deleteDraft(draft.key);
      }, 'store_unread');
    },
    resume: async (draft = drafts.value[0]) => {
      if (draft && (await isSettled())) await inTurn(() => edit(draft), 'store_unread');
    },
    open: async (target, note) => {
      if (!(await isSettled())) return;
      await inTurn(async () => {
        const noteId = note?.id ?? null;
        const latest = (await latestDrafts()).find(
          (draft) => draft.noteId === noteId && (noteId !== null || isSameTarget(draft.target, target)),
        );
        if (latest) await edit(latest);
        else editing.begin(target, note ?? null, draftKey(key, target, noteId));
      }, 'store_unread');
    },
    type: async (text) => {
      editing.setText(text);
      await write(editing.keep);
    },
    save: async () => {
      const done = await write(async () => {
        const current = editor.value;
        if (!current || current.text.trim() === '') return;
        const kept = current.note && (await store.note(current.note.id));
        const isOvertaken = current.note !== null && kept?.changedAt !== current.noteChangedAt;
        const base = isOvertaken ? null : current.note;
        const time = stamp();
        const note: Note = {
          id: base?.id ?? parts.newId(),
          articleKey: key,
          target: current.target,
          text: current.text,
          createdAt: base?.createdAt ?? time,
          changedAt: time,
          deletedAt: null,
        };
        await put(note);
        notices.tell(isOvertaken ? 'note_changed_elsewhere' : 'note_saved');
        await editing.saved(note);
      });
      if (done) await reload('us');
    },
    close: async () => {
      if (await isSettled()) editing.end();
      await reload('us');
    },
    discard: async () => {
      await queue;
      const current = editor.value;
      if (!current) return;
      // A draft that cannot be deleted now is offered again: that is no reason to hold the reader in a box they are done with.
      await write(editing.drop);
      editing.end();
      await reload('us');
      if (current.text.trim() !== '' && current.text !== current.note?.text) {
        const undo = async () => {
          editing.restore(current);
          await write(editing.keep);
        };
        notices.tell('note_discarded', { undo });
      }
    },
    remove: async (note) => {
      const undo = async () => {
        if (await write(() => put({ ...note, changedAt: stamp() }))) await reload('us');
      };
      if (!(await write(() => put({ ...note, deletedAt: stamp(), changedAt: stamp() })))) return;
      notices.tell('note_deleted', { undo });
      await reload('us');
    },
    settle: isSettled,
    moveTo: (reading) => {
      ({ number, article } = reading);
      passages = passagesIn(article.text);
      notes.value = notes.value.map(({ note }) => place(note));
      parts.changed(notes.value, { by: 'others', reading: number });
    },
  };
};
