import type { PageApi, ReaderApi, Reading } from '../messages.ts';
import type { Span } from '../text/span.ts';
import { createMarks } from './highlights.ts';
import { readPage } from './read-page.ts';
import type { TextMap } from './text-map.ts';

const FLASH_MS = 1_000;

/** How long a page that is still coming in is waited for; then what is there is read. */
const PATIENCE_MS = 8_000;

/** Resolves when the page's text is there: its document is parsed, or it has taken too long. */
const parsed = (document: Document): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') return resolve();
    setTimeout(resolve, PATIENCE_MS);
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });

/** How long a page without an article is given to write one: many put their text in by script. */
const SECOND_LOOK_MS = 600;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Reads the page; a second time, a moment later, where there was no article yet. */
const readTwice = async (document: Document): Promise<ReturnType<typeof readPage>> => {
  const page = readPage(document);
  if (page.found) return page;
  await pause(SECOND_LOOK_MS);
  return readPage(document);
};

const quiet = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The page the reader is on: reads its article, has it analysed, and keeps the marks. Nothing of the page is changed.
 * `analyze` may reject; the reading then says so.
 */
export const createLivePage = (parts: {
  readonly document: Document;
  readonly analyze: ReaderApi['analyze'];
}): PageApi => {
  const { document } = parts;
  const marks = createMarks(document);
  let map: TextMap | null = null;
  let readings = 0;
  let flash: ReturnType<typeof setTimeout> | undefined;

  /** Spans beyond the text of the page as it is now, as of a page read before, have no place in it. */
  const ranges = (spans: readonly Span[]): Range[] =>
    spans.flatMap((span) => (map && span.end <= map.text.length ? map.ranges(span) : []));

  const paint = ({ analysis }: Extract<Reading, { ok: true }>): void => {
    marks.paint('claim', ranges(analysis.claims.flatMap((claim) => claim.content)));
    marks.paint('quoted', ranges(analysis.claims.flatMap((claim) => claim.quoted)));
    marks.paint('official', ranges(analysis.officials.flatMap((official) => official.mentions)));
  };

  return {
    read: async (): Promise<Reading> => {
      readings += 1;
      const mine = readings;
      await parsed(document);
      const page = await readTwice(document);
      if (!page.found) {
        map = null;
        marks.remove();
        return { ok: false, reason: page.reason, detail: '' };
      }
      try {
        const analysis = await parts.analyze(page.article);
        const reading = { ok: true, article: page.article, analysis } as const;
        // Of two readings at once the later one's text is the one that spans are into.
        if (mine === readings) {
          map = page.map;
          marks.setVisible('shown');
          paint(reading);
        }
        return reading;
      } catch (error) {
        return { ok: false, reason: 'analysis_failed', detail: error instanceof Error ? error.message : String(error) };
      }
    },
    markNotes: (spans) => Promise.resolve(marks.paint('note', ranges(spans))),
    show: (span) => {
      const places = ranges([span]);
      const element = places[0]?.startContainer.parentElement;
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
    selection: () => {
      const selection = document.getSelection();
      if (!map || !selection || selection.isCollapsed || selection.rangeCount === 0) return Promise.resolve(null);
      return Promise.resolve(map.span(selection.getRangeAt(0)));
    },
  };
};
