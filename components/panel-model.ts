import { batch, type Signal, signal } from '@preact/signals';
import type { Analysis } from '../lib/analysis/findings.ts';
import type { Say } from '../lib/catalogue.ts';
import type { Reading, UnreadReason, Visible } from '../lib/messages.ts';
import { articleKey, type NoteElsewhere } from '../lib/store/records.ts';
import { StoreError, type StoreFailure } from '../lib/store/store.ts';
import type { Article } from '../lib/text/article.ts';
import type { Span } from '../lib/text/span.ts';
import { type ChecksModel, createChecks } from './checks-model.ts';
import { type ClaimFilter, NO_FILTER } from './claim-rows.ts';
import type { ModesModel } from './modes-model.ts';
import { createNotes, type NotesModel } from './notes-model.ts';
import { newsOf } from './news.ts';
import { createNotices, type Notices } from './notice.ts';
import type { SettingsModel } from './settings-model.ts';
import { createTakeAway, type TakeAway } from './take-away.ts';
import { createWaiting, type Waiting } from './waiting.ts';
import type { PanelParts } from './panel-parts.ts';
import { listWith } from './pointed.ts';
import { createPeople, PEOPLE_CHANGED, type PeopleModel } from './people-model.ts';

export type Tab = 'claims' | 'officials' | 'notes' | 'sources';

export interface ReadyScreen {
  readonly kind: 'ready';
  /** Of the reading shown; the spans of article and analysis go by it. */
  readonly number: number;
  readonly article: Article;
  readonly analysis: Analysis;
  readonly notes: NotesModel;
  readonly people: PeopleModel;
  readonly checks: ChecksModel;
  /** The notes on somebody under any of these names that stand in other articles, the latest changed first. */
  notesElsewhere(this: void, names: readonly string[]): Promise<readonly NoteElsewhere[]>;
}

/** What the panel shows: that it reads, why nothing was read, or the article with its notes. */
export type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unread'; readonly reason: UnreadReason; readonly detail: string }
  | ReadyScreen;

export interface Panel extends TakeAway {
  readonly screen: Signal<Screen>;
  readonly tab: Signal<Tab>;
  readonly marks: Signal<Visible>;
  readonly selection: Signal<Span | null>;
  /** What the reader went to last, here or in the page; the lists follow it. */
  readonly pointed: Signal<Span | null>;
  readonly filter: Signal<ClaimFilter>;
  /** Whether claims are listed that the settings keep out. */
  readonly hidden: Signal<'shown' | 'hidden'>;
  readonly help: Signal<'open' | 'closed'>;
  readonly settings: SettingsModel;
  readonly modes: ModesModel;
  readonly shortcuts: PanelParts['shortcuts'];
  readonly openBeside: PanelParts['openBeside'];
  /** Why notes go to the reserve instead of the database, or null. */
  readonly storeFailure: Signal<StoreFailure | null>;
  readonly notices: Notices;
  readonly say: Say;
  /** Reads the page and the article's notes; again when called again. */
  read(): Promise<void>;
  /** The wait for the page that `read` began. */
  readonly waiting: Waiting;
  /** Ends that wait and has the page give its reading up; says so. */
  stop(): void;
  /** Reads the page where another one came into the tab; where it is still the same, it tells of its changes itself. */
  refresh(): Promise<void>;
  show(span: Span): Promise<void>;
  toggleMarks(): Promise<void>;
}

const STOPPED: Reading = { ok: false, reason: 'stopped', detail: '' };

/** The panel's state and actions, for popup and tests alike. Call `read` once to start. */
export const createPanel = (parts: PanelParts): Panel => {
  const { page, say } = parts;
  const screen = signal<Screen>({ kind: 'loading' });
  const tab = signal<Tab>('claims');
  const marks = signal<Visible>('shown');
  const selection = signal<Span | null>(null);
  const pointed = signal<Span | null>(null);
  const filter = signal<ClaimFilter>(NO_FILTER);
  const hidden = signal<'shown' | 'hidden'>('hidden');
  const help = signal<'open' | 'closed'>('closed');
  const storeFailure = signal<StoreFailure | null>(null);
  const notices = createNotices();
  const waiting = createWaiting();
  const opened = parts.openStore();
  // Reported where it is awaited, in `ready`; without this a refusal before then would count as unhandled.
  opened.catch(() => null);

  let people: PeopleModel | null = null;
  parts.channel.listen((changed) => {
    if (changed === PEOPLE_CHANGED) void people?.reload();
    const shown = screen.value;
    if (shown.kind !== 'ready' || articleKey(shown.article) !== changed) return;
    void shown.notes.reload();
    void shown.checks.reload();
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
    people ??= createPeople({ ...parts, store, notices });
    const checks = createChecks({ ...parts, store, article, notices, changed: () => parts.channel.post(key) });
    if (parts.settings.settings.value.keepDrafts === 'off') await notes.forgetDrafts();
    await Promise.all([people.reload(), checks.reload(), notes.reload()]);
    await notes.resume();
    const notesElsewhere: ReadyScreen['notesElsewhere'] = async (names) => {
      try {
        const found = await store.notesLabelled([...new Set(names)]);
        return found.filter(({ note }) => note.articleKey !== key);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        notices.tell('store_unread', { kind: 'failed' });
        return [];
      }
    };
    return { kind: 'ready', number, article, analysis, notes, people, checks, notesElsewhere };
  };

  const screenOf = async (reading: Reading): Promise<Screen> => {
    pointed.value = null;
    filter.value = NO_FILTER;
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
      shown.checks.moveTo(article);
      pointed.value = null;
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

  /** What was read before, else what is read now. */
  const look = async (stopping: AbortSignal): Promise<readonly [Reading, 'known' | 'new']> => {
    const known = await page.latest();
    if (known?.ok) return [known, 'known'];
    return [stopping.aborted ? STOPPED : await page.read(), 'new'];
  };

  const read = async (): Promise<void> => {
    screen.value = { kind: 'loading' };
    marks.value = 'shown';
    const [first, age] = await waiting.for(look, [STOPPED, 'new']);
    const shown = await screenOf(first);
    screen.value = shown;
    if (age === 'new') return;
    // It is shown while the page is looked at anew.
    const reading = await page.read();
    if (shown.kind !== 'ready' || !reading.ok || articleKey(reading.article) !== articleKey(shown.article)) {
      screen.value = await screenOf(reading);
    } else if (reading.number !== shown.number) await renew(shown, reading);
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
    pointed: (reading, span) => {
      const shown = screen.value;
      if (shown.kind === 'ready' && shown.number === reading) {
        pointed.value = span;
        tab.value = listWith(
          [
            ['claims', shown.analysis.claims],
            ['officials', shown.analysis.officials.flatMap(({ mentions }) => mentions)],
            ['notes', shown.notes.notes.value.map(({ place }) => place)],
          ],
          tab.value,
          span,
        );
      }
      return Promise.resolve();
    },
    marked: (visible) => {
      marks.value = visible;
      return Promise.resolve();
    },
  });

  const takeAway = createTakeAway({
    ...parts,
    notices,
    shown: () => (screen.value.kind === 'ready' ? screen.value : null),
  });

  return {
    screen,
    tab,
    marks,
    selection,
    pointed,
    filter,
    hidden,
    help,
    settings: parts.settings,
    modes: parts.modes,
    shortcuts: parts.shortcuts,
    openBeside: parts.openBeside,
    storeFailure,
    notices,
    say,
    read: () => inTurn(read),
    waiting,
    stop: () => {
      waiting.stop();
      void page.stop();
    },
    refresh: () =>
      inTurn(async () => {
        if ((await page.latest()) === null) await read();
      }),
    show: async (span) => {
      const shown = screen.value;
      pointed.value = span;
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
    ...takeAway,
  };
};
