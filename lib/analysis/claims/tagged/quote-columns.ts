import type { Columns } from '../../tagger/features.ts';
import type { Hints } from './hints.ts';
import { columnOf, near } from '../../tagger/column-of.ts';

type QuoteColumn =
  | 'quote'
  | 'quotedBefore'
  | 'beforeQuote'
  | 'beforeQuoteTwo'
  | 'afterQuote'
  | 'afterQuoteTwo'
  | 'afterQuoteMiddle'
  | 'afterQuoteMiddleTwo'
  | 'quoteFills'
  | 'quoteEnds'
  | 'quoteLength'
  | 'afterQuoteNamed'
  | 'afterQuoteNamedTwo'
  | 'beforeQuoteRuled'
  | 'afterQuoteRuled';

/** Stands for the place before the passage and behind it; never a hash of a word, since those are odd. */
const EDGE = 2;

const at = (column: Int32Array, token: number): number => column[token] ?? EDGE;

/**
 * What stands around the quotation that a token is in: who speaks is said before its first word or behind its last, however far away
 * that is from the token. Outside of quotations these columns say nothing.
 */
export const quoteColumns = (hints: Hints, { word, middle }: Columns<'word' | 'middle'>): Columns<QuoteColumn> => {
  const { quote, quoteFirst, quoteLast, named, ruled } = hints;
  const { length } = quote;
  const within = (read: (first: number, last: number) => number): Int32Array =>
    columnOf(length, (token) => {
      const first = quoteFirst[token]!;
      return first < 0 ? 0 : read(first, quoteLast[token]!);
    });
  return {
    quote,
    quotedBefore: columnOf(length, (token) => (quote[token] === 1 ? hints.quotedBefore : 0)),
    beforeQuote: within((first) => at(word, first - 1)),
    beforeQuoteTwo: within((first) => at(word, first - 2)),
    afterQuote: within((_, last) => at(word, last + 1)),
    afterQuoteTwo: within((_, last) => at(word, last + 2)),
    afterQuoteMiddle: within((_, last) => at(middle, last + 1) + 1),
    afterQuoteMiddleTwo: within((_, last) => at(middle, last + 2) + 1),
    quoteFills: within((first, last) => 1 + (first === 0 ? 1 : 0) + (last === length - 1 ? 2 : 0)),
    quoteEnds: within((_, last) => at(word, last - 1)),
    quoteLength: within((first, last) => near(last - first)),
    afterQuoteNamed: within((_, last) => named[last + 1] ?? 9),
    afterQuoteNamedTwo: within((_, last) => named[last + 2] ?? 9),
    beforeQuoteRuled: within((first) => ruled[first - 1] ?? 9),
    afterQuoteRuled: within((_, last) => ruled[last + 1] ?? 9),
  };
};
