import { readPage } from '../read-page.ts';
import { watchPage } from '../watching/watch-page.ts';
import { fakeClock } from './fake-clock.ts';
import { PARAGRAPHS } from './news-page.ts';
import { closePages, openPage } from './open-page.ts';

/** A paragraph that comes in late. */
export const LATE =
  'Late on Tuesday the board let it be known that the lamps of the pier would burn through both winters.';

/** Another article for the same page. */
export const ANOTHER = `<article><h2>Ferry line raises its fares</h2>${PARAGRAPHS.map((words) => `<p>Ferry news. ${words}</p>`).join('')}</article>`;

const ends: AbortController[] = [];

/** Ends the watching of all pages, and closes them. */
export const leavePages = (): void => {
  for (const end of ends.splice(0)) end.abort();
  closePages();
};

/**
 * The page, watched from its first reading on. `before` is the text of that, `texts` are those of the readings since, or
 * why there was none. Time passes by its clock only.
 */
export const watched = async (html: string | Document, { onRead = () => {} }: { onRead?: () => void } = {}) => {
  const page = typeof html === 'string' ? await openPage(html) : html;
  const clock = fakeClock();
  const end = new AbortController();
  ends.push(end);
  const texts: string[] = [];
  const watch = watchPage({
    document: page,
    clock,
    signal: end.signal,
    read: () => {
      const found = readPage(page);
      texts.push(found.found ? found.article.text : found.reason);
      watch.attend(found, 'watch');
      onRead();
      return Promise.resolve();
    },
  });
  const first = readPage(page);
  watch.attend(first, 'reader');
  const before = first.found ? first.article.text : '';
  const one = (selector: string): HTMLElement => page.querySelector<HTMLElement>(selector)!;
  const write = (parent: Element, markup: string): void => {
    parent.append(page.createRange().createContextualFragment(markup));
  };
  return { page, clock, end, before, texts, one, write };
};

/** A page that is watched. */
export type Watched = Awaited<ReturnType<typeof watched>>;

/** Lets the browser lay out and tell of sizes and places. */
export const frames = async (): Promise<void> => {
  for (let n = 0; n < 3; n += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};
