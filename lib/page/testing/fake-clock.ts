import type { Clock } from '../watching/pace.ts';

/** A clock that stands still until it is told to go on. */
export interface FakeClock extends Clock {
  /** Lets so many milliseconds pass; what falls due is done in turn, each after what the one before set off. */
  pass(ms: number): Promise<void>;
}

/** Lets everything happen that waits for nothing but its turn. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** A {@link FakeClock} that begins at 0. */
export const fakeClock = (): FakeClock => {
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly work: () => void }>();
  return {
    now: () => now,
    wait(ms, work) {
      const timer = { at: now + ms, work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async pass(ms) {
      const end = now + ms;
      await settled();
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        now = next.at;
        next.work();
        await settled();
      }
      now = end;
    },
  };
};
