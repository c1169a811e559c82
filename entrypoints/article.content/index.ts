import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCards } from '../../components/card/card-view.tsx';
import type { PanelApi } from '../../lib/messages.ts';
import { createLivePage } from '../../lib/page/live-page.ts';
import { pageClock } from '../../lib/page/watching/page-clock.ts';
import { desk, panels, reader, servePage } from '../../lib/rpc.ts';
import { USUAL_SETTINGS } from '../../lib/settings.ts';
import { copyText } from './copy-text.ts';
import { followSettings } from './follow-settings.ts';

declare global {
  /** Says whether the copy of this script that came first is still in touch with its extension. */
  var onTheRecordServes: (() => boolean) | undefined;
}

const isInTouch = (): boolean => Boolean(browser.runtime?.id);

// The panel puts this script into the page at every click. The first one serves the page, until an update of the
// extension cuts it off: then the next one takes over.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    if (globalThis.onTheRecordServes?.()) return;
    globalThis.onTheRecordServes = isInTouch;
    const end = new AbortController();
    const settings = followSettings((next) => page.follow(next));
    const cards = createCards({
      desk,
      say: settings.say,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      copy: copyText,
      markNotes: (number, spans) => page.markNotes(number, spans),
    });
    const tell: PanelApi = {
      ...panels,
      changed: async (number) => {
        const latest = await page.latest();
        if (latest?.ok) cards.attend(latest);
        await panels.changed(number);
      },
    };
    const page = createLivePage({
      document,
      analyze: (article) => {
        // Cut off, it leaves the page alone.
        if (!isInTouch()) end.abort();
        return reader.analyze(article);
      },
      tell,
      card: cards.view,
      settings: USUAL_SETTINGS,
      clock: pageClock,
      signal: end.signal,
    });
    servePage(page);
  },
});
