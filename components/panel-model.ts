import { type Signal, signal } from '@preact/signals';
import { type Dossier, makeDossier } from '../lib/export/dossier.ts';
import { type ExportedFile, exportAs, type FormatId } from '../lib/export/formats.ts';
import type { Analysis } from '../lib/analysis/findings.ts';
import type { Say } from '../lib/catalogue.ts';
import type { PageApi, Reading, UnreadReason } from '../lib/messages.ts';
import type { OpenedStore } from '../lib/store/open-store.ts';
import { articleKey } from '../lib/store/records.ts';
import type { StoreFailure } from '../lib/store/store.ts';
import type { Article } from '../lib/text/article.ts';
import type { Span } from '../lib/text/span.ts';
import { createNotes, type NotesModel } from './notes-model.ts';
import { createNotices, type Notices } from './notice.ts';

export type Tab = 'claims' | 'officials' | 'notes';

export interface ReadyScreen {
  readonly kind: 'ready';
  readonly article: Article;
  readonly analysis: Analysis;
  readonly notes: NotesModel;
}

/** What the panel shows: that it reads, why nothing was read, or the article with its notes. */
export type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unread'; readonly reason: UnreadReason; readonly detail: string }
  | ReadyScreen;

/** What the panel needs from around it; all of it replaceable in a test. */
export interface PanelParts {
  readonly page: PageApi;
  readonly openStore: () => Promise<OpenedStore>;
  readonly say: Say;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Tells other windows that an article's notes changed, and hears it from them. */
  readonly channel: { post(articleKey: string): void; listen(heard: (articleKey: string) => void): void };
  readonly saveFile: (file: ExportedFile) => void;
  /** Rejects where the browser does not allow it. */
  readonly copy: (text: string) => Promise<void>;
}

export interface Panel {
  readonly screen: Signal<Screen>;
  readonly tab: Signal<Tab>;
  readonly marks: Signal<'shown' | 'hidden'>;
  readonly selection: Signal<Span | null>;
  /** Why notes go to the reserve instead of the database, or null. */
  readonly storeFailure: Signal<StoreFailure | null>;
  readonly notices: Notices;
  readonly say: Say;
  /** Reads the page and the article's notes; again when called again. */
  read(): Promise<void>;
  show(span: Span): Promise<void>;
  toggleMarks(): Promise<void>;
  exportArticle(format: FormatId, to: 'file' | 'clipboard'): Promise<void>;
}

/** The panel's state and actions, for popup and tests alike. Call `read` once to start. */
export const createPanel = (parts: PanelParts): Panel => {
  const { page, say } = parts;
  const screen = signal<Screen>({ kind: 'loading' });
  const tab = signal<Tab>('claims');
  const marks = signal<'shown' | 'hidden'>('shown');
  const selection = signal<Span | null>(null);
  const storeFailure = signal<StoreFailure | null>(null);
  const notices = createNotices();
  const opened = parts.openStore();
  // Reported where it is awaited, in `ready`; without this a refusal before then would count as unhandled.
  opened.catch(() => null);

  parts.channel.listen((changed) => {
    const shown = screen.value;
    if (shown.kind === 'ready' && articleKey(shown.article) === changed) void shown.notes.reload();
  });

  const ready = async (reading: Extract<Reading, { ok: true }>): Promise<ReadyScreen> => {
    const { article, analysis } = reading;
    const { store, failure, moved } = await opened;
    storeFailure.value = failure;
    if (moved > 0) notices.tell(moved === 1 ? 'store_moved_one' : 'store_moved_other', { args: [String(moved)] });
    const { title, byline, siteName, publishedAt, url, language } = article;
    const key = articleKey(article);
    const notes = createNotes({
      store,
      article: { key, title, byline, siteName, publishedAt, url, language },
      text: article.text,
      notices,
      now: parts.now,
      newId: parts.newId,
      changed: (placed, by) => {
        // A mark that cannot be painted (the page went away) takes nothing from the note itself.
        page.markNotes(placed.flatMap(({ place }) => place ?? [])).catch(() => null);
        if (by === 'us') parts.channel.post(key);
      },
    });
    await notes.reload();
    await notes.resume();
    return { kind: 'ready', article, analysis, notes };
  };

  const readArticle = async (): Promise<Screen> => {
    const reading = await page.read();
    if (!reading.ok) return { kind: 'unread', reason: reading.reason, detail: reading.detail };
    selection.value = await page.selection();
    const next = await ready(reading);
    if (next.notes.editor.value) tab.value = 'notes';
    return next;
  };

  const dossier = (): Dossier | null => {
    const current = screen.value;
    if (current.kind !== 'ready') return null;
    const notes = current.notes.notes.value.map(({ note }) => note);
    return makeDossier(current.article, current.analysis, { notes, exportedAt: parts.now().toISOString(), say });
  };

  return {
    screen,
    tab,
    marks,
    selection,
    storeFailure,
    notices,
    say,
    read: async () => {
      screen.value = { kind: 'loading' };
      marks.value = 'shown';
      try {
        screen.value = await readArticle();
      } catch (error) {
        // Whatever it was, the reader is told, and can try again.
        screen.value = { kind: 'unread', reason: 'analysis_failed', detail: String(error) };
      }
    },
    show: async (span) => {
      if (!(await page.show(span))) notices.tell('show_lost');
    },
    toggleMarks: async () => {
      const next = marks.value === 'shown' ? 'hidden' : 'shown';
      if (await page.setMarks(next)) marks.value = next;
      else notices.tell('show_lost');
    },
    exportArticle: async (format, to) => {
      const made = dossier();
      if (!made) return;
      const file = exportAs(format, made, say);
      if (to === 'file') {
        parts.saveFile(file);
        notices.tell('export_saved', { args: [file.name] });
        return;
      }
      try {
        await parts.copy(file.text);
        notices.tell('export_copied', { args: [say(`export_${format}`)] });
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        notices.tell('export_copy_failed');
      }
    },
  };
};
