import { type CardView, NO_CARD } from '../card.ts';
import { untilStopped } from '../in-time.ts';
import type { Care, PageApi, PanelApi, ReaderApi, Reading, Visible } from '../messages.ts';
import { type Settings, USUAL_SETTINGS } from '../settings.ts';
import { passagesIn } from '../text/quote.ts';
import type { Span } from '../text/span.ts';
import { createPageCard } from './card/page-card.ts';
import type { NoArticle } from './find-article.ts';
import { readWhenThere } from './first-look.ts';
import { createMarks } from './highlights.ts';
import { createOwnAddresses } from './own-address.ts';
import { marksOf } from './painted.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { createReadings, type Held } from './readings.ts';
import { scrollToWords } from './scroll-to.ts';
import { selectedIn } from './selected.ts';
import type { Clock } from './watching/pace.ts';
import { watchPage } from './watching/watch-page.ts';

const FLASH_MS = 1_000;

/** How long a page that held an article has to put up the next one before it is said to hold none. */
const BETWEEN_MS = 2_500;

const LAYERS = ['claim', 'quoted', 'official', 'note'] as const;

/** Where the spans are in the page as it is now; those beyond the text are nowhere. */
const rangesOf = ({ map }: Held, spans: readonly Span[]): Range[] =>
  spans.flatMap((span) => (span.end <= map.text.length ? map.ranges(span) : []));

/** The spans of one reading in the text of the next, as far as their words are found there again. */
const carry = (spans: readonly Span[], from: Held | null, to: Held): readonly Span[] => {
  const [before, now] = [from?.reading.article, to.reading.article];
  if (!before || before.url !== now.url) return [];
  const [then, later] = [passagesIn(before.text), passagesIn(now.text)];
  return spans.flatMap((span) => {
    const location = later.locate(then.describe(span));
    return location.how === 'gone' ? [] : location;
  });
};

/** The reader gave the reading up. */
class Stopped extends Error {}
const giveUp = (): never => {
  throw new Stopped();
};

/** A page that is read, and the settings it follows. */
export interface LivePage extends PageApi {
  /** Follows these settings from now on, without reading the page again. */
  follow(settings: Settings): void;
}

/**
 * The page the reader is on: reads its article, has it analysed, keeps the marks, and goes on doing so as the page
 * changes. Nothing of the page is changed; a card may lie over it. `analyze` may reject; the reading then says so. Nothing is watched before the
 * first `read`, nor once `signal` has aborted.
 */
export const createLivePage = (parts: {
  readonly document: Document;
  readonly analyze: ReaderApi['analyze'];
  readonly tell: PanelApi;
  /** None where it is left out. */
  readonly card?: CardView;
  readonly settings?: Settings;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}): LivePage => {
  const { document, clock, tell } = parts;
  let settings = parts.settings ?? USUAL_SETTINGS;
  const marks = createMarks(settings);
  let stopping = new AbortController();
  let running: AbortSignal | null = null;
  let isGivenUp = false;
  const analyze: ReaderApi['analyze'] = (article) => {
    const work = parts.analyze(article);
    return running ? untilStopped(work, running, giveUp) : work;
  };
  const readings = createReadings(analyze, clock.now());
  const ownAddress = createOwnAddresses();
  let noted: readonly Span[] = [];
  let flash: ReturnType<typeof setTimeout> | undefined;
  let missingSince: number | null = null;
  let visible: Visible = 'shown';
  let care: Care = 'asked';

  // One reading after the other, so that the text that spans are into is always that of the latest.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => null);
    return done;
  };

  const goTo = (held: Held, span: Span, how: 'smoothly' | 'if needed'): boolean => {
    const places = rangesOf(held, [span]);
    if (!scrollToWords(document.defaultView ?? globalThis.window, places, how)) return false;
    marks.paint('chosen', places);
    clearTimeout(flash);
    flash = setTimeout(() => marks.paint('chosen', []), FLASH_MS);
    return true;
  };
  const card = createPageCard({
    document,
    view: parts.card ?? NO_CARD,
    settings: () => settings,
    goTo,
    carry,
    tell,
    signal: parts.signal,
  });

  const paint = (held: Held): void => {
    const marked = marksOf(held.reading, noted, settings);
    for (const layer of LAYERS) {
      const spans = marked.flatMap((mark) => (mark.layer === layer ? [mark.span] : []));
      marks.paint(layer, rangesOf(held, spans));
    }
    card.attend(visible === 'shown' ? { held, marks: marked } : null);
  };
  const repaint = (): void => {
    const held = readings.held();
    if (held) paint(held);
  };
  const setVisible = (next: Visible): void => {
    if (next !== visible) void tell.marked(next);
    visible = next;
    marks.setVisible(next);
  };

  const take = async (found: ReadPage | NoArticle, by: 'reader' | 'watch'): Promise<Reading> => {
    const [latest, before] = [readings.latest(), readings.held()];
    const page = found.found ? { ...found, article: ownAddress(found.article, document.location.href) } : found;
    const reading = await readings.take(page, by);
    const held = readings.held();
    if (!held) {
      marks.remove();
      card.attend(null);
    } else {
      if (reading !== latest) noted = carry(noted, before, held);
      paint(held);
    }
    if (reading !== latest) void tell.changed(reading.ok ? reading.number : null);
    return reading;
  };

  const readAgain = async (): Promise<void> => {
    if (isGivenUp && !readings.held()) return;
    const page = readPage(document, care);
    watch.attend(page, 'watch');
    if (page.found) missingSince = null;
    else if (readings.held()) {
      if (missingSince === null) watch.lookAgain(BETWEEN_MS);
      missingSince ??= clock.now();
      if (clock.now() - missingSince < BETWEEN_MS) return;
    }
    try {
      await take(page, 'watch');
    } catch (error) {
      // The reading before this one stays; the next change, or the reader, has it tried again.
      if (!(error instanceof Error)) throw error;
    }
  };
  const watch = watchPage({ document, clock, signal: parts.signal, read: () => inTurn(readAgain) });

  return {
    read: (wished = 'asked') => {
      const { signal } = stopping;
      return inTurn(async () => {
        care = wished;
        running = signal;
        isGivenUp = false;
        try {
          const page = await untilStopped(readWhenThere(document, care), signal, giveUp);
          watch.attend(page, 'reader');
          missingSince = null;
          setVisible('shown');
          return await take(page, 'reader');
        } catch (error) {
          isGivenUp = error instanceof Stopped;
          if (isGivenUp) return { ok: false, reason: 'stopped', detail: '' };
          const detail = error instanceof Error ? error.message : String(error);
          return { ok: false, reason: 'analysis_failed', detail };
        } finally {
          running = null;
        }
      });
    },
    stop: () => {
      stopping.abort();
      stopping = new AbortController();
      return Promise.resolve(true);
    },
    latest: () => Promise.resolve(readings.latest()),
    markNotes: (reading, spans) => {
      const held = readings.held(reading);
      if (held) {
        noted = spans;
        paint(held);
      }
      return Promise.resolve(held !== null);
    },
    show: (reading, span) => {
      const held = readings.held(reading);
      return Promise.resolve(held !== null && goTo(held, span, 'smoothly'));
    },
    setMarks: (next) => {
      setVisible(next);
      repaint();
      return Promise.resolve(true);
    },
    marks: () => Promise.resolve(visible),
    analyzeAgain: () =>
      inTurn(async () => {
        const latest = readings.latest();
        const reading = await readings.renew();
        const held = readings.held();
        if (reading === null || held === null) return false;
        if (reading !== latest) {
          paint(held);
          void tell.changed(held.reading.number);
        }
        return true;
      }),
    selection: (reading) => {
      const held = readings.held(reading);
      return Promise.resolve(held && selectedIn(held.map));
    },
    step: card.step,
    openCard: card.openCard,
    writeNote: card.writeNote,
    follow: (next) => {
      settings = next;
      marks.setLook(next);
      repaint();
    },
  };
};
