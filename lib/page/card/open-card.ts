import type { CardView, Mark, Subject } from '../../card.ts';
import type { Settings } from '../../settings.ts';

import { createFloat, type Float, viewOfWindow } from './float.ts';
import { anchorOf, linesOf, type Point } from './lines.ts';
import type { Anchor, Box } from './place-card.ts';

const WIDTH = 340;

/** How a card came to be open: one that hovers goes when the pointer does. */
export type Hold = 'hovering' | 'kept';

/** The card that is open, if one is. */
export interface OpenCard {
  readonly float: Float;
  /** What it is about; null where none is open. */
  mark(): Mark | null;
  hold(): Hold;
  /** Opens it, in place of the one before; false where that holds words not kept yet, or there is nothing to tell or to show. */
  open(
    subject: Subject,
    how: { readonly hold: Hold; readonly focus: 'stay' | 'enter'; readonly at: Point | null },
  ): boolean;
  /** Draws it anew for a later reading. */
  renew(subject: Subject): void;
  /** Closes it and gives the focus back; stays where it holds words that are kept nowhere else. */
  close(): void;
}

const isSeen = ({ line }: Anchor, view: Box): boolean => line.bottom > view.top && line.top < view.bottom;

/** Keeps the card of a page by its mark until Escape, a click elsewhere, or the mark's leaving the window. */
export const createOpenCard = (parts: {
  readonly document: Document;
  readonly view: CardView;
  readonly settings: () => Settings;
  readonly rangesOf: (mark: Mark) => readonly Range[];
  readonly show: (mark: Mark) => void;
  readonly signal: AbortSignal;
}): OpenCard => {
  const { document, view } = parts;
  const window = document.defaultView ?? globalThis.window;
  const float = createFloat(document, { style: view.style, width: WIDTH });
  let open: { readonly mark: Mark; readonly line: number; hold: Hold } | null = null;
  let before: Element | null = null;
  let frame = 0;

  const anchorNow = (): Anchor | null => {
    if (!open) return null;
    const lines = linesOf(parts.rangesOf(open.mark));
    const line = lines[open.line] ?? lines[0];
    return line ? anchorOf(lines, { x: line.left, y: line.top }) : null;
  };

  const shut = (): void => {
    const hadFocus = float.hasFocus();
    open = null;
    view.erase(float.root);
    float.close();
    if (hadFocus && before?.isConnected && 'focus' in before && typeof before.focus === 'function') {
      before.focus({ preventScroll: true });
    }
    before = null;
  };
  const close = (): void => {
    if (open && !view.holdsWords()) shut();
  };

  const follow = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const anchor = anchorNow();
      if (!anchor) return;
      // Words that are being written stay before the reader's eyes.
      if (isSeen(anchor, viewOfWindow(window)) || float.hasFocus()) float.place(anchor);
      else close();
    });
  };

  const actions = {
    show: (mark: Mark): void => parts.show(mark),
    close,
  };

  const options = { signal: parts.signal, capture: true, passive: true } as const;
  document.addEventListener('scroll', (event) => open && !float.holds(event) && follow(), options);
  window.addEventListener('resize', follow, options);
  window.visualViewport?.addEventListener('resize', follow, options);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && open) close();
    },
    options,
  );
  document.addEventListener('click', (event) => open && !float.holds(event) && close(), options);
  for (const type of ['pointerdown', 'focusin'] as const) {
    float.root.addEventListener(type, () => open && (open.hold = 'kept'), { signal: parts.signal });
  }
  parts.signal.addEventListener('abort', () => open && shut());

  return {
    float,
    mark: () => open?.mark ?? null,
    hold: () => open?.hold ?? 'hovering',
    open(subject, { hold, focus, at }) {
      const mark = subject.marks[0];
      if (!mark || view.holdsWords()) return false;
      const lines = linesOf(parts.rangesOf(mark));
      const anchor = anchorOf(lines, at);
      if (!anchor) return false;
      if (focus === 'enter' && !float.hasFocus()) before = document.activeElement;
      if (!view.draw(float.root, subject, actions)) return false;
      open = { mark, line: lines.indexOf(anchor.line), hold };
      float.open(parts.settings().theme, anchor);
      if (focus === 'enter') view.focus(float.root);
      return true;
    },
    renew(subject) {
      const mark = subject.marks[0];
      if (!open || !mark) return;
      open = { ...open, mark };
      if (view.draw(float.root, subject, actions)) follow();
      else shut();
    },
    close,
  };
};
