import { bitsFor, candidatesFor } from './anchoring/candidates.ts';
import { onlyExact, readNoted } from './anchoring/noted.ts';
import type { Candidate } from './anchoring/place.ts';
import { indexWords, type WordIndex } from './anchoring/words.ts';
import { overlaps, type Span } from './span.ts';

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
  /** In bits, how much spoke for the likest other place in that text; without it, for none. */
  readonly rival?: number;
}

/** A place in a text, and how alike its words are to those of a quote: 1 is the same but for style, case and white space. */
export interface Place extends Span {
  readonly likeness: number;
}

/**
 * What became of a quote in a text. `exact`: the same words between the same words, at least on one side. `moved`: the same words, between others.
 * `edited`: other words, or other marks. `gone`: nowhere that is sure, with up to three places that it might be, the likest first.
 */
export type Location =
  | ({ readonly how: 'exact' | 'moved' | 'edited' } & Place)
  | { readonly how: 'gone'; readonly candidates: readonly Place[] };

/** A text in which passages are described, and looked for. It is made ready once, when that is first needed. */
export interface Passages {
  /** Describes a span so that it is found again in other versions of the text. */
  readonly describe: (span: Span) => Quote;
  /** Finds a quote of another version of the text. Where it is not sure, it is gone: a wrong place is worse than none. */
  readonly locate: (quote: Quote) => Location;
}

const CONTEXT = 192;
const LEAST_LIKENESS = 0.75;
/** What has to speak for a place, beyond what would speak for some place of any text. */
const LEAST_BITS = 25;
/** A place must have so much more for it than the next best, and than any other had when the passage was described. */
const LEAST_MARGIN = 6;
/** What speaks against a place for each time that it is twice as far from where the passage was; only to choose between two. */
const FAR_BITS = 5;
const NEAR = 100;
const LEAST_CANDIDATE = 0.3;
const MOST_CANDIDATES = 3;

const quoteOf = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
  start,
});

const withRival = (quote: Quote, { start, end }: Span, index: WordIndex): Quote => {
  // What is as near as the context has that context for itself as well, which says nothing of how alike the two are.
  const own = { start: start - quote.prefix.length, end: end + quote.suffix.length };
  const noted = readNoted(quote, index);
  const others = candidatesFor(noted, index).filter(
    (candidate) => candidate.likeness >= LEAST_LIKENESS && !overlaps(candidate, own),
  );
  if (others.length === 0) return quote;
  // Each word says a bit more where it stands once and no longer twice.
  return { ...quote, rival: Math.round(Math.max(...others.map(bitsFor))) + noted.last - noted.first };
};

/** The place that has enough for it, and enough more than any other. */
const surePlace = (found: readonly Candidate[], quote: Quote, index: WordIndex): Candidate | null => {
  const least = Math.max(Math.log2(index.words.count + 1) + LEAST_BITS, (quote.rival ?? 0) + LEAST_MARGIN);
  const worth = (place: Candidate) =>
    bitsFor(place) - FAR_BITS * Math.log2(1 + Math.abs(place.start - quote.start) / NEAR);
  const [best, second] = found
    .filter((place) => place.likeness >= LEAST_LIKENESS && bitsFor(place) >= least)
    .toSorted((a, b) => worth(b) - worth(a));
  return best && (!second || worth(best) - worth(second) >= LEAST_MARGIN) ? best : null;
};

const locateIn = (index: WordIndex, quote: Quote): Location => {
  const noted = readNoted(quote, index);
  const only = quote.rival === undefined ? onlyExact(noted, index) : null;
  if (only) return { how: 'exact', ...only, likeness: 1 };
  const found = candidatesFor(noted, index);
  const sure = surePlace(found, quote, index);
  if (sure) {
    const { start, end, likeness, isSame, weight } = sure;
    return { how: !isSame ? 'edited' : weight.isHome ? 'exact' : 'moved', start, end, likeness };
  }
  const candidates = found
    .filter(({ likeness }) => likeness >= LEAST_CANDIDATE)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_CANDIDATES);
  return { how: 'gone', candidates: candidates.map(({ start, end, likeness }) => ({ start, end, likeness })) };
};

/** Makes a text ready for describing passages of it and finding those of another version; any number of them at little more than the cost of one. */
export function passagesIn(text: string): Passages {
  let index: WordIndex | null = null;
  const indexed = () => (index ??= indexWords(text));
  return {
    describe: (span) => {
      const quote = quoteOf(text, span);
      return quote.exact === '' ? quote : withRival(quote, span, indexed());
    },
    locate: (quote) => {
      const { exact, prefix, suffix, start } = quote;
      if (exact === '') return { how: 'gone', candidates: [] };
      const from = start - prefix.length;
      if (from >= 0 && text.startsWith(prefix + exact + suffix, from)) {
        return { how: 'exact', start, end: start + exact.length, likeness: 1 };
      }
      return locateIn(indexed(), quote);
    },
  };
}

/** Describes one span; for several of one text see {@link passagesIn}. */
export const describe = (text: string, span: Span): Quote => passagesIn(text).describe(span);

/** Finds one quote; null where it is gone. For several in one text, and for what became of them, see {@link passagesIn}. */
export function locate(text: string, quote: Quote): Place | null {
  const location = passagesIn(text).locate(quote);
  if (location.how === 'gone') return null;
  const { start, end, likeness } = location;
  return { start, end, likeness };
}
