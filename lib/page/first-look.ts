import type { Care } from '../messages.ts';
import { own } from './dom.ts';
import type { NoArticle } from './find-article.ts';
import { type ReadPage, readPage } from './read-page.ts';

/** How long a page that is still coming in is waited for; then what is there is read. */
const PATIENCE_MS = 8_000;

/** How long a page without an article is given to write one: many put their text in by script. */
const SECOND_LOOK_MS = 600;

/** Resolves when the page's text is there: its document is parsed, or it has taken too long. */
const parsed = (document: Document): Promise<void> =>
  new Promise((resolve) => {
    if (own(document, 'readyState') !== 'loading') return resolve();
    setTimeout(resolve, PATIENCE_MS);
    EventTarget.prototype.addEventListener.call(document, 'DOMContentLoaded', () => resolve(), { once: true });
  });

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Reads a page that may have only just been opened: waits for its text, and looks a second time where there is no article. */
export const readWhenThere = async (document: Document, care: Care): Promise<ReadPage | NoArticle> => {
  await parsed(document);
  const page = readPage(document, care);
  if (page.found) return page;
  await pause(SECOND_LOOK_MS);
  return readPage(document, care);
};
