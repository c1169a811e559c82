import search from 'approx-string-match';
import type { Quote } from '../../lib/text/quote.ts';
import type { Span } from '../../lib/text/span.ts';

/** What Hypothesis keeps of what stands around a quote. */
const CONTEXT = 32;
const MOST_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

interface Match extends Span {
  readonly errors: number;
}

const matchesOf = (text: string, words: string, errors: number): readonly Match[] => {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, errors);
};

const likeness = (text: string, words: string): number => {
  if (words === '' || text === '') return 0;
  const [best] = matchesOf(text, words, words.length);
  return best ? 1 - best.errors / words.length : 0;
};

/**
 * Finds a quote as Hypothesis does: exactly where it can, else by Myers' bit-parallel search with errors up to half the quote;
 * of the matches the one whose words, context and position together are most alike. There is no least likeness.
 */
export const findAsHypothesis = (text: string, quote: Quote): Span | null => {
  const { exact, start } = quote;
  if (exact === '') return null;
  const [prefix, suffix] = [quote.prefix.slice(-CONTEXT), quote.suffix.slice(0, CONTEXT)];
  const score = (match: Match): number => {
    const before =
      prefix === '' ? 1 : likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
    const after = suffix === '' ? 1 : likeness(text.slice(match.end, match.end + suffix.length), suffix);
    const position = 1 - Math.abs(match.start - start) / text.length;
    return (
      WEIGHTS.quote * (1 - match.errors / exact.length) +
      WEIGHTS.prefix * before +
      WEIGHTS.suffix * after +
      WEIGHTS.position * position
    );
  };
  let [best, bestScore]: [Match | null, number] = [null, -Infinity];
  for (const match of matchesOf(text, exact, Math.min(MOST_ERRORS, exact.length / 2))) {
    const value = score(match);
    if (value > bestScore) [best, bestScore] = [match, value];
  }
  return best;
};
