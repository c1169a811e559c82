import browser from 'webextension-polyfill';
import type { PageApi, Reading, UnreadReason } from './messages.ts';
import { answered, CallError, pageIn } from './rpc.ts';

const CONTENT_SCRIPT = '/content-scripts/article.js';

/** The tab the reader is on when the panel opens. */
export const activeTab = async (): Promise<browser.Tabs.Tab | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
};

const unread = (reason: UnreadReason, detail = ''): Reading => ({ ok: false, reason, detail });

const isPdf = (url: string | undefined): boolean => {
  if (url === undefined || !URL.canParse(url)) return false;
  return /\.pdf$/iu.test(new URL(url).pathname);
};

/** Puts the content script into the tab; a reason where the browser does not allow it. Harmless where it already runs. */
const enter = async (tab: browser.Tabs.Tab): Promise<UnreadReason | null> => {
  try {
    const entered = await browser.scripting.executeScript({
      target: { tabId: tab.id ?? -1 },
      files: [CONTENT_SCRIPT],
      // The script itself waits for the text, not for the last picture.
      injectImmediately: true,
    });
    // For its own pages Firefox answers with a list of nothing.
    return entered.some(Boolean) ? null : 'forbidden_page';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (isPdf(tab.url)) return 'pdf';
    // The address is only told of pages that may be read; of those that may not, both browsers say where a permission would help.
    return tab.url === undefined && /permission/iu.test(error.message) ? 'no_access' : 'forbidden_page';
  }
};

/** The page in a tab: `read` enters it first, and every failure to reach it is a reading with its reason. */
export const openPage = (tab: browser.Tabs.Tab | null): PageApi => {
  const page = pageIn(tab?.id ?? -1);
  let allowed = false;
  return {
    ...page,
    read: async (care) => {
      try {
        const refused = tab ? await answered(enter(tab)) : 'forbidden_page';
        // A click on the button opens one page to the extension; where the tab has moved on, another click is needed.
        if (refused) return unread(allowed ? 'click_again' : refused);
        allowed = true;
        return await page.read(care);
      } catch (error) {
        if (error instanceof CallError) return unread(error.reason, error.message);
        throw error;
      }
    },
    // A page that went away shows nothing and has nothing selected; the next reading says so.
    latest: () => page.latest().catch(() => null),
    stop: () => page.stop().catch(() => false),
    markNotes: (reading, spans) => page.markNotes(reading, spans).catch(() => false),
    show: (reading, span) => page.show(reading, span).catch(() => false),
    setMarks: (visible) => page.setMarks(visible).catch(() => false),
    marks: () => page.marks().catch(() => 'shown'),
    analyzeAgain: () => page.analyzeAgain().catch(() => false),
    selection: (reading) => page.selection(reading).catch(() => null),
    step: (layer, direction) => page.step(layer, direction).catch(() => false),
    openCard: () => page.openCard().catch(() => false),
    writeNote: () => page.writeNote().catch(() => false),
  };
};
