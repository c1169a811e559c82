/** Larger tables than this are not filled: what is so different in so many letters is taken as different altogether. */
const MOST_CELLS = 40_000;

/**
 * How many letters have to be put in, taken out or changed to make `one` of each beginning of `other`: at `n` that of its
 * first `n` code units. With a `free` start, any part of `other` before may be left out without a count.
 */
export function distances(one: string, other: string, start: 'free' | 'fixed' = 'fixed'): Int32Array {
  let row = Int32Array.from({ length: other.length + 1 }, (_, n) => (start === 'free' ? 0 : n));
  let next = new Int32Array(other.length + 1);
  for (let i = 0; i < one.length; i += 1) {
    const letter = one.charCodeAt(i);
    next[0] = i + 1;
    for (let n = 0; n < other.length; n += 1) {
      const change = row[n]! + (letter === other.charCodeAt(n) ? 0 : 1);
      const gap = Math.min(row[n + 1]!, next[n]!) + 1;
      next[n + 1] = Math.min(change, gap);
    }
    [row, next] = [next, row];
  }
  return row;
}

/** How many letters have to be put in, taken out or changed to make one text of the other (Levenshtein); at most the longer one's length. */
export function editDistance(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let before = 0;
  while (before < most && one[before] === other[before]) before += 1;
  let after = 0;
  while (after < most - before && one.at(-1 - after) === other.at(-1 - after)) after += 1;
  const [a, b] = [one.slice(before, one.length - after), other.slice(before, other.length - after)];
  if (a === '' || b === '' || a.length * b.length > MOST_CELLS) return Math.max(a.length, b.length);
  return distances(a, b)[b.length]!;
}
