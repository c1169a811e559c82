/** The middle one of several figures; of an even number the higher of the two. */
export const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

/** The median of `runs` timings of `work` in milliseconds, after one that is not counted. */
export const medianTime = (work: () => unknown, runs = 7): number => {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
};

/** One row of a table: how much work, our figure, the rival's. */
export interface Row {
  readonly work: string;
  readonly ours: number;
  readonly rival: number;
}

const line = (cells: readonly string[]) =>
  cells.map((cell, n) => (n === 0 ? cell.padEnd(34) : cell.padStart(14))).join('');
const number = (value: number) => value.toFixed(1);

/** A table of figures in `unit` with the ratio of ours to the rival's, and how ours grew from row to row. */
export const table = (title: string, rival: string, rows: readonly Row[], unit = 'ms'): string => {
  return [
    title,
    line(['', `ours, ${unit}`, `${rival}, ${unit}`, 'ratio', 'growth']),
    ...rows.map(({ work, ours, rival: theirs }, n) => {
      const before = rows[n - 1];
      return line([
        work,
        number(ours),
        number(theirs),
        (ours / theirs).toFixed(2),
        before ? `${number(ours / before.ours)}×` : '',
      ]);
    }),
    '',
  ].join('\n');
};
