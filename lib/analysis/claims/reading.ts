import type { Span } from '../../text/span.ts';
import { contentEnd, type ContentKind } from './content-end.ts';
import type { Cue } from './find-cues.ts';
import { type Range, subjectFrom } from './find-source.ts';
import type { Item, Statement } from './statements.ts';
import { is } from './word-classes.ts';

/** A statement as far as it has been read when a cue's turn comes. */
export interface Reading {
  readonly text: string;
  readonly statement: Statement;
  readonly cues: readonly Cue[];
  /** First piece no attribution has taken yet. */
  readonly free: number;
  /** The source of the attribution before, for a verb without a subject of its own. */
  readonly lastSource: Range | null;
}

/** What a cue was found to join. */
export interface Found {
  readonly source: Range | null;
  /** Not in text order: what stands before the cue comes first. */
  readonly content: readonly Range[];
}

/** The span of text that a range of pieces covers. */
export const spanOf = (items: readonly Item[], range: Range): Span => ({
  start: items[range.from]?.start ?? 0,
  end: items[range.to - 1]?.end ?? 0,
});

/** Whether content that starts at this piece starts with exact words. */
export const kindAt = (items: readonly Item[], at: number): ContentKind =>
  items[at]?.kind === 'quote' ? 'quote' : 'clause';

/** Whether the clause of a cue opens its sentence and another follows: "While she said …, …". */
const isLeading = (items: readonly Item[], cue: Cue): boolean =>
  items
    .slice(0, 3)
    .some((item) => is(item, 'while', 'although', 'though', 'if', 'as', 'when', 'after', 'because', 'since')) &&
  !items.slice(1, cue.from).some((item) => is(item, ','));

/** The content that starts at `from` and goes on to where contents of its kind end; null where none is left. */
export const contentAfter = (
  reading: Reading,
  from: number,
  options: { readonly cue: Cue; readonly kind: ContentKind; readonly clause?: 'relative' },
): Range | null => {
  const { items } = reading.statement;
  const before = options.cue.from - 1;
  const to = contentEnd(items, from, {
    ...options,
    text: reading.text,
    cues: reading.cues,
    relative:
      options.clause === 'relative' ||
      (is(items[before], 'who', 'which') && (is(items[before - 1], ',') || options.kind === 'infinitive')),
    leading: isLeading(items, options.cue),
  });
  return from < to ? { from, to } : null;
};

/** The source of a verb without a subject of its own: that of the verb before it, or the subject of the sentence. */
export const inheritedSource = (reading: Reading, cue: Cue): Range | null =>
  reading.lastSource ?? subjectFrom(reading.statement.items, 0, cue.from);
