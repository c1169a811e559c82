import type { Check, CheckChange } from './checks.ts';
import type { ListChange, OwnList } from './people.ts';
import type { ArticleRecord, Draft, Note, NoteElsewhere } from './records.ts';

/** Where notes are kept. Every write is one record, in the database before its promise resolves; a failure rejects with {@link StoreError}. */
export interface Store {
  /** 'database' lasts; 'reserve' is the extension's small storage, used while the database cannot be opened. */
  readonly kind: 'database' | 'reserve';
  /** The notes of an article that are not in the bin, oldest first. */
  notesOf(articleKey: string): Promise<readonly Note[]>;
  note(id: string): Promise<Note | null>;
  /** Writes the note and its article together. */
  putNote(note: Note, article: ArticleRecord): Promise<void>;
  draft(key: string): Promise<Draft | null>;
  draftsOf(articleKey: string): Promise<readonly Draft[]>;
  putDraft(draft: Draft): Promise<void>;
  deleteDraft(key: string): Promise<void>;
  /** The notes on an official or a claim under any of these labels, in whatever article, the latest changed first. */
  notesLabelled(labels: readonly string[]): Promise<readonly NoteElsewhere[]>;
  /** The checks of an article's claims. */
  checksOf(articleKey: string): Promise<readonly Check[]>;
  /** Makes the change and writes its article with it. Where the check is no longer as the change found it, nothing is written and the answer is 'overtaken'. */
  changeCheck(change: CheckChange, article: ArticleRecord): Promise<'done' | 'overtaken'>;
  /** The reader's own people and choices. */
  people(): Promise<OwnList>;
  /** Makes the change in one transaction. Where a record is no longer as the change found it, nothing is written and the answer is 'overtaken'. */
  changePeople(change: ListChange): Promise<'done' | 'overtaken'>;
}

/** Why a record could not be read or written; each has a sentence `store_<reason>` in every catalogue. */
export type StoreFailure = 'unavailable' | 'full' | 'newer_version' | 'failed';

export class StoreError extends Error {
  readonly reason: StoreFailure;
  constructor(reason: StoreFailure, cause: unknown) {
    super(`The notes could not be kept: ${reason}`, { cause });
    this.name = 'StoreError';
    this.reason = reason;
  }
}

/** Runs a database call and turns what the browser throws into a {@link StoreError}. */
export const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'QuotaExceededError') throw new StoreError('full', error);
    if (name === 'VersionError') throw new StoreError('newer_version', error);
    if (name === 'InvalidStateError' || name === 'SecurityError' || name === 'UnknownError')
      throw new StoreError('unavailable', error);
    throw new StoreError('failed', error);
  }
};
