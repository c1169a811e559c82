import type { Span } from '../../../text/span.ts';
import type { PreparedText } from '../../prepared-text.ts';
import type { Attribution } from '../attribution.ts';
import { antecedentOf } from '../attributions.ts';
import { itemOf } from '../statements.ts';
import type { AttributionModel } from './attribution-model.ts';
import { completeLinks } from './complete-links.ts';
import { type Findings, type Hints, readHints } from './hints.ts';
import { type Link, linkSpans } from './link-spans.ts';
import { type Passage, passagesOf } from './passages.ts';
import { isWhole, shapeSources } from './shape-sources.ts';
import { chooseSpans, LEAST_CHANCE, likelySpans, type TaggedSpan } from './tag-spans.ts';

const spanOf = ({ tokens }: Passage, { first, last }: Pick<TaggedSpan, 'first' | 'last'>): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

/** What a source that is "who" or "which" stands for: the noun phrase before it in its sentence. */
const readAntecedent = ({ tokens, sentences }: Passage, source: Pick<TaggedSpan, 'first' | 'last'>): Span | null => {
  const from = sentences.indexOf(sentences[source.first]!);
  const items = tokens.slice(from, source.last + 1).map(itemOf);
  return antecedentOf(items, { from: source.first - from, to: source.last + 1 - from });
};

const firstOfAntecedent = (passage: Passage, source: TaggedSpan): number | null => {
  const antecedent = readAntecedent(passage, source);
  return antecedent && passage.tokens.findIndex(({ start }) => start >= antecedent.start);
};

/** Whether some of the words stand in a sentence of their own, without cue and source. */
const isFloating = ({ sentences }: Passage, { cue, source, content }: Link): boolean =>
  content.some(
    ({ first, last }) =>
      sentences[first]! > sentences[cue.first]! ||
      sentences[last]! < Math.min(sentences[cue.first]!, source ? sentences[source.first]! : Infinity),
  );

/** Contents in text order; two that follow each other within one quotation are one: nobody else speaks between them. */
const joinWithinQuote = (content: readonly TaggedSpan[], { quoteFirst }: Hints): readonly TaggedSpan[] => {
  const joined: TaggedSpan[] = [];
  for (const span of content) {
    const before = joined.at(-1);
    const quote = quoteFirst[span.first]!;
    if (before && before.last + 1 === span.first && quote >= 0 && quote === quoteFirst[before.last])
      joined[joined.length - 1] = { ...before, last: span.last };
    else joined.push(span);
  }
  return joined;
};

const attributionOf = (passage: Passage, hints: Hints, link: Link): Attribution => ({
  source: link.source && spanOf(passage, link.source),
  cue: spanOf(passage, link.cue),
  content: joinWithinQuote(link.content, hints).map((span) => spanOf(passage, span)),
  antecedent: link.source && readAntecedent(passage, link.source),
  floating: isFloating(passage, link),
  verbatim: false,
});

const possibleSpans = (passage: Passage, hints: Hints, model: AttributionModel): readonly TaggedSpan[] =>
  likelySpans(passage, hints, model).filter((span) => span.role !== 'source' || isWhole(passage, hints, span));

/** Fewer tokens than these say nothing by anybody. */
const FEWEST_TOKENS = 3;

const OPENING = /^["“„«‘']|^``/u;

/** Whether a passage is nothing but a quotation, from its first token to its last. */
const isQuoteOnly = ({ tokens }: Passage): boolean =>
  OPENING.test(tokens[0]?.text ?? '') && /^["”»’']$|^''$/u.test(tokens.at(-1)?.text ?? '');

/** The words of a passage that nobody in it says: a quotation that goes on from the paragraph before, or that was announced there. */
const lonely = (passage: Passage, spans: readonly TaggedSpan[]): readonly Span[] => {
  if (spans.some(({ role }) => role === 'cue')) return [];
  if (isQuoteOnly(passage)) return [spanOf(passage, { first: 0, last: passage.tokens.length - 1 })];
  return spans.filter(({ role }) => role === 'content').map((span) => spanOf(passage, span));
};

/** Whether the words of a passage announce that what is said follows in the next. */
const announces = ({ tokens }: Passage): boolean => tokens.at(-1)?.text === ':';

/** Whose words a quotation in the next paragraph would be: whoever was quoted last, else whoever said something. */
const speakerAfter = (text: string, attributions: readonly Attribution[]): Attribution | null => {
  const isQuoting = ({ content }: Attribution): boolean =>
    content.some(({ start }) => OPENING.test(text.slice(start, start + 2)));
  return attributions.findLast(isQuoting) ?? attributions.findLast(({ source }) => source !== null) ?? null;
};

const withMore = (attribution: Attribution, words: readonly Span[]): Attribution =>
  words.length === 0 ? attribution : { ...attribution, content: [...attribution.content, ...words], floating: true };

/**
 * The attributions of an article by the tagger, in text order. Quotations in a paragraph of their own go to whoever was quoted or said
 * something in the paragraph before. Linear in the text.
 */
export const tagArticle = (
  prepared: PreparedText,
  findings: Findings,
  model: AttributionModel,
): readonly Attribution[] => {
  const passages = passagesOf(prepared);
  const hints = readHints(passages, findings);
  const found: Attribution[] = [];
  let speaker: Attribution | null = null;
  let announced = false;
  const more = new Map<Attribution, Span[]>();
  for (const [index, passage] of passages.entries()) {
    const likely = passage.tokens.length < FEWEST_TOKENS ? [] : possibleSpans(passage, hints[index]!, model);
    const spans = chooseSpans(likely, LEAST_CHANCE);
    const alone = lonely(passage, spans);
    if (alone.length > 0 && speaker && (announced || isQuoteOnly(passage))) {
      more.set(speaker, [...(more.get(speaker) ?? []), ...alone]);
      announced = false;
      continue;
    }
    const links = shapeSources(
      passage,
      completeLinks(passage, linkSpans(passage, spans), { likely, kept: spans }),
      (source) => firstOfAntecedent(passage, source),
    );
    const attributions = links.map((link) => attributionOf(passage, hints[index]!, link));
    found.push(...attributions);
    announced = announces(passage);
    speaker = announced ? (attributions.at(-1) ?? null) : speakerAfter(prepared.text, attributions);
  }
  return found
    .map((attribution) => withMore(attribution, more.get(attribution) ?? []))
    .filter(({ content }) => content.length > 0);
};
