import { fileURLToPath } from 'node:url';
import type { Explanation } from '../../lib/page/explain-page.ts';
import type { Article } from '../../lib/text/article.ts';
import { openPageTab, type UnreadPage } from './page-tab.ts';

/** Reads saved pages in a browser of its own, by the code that runs in the reader's. */
export interface PageReader {
  /** Reads one page, given as the bytes of an HTML file. A page that cannot be read gives the reason; it never rejects for that. */
  read(html: Uint8Array): Promise<Article | UnreadPage>;
  /** Says how one page is read, and why; a page that cannot be opened gives the reason. */
  explain(html: Uint8Array): Promise<Explanation | UnreadPage>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** Starts the browser that pages are read in. Rejects where there is none. */
export async function openPages(): Promise<PageReader> {
  const tab = await openPageTab(fileURLToPath(new URL('in-page.ts', import.meta.url)));
  return {
    read: (html) => tab.ask<Article>('read', html),
    explain: (html) => tab.ask<Explanation>('explain', html),
    close: () => tab.close(),
  };
}
