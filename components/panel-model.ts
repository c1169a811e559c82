import { batch, type Signal, signal } from '@preact/signals';
import { type Dossier, makeDossier } from '../lib/export/dossier.ts';
import { type ExportedFile, exportAs, type FormatId } from '../lib/export/formats.ts';
import type { Analysis } from '../lib/analysis/findings.ts';
import type { Say } from '../lib/catalogue.ts';
import type { PageApi, PanelApi, Reading, UnreadReason } from '../lib/messages.ts';
import type { OpenedStore } from '../lib/store/open-store.ts';
import { articleKey } from '../lib/store/records.ts';
import type { StoreFailure } from '../lib/store/store.ts';
import type { Article } from '../lib/text/article.ts';
import type { Span } from '../lib/text/span.ts';
import { createNotes, type NotesModel } from './notes-model.ts';
import { newsOf } from './news.ts';
import { createNotices, type Notices } from './notice.ts';

export type Tab = 'claims' | 'officials' | 'notes';

export interface ReadyScreen {
  readonly kind: 'ready';
  /** Of the reading shown; the spans of article and analysis go by it. */
  readonly number: number;
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
  /** Lets the page tell the panel that it was read anew. */
  readonly listen: (panel: PanelApi) => void;
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
    const { number, article, analysis } = reading;
    const { store, failure, moved } = await opened;
    storeFailure.value = failure;
    if (moved > 0) notices.tell(moved === 1 ? 'store_moved_one' : 'store_moved_other', { args: [String(moved)] });
    const key = articleKey(article);
    const notes = createNotes({
      store,
      reading,
      notices,
      now: parts.now,
      newId: parts.newId,
      changed: (placed, change) => {
        // A mark that cannot be painted (the page went away) takes nothing from the note itself.
        void page.markNotes(
          change.reading,
          placed.flatMap(({ place }) => place ?? []),
        );
        if (change.by === 'us') parts.channel.post(key);
      },
    });
    await notes.reload();
    await notes.resume();
    return { kind: 'ready', number, article, analysis, notes };
  };

  const screenOf = async (reading: Reading): Promise<Screen> => {
    if (!reading.ok) return { kind: 'unread', reason: reading.reason, detail: reading.detail };
    selection.value = await page.selection(reading.number);
    const next = await ready(reading);
    if (next.notes.editor.value) tab.value = 'notes';
    return next;
  };

  /** Shows a newer reading of the same article: all that the reader has open stays open. */
  const renew = async (shown: ReadyScreen, reading: Extract<Reading, { ok: true }>): Promise<void> => {
    const { number, article, analysis } = reading;
    const selected = await page.selection(number);
    const news = newsOf(shown, reading);
    batch(() => {
      shown.notes.moveTo(reading);
      selection.value = selected;
      screen.value = { ...shown, number, article, analysis };
      if (news) notices.mention(news.id, news.args);
    });
  };

  /** Shows what the page holds instead of the article, once what is being written on that is safe. */
  const leave = async (shown: ReadyScreen, reading: Reading): Promise<void> => {
    if (!(await shown.notes.settle())) return;
    const isDraft = (shown.notes.editor.value?.keptAt ?? null) !== null;
    screen.value = await screenOf(reading);
    if (reading.ok) notices.mention(isDraft ? 'another_article_draft' : 'another_article');
    else if (isDraft) notices.mention('draft_left');
  };

  const follow = async (): Promise<void> => {
    const shown = screen.value;
    const reading = shown.kind === 'loading' ? null : await page.latest();
    if (!reading) return;
    if (shown.kind !== 'ready') screen.value = await screenOf(reading);
    else if (!reading.ok || articleKey(reading.article) !== articleKey(shown.article)) await leave(shown, reading);
    else if (reading.number !== shown.number) await renew(shown, reading);
  };

  // One after the other, so that what is shown is always the latest.
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work).catch((error: unknown) => {
      // Whatever it was, the reader is told, and can try again.
      screen.value = { kind: 'unread', reason: 'analysis_failed', detail: String(error) };
    });
    return turn;
  };
  parts.listen({
    changed: (reading) =>
      inTurn(async () => {
        const shown = screen.value;
        const isKnown = reading !== null && shown.kind === 'ready' && shown.number >= reading;
        if (!isKnown) await follow();
      }),
  });

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
    read: () =>
      inTurn(async () => {
        screen.value = { kind: 'loading' };
        marks.value = 'shown';
        screen.value = await screenOf(await page.read());
      }),
    show: async (span) => {
      const shown = screen.value;
      if (shown.kind !== 'ready' || (await page.show(shown.number, span))) return;
      // The page may have been read anew meanwhile: then that is shown now.
      await inTurn(follow);
      const now = screen.value;
      if (now.kind === 'ready' && now.number === shown.number) notices.tell('show_lost');
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
