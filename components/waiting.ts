import { type ReadonlySignal, signal } from '@preact/signals';
import { untilStopped } from '../lib/in-time.ts';

/** A wait that the reader is told of once it grows long, and can end. */
export interface Waiting {
  /** `slow` once the present wait has gone on for more than a second. */
  readonly pace: ReadonlySignal<'quick' | 'slow'>;
  /** Waits for the work, or answers with `stopped` where the reader ends the wait; the work is told by its signal. One at a time. */
  for<T>(work: (stopping: AbortSignal) => Promise<T>, stopped: T): Promise<T>;
  /** Ends the present wait, if there is one. */
  stop(): void;
}

const SLOW_MS = 1_000;

/** A {@link Waiting} that waits for nothing yet. */
export const createWaiting = (): Waiting => {
  const pace = signal<'quick' | 'slow'>('quick');
  let end = new AbortController();
  return {
    pace,
    for: async (work, stopped) => {
      end = new AbortController();
      const timer = setTimeout(() => {
        pace.value = 'slow';
      }, SLOW_MS);
      try {
        return await untilStopped(work(end.signal), end.signal, () => stopped);
      } finally {
        clearTimeout(timer);
        pace.value = 'quick';
      }
    },
    stop: () => end.abort(),
  };
};
