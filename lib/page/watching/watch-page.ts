import { own } from '../dom.ts';
import type { NoArticle } from '../find-article.ts';
import type { ReadPage } from '../read-page.ts';
import { watchAddress } from './address.ts';
import { watchChanges } from './changes.ts';
import { type Clock, createPace } from './pace.ts';
import { scopeOf } from './scope.ts';
import { watchView } from './view.ts';

/** A page that is watched for changes to its article. */
export interface Watch {
  /** Says what was just read, and at whose wish; the first call begins the watching. What changed before is no news. */
  attend(page: ReadPage | NoArticle, by: 'reader' | 'watch'): void;
  /** Has the page read in `ms` milliseconds, whether anything changes or not. */
  lookAgain(ms: number): void;
}

/** Milliseconds for which a page may still be coming in, from when the reader came to it or its article went away. */
const LATE_MS = 15_000;

/**
 * Calls `read` when the article of the page may read otherwise than before: its text changed, more came in, the page went
 * by another address, the reader went on to another article. Never while the page is not to be seen, and at growing
 * distances where it does not come to rest. `read` has to call `attend`. All of it ends when `signal` aborts.
 */
export const watchPage = (parts: {
  readonly document: Document;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly read: () => Promise<void>;
}): Watch => {
  const { document, clock, signal } = parts;
  let isDue = false;
  let hasBegun = false;
  let hasArticle = false;
  // A reader who is new to a page waits for its text.
  let newUntil = 0;
  // A page without an article may still get one.
  let lateUntil = 0;

  const pace = createPace(clock, async () => {
    if (!isDue && !changes.matter() && !view.matter()) return 'looked';
    isDue = false;
    await parts.read();
    return 'read';
  });
  const ask = (by: 'page' | 'reader'): void => pace.ask(clock.now() < newUntil ? 'reader' : by);
  const haveRead = (): void => {
    isDue = true;
    ask('page');
  };

  let compareAddress: (() => void) | null = null;
  const changes = watchChanges(document, {
    seen: () => compareAddress?.(),
    found: () => {
      if (hasArticle || clock.now() < lateUntil) ask('page');
    },
  });
  const view = watchView(document, ask);

  const arrive = (): void => {
    newUntil = clock.now() + LATE_MS;
    lateUntil = newUntil;
  };

  const begin = (): void => {
    hasBegun = true;
    compareAddress = watchAddress(document, signal, () => {
      arrive();
      haveRead();
    });
    const follow = (): void => {
      if (own(document, 'hidden')) return pace.pause();
      compareAddress?.();
      pace.resume();
    };
    EventTarget.prototype.addEventListener.call(document, 'visibilitychange', follow, { signal });
    follow();
  };

  signal.addEventListener('abort', () => {
    changes.close();
    view.close();
    pace.pause();
  });

  return {
    attend(page, by) {
      if (signal.aborted) return;
      if (!hasBegun) begin();
      const scope = page.found ? scopeOf(page.decisions) : null;
      hasArticle = scope !== null;
      if (by === 'reader') arrive();
      else if (hasArticle) lateUntil = clock.now() + LATE_MS;
      changes.attend(scope);
      view.attend(scope);
    },
    lookAgain(ms) {
      clock.wait(ms, haveRead);
    },
  };
};
