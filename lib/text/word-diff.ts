/** A run of words, with the marks and the white space among them, that two texts share or that only one of them has. */
export interface WordChange {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly words: string;
}

// Words with the apostrophes and hyphens in them, white space, and single marks: together they are the whole text.
const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Edits beyond which the rest counts as written anew: the work grows with their square. */
const MOST_EDITS = 1_000;
const UNREACHED = -1;

/** From which diagonal a path came to this one with one more edit, and how far along the first text: `rows` are those before that edit. */
const step = (row: Int32Array, middle: number, diagonal: number, sizes: readonly [number, number]) => {
  const inserted = row[middle + diagonal + 1]!;
  const deleted = row[middle + diagonal - 1]! + 1;
  const isInserted = inserted >= 0 && inserted - diagonal <= sizes[1];
  const isDeleted = deleted > 0 && deleted <= sizes[0];
  if (isInserted && (!isDeleted || inserted >= deleted)) return { from: diagonal + 1, x: inserted };
  return isDeleted ? { from: diagonal - 1, x: deleted } : { from: diagonal, x: UNREACHED };
};

/** The pieces that both have in common, by number, rising in both: the shortest way to edit one into the other (Myers 1986). */
const commonPieces = (a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] => {
  const sizes = [a.length, b.length] as const;
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const middle = most + 1;
  const rows: Int32Array[] = [];
  let row = new Int32Array(2 * most + 3).fill(UNREACHED);
  row[middle + 1] = 0;
  let [far, diagonal, edits] = [-1, 0, 0];
  for (let d = 0; d <= most && far < a.length + b.length; d += 1) {
    rows.push(row);
    row = row.slice();
    far = -1;
    edits = d;
    for (let k = -d; k <= d; k += 2) {
      let { x } = step(rows[d]!, middle, k, sizes);
      if (x !== UNREACHED) while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      row[middle + k] = x;
      if (x !== UNREACHED && 2 * x - k > far) [far, diagonal] = [2 * x - k, k];
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let end = row[middle + diagonal]!;
  for (let d = edits; d >= 0; d -= 1) {
    const { from, x: start } = step(rows[d]!, middle, diagonal, sizes);
    for (let x = end - 1; x >= start; x -= 1) pairs.push([x, x - diagonal]);
    end = rows[d]![middle + from]!;
    diagonal = from;
  }
  return pairs.toReversed();
};

const sharedAtStart = (a: readonly string[], b: readonly string[]): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
};

const sharedAtEnd = (a: readonly string[], b: readonly string[]): number => {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n += 1;
  return n;
};

/**
 * What was changed word by word to make `after` of `before`, in reading order: what is the same and what was deleted are together
 * the text before, what is the same and what was inserted the text after. No two neighbours are of one kind, and what was deleted
 * stands before what was inserted in its place. Of texts with thousands of changes the rest is deleted and inserted whole.
 */
export function diffWords(before: string, after: string): readonly WordChange[] {
  const [a, b] = [before.match(PIECE) ?? [], after.match(PIECE) ?? []];
  const atStart = sharedAtStart(a, b);
  const atEnd = sharedAtEnd(a.slice(atStart), b.slice(atStart));
  const [middleA, middleB] = [a.slice(atStart, a.length - atEnd), b.slice(atStart, b.length - atEnd)];
  const changes: { kind: WordChange['kind']; words: string }[] = [];
  const push = (kind: WordChange['kind'], pieces: readonly string[]) => {
    if (pieces.length === 0) return;
    const last = changes.at(-1);
    if (last?.kind === kind) last.words += pieces.join('');
    else changes.push({ kind, words: pieces.join('') });
  };
  push('same', a.slice(0, atStart));
  let [x, y] = [0, 0];
  for (const [i, k] of [...commonPieces(middleA, middleB), [middleA.length, middleB.length] as const]) {
    push('deleted', middleA.slice(x, i));
    push('inserted', middleB.slice(y, k));
    push('same', middleA.slice(i, i + 1));
    [x, y] = [i + 1, k + 1];
  }
  push('same', a.slice(a.length - atEnd));
  return changes;
}
