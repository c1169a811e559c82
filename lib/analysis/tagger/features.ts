import { finishHash, mixHash } from './hash.ts';

/** What is known of the tokens of one sequence: a list of whole numbers a column, one for each token; 0 says "nothing". */
export type Columns<Name extends string> = Readonly<Record<Name, Int32Array>>;

/**
 * The features of the tokens of one sequence: those of token `i` are `rows` from `i * width` to `(i + 1) * width`, end exclusive, of which a
 * negative one is none.
 */
export interface Features {
  readonly rows: Int32Array;
  readonly width: number;
  readonly length: number;
}

interface Part<Name> {
  readonly column: Name;
  readonly offset: number;
}

/** A feature is made of the values of these columns, at places relative to the token. */
export type Template<Name> = readonly Part<Name>[];

const PART = /^([a-zA-Z]+?)([+-]\d)?$/u;

/**
 * Reads templates as they are written in a table: column names with a place relative to the token, "word-1 word shape+1".
 * Throws for one that names a column that does not exist.
 */
export const readTemplates = <Name extends string>(
  table: readonly string[],
  names: readonly Name[],
): readonly Template<Name>[] =>
  table.map((template) =>
    template.split(' ').map((part) => {
      const [, name, offset] = PART.exec(part) ?? [];
      const column = names.find((one) => one === name);
      if (column === undefined) throw new Error(`No column "${part}" in the template "${template}".`);
      return { column, offset: Number(offset ?? 0) };
    }),
  );

/** What stands for the places before the first token and behind the last; apart from 0, which says "nothing". */
const BEFORE = 0x5eed01;
const BEHIND = 0x5eed02;

const SEED = 0x1234567;
/** No template looks further away than so many tokens. */
const REACH = 9;

/** Every column with what stands before and behind it, so that a template may look there: one behind the other in one array. */
const padAll = <Name extends string>(
  columns: Columns<Name>,
  length: number,
): { readonly values: Int32Array; readonly startOf: ReadonlyMap<string, number> } => {
  const names = Object.keys(columns);
  const stride = length + 2 * REACH;
  const values = new Int32Array(names.length * stride);
  const startOf = new Map<string, number>();
  for (const [index, column] of Object.values<Int32Array>(columns).entries()) {
    const start = index * stride + REACH;
    values.fill(BEFORE, start - REACH, start);
    values.set(column.length > length ? column.subarray(0, length) : column, start);
    values.fill(BEHIND, start + length, start + length + REACH);
    startOf.set(names[index]!, start);
  }
  return { values, startOf };
};

/**
 * The features of a sequence, each hashed to one of `rowCount` rows (a power of two). A template whose first column says
 * "nothing" at its place makes no feature. Takes time in proportion to tokens times templates.
 */
export const makeFeatures = <Name extends string>(
  columns: Columns<Name>,
  length: number,
  { templates, rowCount }: { readonly templates: readonly Template<Name>[]; readonly rowCount: number },
): Features => {
  const width = templates.length;
  const rows = new Int32Array(length * width);
  const hashes = new Int32Array(length);
  const { values, startOf } = padAll(columns, length);
  for (let id = 0; id < width; id++) {
    const parts = templates[id]!;
    hashes.fill(mixHash(SEED, id));
    for (const { column, offset } of parts) {
      const from = startOf.get(column)! + offset;
      for (let token = 0; token < length; token++) hashes[token] = mixHash(hashes[token]!, values[from + token]!);
    }
    const first = startOf.get(parts[0]!.column)! + parts[0]!.offset;
    for (let token = 0; token < length; token++)
      rows[token * width + id] = values[first + token] === 0 ? -1 : finishHash(hashes[token]!) & (rowCount - 1);
  }
  return { rows, width, length };
};
