// Runs in the page: what is asked of a saved page, as data that can leave it.
import { type Explanation, explainPage } from '../../lib/page/explain-page.ts';
import { readPage } from '../../lib/page/read-page.ts';
import type { Article } from '../../lib/text/article.ts';
import type { UnreadPage } from './page-tab.ts';

/** The article of the page, or why there is none. */
export const read = (document: Document): Article | UnreadPage => {
  const page = readPage(document);
  return page.found ? page.article : { reason: page.reason, detail: '' };
};

/** How the page is read, and why. */
export const explain = (document: Document): Explanation => explainPage(document);
