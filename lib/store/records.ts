import type { ArticleFacts } from '../text/article.ts';
import type { Quote } from '../text/quote.ts';

/** An article the reader kept something of; `key` is what tells one article from another (see {@link articleKey}). */
export interface ArticleRecord extends ArticleFacts {
  readonly key: string;
  /** ISO 8601 time of the first and of the latest note. */
  readonly createdAt: string;
  readonly changedAt: string;
}

/** What a note is about: a passage of the article and what the product took it for. */
export interface Target {
  readonly kind: 'official' | 'claim' | 'passage';
  readonly quote: Quote;
  /** Who or what it is, as shown above the note: the official's name, the claim's source, or the passage's words. */
  readonly label: string;
}

/** One note. Text is kept as typed. A note in the bin has a `deletedAt`. */
export interface Note {
  readonly id: string;
  readonly articleKey: string;
  readonly target: Target;
  readonly text: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly deletedAt: string | null;
}

/** A note with the title of its article. */
export interface NoteElsewhere {
  readonly note: Note;
  readonly articleTitle: string;
}

/** What was typed and not yet saved; one for each article and target, or for each note being edited. */
export interface Draft {
  /** See {@link draftKey}. */
  readonly key: string;
  readonly articleKey: string;
  /** The note being edited, or null for a new one. */
  readonly noteId: string | null;
  /** When that note was last changed as the editing began, or null for a new one. */
  readonly noteChangedAt: string | null;
  readonly target: Target;
  readonly text: string;
  readonly changedAt: string;
}

/** What tells one article from another: its canonical address, or for a page without one its address as it stands. */
export const articleKey = (facts: Pick<ArticleFacts, 'url' | 'title'>): string => facts.url ?? `title:${facts.title}`;

/** Whether two targets are the same passage, taken for the same thing. */
export const isSameTarget = (a: Target, b: Target): boolean =>
  a.kind === b.kind && a.quote.start === b.quote.start && a.quote.exact === b.quote.exact;

/** The key of the draft for a note on `target`, or for the note that is edited. */
export const draftKey = (article: string, target: Target, noteId: string | null): string =>
  noteId === null
    ? `${article} ${target.kind} ${target.quote.start} ${target.quote.exact.slice(0, 80)}`
    : `note ${noteId}`;

/** Whether the note is about somebody, and not in the bin. */
export const isAboutPerson = ({ target, deletedAt }: Note): boolean => target.kind !== 'passage' && deletedAt === null;

/** Orders notes by their last change, the latest first. */
export const byChange = (a: Note, b: Note): number =>
  b.changedAt.localeCompare(a.changedAt) || a.id.localeCompare(b.id);
