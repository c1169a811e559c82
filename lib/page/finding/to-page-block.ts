import type { BlockKind } from '../../text/article.ts';
import type { PageBlock, Piece, WhiteSpace } from '../page-block.ts';
import type { Noise } from './marks.ts';
import type { Outline } from './outline.ts';
import type { Branch, Run } from './runs.ts';
import { HEADING } from './tags.ts';

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  q: 'quote',
  pre: 'preformatted',
};

/** What is inside a line of text only when the reader points at it, or never. */
const UNSEEN = new Set(['unseen', 'popup_text']);

/** The kind that the nearest telling element below the article's root gives. */
const kindOf = (branches: readonly Branch[], container: number, root: number): BlockKind => {
  let kind: BlockKind = 'paragraph';
  for (let at = container; at > root; at = branches[at]!.parent) {
    const { tag } = branches[at]!;
    if (HEADING.test(tag)) return 'heading';
    const named = KINDS[tag];
    if (named === undefined) continue;
    // A paragraph in a cell of a table is as like laid out by it as part of data.
    if (named !== 'cell' || at === container) return named;
    kind = 'paragraph';
  }
  return kind;
};

const SPACING = /[\n\t]| {2}/u;

/** Asks for the style only where it makes a difference, since there is no cheap way to ask. */
const whiteSpaceOf = (element: Element, pieces: readonly Piece[], view: Window | null): WhiteSpace => {
  if (!pieces.some((piece) => piece.type === 'text' && SPACING.test(piece.node.data))) return 'collapse';
  if (view === null) return element.closest('pre') === null ? 'collapse' : 'keep';
  const stated = view.getComputedStyle(element).getPropertyValue('white-space-collapse');
  if (stated === 'preserve' || stated === 'break-spaces') return 'keep';
  return stated === 'preserve-breaks' ? 'lines' : 'collapse';
};

/** What the run is as a block of the article under `root`, without the pieces in it that no reader sees. */
export function toPageBlock(
  { branches }: Outline,
  run: Run,
  around: { root: number; noise: Noise; view: Window | null },
): PageBlock {
  const { root, noise, view } = around;
  const { element } = branches[run.container]!;
  const kind = kindOf(branches, run.container, root);
  const pieces = run.pieces.filter((piece) => !UNSEEN.has(noise[piece.branch] ?? ''));
  return {
    element,
    kind,
    whiteSpace: whiteSpaceOf(element, pieces, view),
    pieces,
  };
}
