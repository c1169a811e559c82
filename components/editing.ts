import { type Signal, signal } from '@preact/signals';
import type { Draft, Note, Target } from '../lib/store/records.ts';
import type { ArticleStore } from '../lib/store/article-store.ts';
import type { Notices } from './notice.ts';

/** The note being written: its draft is in the store from the first keystroke. */
export interface Editor {
  readonly target: Target;
  /** The note being changed, or null for a new one. */
  readonly note: Note | null;
  /** When that note was last changed as this editing began; a later change is another window's. */
  readonly noteChangedAt: string | null;
  readonly text: string;
  /** Key of its draft; a window that finds another one writing there takes a key of its own. */
  readonly key: string;
  /** When this window last wrote or took over the draft, or null where it has none. */
  readonly keptAt: string | null;
  /** The text as the store has it. */
  readonly keptText: string;
}

/** The one note in the editor and its draft. The functions that write have to be called one after the other. */
export interface Editing {
  readonly editor: Signal<Editor | null>;
  begin(target: Target, note: Note | null, key: string): void;
  /** Goes on with a draft. */
  take(draft: Draft, note: Note | null): void;
  setText(text: string): void;
  isKept(): boolean;
  /** Writes the words as the draft; beside, not over, a draft that another window changed since. */
  keep(this: void): Promise<void>;
  /** Deletes the draft, unless it is another window's by now. */
  drop(this: void): Promise<void>;
  /** Ends the editing of what was saved as `note`; goes on with it where more was typed meanwhile. */
  saved(note: Note): Promise<void>;
  end(): void;
  /** Puts back what was thrown away; its draft is written anew by the next `keep`. */
  restore(editor: Editor): void;
}

export const createEditing = (parts: {
  readonly store: ArticleStore;
  readonly articleKey: string;
  readonly notices: Notices;
  readonly newId: () => string;
  readonly stamp: () => string;
}): Editing => {
  const { store, stamp } = parts;
  const editor = signal<Editor | null>(null);
  const change = (more: Partial<Editor>) => {
    if (editor.value) editor.value = { ...editor.value, ...more };
  };
  const drop = async (): Promise<void> => {
    const current = editor.value;
    if (!current || current.keptAt === null) return;
    const kept = await store.draft(current.key);
    if (kept?.changedAt === current.keptAt) await store.deleteDraft(current.key);
    change({ keptAt: null });
  };
  return {
    editor,
    begin: (target, note, key) => {
      const text = note?.text ?? '';
      const noteChangedAt = note?.changedAt ?? null;
      editor.value = { target, note, noteChangedAt, text, key, keptAt: null, keptText: text };
    },
    take: ({ target, text, key, changedAt, noteChangedAt }, note) => {
      editor.value = { target, note, noteChangedAt, text, key, keptAt: changedAt, keptText: text };
    },
    setText: (text) => change({ text }),
    isKept: () => editor.value === null || editor.value.text === editor.value.keptText,
    keep: async () => {
      const current = editor.value;
      if (!current) return;
      const { target, text, note, noteChangedAt } = current;
      if (text.trim() === '' || text === note?.text) {
        await drop();
        change({ keptText: text });
        return;
      }
      const kept = await store.draft(current.key);
      const isForeign = kept !== null && kept.changedAt !== current.keptAt;
      const key = isForeign ? `${current.key} ${parts.newId()}` : current.key;
      const changedAt = stamp();
      await store.putDraft({
        key,
        articleKey: parts.articleKey,
        noteId: note?.id ?? null,
        noteChangedAt,
        target,
        text,
        changedAt,
      });
      change({ key, keptAt: changedAt, keptText: text });
      if (isForeign) parts.notices.tell('draft_elsewhere');
    },
    drop,
    saved: async (note) => {
      const isDone = editor.value?.text === note.text;
      await drop();
      if (isDone && editor.value?.text === note.text) editor.value = null;
      else change({ note, noteChangedAt: note.changedAt });
    },
    end: () => {
      editor.value = null;
    },
    restore: (before) => {
      editor.value = { ...before, keptAt: null, keptText: '' };
    },
  };
};
