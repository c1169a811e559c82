/**
 * A key for each item of a list that it keeps when others come before it: what it says, and which of those that say the
 * same it is.
 */
export const stableKeys = (says: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>();
  return says.map((words) => {
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return `${count} ${words}`;
  });
};
