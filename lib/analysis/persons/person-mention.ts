import type { Span } from '../../text/span.ts';

/** One place where a person is named: the span of the name alone, with no title and no possessive. */
export interface PersonMention extends Span {
  /** The same number for every mention of one person of the article. */
  readonly person: number;
  /** Index into `PreparedText.sentences`, and the tokens of the name in it: from `firstToken` up to, not including, `endToken`. */
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** A person's name wherever it stands. */
export interface PersonName extends PersonMention {
  /** Whether it is part of the name of something else, which is meant here: "the Quill administration", "Quill Tower". */
  readonly within: boolean;
}
