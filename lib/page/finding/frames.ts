import { own, tagOf } from '../dom.ts';

/** A document that a frame of a page shows. */
export interface Framed {
  readonly document: Document;
  /** Whether the frame takes up most of the window, so that a reader takes what is in it for the page. */
  readonly fills: boolean;
  /** Whether the document was loaded from an address of its own on the web. */
  readonly addressed: boolean;
}

/** Frames that are looked into, the largest first. */
const MOST = 5;
/** Share of the window's width, and of its height, that a frame has from which on it fills it. */
const FILLED = 0.6;

/** A frame from elsewhere, or one that is kept apart, has no document for others. */
const documentIn = (frame: Element): Document | null =>
  Reflect.get((tagOf(frame) === 'frame' ? HTMLFrameElement : HTMLIFrameElement).prototype, 'contentDocument', frame);

/** The documents in frames that may be read, the largest frames first; as they come where the page is not laid out. */
export function framedDocuments(frames: readonly Element[], view: Window | null): readonly Framed[] {
  const found = frames.flatMap((frame) => {
    const document = documentIn(frame);
    if (document === null || own(document, 'documentElement') === null) return [];
    const { width, height } = Element.prototype.getBoundingClientRect.call(frame);
    const fills = view !== null && width >= view.innerWidth * FILLED && height >= view.innerHeight * FILLED;
    const addressed = /^https?:$/u.test(document.location?.protocol ?? '');
    return [{ document, fills, addressed, area: width * height }];
  });
  return found.toSorted((a, b) => b.area - a.area).slice(0, MOST);
}
