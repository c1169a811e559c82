/** Makes a listener of work that takes its time. What fails there is done anew at the next event, and no reader waits for it. */
export const listener =
  <A extends readonly unknown[]>(work: (...given: A) => Promise<unknown>) =>
  (...given: A): void => {
    work(...given).catch(() => null);
  };
