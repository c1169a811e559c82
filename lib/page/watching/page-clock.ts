import type { Clock } from './pace.ts';

/** Milliseconds after which work is done though the page does not leave off. */
const IDLE_MS = 1_000;

/** The time of the page: milliseconds since 1970 as it was when the page was opened. Work waits for the page to have nothing else to do. */
export const pageClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  wait: (ms, work) => {
    let idle = 0;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(work, { timeout: IDLE_MS });
    }, ms);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  },
};
