/** What a spreadsheet would take for a formula at the start of a cell, as OWASP lists it, behind any number of guards. */
const FORMULA = /^'*[=+\-@\t\r]/u;

/** The value so that no spreadsheet runs it: one that could be a formula gets an apostrophe in front (OWASP, "CSV Injection"). */
const guarded = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** The value that `cellOf` was given. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** The values in one cell, with a semicolon between them. */
export const joinList = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\;|]/gu, String.raw`\$&`)).join('; ');

/** The values of a cell, between semicolons or bars; those that {@link joinList} was given, without white space around them. */
export const listOf = (cell: string): readonly string[] =>
  [...cell.matchAll(/(?:[^\\;|]|\\[\s\S]|\\$)+/gu)]
    .map(([value]) => value.replace(/\\([\\;|])/gu, '$1').trim())
    .filter((value) => value !== '');

/** The cell as RFC 4180 writes it. */
export const cellOf = (value: string): string => {
  const safe = guarded(value);
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
