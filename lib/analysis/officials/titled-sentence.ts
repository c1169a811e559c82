import type { Token } from '../../text/tokens.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** A sentence and the titles in it, found by where they stand without a walk over all of them. */
export interface TitledSentence {
  readonly tokens: readonly Token[];
  /** In text order. */
  readonly phrases: readonly TitlePhrase[];
  /** The index of the last phrase that ends, with its body or without, before token `at`; -1 where none does. */
  readonly endingAt: (at: number) => number;
  /** The index of the first phrase whose title begins at token `at` or later. */
  readonly firstFrom: (at: number) => number;
}

/** Indexes the phrases of a sentence, which are in text order. */
export const indexTitles = (tokens: readonly Token[], phrases: readonly TitlePhrase[]): TitledSentence => {
  const ending = new Map<number, number>();
  for (const [index, { titleTo, to }] of phrases.entries()) {
    ending.set(titleTo, index);
    ending.set(to, index);
  }
  const firstFrom = (at: number): number => {
    let low = 0;
    let high = phrases.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((phrases[middle]?.titleFrom ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { tokens, phrases, endingAt: (at) => ending.get(at) ?? -1, firstFrom };
};

/** The words of the token; empty where there is none. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';
