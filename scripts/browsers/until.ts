/** Asks again and again until the answer is not null, and gives it; throws, naming what was waited for, after `timeout` ms. */
export const until = async <T>(
  what: string | (() => string),
  ask: () => Promise<T | null> | T | null,
  { timeout = 15_000, pause = 50 }: { readonly timeout?: number; readonly pause?: number } = {},
): Promise<T> => {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeout / 1000} s for ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
};
