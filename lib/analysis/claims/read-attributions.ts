import type { Span } from '../../text/span.ts';
import type { Official } from '../findings.ts';
import type { Models } from '../models/models.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Attribution } from './attribution.ts';
import type { Quote } from './quotes.ts';
import { readArticle } from './read-article.ts';
import { withSignatures } from './signatures.ts';
import { findingsOf } from './tagged/findings-of.ts';
import { tagArticle } from './tagged/tag-article.ts';
import { readTurns, withTurns } from './transcripts.ts';

/** What is known of an article before its claims are looked for; both lists are in text order. */
export interface Known {
  readonly officials: readonly Official[];
  readonly persons: readonly Span[];
  readonly models: Models;
}

/**
 * Who says what in an article, in the order of the cues: by the tagger, which is told what the rules read, or by the rules alone where its model is
 * missing; with signed quotations and the turns of a transcript.
 */
export const readAttributions = (
  prepared: PreparedText,
  quotes: readonly Quote[],
  { officials, persons, models }: Known,
): readonly Attribution[] => {
  const ruled = readArticle(prepared, quotes);
  const read = models.attribution
    ? tagArticle(prepared, findingsOf({ quotes, persons, officials, ruled }), models.attribution)
    : ruled;
  const signed = withSignatures(prepared.text, quotes, read);
  const all = withTurns(readTurns(prepared.text, prepared.article.blocks), signed);
  return all.toSorted((a, b) => a.cue.start - b.cue.start);
};
