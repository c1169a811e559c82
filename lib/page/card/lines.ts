import { documentOf, own } from '../dom.ts';
import type { Anchor, Box } from './place-card.ts';

/** A point in CSS pixels of a document's own window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far the document's window stands from that of the page: frames have coordinates of their own. */
const offsetOf = (document: Document): Point => {
  let [x, y] = [0, 0];
  for (let frame = own(document, 'defaultView')?.frameElement; frame;) {
    const box = Element.prototype.getBoundingClientRect.call(frame);
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
    frame = own(documentOf(frame), 'defaultView')?.frameElement;
  }
  return { x, y };
};

const around = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

const isOneLine = (one: Box, other: Box): boolean =>
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
  Math.min(one.bottom - one.top, other.bottom - other.top) / 2;

/** The lines that the ranges take up, in pixels of the page's own window, in the order of the text; none where nothing of them is shown. */
export const linesOf = (ranges: readonly Range[]): readonly Box[] => {
  const lines: Box[] = [];
  for (const range of ranges) {
    const { x, y } = offsetOf(documentOf(range.startContainer));
    for (const rect of range.getClientRects()) {
      if (rect.width <= 0 || rect.height <= 0) continue;
      const box = { left: rect.left + x, top: rect.top + y, right: rect.right + x, bottom: rect.bottom + y };
      const last = lines.at(-1);
      if (last && isOneLine(last, box)) lines[lines.length - 1] = around(last, box);
      else lines.push(box);
    }
  }
  return lines;
};

/** The lines as what a card is about; `at` is a point of the page's window by which the line is told. Null where there is no line. */
export const anchorOf = (lines: readonly Box[], at: Point | null): Anchor | null => {
  const [first] = lines;
  if (!first) return null;
  const line = (at && lines.find(({ top, bottom }) => at.y >= top && at.y < bottom)) ?? first;
  return { line, whole: lines.reduce(around) };
};

/** The point in pixels of the page's own window. */
export const inPage = (document: Document, { x, y }: Point): Point => {
  const offset = offsetOf(document);
  return { x: x + offset.x, y: y + offset.y };
};
