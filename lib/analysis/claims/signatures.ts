import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Quote } from './quotes.ts';

// Behind a quotation: a dash, then the name of who said it, in words with capitals, to the end of the line or a comma or bracket.
const SIGNATURE =
  /^\s{0,3}(?<dash>[―—–-]{1,2})\s?(?<name>(?:\p{Lu}[\p{L}.’'-]*)(?: (?:\p{Lu}[\p{L}.’'-]*|de|la|del|van|von|der|bin|al|da|dos|y)){0,5}?)\.?(?=\s*(?:$|\n|[,(“"]))/u;

/** No more than so many characters behind a quotation are looked at. */
const REACH = 90;

const readSignature = (text: string, quote: Quote): Attribution | null => {
  const groups = SIGNATURE.exec(text.slice(quote.end, quote.end + REACH))?.groups;
  const { dash, name } = groups ?? {};
  if (dash === undefined || name === undefined) return null;
  const start = text.indexOf(dash, quote.end);
  const cue = { start, end: start + dash.length };
  const from = text.indexOf(name, cue.end);
  return {
    source: { start: from, end: from + name.length },
    cue,
    content: [{ start: quote.start, end: quote.end }],
    antecedent: null,
    floating: false,
    verbatim: false,
  };
};

const byStart = (a: Span, b: Span): number => a.start - b.start;

/**
 * Adds to the attributions of an article the quotations that are signed with a dash and a name ("… the last one.” — Ada Quill") and that no
 * attribution has taken yet. The result is in no order.
 */
export const withSignatures = (
  text: string,
  quotes: readonly Quote[],
  attributions: readonly Attribution[],
): readonly Attribution[] => {
  const taken = attributions.flatMap(({ content }) => content).toSorted(byStart);
  let next = 0;
  // The furthest end so far: a long content may reach over a short one that starts behind it.
  let reach = 0;
  const signed = quotes.flatMap((quote) => {
    for (let one = taken[next]; one && one.start < quote.end; one = taken[++next]) reach = Math.max(reach, one.end);
    return reach > quote.start ? [] : (readSignature(text, quote) ?? []);
  });
  return [...attributions, ...signed];
};
