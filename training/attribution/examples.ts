import { findQuotes } from '../../lib/analysis/claims/quotes.ts';
import { readArticle } from '../../lib/analysis/claims/read-article.ts';
import { readColumns } from '../../lib/analysis/claims/tagged/columns.ts';
import { findingsOf } from '../../lib/analysis/claims/tagged/findings-of.ts';
import { type Hints, readHints } from '../../lib/analysis/claims/tagged/hints.ts';
import { SPAN_KINDS } from '../../lib/analysis/claims/tagged/labels.ts';
import { type Passage, passagesOf, visitCovered } from '../../lib/analysis/claims/tagged/passages.ts';
import { TEMPLATES } from '../../lib/analysis/claims/tagged/templates.ts';
import { findOfficials } from '../../lib/analysis/officials/find-officials.ts';
import { findPersons } from '../../lib/analysis/persons/find-persons.ts';
import { prepareText } from '../../lib/analysis/prepared-text.ts';
import { makeFeatures } from '../../lib/analysis/tagger/features.ts';
import type { WordTable } from '../../lib/analysis/tagger/word-table.ts';
import { articleFromText } from '../../lib/text/article.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Example } from '../crf/train-crf.ts';
import type { GoldArticle, GoldAttribution } from './read-articles.ts';

/** A passage of an article with what the tagger is told of it and the right labels. */
export interface GoldPassage {
  readonly article: GoldArticle;
  readonly passage: Passage;
  readonly hints: Hints;
  readonly labels: Uint8Array;
}

type GoldSpan = Span & { readonly kind: number };

const spansOf = ({ source = [], cue = [], content = [] }: GoldAttribution): readonly GoldSpan[] => {
  const cueStart = cue[0]?.[0] ?? 0;
  return Object.entries({ source, cue, content }).flatMap(([role, pairs]) =>
    pairs.map(([start, end]) => ({
      start,
      end,
      kind: SPAN_KINDS.findIndex(
        (kind) => kind.role === role && (role === 'cue' || kind.side === (start > cueStart ? 'behind' : 'before')),
      ),
    })),
  );
};

const labelsOf = ({ tokens }: Passage, spans: readonly GoldSpan[]): Uint8Array => {
  const labels = new Uint8Array(tokens.length);
  let open: GoldSpan | null = null;
  visitCovered(tokens, spans, (token, span) => {
    labels[token] = 1 + 2 * span.kind + (span === open ? 1 : 0);
    open = span;
  });
  return labels;
};

/** The passages of an article, read by the same code that reads an article in the product. */
export const goldPassages = (article: GoldArticle): readonly GoldPassage[] => {
  const prepared = prepareText(articleFromText(article.text));
  const persons = findPersons(prepared);
  const quotes = findQuotes(article.text, prepared.article.blocks);
  const ruled = readArticle(prepared, quotes);
  const findings = findingsOf({ quotes, persons, officials: findOfficials(prepared, persons), ruled });
  const passages = passagesOf(prepared);
  const hints = readHints(passages, findings);
  const spans = article.attributions.flatMap(spansOf).toSorted((a, b) => a.start - b.start);
  return passages.map((passage, index) => ({
    article,
    passage,
    hints: hints[index]!,
    labels: labelsOf(passage, spans),
  }));
};

/** What the tagger learns from a passage. */
export const exampleOf = ({ passage, hints, labels }: GoldPassage, words: WordTable, rowCount: number): Example => ({
  features: makeFeatures(readColumns(passage, words, hints), passage.tokens.length, { templates: TEMPLATES, rowCount }),
  labels,
});
