import { overlaps, type Span } from '../../text/span.ts';

/** Index of the first of the sorted, non-overlapping spans that ends behind the offset. */
const lowerBound = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Those of `spans`, sorted and not overlapping each other, that overlap `span`; found by bisection. */
export const within = <S extends Span>(spans: readonly S[], span: Span): readonly S[] => {
  const found: S[] = [];
  for (let at = lowerBound(spans, span.start); at < spans.length; at++) {
    const one = spans[at];
    if (!one || one.start >= span.end) break;
    if (overlaps(one, span)) found.push(one);
  }
  return found;
};
