import { isElement } from '../dom.ts';
import type { Point } from './lines.ts';

/** A pointer that rests so long means what it rests on. */
const INTENT_MS = 150;

/** Where the reader points, in pixels of that document's window. */
export interface Pointing {
  readonly document: Document;
  readonly point: Point;
}

/** What on a page has a click of its own. */
const BUSY =
  'a[href], button, input, select, textarea, label, summary, option, video, audio, [contenteditable], [role="button"], [role="link"], [role="tab"], [onclick]';

/** Whatever the document it is of. */
const isNode = (target: EventTarget): target is Node => 'nodeType' in target;

const isBusy = (event: Event): boolean =>
  event
    .composedPath()
    // The last is the window.
    .slice(0, -1)
    .some((node) => isNode(node) && isElement(node) && Element.prototype.matches.call(node, BUSY));

const isSelecting = (document: Document): boolean =>
  Document.prototype.getSelection.call(document)?.isCollapsed === false;

/**
 * Tells where in these documents the reader points: `rested` once a mouse or pen stays in place (null where it has left
 * the window), `clicked` at a plain click or tap that means nothing else on the page. Nothing is kept from the page.
 */
export const followPointer = (
  documents: Iterable<Document>,
  told: { readonly rested: (at: Pointing | null) => void; readonly clicked: (at: Pointing, event: MouseEvent) => void },
  signal: AbortSignal,
): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (work: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(work, INTENT_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  for (const document of documents) {
    const at = ({ clientX, clientY }: MouseEvent): Pointing => ({ document, point: { x: clientX, y: clientY } });
    const options = { signal, passive: true } as const;
    document.addEventListener(
      'pointermove',
      (event) => {
        // A finger that moves scrolls, and a pressed button selects.
        if (event.pointerType === 'touch' || event.buttons !== 0) clearTimeout(timer);
        else after(() => told.rested(at(event)));
      },
      options,
    );
    document.documentElement.addEventListener('pointerleave', () => after(() => told.rested(null)), options);
    document.addEventListener('pointerdown', () => clearTimeout(timer), options);
    document.addEventListener(
      'click',
      (event) => {
        const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
        if (isPlain && !event.defaultPrevented && !isBusy(event) && !isSelecting(document))
          told.clicked(at(event), event);
      },
      options,
    );
  }
};
