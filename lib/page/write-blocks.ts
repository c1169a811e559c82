import { type Block, BLOCK_JOIN } from '../text/article.ts';
import { PARTS } from './characters.ts';
import type { PageBlock, WhiteSpace } from './page-block.ts';

/** A stretch of an article's text that stands in one node of the page, code unit for code unit. */
export interface TextRun {
  /** Where it begins in the text. */
  readonly at: number;
  readonly length: number;
  /** A text node, or the element of a line break. */
  readonly node: Text | Element;
  /** Where it begins in the data of a text node. */
  readonly offset: number;
  /** The same for runs between which nothing else stands in the page: one range may cover them. */
  readonly tree: number;
}

/** The one text of the blocks, and where in the page each part of it stands; runs and blocks are in text order. */
export interface Written {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly TextRun[];
}

interface Part {
  readonly text: string;
  readonly node: Text | Element;
  readonly offset: number;
  readonly tree: number;
}

interface Space extends Part {
  readonly isKept: boolean;
}

const LINE_END = /[\n\u2028\u2029]/u;

/** White space as it is shown: what the style leaves of it, with a line end for each that it keeps. */
const shown = (space: string, whiteSpace: WhiteSpace): string => {
  if (whiteSpace === 'keep') return space.replace(/[^\n\t]/gu, ' ');
  if (whiteSpace === 'collapse' || !LINE_END.test(space)) return ' ';
  return space.replace(/[^\n\u2028\u2029]/gu, '').replace(/[\u2028\u2029]/gu, '\n');
};

/** The words of a block and what parts them. */
function* partsOf({ pieces }: PageBlock): Generator<{ readonly word: Part } | { readonly space: Space }> {
  for (const { piece, whiteSpace } of pieces) {
    const { node, tree } = piece;
    if (piece.type === 'break') {
      yield { space: { text: '\n', node, offset: 0, tree, isKept: false } };
      continue;
    }
    for (const { 1: word, 2: space, index } of piece.node.data.slice(piece.start, piece.end).matchAll(PARTS)) {
      const offset = piece.start + index;
      if (word !== undefined) yield { word: { text: word, node, offset, tree } };
      else if (space !== undefined) {
        yield { space: { text: shown(space, whiteSpace), node, offset, tree, isKept: whiteSpace === 'keep' } };
      }
    }
  }
}

/** Collects text and where it is from. */
const writer = () => {
  const texts: string[] = [];
  const runs: { -readonly [K in keyof TextRun]: TextRun[K] }[] = [];
  let length = 0;
  return {
    length: () => length,
    join(): void {
      texts.push(BLOCK_JOIN);
      length += BLOCK_JOIN.length;
    },
    write({ text, node, offset, tree }: Part): void {
      const last = runs.at(-1);
      const follows = last?.node === node && last.offset + last.length === offset && last.at + last.length === length;
      if (follows) last.length += text.length;
      else runs.push({ at: length, length: text.length, node, offset, tree });
      texts.push(text);
      length += text.length;
    },
    result: () => ({ text: texts.join(''), runs }),
  };
};

/** White space between two words of a block: it is written only when the second word comes. */
const gap = () => {
  let parts: Space[] = [];
  let lines = 0;
  return {
    /** Line ends in it. */
    lines: () => lines,
    add(space: Space): void {
      const ends = space.text.match(/\n/gu)?.length ?? 0;
      // Before a line end white space is not shown.
      if (!space.isKept && ends > 0 && lines === 0) parts = parts.filter(({ isKept }) => isKept);
      if (space.isKept || ends > 0 || parts.length === 0) parts.push(space);
      lines += ends;
    },
    take(): readonly Part[] {
      const taken = parts;
      parts = [];
      lines = 0;
      return taken;
    },
  };
};

/**
 * Writes the blocks one after the other, joined by {@link BLOCK_JOIN}; blocks without anything to be seen are left out,
 * and where an empty line is kept it ends a block, unless all of it is preformatted.
 */
export function writeBlocks(pageBlocks: readonly PageBlock[]): Written {
  const out = writer();
  const blocks: Block[] = [];
  for (const block of pageBlocks) {
    const { kind } = block;
    const between = gap();
    let start = -1;
    const end = (): void => {
      if (start !== -1) blocks.push({ kind, start, end: out.length() });
      start = -1;
    };
    for (const part of partsOf(block)) {
      if ('space' in part) {
        if (start !== -1) between.add(part.space);
        continue;
      }
      if (between.lines() > 1 && kind !== 'preformatted') {
        between.take();
        end();
      }
      if (start === -1) {
        if (blocks.length > 0) out.join();
        start = out.length();
      }
      for (const space of between.take()) out.write(space);
      out.write(part.word);
    }
    end();
  }
  return { ...out.result(), blocks };
}
