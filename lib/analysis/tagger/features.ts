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

/** The column with what stands before and behind it, so that a template may look there. */
const padded = (column: Int32Array, length: number): Int32Array => {
  const values = new Int32Array(length + 2 * REACH).fill(BEHIND);
  values.fill(BEFORE, 0, REACH);
  values.set(column.subarray(0, length), REACH);
  return values;
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
  const ready = new Map<Name, Int32Array>();
  const valuesOf = (name: Name): Int32Array => {
    const values = ready.get(name) ?? padded(columns[name], length);
    ready.set(name, values);
    return values;
  };
  for (const [id, parts] of templates.entries()) {
    hashes.fill(mixHash(SEED, id));
    for (const { column, offset } of parts) {
      const values = valuesOf(column);
      for (let token = 0, from = REACH + offset; token < length; token++)
        hashes[token] = mixHash(hashes[token]!, values[token + from]!);
    }
    const { column, offset } = parts[0]!;
    const first = valuesOf(column);
    for (let token = 0; token < length; token++)
      rows[token * width + id] = first[token + REACH + offset] === 0 ? -1 : finishHash(hashes[token]!) & (rowCount - 1);
  }
  return { rows, width, length };
};
