import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

/** A word, a number or a mark, with compounds taken apart ("52-month" is two parts). */
export interface Part extends Span {
  readonly text: string;
  readonly lower: string;
  /** How it is joined to the part before: apart, by a hyphen or dash without spaces, or not at all ("4x"). */
  readonly join: 'apart' | 'hyphen' | 'glued';
}

const HYPHEN = /[-‐‑–]/gu;
const DIGITS_AND_LETTERS = /^(\d+)(?!st$|nd$|rd$|th$)(\p{L}+)$/u;
const IS_HYPHEN = /^[-‐‑–]$/u;
const NUMBER = /^\p{N}/u;
const WORDLIKE = /^[\p{L}\p{N}]/u;
/** A chain of more parts than this ("1-2-3-…") is no quantity, and is left whole. */
const LONGEST_COMPOUND = 8;

const partOf = (text: string, start: number, join: Part['join']): Part => ({
  text,
  lower: text.toLowerCase(),
  start,
  end: start + text.length,
  join,
});

/** Takes the tokens of a sentence apart at hyphens; a hyphen or dash that joins two words is left out. */
export const partsOf = (tokens: readonly Token[]): readonly Part[] => {
  const parts: Part[] = [];
  let hyphen = false;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const touches = before !== undefined && before.end === token.start;
    if (IS_HYPHEN.test(token.text) && touches && after?.start === token.end) {
      hyphen = NUMBER.test(after.text)
        ? WORDLIKE.test(before.text)
        : NUMBER.test(before.text) && WORDLIKE.test(after.text);
      if (hyphen) return;
    }
    const join = hyphen
      ? 'hyphen'
      : touches && WORDLIKE.test(token.text) && WORDLIKE.test(before.text)
        ? 'glued'
        : 'apart';
    hyphen = false;
    const pieces = token.kind === 'word' ? token.text.split(HYPHEN) : [token.text];
    if (pieces.length === 1 || pieces.length > LONGEST_COMPOUND) {
      parts.push(partOf(token.text, token.start, join));
      return;
    }
    let at = token.start;
    pieces.forEach((piece, k) => {
      const [, digits, letters] = DIGITS_AND_LETTERS.exec(piece) ?? [];
      parts.push(partOf(digits ?? piece, at, k === 0 ? join : 'hyphen'));
      if (digits !== undefined && letters !== undefined) parts.push(partOf(letters, at + digits.length, 'glued'));
      at += piece.length + 1;
    });
  });
  return parts;
};
