import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Analysis } from '../../lib/analysis/findings.ts';
import { sayFrom } from '../../lib/catalogue.ts';
import type { ExportedFile } from '../../lib/export/formats.ts';
import type { PageApi, PanelApi, Reading } from '../../lib/messages.ts';
import { openReserve } from '../../lib/store/reserve.ts';
import type { Store } from '../../lib/store/store.ts';
import { memoryArea } from '../../lib/store/testing/memory-area.ts';
import { articleFromText } from '../../lib/text/article.ts';
import type { Span } from '../../lib/text/span.ts';
import { createModes } from '../modes-model.ts';
import { createPanel } from '../panel-model.ts';
import type { PanelParts } from '../panel-parts.ts';
import { openSettings } from '../settings-model.ts';

/** The article that every window of a desk shows, unless it is given another. */
export const TEXT = 'The bridge\n\nMayor Ada Brook said the bridge was safe. Nobody answered.';
export const spanOf = (words: string): Span => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
/** A reading of a text in which only `found` was found. */
export const readingOf = (
  text: string,
  found: Partial<Analysis> = {},
  { number = 1, url = 'https://example.org/bridge' } = {},
): Reading => ({
  ok: true,
  number,
  article: { ...articleFromText(text), url, language: 'en' },
  analysis: { persons: [], officials: [], claims: [], unreadLanguage: null, missingModels: [], ...found },
});

/** A desk with one store; each panel on it is a window. One that is opened has read its page, one that is begun goes on reading. */
export const createDesk = (store: Store = openReserve(memoryArea())) => {
  const heard: ((key: string) => void)[] = [];
  const files: ExportedFile[] = [];
  let ids = 0;
  let time = Date.UTC(2026, 0, 1);
  const beginPanel = async (
    options: { reading?: Reading; page?: Partial<PageApi>; parts?: Partial<PanelParts> } = {},
  ) => {
    const noted: (readonly Span[])[] = [];
    const listening: PanelApi[] = [];
    let latest = options.reading ?? readingOf(TEXT);
    const settings = await openSettings({ area: memoryArea(), listen: () => undefined });
    const mine: ((key: string) => void)[] = [];
    const panel = createPanel({
      page: {
        read: () => Promise.resolve(latest),
        latest: () => Promise.resolve(latest),
        stop: () => Promise.resolve(true),
        markNotes: (_reading, spans) => Promise.resolve(noted.push(spans) > 0),
        show: () => Promise.resolve(true),
        setMarks: () => Promise.resolve(true),
        marks: () => Promise.resolve('shown'),
        analyzeAgain: () => Promise.resolve(true),
        selection: () => Promise.resolve(null),
        step: () => Promise.resolve(false),
        openCard: () => Promise.resolve(false),
        writeNote: () => Promise.resolve(false),
        ...options.page,
      },
      listen: (listener) => void listening.push(listener),
      openStore: () => Promise.resolve({ store, failure: null, moved: 0 }),
      say: sayFrom(english),
      now: () => new Date((time += 1000)),
      newId: () => `id${ids++}`,
      peopleChanged: () => Promise.resolve(),
      settings,
      modes: createModes({
        site: 'example.org',
        settings,
        permissions: {
          contains: () => Promise.resolve(true),
          request: () => Promise.resolve(true),
          listen: () => undefined,
        },
      }),
      shortcuts: () => Promise.resolve([]),
      openBeside: null,
      channel: {
        post: (key) => heard.filter((listener) => !mine.includes(listener)).forEach((listener) => listener(key)),
        listen: (listener) => {
          heard.push(listener);
          mine.push(listener);
        },
      },
      saveFile: (file) => void files.push(file),
      copy: () => Promise.resolve(),
      ...options.parts,
    });
    const reading = panel.read();
    /** The page is read anew with this result, and tells the panel so. */
    const changeTo = async (next: Reading) => {
      latest = next;
      for (const listener of listening) await listener.changed(next.ok ? next.number : null);
    };
    return { panel, reading, noted, changeTo };
  };
  const openPanel: typeof beginPanel = async (options) => {
    const opened = await beginPanel(options);
    await opened.reading;
    return opened;
  };
  return { beginPanel, openPanel, files, store };
};
