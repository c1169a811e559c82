import type { Span } from '../../../text/span.ts';
import { tokenize } from '../../../text/tokens.ts';

/** A token of a claim as its features see it. */
export interface PlainWord {
  /** In lower case, with straight apostrophes. */
  readonly word: string;
  /** As it is written. */
  readonly written: string;
}

/** The tokens of the spans in order, up to `longest` characters of each. */
export const plainWordsOf = (text: string, spans: readonly Span[], longest: number): readonly PlainWord[] =>
  spans.flatMap(({ start, end }) =>
    tokenize(text, { start, end: Math.min(end, start + longest) }).map((token) => ({
      word: token.text.toLowerCase().replace(/[’‘]/gu, "'"),
      written: token.text,
    })),
  );

/** Whether a word has a letter of the Latin alphabet in it, and so is no mark or figure. */
export const isLettered = (word: string): boolean => /[a-z]/u.test(word);
