import type { MessageId } from '../lib/catalogue.ts';
import type { Reading } from '../lib/messages.ts';
import { textOf } from '../lib/text/span.ts';

type Read = Pick<Extract<Reading, { ok: true }>, 'article' | 'analysis'>;

const claimsOf = ({ article, analysis }: Read): readonly string[] =>
  analysis.claims.map((claim) => textOf(article.text, claim));

/** How many of the claims in `after` are none of those in `before`, by their words. */
const countNew = (before: Read, after: Read): number => {
  const left = new Map<string, number>();
  for (const words of claimsOf(before)) left.set(words, (left.get(words) ?? 0) + 1);
  return claimsOf(after).filter((words) => {
    const known = left.get(words) ?? 0;
    left.set(words, known - 1);
    return known <= 0;
  }).length;
};

/** The sentence that tells a reader of the one reading what the later one brings; null where its text is the same. */
export const newsOf = (
  before: Read,
  after: Read,
): { readonly id: MessageId; readonly args: readonly string[] } | null => {
  if (before.article.text === after.article.text) return null;
  const count = countNew(before, after);
  if (count === 0) return { id: 'article_changed', args: [] };
  return { id: count === 1 ? 'article_grew_one' : 'article_grew_other', args: [String(count)] };
};
