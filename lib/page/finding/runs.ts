import { collapse, isBlank } from '../characters.ts';
import type { Piece } from '../page-block.ts';
import { findShortcodes } from './shortcodes.ts';

/** One element that is read; `parent` and `end` are places in the list of all, which is in document order. */
export interface Branch {
  readonly element: Element;
  readonly tag: string;
  /** -1 for the root. */
  readonly parent: number;
  readonly inline: boolean;
  /** Whether it is a link or within one. */
  readonly linked: boolean;
  /** Whether a picture stands in it, between it and the next branch inside. */
  readonly picture: boolean;
  /** One past the last branch inside this one. */
  readonly end: number;
}

/** A piece of what is in the page and the innermost branch around it. */
export type Placed = Piece & { readonly branch: number };

/** One run of text between two block boundaries. */
export interface Run {
  /** The innermost branch around all of the run. */
  readonly branch: number;
  /** The innermost block-level branch around the run. */
  readonly container: number;
  readonly pieces: readonly Placed[];
  /** The text with white space collapsed and trimmed; never empty. */
  readonly text: string;
  /** Characters of the text that stand in links. */
  readonly linked: number;
}

const textOf = (piece: Piece): string =>
  piece.type === 'break' ? '\n' : piece.node.data.slice(piece.start, piece.end);
const isEmpty = (piece: Piece): boolean => piece.type === 'break' || isBlank(textOf(piece));

/** The pieces without the unrendered shortcodes in them. */
const cutShortcodes = (pieces: readonly Placed[]): readonly Placed[] => {
  if (!pieces.some((piece) => piece.type === 'text' && piece.node.data.includes('['))) return pieces;
  const cuts = findShortcodes(pieces.map(textOf).join(''));
  if (cuts.length === 0) return pieces;
  const out: Placed[] = [];
  let at = 0;
  let next = 0;
  for (const piece of pieces) {
    const end = at + textOf(piece).length;
    let from = at;
    while (next < cuts.length && cuts[next]!.start < end) {
      const cut = cuts[next]!;
      if (piece.type === 'text' && cut.start > from) {
        out.push({ ...piece, start: piece.start + from - at, end: piece.start + cut.start - at });
      }
      from = Math.max(from, cut.end);
      if (cut.end > end) break;
      next += 1;
    }
    if (from < end) out.push(piece.type === 'break' ? piece : { ...piece, start: piece.start + from - at });
    at = end;
  }
  return out;
};

/** The innermost branch around both. */
export const around = (branches: readonly Branch[], one: number, other: number): number => {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a > b) a = branches[a]!.parent;
    else b = branches[b]!.parent;
  }
  return a;
};

/** The run that these pieces of one container make, or null where there is nothing to read in them. */
export function makeRun(branches: readonly Branch[], container: number, raw: readonly Placed[]): Run | null {
  const pieces = cutShortcodes(raw);
  const start = pieces.findIndex((piece) => !isEmpty(piece));
  if (start === -1) return null;
  const read = pieces.slice(start, pieces.findLastIndex((piece) => !isEmpty(piece)) + 1);
  let first = Infinity;
  let last = 0;
  let linked = 0;
  for (const piece of read) {
    if (isEmpty(piece)) continue;
    first = Math.min(first, piece.branch);
    last = Math.max(last, piece.branch);
    if (branches[piece.branch]!.linked) linked += collapse(textOf(piece)).length;
  }
  const text = collapse(read.map(textOf).join('')).trim();
  if (text === '') return null;
  // In document order, the branch around the first and the last is around all between them.
  const branch = around(branches, first, last);
  return { branch, container, pieces: read, text, linked: Math.min(linked, text.length) };
}
