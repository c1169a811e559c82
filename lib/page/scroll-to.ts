import { viewOfWindow } from './card/float.ts';
import { linesOf } from './card/lines.ts';
import { elementAt } from './flat-tree.ts';

/** Of the height of the window; what is taller is not centred as a whole. */
const TALL = 0.6;

const quiet = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether the first line of the ranges is wholly in view. */
const isInView = (view: Window, ranges: readonly Range[]): boolean => {
  const seen = viewOfWindow(view);
  const [first] = linesOf(ranges);
  return first !== undefined && first.top >= seen.top && first.bottom <= seen.bottom;
};

/**
 * Scrolls the window to the words of the ranges: `smoothly`, so that they stand in the middle of it, or `if needed`, at once,
 * and only where they are out of view. False where they have left the page.
 */
export const scrollToWords = (view: Window, ranges: readonly Range[], how: 'smoothly' | 'if needed'): boolean => {
  const element = ranges[0] && elementAt(ranges[0].startContainer);
  if (!element?.isConnected) return false;
  if (how === 'if needed' && isInView(view, ranges)) return true;
  const seen = viewOfWindow(view);
  const height = seen.bottom - seen.top;
  const isTall = Element.prototype.getBoundingClientRect.call(element).height > TALL * height;
  const behavior = how === 'if needed' || isTall || quiet() ? 'instant' : 'smooth';
  Element.prototype.scrollIntoView.call(element, { block: isTall ? 'start' : 'center', behavior });
  const [line] = isTall ? linesOf(ranges) : [];
  // In a long paragraph the words may be a screen away from its beginning.
  if (line) view.scrollBy({ top: line.top - seen.top - height / 3, behavior });
  return true;
};
