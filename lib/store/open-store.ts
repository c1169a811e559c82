import { inTime } from '../in-time.ts';
import { openDatabase, readPeopleOnce } from './database.ts';
import { mergeLists, type OwnList } from './people.ts';
import { type KeyValueArea, moveReserve, openReserve, peopleInReserve } from './reserve.ts';
import { guarded, type Store, StoreError, type StoreFailure } from './store.ts';

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
const tooSlow = (): StoreError => new StoreError('unavailable', 'too slow');

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
    const store = await inTime((options.open ?? openDatabase)(), PATIENCE_MS, tooSlow);
    return { store, failure: null, moved: await moveReserve(options.area, store).catch(leaveForLater) };
  } catch (error) {
    if (error instanceof StoreError) return reserve(error.reason);
    throw error;
  }
};

const nobody = (error: unknown): OwnList => {
  if (error instanceof StoreError) return { people: [], choices: [] };
  throw error;
};

/** The reader's own people as they are now, for who only reads them: those in the database where it opens, and those in the reserve. */
export const readOwnList = async (
  area: KeyValueArea,
  read: () => Promise<OwnList> = readPeopleOnce,
): Promise<OwnList> => {
  const [kept, aside] = await Promise.all([
    inTime(read(), PATIENCE_MS, tooSlow).catch(nobody),
    guarded(() => peopleInReserve(area)).catch(nobody),
  ]);
  return mergeLists(kept, aside);
};
