/** The words of a text in lower case, figures among them, without what stands between. */
export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** From 0 to 1 the share of the different words of the text with fewer that are in the other too; 0 where one has none. */
export const likeness = (one: string, other: string): number => {
  const a = new Set(wordsIn(one));
  const b = new Set(wordsIn(other));
  let same = 0;
  for (const word of a) if (b.has(word)) same += 1;
  return same / Math.max(1, Math.min(a.size, b.size));
};
