import { isAbbreviation } from './abbreviations.ts';
import type { Span } from './span.ts';

/** A word, a number, or a single mark of punctuation. `text` is the span's own words. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
}

// One alternative a kind of token, tried in this order; each is linear, since no two of its parts can match the same character
// twice, and a chain of numbers is searched for a letter only so far.
const TOKEN = new RegExp(
  [
    String.raw`(?<address>https?:\/\/[^\s"“”<>]+|[@#][\p{L}\p{N}_]+)`,
    String.raw`(?<initials>(?:\p{L}\.){2,}|\p{L}(?:-\p{Lu}\.)(?:\p{L}\.)*)`,
    // Letters and digits, joined by single hyphens, apostrophes or ampersands.
    String.raw`(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:st|nd|rd|th)\b|\p{N}+(?:[-‐‑][\p{L}\p{N}]+){0,8}[-‐‑]\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑][\p{L}\p{N}]+)*)`,
    String.raw`(?<number>\p{N}+(?:[.,:\/]\p{N}+)*)`,
    String.raw`(?<mark>--+|\.{2,}|[^\s])`,
  ].join('|'),
  'gu',
);

const POSSESSIVE = /['’]s$/iu;

/** Whether a word that ends in 's is a contraction of "is" or "has" on a word that owns nothing ("it's", "that's"). */
const CONTRACTED = /^(?:it|that|there|here|what|who|where|how|let)['’]s$/iu;

/**
 * The tokens of one span of `text`, in order; offsets are into `text`. Words keep inner hyphens, apostrophes and the full
 * stops of abbreviations ("U.S.", "Sen."); a possessive ("’s", or the bare apostrophe after "s") is a mark of its own.
 */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): readonly Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: Token['kind']) => {
    tokens.push({ start, end, kind, text: text.slice(start, end) });
  };
  TOKEN.lastIndex = span.start;
  for (let match = TOKEN.exec(text); match && match.index < span.end; match = TOKEN.exec(text)) {
    const start = match.index;
    const end = Math.min(start + match[0].length, span.end);
    const word = match.groups?.['word'];
    if (word !== undefined) {
      const possessive = word.length > 2 && POSSESSIVE.test(word) && !CONTRACTED.test(word);
      if (possessive) {
        push(start, end - 2, 'word');
        push(end - 2, end, 'mark');
        continue;
      }
      const stop = text[end] === '.' && end < span.end && (isAbbreviation(word) || /^\p{Lu}$/u.test(word)) ? 1 : 0;
      push(start, end + stop, 'word');
      TOKEN.lastIndex = end + stop;
    } else if (match.groups?.['number'] !== undefined) push(start, end, 'number');
    else if (match.groups?.['mark'] !== undefined) push(start, end, 'mark');
    else push(start, end, 'word');
  }
  return tokens;
}
