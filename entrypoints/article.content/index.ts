import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createLivePage } from '../../lib/page/live-page.ts';
import { pageClock } from '../../lib/page/watching/page-clock.ts';
import { panels, reader, servePage } from '../../lib/rpc.ts';

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
    const page = createLivePage({
      document,
      analyze: (article) => {
        // Cut off, it leaves the page alone.
        if (!isInTouch()) end.abort();
        return reader.analyze(article);
      },
      tell: panels,
      clock: pageClock,
      signal: end.signal,
    });
    servePage(page);
  },
});
