/** The part of an attribution a span plays, and whether it stands before its cue or behind it: what the tagger tells apart. */
export const SPAN_KINDS = [
  { role: 'source', side: 'before' },
  { role: 'source', side: 'behind' },
  { role: 'cue', side: 'before' },
  { role: 'content', side: 'before' },
  { role: 'content', side: 'behind' },
] as const;

/** One of {@link SPAN_KINDS}. */
export type SpanKind = (typeof SPAN_KINDS)[number];

/** Labels of the chain: "outside", and for each kind of span its first token and a further one (BIO). */
export const LABEL_COUNT = 1 + 2 * SPAN_KINDS.length;
