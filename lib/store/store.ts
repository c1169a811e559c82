import type { ArticleRecord, Draft, Note } from './records.ts';

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
