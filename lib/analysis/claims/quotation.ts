import type { Quotation } from '../findings.ts';
import type { Span } from '../../text/span.ts';
import type { Quote } from './quotes.ts';
import { within } from './spans-within.ts';

/** How exactly a claim gives the words said, and which of its words are exact. */
export interface Wording {
  readonly quotation: Exclude<Quotation, 'none'>;
  /** The exact words, without their marks, in text order. */
  readonly quoted: readonly Span[];
}

const WORD = /[\p{L}\p{N}]/u;

/** Tells direct, mixed and indirect speech apart by how much of the content stands in quotation marks. */
export const readWording = (text: string, content: readonly Span[], quotes: readonly Quote[]): Wording => {
  const quoted: Span[] = [];
  let bare = false;
  for (const span of content) {
    let from = span.start;
    for (const quote of within(quotes, span)) {
      const inner = { start: Math.max(quote.inner.start, span.start), end: Math.min(quote.inner.end, span.end) };
      if (inner.start < inner.end) quoted.push(inner);
      bare ||= WORD.test(text.slice(from, Math.max(from, quote.start)));
      from = Math.max(from, quote.end);
    }
    bare ||= WORD.test(text.slice(from, Math.max(from, span.end)));
  }
  if (quoted.length === 0) return { quotation: 'indirect', quoted };
  return { quotation: bare ? 'mixed' : 'direct', quoted };
};

/** The wording of a record of what was spoken: exact words throughout. */
export const exactly = (content: readonly Span[]): Wording => ({ quotation: 'direct', quoted: content });
