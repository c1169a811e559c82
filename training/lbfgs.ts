/** A function to make small: gives its value at a point and writes its slope there into `slope`. */
export type Objective = (point: Float64Array, slope: Float64Array) => number;

/** How long to search. */
export interface SearchPlan {
  readonly rounds: number;
  readonly progress: (line: string) => void;
}

const MEMORY = 10;
const ENOUGH_DESCENT = 1e-4;
const SHORTEST_STEP = 1e-10;
/** A round that gains less than this share of the value is the last. */
const LEAST_GAIN = 1e-7;
const SHOWN_EVERY = 20;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
};

/** a += factor * b */
const add = (a: Float64Array, factor: number, b: Float64Array): void => {
  for (let at = 0; at < a.length; at++) a[at]! += factor * b[at]!;
};

interface Correction {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly size: number;
}

/** Which way to go: the slope bent by what the last rounds showed of the curvature (the two-loop recursion). */
const directionFrom = (slope: Float64Array, corrections: readonly Correction[]): Float64Array => {
  const direction = slope.map((value) => -value);
  const factors = corrections.toReversed().map(({ step, change, size }) => {
    const factor = dot(step, direction) / size;
    add(direction, -factor, change);
    return factor;
  });
  const last = corrections.at(-1);
  if (last) {
    const scale = last.size / dot(last.change, last.change);
    for (let at = 0; at < direction.length; at++) direction[at]! *= scale;
  }
  for (const [index, { step, change, size }] of corrections.entries()) {
    const factor = factors[corrections.length - 1 - index] ?? 0;
    add(direction, factor - dot(change, direction) / size, step);
  }
  return direction;
};

/** Minimises a smooth convex function from the origin by L-BFGS (Liu and Nocedal 1989); no randomness. */
export const minimise = (objective: Objective, dimensions: number, { rounds, progress }: SearchPlan): Float64Array => {
  let point = new Float64Array(dimensions);
  let slope = new Float64Array(dimensions);
  let value = objective(point, slope);
  const corrections: Correction[] = [];
  for (let round = 1; round <= rounds; round++) {
    const direction = directionFrom(slope, corrections);
    const descent = dot(direction, slope);
    let length = corrections.length === 0 ? 1 / Math.sqrt(dot(slope, slope) || 1) : 1;
    const nextSlope = new Float64Array(dimensions);
    let next = point;
    let nextValue = value;
    for (; length > SHORTEST_STEP; length /= 2) {
      next = point.slice();
      add(next, length, direction);
      nextValue = objective(next, nextSlope);
      if (nextValue <= value + ENOUGH_DESCENT * length * descent) break;
    }
    if (length <= SHORTEST_STEP) return point;
    const step = next.slice();
    add(step, -1, point);
    const change = nextSlope.slice();
    add(change, -1, slope);
    const size = dot(step, change);
    if (size > 0) corrections.push({ step, change, size });
    if (corrections.length > MEMORY) corrections.shift();
    const gain = (value - nextValue) / Math.abs(value);
    [point, slope, value] = [next, nextSlope, nextValue];
    if (round % SHOWN_EVERY === 0) progress(`round ${round}: loss ${value.toFixed(5)}`);
    if (gain < LEAST_GAIN) return point;
  }
  return point;
};
