import type { BlockKind } from '../text/article.ts';

/** A part of a block on the page: a stretch of one text node (UTF-16 code units, end exclusive), or a line break. */
export type Piece = (
  | { readonly type: 'text'; readonly node: Text; readonly start: number; readonly end: number }
  | { readonly type: 'break'; readonly node: Element }
) & {
  /** The same for pieces between which nothing else stands in the page: one range may cover them. */
  readonly tree: number;
};

/** What becomes of white space: one space, one space but line ends stay, or all stays. */
export type WhiteSpace = 'collapse' | 'lines' | 'keep';

/** A block as the page holds it: its own nodes in reading order, without those that are not read. */
export interface PageBlock {
  /** The innermost block-level element around all of the block. */
  readonly element: Element;
  readonly kind: BlockKind;
  readonly pieces: readonly { readonly piece: Piece; readonly whiteSpace: WhiteSpace }[];
}
