/** Waits for the work for `ms` milliseconds at most, then rejects with what `late` makes; the work itself goes on. */
export const inTime = async <T>(work: Promise<T>, ms: number, late: () => Error): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

/** Waits for the work until the signal aborts, then answers with what `stopped` makes, or rejects with what it throws; the work itself goes on. */
export const untilStopped = async <T, S>(work: Promise<T>, signal: AbortSignal, stopped: () => S): Promise<T | S> => {
  const settled = new AbortController();
  const aborted = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { signal: settled.signal });
  });
  try {
    return await Promise.race([work, aborted.then(stopped)]);
  } finally {
    settled.abort();
  }
};
