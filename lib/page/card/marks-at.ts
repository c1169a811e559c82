import type { Mark } from '../../card.ts';
import { contains, type Span } from '../../text/span.ts';
import { isDocument, isText, viewOf } from '../dom.ts';
import type { TextMap } from '../text-map.ts';
import type { Point } from './lines.ts';
import { byRank } from './by-rank.ts';

/** What Chromium 140 and Firefox 150 brought to the registry of highlights (CSS Custom Highlight API, level 1). */
interface Registry extends HighlightRegistry {
  readonly highlightsFromPoint?: (
    x: number,
    y: number,
    options?: { readonly shadowRoots?: readonly ShadowRoot[] },
  ) => readonly { readonly ranges: readonly AbstractRange[] }[];
}

const isShadow = (tree: Node): tree is ShadowRoot => !isDocument(tree) && 'host' in tree;

const isIn = ({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean =>
  x >= left && x < right && y >= top && y < bottom;

/** The characters on both sides of the caret that a click at the point would set, where the point is on one of them. */
const charactersAt = (document: Document, point: Point, shadowRoots: ShadowRoot[]): Range | null => {
  if (!('caretPositionFromPoint' in Document.prototype)) return null;
  const caret = Document.prototype.caretPositionFromPoint.call(document, point.x, point.y, { shadowRoots });
  if (!caret || !isText(caret.offsetNode)) return null;
  const { offsetNode, offset } = caret;
  const range = Document.prototype.createRange.call(document);
  range.setStart(offsetNode, Math.max(0, offset - 1));
  range.setEnd(offsetNode, Math.min(offsetNode.length, offset + 1));
  return [...range.getClientRects()].some((box) => isIn(box, point)) ? range : null;
};

/** The passages of the text that are highlighted, or merely written, at the point of the document's window. */
const passagesAt = (document: Document, point: Point, map: TextMap): readonly Span[] => {
  const shadowRoots = [...map.trees()].filter(isShadow);
  const registry: Registry | undefined = viewOf(document)?.CSS.highlights;
  const ranges = registry?.highlightsFromPoint
    ? registry.highlightsFromPoint(point.x, point.y, { shadowRoots }).flatMap((hit) => Array.from(hit.ranges))
    : [charactersAt(document, point, shadowRoots)];
  return ranges.flatMap((range) => (range && map.span(range)) ?? []);
};

/** The marks that are painted at the point of the document's window, what is told first before the others. */
export const marksAt = (
  document: Document,
  point: Point,
  painted: { readonly map: TextMap; readonly marks: readonly Mark[] },
): readonly Mark[] => {
  const passages = passagesAt(document, point, painted.map);
  // The page has highlights of its own: only a passage that lies within a mark says that the point does.
  return painted.marks.filter(({ span }) => passages.some((passage) => contains(span, passage))).toSorted(byRank);
};
