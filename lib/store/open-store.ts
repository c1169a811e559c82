import { inTime } from '../in-time.ts';
import { openDatabase } from './database.ts';
import { type KeyValueArea, moveReserve, openReserve } from './reserve.ts';
import { type Store, StoreError, type StoreFailure } from './store.ts';

/** An open store, and what the reader should be told about it. */
export interface OpenedStore {
  readonly store: Store;
  /** Why the database could not be used (the reserve is used then), or null. */
  readonly failure: StoreFailure | null;
  /** How many notes were moved in from the reserve just now. */
  readonly moved: number;
}

/** A database that is held up by another page of the extension is not waited for longer than this. */
const PATIENCE_MS = 5_000;

/** What the reserve holds stays there until the next opening: the database itself is open and good. */
const leaveForLater = (error: unknown): number => {
  if (error instanceof StoreError) return 0;
  throw error;
};

/**
 * Opens the notes: the database, with what the reserve held moved in, or the reserve where the database cannot be
 * opened or would be forgotten with a private window.
 */
export const openStore = async (options: {
  readonly area: KeyValueArea;
  readonly window: 'normal' | 'private';
  readonly open?: () => Promise<Store>;
}): Promise<OpenedStore> => {
  const reserve = (failure: StoreFailure): OpenedStore => ({ store: openReserve(options.area), failure, moved: 0 });
  if (options.window === 'private') return reserve('unavailable');
  try {
    const store = await inTime(
      (options.open ?? openDatabase)(),
      PATIENCE_MS,
      () => new StoreError('unavailable', 'too slow'),
    );
    return { store, failure: null, moved: await moveReserve(options.area, store).catch(leaveForLater) };
  } catch (error) {
    if (error instanceof StoreError) return reserve(error.reason);
    throw error;
  }
};
