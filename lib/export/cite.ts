import type { Say } from '../catalogue.ts';
import type { Article } from '../text/article.ts';
import { type Span, textOf } from '../text/span.ts';
import { textFragment } from '../text/text-fragment.ts';

/** The address of the article with a text fragment that leads to the passage; null for an article without an address. */
const passageAddress = ({ url, text }: Pick<Article, 'url' | 'text'>, span: Span): string | null =>
  url === null ? null : `${url}#${textFragment(text, span)}`;

/** A claim as a citation: its words, who said them, where, when, and the address of the very passage. */
export const cite = (
  say: Say,
  article: Article,
  claim: { readonly content: readonly Span[]; readonly speaker: string; readonly about: string },
): string => {
  const words = claim.content.map((span) => textOf(article.text, span).replaceAll(/\s+/gu, ' ')).join(' … ');
  const who = [claim.speaker, claim.about].filter((part) => part !== '').join(', ');
  const first = claim.content[0];
  const where = [
    article.title,
    article.siteName,
    article.publishedAt?.slice(0, 10),
    first && passageAddress(article, first),
  ];
  return say('citation', words, who, where.filter(Boolean).join(', '));
};
