import type { BlockKind } from '../../text/article.ts';
import type { PageBlock, WhiteSpace } from '../page-block.ts';
import type { Noise } from './marks.ts';
import type { Outline } from './outline.ts';
import { isCell } from './place.ts';
import type { Branch, Placed, Run } from './runs.ts';

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((tag) => [tag, 'item'] as const),
  ...['blockquote', 'q'].map((tag) => [tag, 'quote'] as const),
  ['pre', 'preformatted'],
]);

/** What is inside a line of text only when the reader points at it, or never. */
const UNSEEN = new Set(['unseen', 'popup_text']);

/**
 * For every branch the kind that the nearest telling element below the article's root gives its text. A paragraph in a
 * cell of a table is as like laid out by it as part of data, so that a cell tells of its own text only.
 */
const kindsOf = (branches: readonly Branch[], root: number): readonly BlockKind[] => {
  const around: BlockKind[] = [];
  for (const [i, { tag, parent }] of branches.entries()) {
    around.push(i <= root ? 'paragraph' : (KINDS.get(tag) ?? around[parent]!));
  }
  return around;
};

const SPACING = /[\n\t]| {2}/u;

const statedFor = (element: Element, view: Window | null): WhiteSpace => {
  if (view === null) return Element.prototype.closest.call(element, 'pre') === null ? 'collapse' : 'keep';
  const stated = view.getComputedStyle(element).getPropertyValue('white-space-collapse');
  if (stated === 'preserve' || stated === 'break-spaces') return 'keep';
  return stated === 'preserve-breaks' ? 'lines' : 'collapse';
};

/** Tells what becomes of white space in a piece. Asks for the style only where it matters, since there is no cheap way to ask. */
const whiteSpaceReader = (branches: readonly Branch[], view: Window | null) => {
  const known = new Map<number, WhiteSpace>();
  return (piece: Placed): WhiteSpace => {
    if (piece.type === 'break' || !SPACING.test(piece.node.data)) return 'collapse';
    const whiteSpace = known.get(piece.branch) ?? statedFor(branches[piece.branch]!.element, view);
    known.set(piece.branch, whiteSpace);
    return whiteSpace;
  };
};

/** What the runs are as blocks of the article under `root`, without the pieces in them that no reader sees. */
export function toPageBlocks(
  { branches }: Outline,
  runs: readonly Run[],
  around: { readonly root: number; readonly noise: Noise; readonly view: Window | null },
): readonly PageBlock[] {
  const { root, noise, view } = around;
  const kinds = kindsOf(branches, root);
  const whiteSpaceOf = whiteSpaceReader(branches, view);
  return runs.map(({ container, pieces }) => ({
    element: branches[container]!.element,
    kind: isCell(branches[container]!.tag) && container > root ? 'cell' : kinds[container]!,
    pieces: pieces
      .filter((piece) => !UNSEEN.has(noise[piece.branch] ?? ''))
      .map((piece) => ({ piece, whiteSpace: whiteSpaceOf(piece) })),
  }));
}
