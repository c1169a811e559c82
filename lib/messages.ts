import type { Analysis } from './analysis/findings.ts';
import type { Article } from './text/article.ts';
import type { Span } from './text/span.ts';

/** Why a page was not read; each has a sentence `unread_<reason>` in every catalogue. */
export type UnreadReason =
  | 'little_text'
  | 'list_page'
  | 'front_page'
  | 'empty_page'
  | 'pdf'
  | 'forbidden_page'
  | 'page_changed'
  | 'click_again'
  | 'too_slow'
  | 'analysis_failed';

/** What reading a page gave. */
export type Reading =
  | { readonly ok: true; readonly article: Article; readonly analysis: Analysis }
  | {
      readonly ok: false;
      readonly reason: UnreadReason;
      /** What the browser said, for a report; empty where the reason says it all. */
      readonly detail: string;
    };

/** The layers of marks in a page. `chosen` is the brief flash on what the panel points at. */
export type Layer = 'official' | 'claim' | 'quoted' | 'note' | 'chosen';

/** What the panel asks of the page (served by the content script). Spans are into the article last read. */
export interface PageApi {
  /** Finds the article, has it analysed, marks officials and claims, and answers with all of it. */
  read(): Promise<Reading>;
  /** Marks these passages as noted, in place of those marked before. */
  markNotes(spans: readonly Span[]): Promise<void>;
  /** Scrolls the passage into view and flashes it; false when the page no longer holds it. */
  show(span: Span): Promise<boolean>;
  /** Shows or hides every mark; false when the page is gone. Reading shows them. */
  setMarks(visible: 'shown' | 'hidden'): Promise<boolean>;
  /** The reader's selection as a span, or null where nothing within the article is selected. */
  selection(): Promise<Span | null>;
}

/** What the page asks of the background. */
export interface ReaderApi {
  analyze(article: Article): Promise<Analysis>;
}
