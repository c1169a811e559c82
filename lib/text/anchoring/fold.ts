const STYLES: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′´`ʼ＇]/gu, "'"],
  [/[“”„‟«»″＂]/gu, '"'],
  [/[‐‑‒–—―−]/gu, '-'],
  [/\s/gu, ' '],
];

/**
 * The text with one style of quotation marks, dashes and white space, in lower case: what is compared where style does not
 * count. It has the length of the text, so that offsets are the same in both.
 */
export const foldStyle = (text: string): string => {
  const folded = STYLES.reduce((out, [pattern, plain]) => out.replace(pattern, plain), text);
  const lower = folded.toLowerCase();
  return lower.length === folded.length ? lower : folded;
};
