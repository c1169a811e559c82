import { own } from '../dom.ts';
import { showsOther } from './more-text.ts';
import type { Scope } from './scope.ts';

/** What the reader sees of an article, as far as it changes without any node being changed. */
export interface View {
  /** Looks at this article from now on, or at none. */
  attend(scope: Scope | null): void;
  /** Whether other text is shown than when `attend` was called, or the reader has left the article. */
  matter(): boolean;
  close(): void;
}

/** What an article is left by, as the share of the window that is cut off above and below: its middle line, and all of it. */
const INSETS = [0.5, 0];

/**
 * Calls `found` when the article grows or shrinks, as when more of it is unfolded, and when it leaves the middle of the
 * window, or all of it, as when the reader scrolls on to another article.
 */
export const watchView = (document: Document, found: (by: 'page' | 'reader') => void): View => {
  let scope: Scope | null = null;
  let height: number | null = null;
  let isResized = false;
  let isLeft = false;
  const seen = new Set<IntersectionObserver>();

  const sizes = new ResizeObserver((entries) => {
    const now = entries.at(-1)!.contentRect.height;
    // The first time it only tells the size there is.
    if (height !== null && height !== now) {
      isResized = true;
      found('page');
    }
    height = now;
  });

  const places = INSETS.map((inset) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.at(-1)!.isIntersecting) seen.add(observer);
        else if (seen.delete(observer)) {
          isLeft = true;
          found('reader');
        }
      },
      { root: document, rootMargin: `${-100 * inset}% 0px` },
    );
    return { observer, inset };
  });

  const observePlaces = (root: Element): void => {
    const shown = own(document, 'defaultView')?.innerHeight ?? 0;
    const { top, bottom } = Element.prototype.getBoundingClientRect.call(root);
    for (const { observer, inset } of places) {
      // The observer tells of it a moment later only, when the reader may have gone on.
      if (top < shown * (1 - inset) && bottom > shown * inset) seen.add(observer);
      observer.observe(root);
    }
  };

  const close = (): void => {
    sizes.disconnect();
    for (const { observer } of places) observer.disconnect();
    seen.clear();
  };

  return {
    attend(next) {
      close();
      scope = next;
      height = null;
      isResized = false;
      isLeft = false;
      if (next === null) return;
      sizes.observe(next.root);
      observePlaces(next.root);
    },
    matter: () => isLeft || (isResized && scope !== null && showsOther(document, scope)),
    close,
  };
};
