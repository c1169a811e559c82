import { contains, type Span } from './span.ts';

/** A piece of what was said: somebody's exact words, or what is told of them in other words. */
export interface WordingPiece {
  readonly words: string;
  readonly exact: boolean;
}

/** Cuts the words of a span into exact ones and others, in order; together they are the span's words. `quoted` is in text order. */
export const cutWording = (text: string, span: Span, quoted: readonly Span[]): readonly WordingPiece[] => {
  const pieces: WordingPiece[] = [];
  let at = span.start;
  for (const { start, end } of quoted) {
    if (start < at || !contains(span, { start, end })) continue;
    pieces.push({ words: text.slice(at, start), exact: false }, { words: text.slice(start, end), exact: true });
    at = end;
  }
  return [...pieces, { words: text.slice(at, span.end), exact: false }].filter(({ words }) => words !== '');
};
