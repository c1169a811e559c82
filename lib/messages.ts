import type { Analysis } from './analysis/findings.ts';
import type { ArticleStore } from './store/article-store.ts';
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
  | 'no_access'
  | 'page_changed'
  | 'click_again'
  | 'too_slow'
  | 'stopped'
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

/**
 * Whose wish it is that the page be read. A reader who asks loses more by a wrong refusal; one who did not ask is
 * disturbed by marks on what is no article.
 */
export type Care = 'asked' | 'unasked';

/** Whether the marks in a page are to be seen. */
export type Visible = 'shown' | 'hidden';

/** The layers of marks in a page. `chosen` is the brief flash on what the panel points at. */
export type Layer = 'official' | 'claim' | 'quoted' | 'note' | 'chosen';

/** What the reader can step through in a page. */
export type StepLayer = 'claim' | 'official' | 'note';

/**
 * What the panel asks of the page (served by the content script). Spans are into the article of the reading whose number
 * goes with them; once the page was read anew, a call about an older reading does nothing and answers false or null.
 */
export interface PageApi {
  /**
   * Finds the article, has it analysed, marks officials and claims, and answers with all of it. From then on the page is
   * read again where it changes, and tells {@link PanelApi} so. With the care of 'unasked', which is not the usual one, what is
   * not plainly an article is left alone.
   */
  read(care?: Care): Promise<Reading>;
  /** Gives up the readings under way, which then answer with the reason 'stopped' and mark nothing; false when the page is gone. */
  stop(): Promise<boolean>;
  /** The latest reading, without reading again; null where there is none. */
  latest(): Promise<Reading | null>;
  /** Marks these passages as noted, in place of those marked before. */
  markNotes(reading: number, spans: readonly Span[]): Promise<boolean>;
  /** Scrolls the passage into view and flashes it; false when the page no longer holds it. */
  show(reading: number, span: Span): Promise<boolean>;
  /** Shows or hides every mark; false when the page is gone. Reading at the reader's wish shows them. */
  setMarks(visible: Visible): Promise<boolean>;
  /** Whether marks are shown, as {@link setMarks} left them. */
  marks(): Promise<Visible>;
  /** Has the article analysed anew, as after a change of the reader's own people; false where none was read. Tells {@link PanelApi} where that finds anything else. */
  analyzeAgain(): Promise<boolean>;
  /** The reader's selection as a span, or null where nothing within the article is selected. */
  selection(reading: number): Promise<Span | null>;
  /**
   * Goes to the next or previous mark of this layer, from the one gone to before or from what is in view, and round at the
   * ends: scrolls there and flashes it; an open card goes along. False where the layer has no mark.
   */
  step(layer: StepLayer, direction: 'next' | 'previous'): Promise<boolean>;
  /** Opens the card of the mark that was gone to last, else of the first in view, with the focus in it; Escape gives the focus back. False where there is no mark. */
  openCard(): Promise<boolean>;
  /** Opens the editor for a note in the page: on the selection, else on the mark that was gone to last. False where there is neither. */
  writeNote(): Promise<boolean>;
}

/** What the page tells the panels that are open on it; there may be none. */
export interface PanelApi {
  /** {@link PageApi.latest} has another answer than before: the reading of this number, or null where the page holds no article now. */
  changed(reading: number | null): Promise<void>;
  /** The reader went to this passage in the page, by a step or by opening its card. */
  pointed(reading: number, span: Span): Promise<void>;
  /** The marks were hidden, or shown again. */
  marked(visible: Visible): Promise<void>;
}

/** What the page, and the extension's own pages, ask of the background. */
export interface ReaderApi {
  analyze(article: Article): Promise<Analysis>;
  /** The reader's own people or choices are others now: every article that is open is analysed anew, and the answer comes when that is done. */
  peopleChanged(): Promise<void>;
}

/** The sentences of the interface by their ids, as in `messages.json`. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** What the card in a page asks of the background: what is kept of the page's own articles. Calls about others reject. */
export interface DeskApi extends ArticleStore {
  /** The name means no official in this article from now on, which is then analysed anew. `title` is how the interface names the article. */
  mute(articleKey: string, name: string, title: string): Promise<void>;
  catalogue(language: 'en' | 'es'): Promise<Catalogue>;
}
