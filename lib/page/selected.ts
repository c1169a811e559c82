import type { Span } from '../text/span.ts';
import { documentOf, isDocument } from './dom.ts';
import type { TextMap } from './text-map.ts';

const rangesIn = (document: Document, shadowRoots: ShadowRoot[]): readonly AbstractRange[] => {
  const selection = Document.prototype.getSelection.call(document);
  if (selection === null || selection.rangeCount === 0) return [];
  // Browsers from before 2025 tell of a selection in a shadow tree no more than that it is beside the host.
  if (!('getComposedRanges' in Selection.prototype)) return [selection.getRangeAt(0)];
  return selection.getComposedRanges({ shadowRoots });
};

const isShadow = (tree: Node): tree is ShadowRoot => !isDocument(tree) && 'host' in tree;

/** What of the text the reader has selected, in whichever of its documents and shadow trees; null where it is nothing. */
export function selectedIn(map: TextMap): Span | null {
  const trees = [...map.trees()];
  for (const document of new Set(trees.map(documentOf))) {
    for (const range of rangesIn(document, trees.filter(isShadow))) {
      const span = range.collapsed ? null : map.span(range);
      if (span !== null) return span;
    }
  }
  return null;
}
