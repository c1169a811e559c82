import { contains, overlaps, type Span } from '../lib/text/span.ts';

/** The place in the list of the item that the reader went to in the page: the shortest that holds the span, else the first that touches it; -1 where none does. */
export const placeOf = (pointed: Span | null, items: readonly Span[]): number => {
  if (pointed === null) return -1;
  let best = -1;
  for (const [place, item] of items.entries()) {
    const known = items[best];
    if (contains(item, pointed) && (!known || item.end - item.start < known.end - known.start)) best = place;
  }
  return best === -1 ? items.findIndex((item) => overlaps(item, pointed)) : best;
};

/** The name of the list that holds what is at the span: the one that is open if it does, and also where none does. */
export const listWith = <T>(lists: readonly (readonly [T, readonly (Span | null)[]])[], open: T, span: Span): T => {
  const holding = lists.flatMap(([name, items]) => (items.some((item) => item && overlaps(item, span)) ? [name] : []));
  return holding.includes(open) ? open : (holding[0] ?? open);
};
