import type { Article } from '../text/article.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** One sentence with its tokens in text order. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Index into {@link Article.blocks} of the block it stands in. */
  readonly block: number;
}

/** An article cut into sentences and tokens once, for every part of the analysis to read. */
export interface PreparedText {
  readonly article: Article;
  /** The article's text: every offset is into it. */
  readonly text: string;
  /** In text order; no sentence crosses a block. */
  readonly sentences: readonly Sentence[];
}

/** Cuts the article into sentences and tokens, in time linear in its length. */
export const prepareText = (article: Article): PreparedText => {
  const { text, blocks } = article;
  let block = 0;
  const sentences = splitSentences(text, blocks).map(({ start, end }): Sentence => {
    while (block + 1 < blocks.length && (blocks[block]?.end ?? Infinity) <= start) block += 1;
    return { start, end, block, tokens: tokenize(text, { start, end }) };
  });
  return { article, text, sentences };
};
