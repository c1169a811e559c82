import { type Signal, signal } from '@preact/signals';
import type { ArticleReading } from '../../lib/card.ts';
import type { DeskApi } from '../../lib/messages.ts';
import type { ArticleStore } from '../../lib/store/article-store.ts';
import { StoreError } from '../../lib/store/store.ts';
import { type ChecksModel, createChecks } from '../checks-model.ts';
import { createNotes, type NotesModel } from '../notes-model.ts';
import { createNotices, type Notices } from '../notice.ts';

/** What is kept of one article, as its cards show and change it. */
export interface Session {
  readonly reading: Signal<ArticleReading>;
  readonly notes: NotesModel;
  readonly checks: ChecksModel;
  readonly notices: Notices;
  /** Whether what is kept can be reached; a page outlives the extension that it was read by. */
  readonly reach: Signal<'unknown' | 'here' | 'away'>;
  /** Reads what is kept anew. */
  load(): Promise<void>;
  /** Goes on with a later reading of the same article. */
  moveTo(reading: ArticleReading): void;
}

/** The store as the desk has it, which tells at each call whether it was reached. */
const reached = (desk: DeskApi, told: (reach: 'here' | 'away') => void): ArticleStore => {
  const over = <A extends readonly unknown[], T>(call: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => {
      try {
        const value = await call(...args);
        told('here');
        return value;
      } catch (error) {
        told('away');
        throw new StoreError('unavailable', error);
      }
    };
  };
  return {
    notesOf: over(desk.notesOf),
    note: over(desk.note),
    putNote: over(desk.putNote),
    draft: over(desk.draft),
    draftsOf: over(desk.draftsOf),
    putDraft: over(desk.putDraft),
    deleteDraft: over(desk.deleteDraft),
    checksOf: over(desk.checksOf),
    changeCheck: over(desk.changeCheck),
  };
};

/** Opens what the desk keeps of the article; `marked` is told where its notes stand. */
export const openSession = (parts: {
  readonly reading: ArticleReading;
  readonly desk: DeskApi;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly marked: (reading: number, notes: NotesModel['notes']['value']) => void;
}): Session => {
  const reach = signal<'unknown' | 'here' | 'away'>('unknown');
  const reading = signal(parts.reading);
  const notices = createNotices();
  const store = reached(parts.desk, (now) => (reach.value = now));
  const { now, newId } = parts;
  const notes = createNotes({
    store,
    reading: parts.reading,
    notices,
    now,
    newId,
    changed: (placed, change) => parts.marked(change.reading, placed),
  });
  const checks = createChecks({ store, article: parts.reading.article, notices, now, changed: () => undefined });
  return {
    reading,
    notes,
    checks,
    notices,
    reach,
    load: async () => {
      await notes.reload();
      await checks.reload();
      // The card itself says what cannot be reached.
      if (reach.value === 'away') notices.dismiss();
    },
    moveTo: (next) => {
      reading.value = next;
      notes.moveTo(next);
      checks.moveTo(next.article);
    },
  };
};
