import { hashText } from './hash.ts';

/** What is known of frequent words, as small whole numbers in named columns. */
export interface WordTable {
  /** The hashes of the words, ascending. */
  readonly hashes: Int32Array<ArrayBuffer>;
  readonly columns: Readonly<Record<string, Uint16Array<ArrayBuffer>>>;
}

/** The row of a word in lower case, or -1 where the table does not hold it. */
export const rowOf = ({ hashes }: WordTable, word: string): number => {
  const wanted = hashText(word) | 0;
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const hash = hashes[middle]!;
    if (hash === wanted) return middle;
    if (hash < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};
