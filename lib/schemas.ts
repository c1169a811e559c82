import * as v from 'valibot';
import { type Analysis, CLAIM_KINDS, MODEL_NAMES, REASON_IDS } from './analysis/findings.ts';
import { UNITS } from './analysis/numbers/units.ts';
import type { Reading } from './messages.ts';
import { type Article, FACT_LIMITS } from './text/article.ts';

// What may cross between page, background and panel. A page's process can be taken over by the page, so what comes from it is checked.

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const maybe = v.nullable(text);
const textOf = (most: number) => v.pipe(text, v.maxLength(most));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const range = { start: whole, end: whole };

/** A span with an end after its start. */
export const SpanSchema = v.pipe(
  v.object(range),
  v.check(({ start, end }) => start < end, 'a span must end after it starts'),
);
const span = SpanSchema;

/** Whether marks are to be seen. */
export const VisibleSchema = v.picklist(['shown', 'hidden']);

const within = (spans: readonly { end: number }[], length: number) => spans.every(({ end }) => end <= length);

/** Whether each begins where the one before has ended, or later: no text is then read twice. */
const inOrder = (spans: readonly { start: number; end: number }[]) =>
  spans.every(({ start, end }, at) => start <= end && start >= (spans[at - 1]?.end ?? 0));

/** An article whose blocks lie inside its text, one behind the other. */
const ArticleSchema = v.pipe(
  v.object({
    title: textOf(FACT_LIMITS.title),
    byline: v.nullable(textOf(FACT_LIMITS.byline)),
    siteName: v.nullable(textOf(FACT_LIMITS.siteName)),
    publishedAt: v.nullable(textOf(FACT_LIMITS.date)),
    modifiedAt: v.nullable(textOf(FACT_LIMITS.date)),
    section: v.nullable(textOf(FACT_LIMITS.section)),
    url: v.nullable(textOf(FACT_LIMITS.url)),
    language: v.nullable(textOf(FACT_LIMITS.language)),
    paywalled: v.nullable(v.boolean()),
    corrections: v.pipe(v.array(textOf(FACT_LIMITS.correction)), v.maxLength(FACT_LIMITS.corrections)),
    text,
    blocks: v.array(
      v.object({ ...range, kind: v.picklist(['heading', 'paragraph', 'item', 'quote', 'cell', 'preformatted']) }),
    ),
  }),
  v.check((article) => within(article.blocks, article.text.length), 'a block must lie inside the text'),
  v.check((article) => inOrder(article.blocks), 'a block must begin behind the one before'),
) satisfies v.GenericSchema<Article>;

const why = v.array(v.object({ id: v.picklist(REASON_IDS), args: v.array(text) }));

const officeTerm = v.object({
  office: text,
  place: text,
  party: maybe,
  from: maybe,
  to: maybe,
  standing: v.picklist(['current', 'former', 'unknown']),
  source: text,
  asOf: text,
});

const mention = v.object({
  ...range,
  kind: v.picklist(['name', 'role']),
  alternatives: v.exactOptional(v.array(v.object({ personId: maybe, name: text, odds: share }))),
});

const official = v.object({
  id: text,
  name: text,
  role: text,
  organisation: maybe,
  status: v.picklist(['current', 'acting', 'former', 'nominee', 'candidate']),
  directoryId: maybe,
  facts: v.nullable(v.object({ id: text, name: text, wikidata: maybe, on: maybe, terms: v.array(officeTerm) })),
  confidence: share,
  why,
  mentions: v.array(mention),
});

const finite = v.pipe(v.number(), v.finite());
const stated = {
  ...range,
  low: finite,
  high: finite,
  modifier: v.nullable(v.picklist(['about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most'])),
  change: v.nullable(v.picklist(['up', 'down'])),
  of: maybe,
  against: maybe,
};

const quantity = v.variant('kind', [
  v.object({ ...stated, kind: v.picklist(['count', 'percent', 'points', 'share', 'ratio', 'age', 'rank']) }),
  v.object({ ...stated, kind: v.literal('money'), currency: v.pipe(text, v.regex(/^[A-Z]{3}$/u)) }),
  v.object({ ...stated, kind: v.literal('measure'), unit: v.picklist(UNITS) }),
  v.object({ ...range, kind: v.literal('score'), values: v.tuple([finite, finite]) }),
  v.object({ ...range, kind: v.literal('label'), value: finite }),
  v.object({
    ...range,
    kind: v.literal('date'),
    from: maybe,
    to: maybe,
    modifier: v.nullable(v.picklist(['since', 'until', 'before', 'after'])),
  }),
  v.object({ ...range, kind: v.literal('time'), time: text }),
  v.object({ ...range, kind: v.literal('record'), direction: v.nullable(v.picklist(['high', 'low'])), since: maybe }),
  v.object({ ...range, kind: v.literal('comparison'), direction: v.picklist(['more', 'less']) }),
]);

const claim = v.object({
  ...range,
  id: text,
  quotation: v.picklist(['direct', 'mixed', 'indirect', 'none']),
  source: v.nullable(span),
  speakerId: maybe,
  sourceKind: v.picklist(['person', 'anonymous', 'organisation', 'outlet', 'document', 'crowd', 'none']),
  cue: v.nullable(span),
  content: v.array(span),
  quoted: v.array(span),
  kinds: v.array(v.picklist(CLAIM_KINDS)),
  quantities: v.array(quantity),
  checkWorthiness: share,
  why,
});

/** The findings of an analysis. */
export const AnalysisSchema = v.object({
  persons: v.array(span),
  officials: v.array(official),
  claims: v.array(claim),
  unreadLanguage: maybe,
  missingModels: v.array(v.object({ name: v.picklist(MODEL_NAMES), why: text })),
}) satisfies v.GenericSchema<Analysis>;

/** What reading a page gave, as the panel receives it. */
export const ReadingSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), number: whole, article: ArticleSchema, analysis: AnalysisSchema }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist([
      'little_text',
      'list_page',
      'front_page',
      'search_page',
      'shop_page',
      'job_page',
      'media_page',
      'gallery_page',
      'forum_page',
      'feed_page',
      'mail_page',
      'app_page',
      'map_page',
      'figures_page',
      'login_page',
      'code_page',
      'wiki_page',
      'site_page',
      'empty_page',
      'pdf',
      'forbidden_page',
      'no_access',
      'page_changed',
      'click_again',
      'too_slow',
      'stopped',
      'analysis_failed',
    ]),
    detail: text,
  }),
]) satisfies v.GenericSchema<Reading>;

const call = <const Name extends string, const Args extends v.TupleItems>(name: Name, args: Args) =>
  v.object({ call: v.literal(name), args: v.tuple(args) });

/** Every call of {@link PageApi}, with its arguments. */
export const PageCallSchema = v.intersect([
  v.object({ to: v.literal('page') }),
  v.variant('call', [
    call('read', [v.picklist(['asked', 'unasked'])]),
    call('stop', []),
    call('latest', []),
    call('markNotes', [whole, v.array(span)]),
    call('show', [whole, span]),
    call('setMarks', [VisibleSchema]),
    call('marks', []),
    call('analyzeAgain', []),
    call('selection', [whole]),
    call('step', [v.picklist(['claim', 'official', 'note']), v.picklist(['next', 'previous'])]),
    call('openCard', []),
    call('writeNote', []),
  ]),
]);

/** Every call of {@link PanelApi}, with its arguments. */
export const PanelCallSchema = v.intersect([
  v.object({ to: v.literal('panel') }),
  v.variant('call', [
    call('changed', [v.nullable(whole)]),
    call('pointed', [whole, span]),
    call('marked', [VisibleSchema]),
  ]),
]);

/** Every call of {@link ReaderApi}, with its arguments. */
export const ReaderCallSchema = v.intersect([
  v.object({ to: v.literal('reader') }),
  v.variant('call', [call('analyze', [ArticleSchema]), call('peopleChanged', [])]),
]);

/** What comes back of a call. */
export const ReplySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: text }),
]);
