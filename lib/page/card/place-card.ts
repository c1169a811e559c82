/** A box in CSS pixels of the window, `right` and `bottom` exclusive. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a card is about: the line that was pointed at, and the box around all lines of the mark. */
export interface Anchor {
  readonly line: Box;
  readonly whole: Box;
}

/** Where a card goes, and the most room it may take there; what is longer scrolls within. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Pixels between the card and the mark, and between the card and the edges of the window. */
export const GAP = 6;
export const MARGIN = 8;

/** So much of a card is enough to read its first lines. */
const ENOUGH = 150;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** How much of a card fits under and over a box. */
const roomBeside = (box: Box, view: Box): { readonly below: number; readonly above: number } => ({
  below: view.bottom - MARGIN - Math.max(box.bottom + GAP, view.top + MARGIN),
  above: Math.min(box.top - GAP, view.bottom - MARGIN) - view.top - MARGIN,
});

/**
 * Places a card of this size by its mark: under it, else over it, else beside it, else where more room is. It never
 * reaches out of the window, and never lies over the line that was pointed at, as long as some of the window is free of it.
 */
export const placeCard = (
  anchor: Anchor,
  size: { readonly width: number; readonly height: number },
  view: Box,
): Place => {
  const [least, most] = [view.left + MARGIN, view.right - MARGIN - size.width];
  const left = clamp(anchor.line.left, least, Math.max(least, most));
  const under = (box: Box, room: number): Place => ({
    left,
    top: Math.max(box.bottom + GAP, view.top + MARGIN),
    maxHeight: room,
  });
  const over = (box: Box, room: number): Place => ({
    left,
    top: Math.min(box.top - GAP, view.bottom - MARGIN) - Math.min(size.height, room),
    maxHeight: room,
  });
  const { below, above } = roomBeside(anchor.whole, view);
  if (below >= size.height) return under(anchor.whole, below);
  if (above >= size.height) return over(anchor.whole, above);

  const tall = view.bottom - view.top - 2 * MARGIN;
  const free = [anchor.whole.right + GAP, anchor.whole.left - GAP - size.width].find((x) => x >= least && x <= most);
  if (free !== undefined && tall >= Math.min(size.height, ENOUGH)) {
    const height = Math.min(size.height, tall);
    const top = clamp(anchor.line.top, view.top + MARGIN, view.bottom - MARGIN - height);
    return { left: free, top, maxHeight: tall };
  }
  if (Math.max(below, above) >= Math.min(size.height, ENOUGH)) {
    return below >= above ? under(anchor.whole, below) : over(anchor.whole, above);
  }
  // The mark fills the window: then at least the line stays free.
  const room = roomBeside(anchor.line, view);
  return room.below >= room.above ? under(anchor.line, room.below) : over(anchor.line, room.above);
};
