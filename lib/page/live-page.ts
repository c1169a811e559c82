import type { PageApi, PanelApi, ReaderApi, Reading } from '../messages.ts';
import { describe, locate } from '../text/quote.ts';
import type { Span } from '../text/span.ts';
import type { NoArticle } from './find-article.ts';
import { readWhenThere } from './first-look.ts';
import { elementAt } from './flat-tree.ts';
import { createMarks } from './highlights.ts';
import { createOwnAddresses } from './own-address.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { createReadings, type Held } from './readings.ts';
import { selectedIn } from './selected.ts';
import type { Clock } from './watching/pace.ts';
import { watchPage } from './watching/watch-page.ts';

const FLASH_MS = 1_000;

/** How long a page that held an article has to put up the next one before it is said to hold none. */
const BETWEEN_MS = 2_500;

const quiet = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Where the spans are in the page as it is now; those beyond the text are nowhere. */
const rangesOf = ({ map }: Held, spans: readonly Span[]): Range[] =>
  spans.flatMap((span) => (span.end <= map.text.length ? map.ranges(span) : []));

/** The spans of one reading in the text of the next, as far as their words are found there again. */
const carry = (spans: readonly Span[], from: Held | null, to: Held): readonly Span[] => {
  const [before, now] = [from?.reading.article, to.reading.article];
  if (!before || before.url !== now.url) return [];
  return spans.flatMap((span) => locate(now.text, describe(before.text, span)) ?? []);
};

/**
 * The page the reader is on: reads its article, has it analysed, keeps the marks, and goes on doing so as the page
 * changes. Nothing of the page is changed. `analyze` may reject; the reading then says so. Nothing is watched before the
 * first `read`, nor once `signal` has aborted.
 */
export const createLivePage = (parts: {
  readonly document: Document;
  readonly analyze: ReaderApi['analyze'];
  readonly tell: PanelApi;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}): PageApi => {
  const { document, clock } = parts;
  const marks = createMarks();
  const readings = createReadings(parts.analyze, clock.now());
  const ownAddress = createOwnAddresses();
  let noted: readonly Span[] = [];
  let flash: ReturnType<typeof setTimeout> | undefined;
  let missingSince: number | null = null;

  // One reading after the other, so that the text that spans are into is always that of the latest.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => null);
    return done;
  };

  const paint = (held: Held): void => {
    const { claims, officials } = held.reading.analysis;
    marks.paint(
      'claim',
      rangesOf(
        held,
        claims.flatMap((claim) => claim.content),
      ),
    );
    marks.paint(
      'quoted',
      rangesOf(
        held,
        claims.flatMap((claim) => claim.quoted),
      ),
    );
    marks.paint(
      'official',
      rangesOf(
        held,
        officials.flatMap((official) => official.mentions),
      ),
    );
    marks.paint('note', rangesOf(held, noted));
  };

  const take = async (found: ReadPage | NoArticle, by: 'reader' | 'watch'): Promise<Reading> => {
    const [latest, before] = [readings.latest(), readings.held()];
    const page = found.found ? { ...found, article: ownAddress(found.article, document.location.href) } : found;
    const reading = await readings.take(page, by);
    const held = readings.held();
    if (!held) marks.remove();
    else {
      if (reading !== latest) noted = carry(noted, before, held);
      paint(held);
    }
    if (reading !== latest) void parts.tell.changed(reading.ok ? reading.number : null);
    return reading;
  };

  const readAgain = async (): Promise<void> => {
    const page = readPage(document);
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
    read: () =>
      inTurn(async () => {
        const page = await readWhenThere(document);
        watch.attend(page, 'reader');
        missingSince = null;
        marks.setVisible('shown');
        try {
          return await take(page, 'reader');
        } catch (error) {
          const detail = error instanceof Error ? error.message : String(error);
          return { ok: false, reason: 'analysis_failed', detail };
        }
      }),
    latest: () => Promise.resolve(readings.latest()),
    markNotes: (reading, spans) => {
      const held = readings.held(reading);
      if (held) {
        noted = spans;
        marks.paint('note', rangesOf(held, spans));
      }
      return Promise.resolve(held !== null);
    },
    show: (reading, span) => {
      const held = readings.held(reading);
      const places = held ? rangesOf(held, [span]) : [];
      const element = places[0] && elementAt(places[0].startContainer);
      if (!element?.isConnected) return Promise.resolve(false);
      element.scrollIntoView({ block: 'center', behavior: quiet() ? 'instant' : 'smooth' });
      marks.paint('chosen', places);
      clearTimeout(flash);
      flash = setTimeout(() => marks.paint('chosen', []), FLASH_MS);
      return Promise.resolve(true);
    },
    setMarks: (visible) => {
      marks.setVisible(visible);
      return Promise.resolve(true);
    },
    selection: (reading) => {
      const held = readings.held(reading);
      return Promise.resolve(held && selectedIn(held.map));
    },
  };
};
