import * as v from 'valibot';
import type { Catalogue } from './messages.ts';
import { type Check, CHECK_STATUSES } from './store/checks.ts';
import type { ArticleRecord, Draft, Note } from './store/records.ts';

// What a card in a page may have kept for the reader. A page's process can be taken over by the page: what comes from it has
// to be of the right shape, and no heavier than what a reader writes.

const MOST_TEXT = 1_000_000;
const MOST_RECORD = 4_000_000;

const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));
const key = v.pipe(v.string(), v.maxLength(20_000));
const maybe = v.nullable(text);
const quote = v.looseObject({ exact: text, prefix: text, suffix: text, start: v.number() });

/** Records are kept whole: a field that is not known here is not lost. */
const record = <T>(shape: v.GenericSchema): v.GenericSchema<unknown, T> =>
  v.custom<T>((value) => v.is(shape, value) && JSON.stringify(value).length <= MOST_RECORD);

const target = v.looseObject({ kind: v.picklist(['official', 'claim', 'passage']), quote, label: text });

/** A note as it is kept. */
export const NoteSchema = record<Note>(
  v.looseObject({
    id: key,
    articleKey: key,
    target,
    text,
    createdAt: key,
    changedAt: key,
    deletedAt: v.nullable(key),
  }),
);

/** A draft as it is kept. */
export const DraftSchema = record<Draft>(
  v.looseObject({
    key,
    articleKey: key,
    noteId: v.nullable(key),
    noteChangedAt: v.nullable(key),
    target,
    text,
    changedAt: key,
  }),
);

/** A check as it is kept. */
export const CheckSchema = record<Check>(
  v.looseObject({
    key,
    articleKey: key,
    quote,
    label: text,
    steps: v.pipe(
      v.array(
        v.looseObject({
          at: key,
          status: v.nullable(v.picklist(CHECK_STATUSES)),
          text,
          evidence: v.array(v.looseObject({ address: text, quote: text, date: text })),
        }),
      ),
      v.minLength(1),
    ),
    changedAt: key,
  }),
);

const ArticleRecordSchema = record<ArticleRecord>(
  v.looseObject({
    key,
    title: text,
    byline: maybe,
    siteName: maybe,
    publishedAt: maybe,
    modifiedAt: maybe,
    section: maybe,
    url: v.nullable(key),
    language: maybe,
    paywalled: v.nullable(v.boolean()),
    corrections: v.array(text),
    createdAt: key,
    changedAt: key,
  }),
);

/** Sentences by their ids. */
export const CatalogueSchema: v.GenericSchema<unknown, Catalogue> = v.record(
  v.string(),
  v.object({ message: v.string() }),
);

const change = v.object({ before: v.nullable(CheckSchema), after: v.nullable(CheckSchema) });

const call = <const Name extends string, const Args extends v.TupleItems>(name: Name, args: Args) =>
  v.object({ call: v.literal(name), args: v.tuple(args) });

/** Every call of {@link DeskApi}, with its arguments. */
export const DeskCallSchema = v.intersect([
  v.object({ to: v.literal('desk') }),
  v.variant('call', [
    call('notesOf', [key]),
    call('note', [key]),
    call('putNote', [NoteSchema, ArticleRecordSchema]),
    call('draft', [key]),
    call('draftsOf', [key]),
    call('putDraft', [DraftSchema]),
    call('deleteDraft', [key]),
    call('checksOf', [key]),
    call('changeCheck', [change, ArticleRecordSchema]),
    call('mute', [key, key, v.pipe(v.string(), v.maxLength(500))]),
    call('catalogue', [v.picklist(['en', 'es'])]),
  ]),
]);
