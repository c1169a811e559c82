import type { Claim, Official } from '../lib/analysis/findings.ts';
import type { Target } from '../lib/store/records.ts';
import type { Article } from '../lib/text/article.ts';
import { describe } from '../lib/text/quote.ts';
import { type Span, textOf } from '../lib/text/span.ts';

const LONGEST_LABEL = 60;

/** What a note on a claim is about: its words, under the name of who made it. */
export const targetOfClaim = (article: Article, claim: Claim, speaker: string): Target => ({
  kind: 'claim',
  quote: describe(article.text, claim),
  label: speaker,
});

/** What a note on an official is about: the place where the article first names them. */
export const targetOfOfficial = (article: Article, official: Official): Target => ({
  kind: 'official',
  quote: describe(article.text, official.mentions[0] ?? { start: 0, end: 0 }),
  label: official.name,
});

/** What a note on selected words is about. */
export const targetOfPassage = (article: Article, span: Span): Target => {
  const words = textOf(article.text, span).replace(/\s+/gu, ' ');
  return {
    kind: 'passage',
    quote: describe(article.text, span),
    label: words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL).trimEnd()}…` : words,
  };
};
