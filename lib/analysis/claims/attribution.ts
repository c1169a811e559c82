import type { Span } from '../../text/span.ts';

/** Who says what by which words, before anything is known of the speaker. */
export interface Attribution {
  readonly source: Span | null;
  readonly cue: Span;
  /** In text order; at least one. */
  readonly content: readonly Span[];
  /** What "who" or "which" stands for, where the source is such a word. */
  readonly antecedent: Span | null;
  /** Whether its words go on in a quotation of their own that has no cue. */
  readonly floating: boolean;
  /** Whether its words are given as they were spoken, though in no quotation marks: a turn of a transcript. */
  readonly verbatim: boolean;
}
