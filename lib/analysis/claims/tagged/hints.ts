import type { Span } from '../../../text/span.ts';
import type { Quote } from '../quotes.ts';
import { type Passage, visitCovered } from './passages.ts';

/** What the tagger is told of an article besides its words. All lists are in text order. */
export interface Findings {
  readonly quotes: readonly Quote[];
  readonly persons: readonly Span[];
  /** Mentions of officials, by name and by role. */
  readonly officials: readonly Span[];
  /** What the rules found. */
  readonly ruled: readonly RuledSpan[];
}

/** A span that the rules took for a source, a cue or a content. */
export interface RuledSpan extends Span {
  readonly role: 'source' | 'cue' | 'content';
}

/** What the findings say of the tokens of one passage; one number a token, never 0. */
export interface Hints {
  /** 1 no name, 2 a person, 3 an official's role, 4 an official's name. */
  readonly named: Int32Array;
  /** 1 nothing; 2 and 3 the first and a further token of a source, 4 and 5 of a cue, 6 and 7 of a content. */
  readonly ruled: Int32Array;
  /** The same of the last token of the passage before; 1 for the first passage. */
  readonly ruledBefore: number;
  /** 1 outside of quotations; 2 the first token of one, 3 within it, 4 its last. */
  readonly quote: Int32Array;
  /** The first and last token of the quotation a token stands in, -1 outside. */
  readonly quoteFirst: Int32Array;
  readonly quoteLast: Int32Array;
  /** What the passage before had to do with quotations: 1 nothing, 2 it has one, 3 it ends in one. */
  readonly quotedBefore: number;
}

const RULED = { source: 2, cue: 4, content: 6 } as const;
const NOTHING = { ruled: 1, quoted: 1 } as const;

const readNames = ({ tokens }: Passage, { persons, officials }: Findings): Int32Array => {
  const named = new Int32Array(tokens.length).fill(1);
  visitCovered(tokens, persons, (token) => (named[token]! |= 2));
  visitCovered(tokens, officials, (token) => (named[token]! |= 4));
  return named.map((bits) => (bits & 4 ? (bits & 2 ? 4 : 3) : bits & 2 ? 2 : 1));
};

const readRuled = ({ tokens }: Passage, { ruled }: Findings): Int32Array => {
  const labels = new Int32Array(tokens.length).fill(1);
  let open: RuledSpan | null = null;
  visitCovered(tokens, ruled, (token, span) => {
    labels[token] = RULED[span.role] + (span === open ? 1 : 0);
    open = span;
  });
  return labels;
};

const readQuotes = ({ tokens }: Passage, { quotes }: Findings): Pick<Hints, 'quote' | 'quoteFirst' | 'quoteLast'> => {
  const quote = new Int32Array(tokens.length).fill(1);
  const quoteFirst = new Int32Array(tokens.length).fill(-1);
  const quoteLast = new Int32Array(tokens.length).fill(-1);
  const ends = new Map<Quote, readonly [number, number]>();
  visitCovered(tokens, quotes, (token, span) => ends.set(span, [ends.get(span)?.[0] ?? token, token]));
  for (const [first, last] of ends.values()) {
    for (let token = first; token <= last; token++) {
      quote[token] = token === first ? 2 : token === last ? 4 : 3;
      quoteFirst[token] = first;
      quoteLast[token] = last;
    }
  }
  return { quote, quoteFirst, quoteLast };
};

/** The hints for the passages of an article, one each. */
export const readHints = (passages: readonly Passage[], findings: Findings): readonly Hints[] => {
  let before: { readonly ruled: number; readonly quoted: number } = NOTHING;
  return passages.map((passage) => {
    const quotes = readQuotes(passage, findings);
    const ruled = readRuled(passage, findings);
    const hints = {
      named: readNames(passage, findings),
      ruled,
      ruledBefore: before.ruled,
      ...quotes,
      quotedBefore: before.quoted,
    };
    const ends = (quotes.quoteFirst.at(-1) ?? -1) >= 0;
    before = { ruled: ruled.at(-1) ?? 1, quoted: ends ? 3 : quotes.quoteFirst.some((first) => first >= 0) ? 2 : 1 };
    return hints;
  });
};
