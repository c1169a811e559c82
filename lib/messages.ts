import type { Analysis } from './analysis/findings.ts';
import type { Article } from './text/article.ts';
import type { Span } from './text/span.ts';

/** Why a page was not read; each has a sentence `unread_<reason>` in every catalogue. */
export type UnreadReason =
  | 'little_text'
  | 'list_page'
  | 'front_page'
  | 'search_page'
  | 'shop_page'
  | 'job_page'
  | 'media_page'
  | 'gallery_page'
  | 'forum_page'
  | 'feed_page'
  | 'mail_page'
  | 'app_page'
  | 'map_page'
  | 'figures_page'
  | 'login_page'
  | 'code_page'
  | 'wiki_page'
  | 'site_page'
  | 'empty_page'
  | 'pdf'
  | 'forbidden_page'
  | 'page_changed'
  | 'click_again'
  | 'too_slow'
  | 'analysis_failed';

/** What reading a page gave. */
export type Reading =
  | {
      readonly ok: true;
      /** Tells the reading from every other of this tab; a later one has a greater number. Calls with spans carry it. */
      readonly number: number;
      readonly article: Article;
      readonly analysis: Analysis;
    }
  | {
      readonly ok: false;
      readonly reason: UnreadReason;
      /** What the browser said, for a report; empty where the reason says it all. */
      readonly detail: string;
    };

/** The layers of marks in a page. `chosen` is the brief flash on what the panel points at. */
export type Layer = 'official' | 'claim' | 'quoted' | 'note' | 'chosen';

/**
 * What the panel asks of the page (served by the content script). Spans are into the article of the reading whose number
 * goes with them; once the page was read anew, a call about an older reading does nothing and answers false or null.
 */
export interface PageApi {
  /**
   * Finds the article, has it analysed, marks officials and claims, and answers with all of it. From then on the page is
   * read again where it changes, and tells {@link PanelApi} so.
   */
  read(): Promise<Reading>;
  /** The latest reading, without reading again; null where there is none. */
  latest(): Promise<Reading | null>;
  /** Marks these passages as noted, in place of those marked before. */
  markNotes(reading: number, spans: readonly Span[]): Promise<boolean>;
  /** Scrolls the passage into view and flashes it; false when the page no longer holds it. */
  show(reading: number, span: Span): Promise<boolean>;
  /** Shows or hides every mark; false when the page is gone. Reading at the reader's wish shows them. */
  setMarks(visible: 'shown' | 'hidden'): Promise<boolean>;
  /** The reader's selection as a span, or null where nothing within the article is selected. */
  selection(reading: number): Promise<Span | null>;
}

/** What the page tells the panels that are open on it; there may be none. */
export interface PanelApi {
  /** {@link PageApi.latest} has another answer than before: the reading of this number, or null where the page holds no article now. */
  changed(reading: number | null): Promise<void>;
}

/** What the page asks of the background. */
export interface ReaderApi {
  analyze(article: Article): Promise<Analysis>;
}
