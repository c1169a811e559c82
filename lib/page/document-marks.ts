import type { Layer } from '../messages.ts';
import { isDocument, own } from './dom.ts';
import { elementAt } from './flat-tree.ts';
import { keepRanges } from './keep-ranges.ts';
import { LAYERS, type Look, markStyle, nameOf } from './mark-style.ts';
import { themeBehind } from './theme.ts';

/** The marks in a page. They are painted over its text; the page's own nodes stay as they are. */
export interface Marks {
  /** Marks these ranges in this layer, in place of those marked in it before. */
  paint(layer: Layer, ranges: readonly Range[]): void;
  /** Shows or hides every mark; what is painted while they are hidden is seen when they are shown again. */
  setVisible(visible: 'shown' | 'hidden'): void;
  /** Gives the marks this look from now on. */
  setLook(look: Look): void;
  /** Takes away every mark and all that was put into the page for them. */
  remove(): void;
}

/** The trees that the ranges stand in. */
const treesOf = (ranges: readonly Range[]): ReadonlySet<Node> => {
  const trees = new Set<Node>();
  let before: Node | null = null;
  for (const { startContainer } of ranges) {
    // There are thousands, and many in one node.
    if (startContainer !== before) trees.add(Node.prototype.getRootNode.call(startContainer));
    before = startContainer;
  }
  return trees;
};

const isStyled = (tree: Node): tree is Document | ShadowRoot => 'adoptedStyleSheets' in tree;

const sheetsOf = (tree: Document | ShadowRoot): CSSStyleSheet[] =>
  isDocument(tree) ? own(tree, 'adoptedStyleSheets') : tree.adoptedStyleSheets;

/**
 * Marks through the CSS Custom Highlight API in the document of this window, that of the page or of a frame, and in its
 * shadow trees. The registry is shared with the page, so that only names of ours are touched and nothing is read back.
 */
export function createDocumentMarks(view: Window & typeof globalThis, first: Look): Marks {
  // A document takes no sheets and no highlights that were made in another.
  const { CSS, CSSStyleSheet, Highlight } = view;
  const painted = new Map<Layer, readonly Range[]>();
  const sheet = new CSSStyleSheet();
  const styled = new Set<Document | ShadowRoot>();
  let shown: 'shown' | 'hidden' = 'shown';
  let style = '';
  let look = first;

  /** Makes sure that marks on these ranges look as marks do on what is behind them, in whichever trees they are. */
  const dress = (ranges: readonly Range[]): void => {
    const element = ranges[0] && elementAt(ranges[0].startContainer);
    if (element) {
      const wanted = markStyle(themeBehind(element, view), look);
      if (wanted !== style) sheet.replaceSync(wanted);
      style = wanted;
    }
    // Firefox lets no style of marks into a shadow tree from around it.
    for (const tree of treesOf(ranges)) {
      if (!isStyled(tree)) continue;
      const sheets = sheetsOf(tree);
      if (!sheets.includes(sheet)) sheets.push(sheet);
      styled.add(tree);
    }
  };

  const show = (layer: Layer): void => {
    const ranges = painted.get(layer) ?? [];
    if (shown === 'hidden' || ranges.length === 0) {
      CSS.highlights.delete(nameOf(layer));
      return;
    }
    dress(ranges);
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = LAYERS.indexOf(layer) + 1;
    CSS.highlights.set(nameOf(layer), highlight);
  };

  return {
    paint(layer, ranges) {
      const before = painted.get(layer) ?? [];
      const next = keepRanges(before, ranges);
      painted.set(layer, next);
      // The page may have changed its colours, or thrown away the sheet.
      if (next === before && shown === 'shown') dress(next);
      else show(layer);
    },
    setVisible(visible) {
      if (shown === visible) return;
      shown = visible;
      for (const layer of LAYERS) show(layer);
    },
    setLook(next) {
      look = next;
      if (shown === 'shown') for (const ranges of painted.values()) dress(ranges);
    },
    remove() {
      painted.clear();
      for (const layer of LAYERS) show(layer);
      for (const tree of styled) {
        const sheets = sheetsOf(tree);
        const place = sheets.indexOf(sheet);
        if (place !== -1) sheets.splice(place, 1);
      }
      styled.clear();
    },
  };
}
