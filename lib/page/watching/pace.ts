/** Time as the watching of a page sees it; a test brings its own. */
export interface Clock {
  /** Milliseconds since some moment; never fewer than before. */
  now(): number;
  /** Does the work once, `ms` milliseconds from now or somewhat later; the answer calls it off. */
  wait(ms: number, work: () => void): () => void;
}

/** When a page that changes is read. */
export interface Pace {
  /** Something changed: the page is to be read when it has come to rest. What the reader waits for is not put off because reading is dear. */
  ask(by: 'page' | 'reader'): void;
  /** Nothing is read until `resume`; what is asked for meanwhile is read then. */
  pause(): void;
  resume(): void;
}

/** Milliseconds without a change after which a page has come to rest. */
export const QUIET_MS = 400;
/** Milliseconds after which a page that does not come to rest is read all the same. */
export const LONGEST_MS = 2_000;
/** Milliseconds from one reading to the next, as long as readings are rare. */
export const LEAST_MS = 500;
/** Every reading doubles that distance; every so many milliseconds that pass halve it. */
export const COOLING_MS = 20_000;
/** A dear reading is not followed by the next before so many times as long as it took, */
const SHARE = 10;
/** or so many milliseconds. */
const MOST_MS = 30_000;

interface Asked {
  readonly first: number;
  readonly last: number;
  readonly by: 'page' | 'reader';
}

/**
 * Calls `read` when the page has come to rest after a change, and at growing distances while it never does: in any `ms`
 * milliseconds at most `ms / COOLING_MS + 8` times. `read` answers whether it read, or looked and found no need to.
 */
export const createPace = (clock: Clock, read: () => Promise<'read' | 'looked'>): Pace => {
  let asked: Asked | null = null;
  let state: 'open' | 'reading' = 'open';
  let isPaused = false;
  let callOff: (() => void) | null = null;
  let before = { ended: -Infinity, heat: 0, rest: 0 };

  const heatAt = (now: number): number => Math.max(0, before.heat - (now - before.ended) / COOLING_MS);

  /** How long is still to be waited; 0 or less when the page is to be read now. */
  const left = (now: number, { first, last, by }: Asked): number => {
    const rested = Math.min(last + QUIET_MS, first + LONGEST_MS);
    const apart = Math.max(LEAST_MS * 2 ** heatAt(now), by === 'page' ? before.rest : 0);
    return Math.max(rested, before.ended + apart) - now;
  };

  const run = async (): Promise<void> => {
    const began = clock.now();
    const heat = heatAt(began) + 1;
    let did: 'read' | 'looked' = 'read';
    asked = null;
    state = 'reading';
    try {
      did = await read();
    } finally {
      const ended = clock.now();
      if (did === 'read') before = { ended, heat, rest: Math.min((ended - began) * SHARE, MOST_MS) };
      state = 'open';
      arm();
    }
  };

  const callOffWait = (): void => {
    callOff?.();
    callOff = null;
  };

  const arm = (): void => {
    if (!asked || state === 'reading' || isPaused || callOff) return;
    callOff = clock.wait(Math.max(0, left(clock.now(), asked)), () => {
      callOff = null;
      if (asked && left(clock.now(), asked) <= 0) void run();
      else arm();
    });
  };

  return {
    ask(by) {
      const now = clock.now();
      // What waits already may have been put off for longer.
      if (by === 'reader' && asked?.by === 'page') callOffWait();
      asked = { first: asked?.first ?? now, last: now, by: asked?.by === 'reader' ? 'reader' : by };
      arm();
    },
    pause() {
      isPaused = true;
      callOffWait();
    },
    resume() {
      isPaused = false;
      arm();
    },
  };
};
