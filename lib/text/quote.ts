import search from 'approx-string-match';
import type { Span } from './span.ts';

/**
 * A passage as it is stored: its words, what stood around them, and where it began. The TextQuoteSelector of the
 * W3C Web Annotation model, with the start of a TextPositionSelector as a hint.
 */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it began when it was described: UTF-16 code units into that text. */
  readonly start: number;
}

/** Where a quote stands in a text, and how alike the place is: 1 is the same words between the same words. */
export interface Place extends Span {
  readonly likeness: number;
}

const CONTEXT = 32;
/** Of the likeness: the words themselves, what stands around them, and how near it is to where it was. */
const WEIGHT = { words: 0.6, context: 0.35, position: 0.05 };
const LEAST_LIKENESS = 0.62;
/** An edited passage must be found by this much more than the next best place; a wrong place is worse than none. */
const LEAST_MARGIN = 0.05;
const MOST_EDITS = 0.2;
/** Shorter quotes are found by their exact words only: in few letters an edit makes another word. */
const SHORTEST_EDITED = 24;
/** So many characters are hardly written twice: where they stand once, they are known without what was around them. */
const LONG = 40;
/** What else is needed to know a passage again: so much of what stood around it. */
const LEAST_CONTEXT = 0.2;
/** With this much of it the same, the nearer of two equal places is taken: the text around them repeats too. */
const SAME_CONTEXT = 0.9;

/** Describes a span so that {@link locate} finds it again. */
export const describe = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
  start,
});

const sharedEnd = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
};

const sharedStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
};

const contextLikeness = (text: string, quote: Quote, { start, end }: Span): number => {
  const length = quote.prefix.length + quote.suffix.length;
  if (length === 0) return 1;
  const before = sharedEnd(text.slice(Math.max(0, start - CONTEXT), start), quote.prefix);
  const after = sharedStart(text.slice(end, end + CONTEXT), quote.suffix);
  return (before + after) / length;
};

const place = (text: string, quote: Quote, span: Span, edits: number): Place => {
  const context = contextLikeness(text, quote, span);
  const position = 1 - Math.min(1, Math.abs(span.start - quote.start) / Math.max(text.length, 1));
  const words = 1 - edits / quote.exact.length;
  return { ...span, likeness: WEIGHT.words * words + WEIGHT.context * context + WEIGHT.position * position };
};

interface ExactPlace extends Place {
  /** How much of what stood around the quote stands there again, 0 to 1. */
  readonly context: number;
}

const exactPlaces = (text: string, quote: Quote): readonly ExactPlace[] => {
  const places: ExactPlace[] = [];
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const span = { start: at, end: at + quote.exact.length };
    places.push({ ...place(text, quote, span, 0), context: contextLikeness(text, quote, span) });
  }
  return places.toSorted((one, other) => other.likeness - one.likeness);
};

/** The exact place that can be told from all others: by its words where they are long and stand once, else by what is around them. */
const exactPlace = (places: readonly ExactPlace[], quote: Quote): Place | null => {
  const [best, rival] = places;
  if (!best) return null;
  const { start, end, likeness, context } = best;
  const isKnown = context >= LEAST_CONTEXT || (quote.exact.length >= LONG && !rival);
  const isAlone = !rival || likeness - rival.likeness >= LEAST_MARGIN || context >= SAME_CONTEXT;
  return isKnown && isAlone ? { start, end, likeness } : null;
};

/** The likest edited place between two offsets: the search itself answers with the matches of the fewest edits only. */
const editedPlace = (text: string, quote: Quote, from: number, to: number): Place | null => {
  const most = Math.floor(quote.exact.length * MOST_EDITS);
  const places = search(text.slice(from, to), quote.exact, most).map((match) =>
    place(text, quote, { start: from + match.start, end: from + match.end }, match.errors),
  );
  return places.toSorted((a, b) => b.likeness - a.likeness)[0] ?? null;
};

/**
 * Finds a quote in a text that may have been edited since: exact words first, then approximately, by the likeness of
 * the words, of what stands around them, and of the position. Null where no place is like enough, or two are.
 */
export function locate(text: string, quote: Quote): Place | null {
  if (quote.exact === '') return null;
  const places = exactPlaces(text, quote);
  if (places.length > 0) return exactPlace(places, quote);
  if (quote.exact.length < SHORTEST_EDITED) return null;
  const best = editedPlace(text, quote, 0, text.length);
  if (!best || best.likeness < LEAST_LIKENESS) return null;
  const rivals = [editedPlace(text, quote, 0, best.start), editedPlace(text, quote, best.end, text.length)];
  return rivals.some((rival) => rival && best.likeness - rival.likeness < LEAST_MARGIN) ? null : best;
}
