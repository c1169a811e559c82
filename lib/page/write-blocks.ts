import { type Block, BLOCK_JOIN } from '../text/article.ts';
import { PARTS } from './characters.ts';
import { isText } from './dom.ts';
import type { PageBlock, Piece, WhiteSpace } from './page-block.ts';

/** A stretch of an article's text that stands in one node of the page, code unit for code unit. */
export interface TextRun {
  /** Where it begins in the text. */
  readonly at: number;
  readonly length: number;
  /** A text node, or the element of a line break. */
  readonly node: Text | Element;
  /** Where it begins in the data of a text node. */
  readonly offset: number;
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
}

const LINE_END = /[\n\u2028\u2029]/u;

/** White space as it is shown: what the style of the block leaves of it. */
const shown = (space: string, whiteSpace: WhiteSpace): string => {
  if (whiteSpace === 'keep') return space.replace(/[^\n\t]/gu, ' ');
  return whiteSpace === 'lines' && LINE_END.test(space) ? '\n' : ' ';
};

/** The words of the pieces and what parts them. */
function* partsOf(pieces: readonly Piece[]): Generator<Part & { readonly isSpace: boolean }> {
  for (const piece of pieces) {
    if (piece.type === 'break') {
      yield { text: '\n', node: piece.node, offset: 0, isSpace: true };
      continue;
    }
    for (const match of piece.node.data.slice(piece.start, piece.end).matchAll(PARTS)) {
      const [text, word, space] = match;
      if (word !== undefined || space !== undefined) {
        yield { text, node: piece.node, offset: piece.start + match.index, isSpace: word === undefined };
      }
    }
  }
}

/** Collects text and where it is from. */
const writer = () => {
  const texts: string[] = [];
  const runs: { at: number; length: number; node: Text | Element; offset: number }[] = [];
  let length = 0;
  return {
    length: () => length,
    join(): void {
      texts.push(BLOCK_JOIN);
      length += BLOCK_JOIN.length;
    },
    write({ text, node, offset }: Part): void {
      const last = runs.at(-1);
      const follows = last?.node === node && last.offset + last.length === offset && last.at + last.length === length;
      if (follows) last.length += text.length;
      else runs.push({ at: length, length: text.length, node, offset });
      texts.push(text);
      length += text.length;
    },
    result: () => ({ text: texts.join(''), runs }),
  };
};

/** White space between two words of a block: it is written only when the second word comes. */
const gap = (whiteSpace: WhiteSpace) => {
  let parts: Part[] = [];
  let broken = false;
  return {
    add(space: Part): void {
      const text = isText(space.node) ? shown(space.text, whiteSpace) : '\n';
      if (whiteSpace === 'keep' || (text === '\n' && broken)) parts.push({ ...space, text });
      else if (text === '\n' || parts.length === 0) parts = [{ ...space, text }];
      broken ||= text === '\n';
    },
    take(): readonly Part[] {
      const taken = parts;
      parts = [];
      broken = false;
      return taken;
    },
  };
};

/** Writes the blocks one after the other, joined by {@link BLOCK_JOIN}; blocks without anything to be seen are left out. */
export function writeBlocks(pageBlocks: readonly PageBlock[]): Written {
  const out = writer();
  const blocks: Block[] = [];
  for (const { kind, whiteSpace, pieces } of pageBlocks) {
    const between = gap(whiteSpace);
    let start = -1;
    for (const part of partsOf(pieces)) {
      if (part.isSpace) {
        if (start !== -1) between.add(part);
        continue;
      }
      if (start === -1) {
        if (blocks.length > 0) out.join();
        start = out.length();
      }
      for (const space of between.take()) out.write(space);
      out.write(part);
    }
    if (start !== -1) blocks.push({ kind, start, end: out.length() });
  }
  return { ...out.result(), blocks };
}
