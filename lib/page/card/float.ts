import type { Point } from './lines.ts';
import type { Anchor, Box } from './place-card.ts';
import { MARGIN, placeCard } from './place-card.ts';

/** What lies over the page without being part of it: the card, or the button by a selection. */
export interface Float {
  /** Where it is drawn: an element that neither the styles nor the scripts of the page can reach. */
  readonly root: HTMLElement;
  isOpen(): boolean;
  /** Puts it into the page, in the top layer, and by its anchor. */
  open(theme: 'system' | 'light' | 'dark', anchor: Anchor): void;
  /** Moves it to where its anchor is now. */
  place(anchor: Anchor): void;
  /** Takes it out of the page. */
  close(): void;
  /** Whether it lies over the point of the page's window. */
  covers(point: Point): boolean;
  /** Whether the event happened in it. */
  holds(event: Event): boolean;
  /** Whether the focus is in it. */
  hasFocus(): boolean;
}

/** What happens in the card is no business of the page: a letter typed in a note would be one of its shortcuts. */
const KEPT_IN =
  'keydown keyup keypress beforeinput input change copy cut paste focusin focusout pointerdown ' +
  'pointerup mousedown mouseup click dblclick auxclick contextmenu submit touchstart touchend wheel dragstart drop selectstart';

/** The host has the look of nothing: whatever the page says of all elements, inline and important wins. */
const HOST = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'transparent',
  'z-index': '2147483647',
} as const;

const SCHEME = { system: 'light dark', light: 'light', dark: 'dark' } as const;

/** The part of the window that is seen, also where it is zoomed into with two fingers. */
export const viewOfWindow = (view: Window): Box => {
  const { clientWidth, clientHeight } = view.document.documentElement;
  const { offsetLeft = 0, offsetTop = 0, width = clientWidth, height = clientHeight } = view.visualViewport ?? {};
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
};

/**
 * Makes a float for the document, at most `width` pixels wide, with a closed shadow tree and this style sheet. While it is
 * closed nothing of it is in the page.
 */
export const createFloat = (document: Document, options: { readonly style: string; readonly width: number }): Float => {
  const view = document.defaultView ?? globalThis.window;
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(options.style);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  root.className = 'float';
  shadow.append(root);
  for (const type of KEPT_IN.split(' '))
    shadow.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  const set = (name: string, value: string): void => host.style.setProperty(name, value, 'important');
  let anchored: Anchor | null = null;

  const place = (anchor: Anchor): void => {
    anchored = anchor;
    const seen = viewOfWindow(view);
    const { scrollTop } = root;
    root.style.maxWidth = `${Math.min(options.width, seen.right - seen.left - 2 * MARGIN)}px`;
    root.style.maxHeight = 'none';
    const { width, height } = root.getBoundingClientRect();
    const { left, top, maxHeight } = placeCard(anchor, { width, height }, seen);
    root.style.maxHeight = `${maxHeight}px`;
    root.scrollTop = scrollTop;
    set('left', `${left}px`);
    set('top', `${top}px`);
  };
  // What is unfolded or typed makes it grow, and it may then fit elsewhere only.
  let height = 0;
  const grown = new view.ResizeObserver(() => {
    const now = root.scrollHeight;
    if (anchored && now !== height) place(anchored);
    height = now;
  });

  return {
    root,
    isOpen: () => host.isConnected,
    open(theme, anchor) {
      for (const [name, value] of Object.entries(HOST)) set(name, value);
      set('color-scheme', SCHEME[theme]);
      root.dataset['theme'] = theme;
      host.popover = 'manual';
      if (!host.isConnected) {
        document.documentElement.append(host);
        host.showPopover();
        grown.observe(root);
      }
      place(anchor);
    },
    place,
    close() {
      anchored = null;
      grown.disconnect();
      host.remove();
    },
    covers: ({ x, y }) => {
      const { left, right, top, bottom } = root.getBoundingClientRect();
      return host.isConnected && x >= left && x < right && y >= top && y < bottom;
    },
    holds: (event) => event.composedPath().includes(host),
    hasFocus: () => shadow.activeElement !== null,
  };
};
