import type { Layer } from '../messages.ts';
import { LAYERS, markStyle, nameOf } from './mark-style.ts';
import { themeBehind } from './theme.ts';

/** The marks in a page. They are painted over its text; the page's own nodes stay as they are. */
export interface Marks {
  /** Marks these ranges in this layer, in place of those marked in it before. */
  paint(layer: Layer, ranges: readonly Range[]): void;
  /** Shows or hides every mark; what is painted while they are hidden is seen when they are shown again. */
  setVisible(visible: 'shown' | 'hidden'): void;
  /** Takes away every mark and all that was put into the document for them. */
  remove(): void;
}

/**
 * Marks through the CSS Custom Highlight API, for a document whose own `CSS` and `Highlight` are the caller's. The
 * registry is shared with the page, so that only names of ours are touched and nothing is read back from it.
 */
export function createMarks(document: Document): Marks {
  const painted = new Map<Layer, readonly Range[]>();
  const sheet = new CSSStyleSheet();
  let shown: 'shown' | 'hidden' = 'shown';
  let style = '';

  const adopt = (range: Range): void => {
    const { startContainer } = range;
    const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    if (element === null || document.defaultView === null) return;
    const wanted = markStyle(themeBehind(element, document.defaultView));
    if (wanted !== style) sheet.replaceSync(wanted);
    style = wanted;
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  };

  const show = (layer: Layer): void => {
    const ranges = painted.get(layer) ?? [];
    if (shown === 'hidden' || ranges.length === 0) {
      CSS.highlights.delete(nameOf(layer));
      return;
    }
    adopt(ranges[0]!);
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = LAYERS.indexOf(layer) + 1;
    CSS.highlights.set(nameOf(layer), highlight);
  };

  return {
    paint(layer, ranges) {
      painted.set(layer, ranges);
      show(layer);
    },
    setVisible(visible) {
      shown = visible;
      for (const layer of LAYERS) show(layer);
    },
    remove() {
      painted.clear();
      for (const layer of LAYERS) show(layer);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      style = '';
    },
  };
}
