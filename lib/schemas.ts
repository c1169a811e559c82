import * as v from 'valibot';
import { type Analysis, REASON_IDS } from './analysis/findings.ts';
import type { Reading } from './messages.ts';
import type { Article } from './text/article.ts';

// What may cross between page, background and panel. A page's process can be taken over by the page, so what comes from it is checked.

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const maybe = v.nullable(text);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const range = { start: offset, end: offset };

/** A span with an end after its start. */
export const SpanSchema = v.pipe(
  v.object(range),
  v.check(({ start, end }) => start < end, 'a span must end after it starts'),
);
const span = SpanSchema;

const within = (spans: readonly { end: number }[], length: number) => spans.every(({ end }) => end <= length);

/** An article whose blocks lie inside its text. */
const ArticleSchema = v.pipe(
  v.object({
    title: text,
    byline: maybe,
    siteName: maybe,
    publishedAt: maybe,
    url: maybe,
    language: maybe,
    text,
    blocks: v.array(
      v.object({ ...range, kind: v.picklist(['heading', 'paragraph', 'item', 'quote', 'cell', 'preformatted']) }),
    ),
  }),
  v.check((article) => within(article.blocks, article.text.length), 'a block must lie inside the text'),
) satisfies v.GenericSchema<Article>;

const why = v.array(v.object({ id: v.picklist(REASON_IDS), args: v.array(text) }));

const official = v.object({
  id: text,
  name: text,
  role: text,
  organisation: maybe,
  status: v.picklist(['current', 'acting', 'former', 'nominee', 'candidate']),
  directoryId: maybe,
  confidence: share,
  why,
  mentions: v.array(v.object({ ...range, kind: v.picklist(['name', 'role']) })),
});

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
  kinds: v.array(
    v.picklist([
      'denial',
      'no-answer',
      'promise',
      'prediction',
      'opinion',
      'accusation',
      'demand',
      'question',
      'second-hand',
      'hedged',
      'numeric',
    ]),
  ),
  checkWorthiness: share,
  why,
});

/** The findings of an analysis. */
export const AnalysisSchema = v.object({
  persons: v.array(span),
  officials: v.array(official),
  claims: v.array(claim),
  unreadLanguage: maybe,
}) satisfies v.GenericSchema<Analysis>;

/** What reading a page gave, as the panel receives it. */
export const ReadingSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), article: ArticleSchema, analysis: AnalysisSchema }),
  v.object({
    ok: v.literal(false),
    reason: v.picklist([
      'little_text',
      'list_page',
      'front_page',
      'empty_page',
      'pdf',
      'forbidden_page',
      'page_changed',
      'click_again',
      'too_slow',
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
    call('read', []),
    call('markNotes', [v.array(span)]),
    call('show', [span]),
    call('setMarks', [v.picklist(['shown', 'hidden'])]),
    call('selection', []),
  ]),
]);

/** Every call of {@link ReaderApi}, with its arguments. */
export const ReaderCallSchema = v.intersect([
  v.object({ to: v.literal('reader') }),
  v.variant('call', [call('analyze', [ArticleSchema])]),
]);

/** What comes back of a call. */
export const ReplySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: text }),
]);
