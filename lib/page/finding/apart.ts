import type { Place, Verdict } from './place.ts';
import { isCell, tagOfRun } from './place.ts';
import { HEADING } from './tags.ts';

/** Pixels: what is no larger is not to be seen. */
const NOTHING = 1;
/** Share of the text's own size of letters from which on down a text is small print. */
const SMALL = 0.82;
/** Share of the text's own width below which a block beside it is a box of its own. */
const NARROW = 0.5;
/** Share of the article's text that the page's looks are believed to be none of it. */
const MOST = 0.3;
/** Runs before and behind one that are looked at for text beside it. */
const NEAR = 3;

const KEEPS_OWN_SIZE = /^(?:blockquote|pre|table|sup|sub)$/u;

/** How a run of the article is shown: its box on the page in pixels, and the size of its letters. */
interface Look {
  readonly place: number;
  readonly length: number;
  readonly box: DOMRect;
  readonly size: number;
  readonly isHidden: boolean;
}

/** The value under which most characters stand. */
const commonest = (looks: readonly Look[], value: (look: Look) => number): number => {
  const counts = new Map<number, number>();
  let best = 0;
  for (const look of looks) {
    const key = Math.round(value(look));
    counts.set(key, (counts.get(key) ?? 0) + look.length);
    if (counts.get(key)! > (counts.get(best) ?? 0)) best = key;
  }
  return best;
};

const WITH_OPACITY = { opacityProperty: true, visibilityProperty: true };

/** Tells of every branch whether it shows nothing: it has no size, or stands outside of the page. */
const hiddenReader = ({ page, root }: Place, view: Window) => {
  const known = new Map<number, boolean>();
  const isOut = (element: Element): boolean => {
    const { width, height, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
    if (right + view.scrollX <= 0 || bottom + view.scrollY <= 0) return width > 0 || height > 0;
    if (width > NOTHING && height > NOTHING) return false;
    const { display, overflow, position } = view.getComputedStyle(element);
    return (
      display !== 'contents' &&
      display !== 'inline' &&
      (overflow !== 'visible' || position === 'absolute' || height === 0)
    );
  };
  const read = (branch: number): boolean => {
    const before = known.get(branch);
    if (before !== undefined) return before;
    const { element, parent, inline } = page.branches[branch]!;
    const out = (branch > root && read(parent)) || (!inline && branch > root && isOut(element));
    known.set(branch, out);
    return out;
  };
  return read;
};

const looksOf = (place: Place, verdicts: readonly Verdict[], view: Window): readonly Look[] => {
  const isHidden = hiddenReader(place, view);
  return place.page.runs.flatMap((run, i): Look[] => {
    if (verdicts[i] !== null) return [];
    const { element } = place.page.branches[run.container]!;
    return [
      {
        place: i,
        length: run.text.length,
        box: Element.prototype.getBoundingClientRect.call(element),
        size: Number.parseFloat(view.getComputedStyle(element).fontSize),
        isHidden: isHidden(run.container) || !Element.prototype.checkVisibility.call(element, WITH_OPACITY),
      },
    ];
  });
};

const lengthOf = (looks: readonly Look[]): number => looks.reduce((sum, { length }) => sum + length, 0);

/** Leaves out what the page shows apart from its text: out of sight, in small print, in a narrow box or a column beside it. */
export const apart = (place: Place, verdicts: Verdict[]): void => {
  const { page, view } = place;
  if (view === null) return;
  const looks = looksOf(place, verdicts, view);
  const all = lengthOf(looks);
  const leave = (chosen: readonly Look[], reason: string): void => {
    if (lengthOf(chosen) > all * MOST) return;
    for (const look of chosen) verdicts[look.place] = reason;
  };
  leave(
    looks.filter(({ isHidden }) => isHidden),
    'out_of_sight',
  );
  const seen = looks.filter((look) => verdicts[look.place] === null);
  const keepsSize = (look: Look): boolean => {
    for (let at = page.runs[look.place]!.container; at > place.root; at = page.branches[at]!.parent) {
      const { tag } = page.branches[at]!;
      if (KEEPS_OWN_SIZE.test(tag) || HEADING.test(tag)) return true;
    }
    return false;
  };
  const size = commonest(seen, (look) => look.size);
  leave(
    seen.filter((look) => look.size <= size * SMALL && !keepsSize(look)),
    'small_print',
  );

  const trunk = seen.filter((look) => Math.round(look.size) === size && verdicts[look.place] === null);
  const left = commonest(trunk, ({ box }) => box.left);
  const right = commonest(trunk, ({ box }) => box.right);
  const column = trunk.filter(({ box }) => Math.round(box.left) === left && Math.round(box.right) === right);
  if (column.length === 0) return;
  const top = Math.min(...column.map(({ box }) => box.top));
  const bottom = Math.max(...column.map(({ box }) => box.bottom));
  const isBeside = (look: Look, at: number): boolean => {
    const { box } = look;
    if (box.top >= bottom || box.bottom <= top || box.width === 0) return false;
    if (box.left >= right - NOTHING || box.right <= left + NOTHING) return true;
    if (box.width >= (right - left) * NARROW) return false;
    const near = seen.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    return near.some(
      (other) => column.includes(other) && other.box.top < box.bottom - NOTHING && other.box.bottom > box.top + NOTHING,
    );
  };
  leave(
    seen.filter(
      (look, at) =>
        verdicts[look.place] === null && !isCell(tagOfRun(page, page.runs[look.place]!)) && isBeside(look, at),
    ),
    'beside_text',
  );
};
