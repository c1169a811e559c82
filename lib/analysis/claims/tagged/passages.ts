import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { PreparedText, Sentence } from '../../prepared-text.ts';

/** What is tagged at one go: the tokens of a block, or of a part of one that is too long. */
export interface Passage {
  readonly block: number;
  readonly tokens: readonly Token[];
  /** For each token the number of its sentence within the passage. */
  readonly sentences: Int32Array;
}

/** More tokens than this are cut at the next end of a sentence, and at twice as many anywhere: memory stays small whatever the text. */
const LONGEST = 600;

const passageOf = (block: number, parts: readonly (readonly Token[])[]): Passage => ({
  block,
  tokens: parts.flat(),
  sentences: Int32Array.from(parts.flatMap((tokens, sentence) => tokens.map(() => sentence))),
});

/** The tokens of a sentence in pieces that are short enough. */
const piecesOf = ({ tokens }: Sentence): readonly (readonly Token[])[] => {
  if (tokens.length <= LONGEST * 2) return [tokens];
  return Array.from({ length: Math.ceil(tokens.length / LONGEST) }, (_, piece) =>
    tokens.slice(piece * LONGEST, (piece + 1) * LONGEST),
  );
};

/** The passages of an article, in text order; together they hold every token once. */
export const passagesOf = ({ sentences }: PreparedText): readonly Passage[] => {
  const passages: Passage[] = [];
  let parts: (readonly Token[])[] = [];
  let count = 0;
  const push = (block: number) => {
    if (count > 0) passages.push(passageOf(block, parts));
    parts = [];
    count = 0;
  };
  for (const [index, sentence] of sentences.entries()) {
    for (const piece of piecesOf(sentence)) {
      if (count > 0 && count + piece.length > LONGEST) push(sentence.block);
      parts.push(piece);
      count += piece.length;
    }
    if (sentences[index + 1]?.block !== sentence.block) push(sentence.block);
  }
  return passages;
};

/** Calls `visit` with the token and the span for every token that a span overlaps. Both lists are by start. */
export const visitCovered = <S extends Span>(
  tokens: readonly Token[],
  spans: readonly S[],
  visit: (token: number, span: S) => void,
): void => {
  let next = firstBehind(spans, tokens[0]?.start ?? 0);
  for (const [index, token] of tokens.entries()) {
    while (next < spans.length && spans[next]!.end <= token.start) next++;
    for (let at = next; at < spans.length && spans[at]!.start < token.end; at++)
      if (spans[at]!.end > token.start) visit(index, spans[at]!);
  }
};

/** The first of the spans that ends behind the offset. */
const firstBehind = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};
