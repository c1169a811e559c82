import type { Block } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { documentOf, isText, parentOf } from './dom.ts';
import { relationInFlatTree } from './flat-tree.ts';
import type { PageBlock } from './page-block.ts';
import { type TextRun, writeBlocks } from './write-blocks.ts';

/** A place between two characters or two nodes of the page. */
interface Point {
  readonly node: Node;
  /** For text in UTF-16 code units, else in children. */
  readonly offset: number;
}

/** The place of the first of `count` for which `holds`, which holds for all after it too; `count` where it holds for none. */
const firstPlace = (count: number, holds: (place: number) => boolean): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

const treeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node, { composed: true });

/** Whether the node comes after the point. */
const isAfter = (node: Node, point: Point): boolean => {
  const children: NodeList = Reflect.get(Node.prototype, 'childNodes', point.node);
  const next = children[point.offset];
  const relation = relationInFlatTree(node, next ?? point.node);
  return relation === 'after' || (next !== undefined && (relation === 'inside' || relation === 'same'));
};

/** Where the point is in the text that the runs make. */
const placeOf = (runs: readonly TextRun[], point: Point): number => {
  const place = firstPlace(runs.length, (i) => {
    const { node, offset, length } = runs[i]!;
    return node === point.node ? offset + length >= point.offset : isAfter(node, point);
  });
  const last = runs.at(-1);
  const run = runs[place];
  if (run === undefined) return last ? last.at + last.length : 0;
  return run.at + (run.node === point.node ? clamp(point.offset - run.offset, run.length) : 0);
};

/** The range from within the first run to within the last; `skip` and `length` are counted from their beginnings. */
const rangeOver = (first: TextRun, skip: number, last: TextRun, length: number): Range => {
  const range = Document.prototype.createRange.call(documentOf(first.node));
  if (isText(first.node)) range.setStart(first.node, clamp(first.offset + skip, first.node.length));
  else range.setStartBefore(first.node);
  if (isText(last.node)) range.setEnd(last.node, clamp(last.offset + length, last.node.length));
  else range.setEndAfter(last.node);
  return range;
};

/** A line break that has left the page has no place beside which a range could end. */
const isPlaced = ({ node }: TextRun): boolean => isText(node) || parentOf(node) !== null;

/**
 * The text of an article as one string, and the way back from offsets into it to the page and from the page to offsets.
 * White space is collapsed as the page shows it, a line break is "\n", and what takes no room (soft hyphens, zero-width
 * characters) is left out. Lives as long as the nodes of the page do: it is made anew for a page that has changed.
 */
export class TextMap {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly #runs: readonly TextRun[];

  constructor(blocks: readonly PageBlock[]) {
    const written = writeBlocks(blocks);
    this.text = written.text;
    this.blocks = written.blocks;
    this.#runs = written.runs;
  }

  /**
   * The ranges of the page that say the text of the span, in reading order: one for each block, or several where a block
   * stands in more than one tree of nodes. They hold nothing else that is shown. None for the mere join of two blocks.
   * Throws a RangeError for a span that is empty or reaches beyond the text.
   */
  ranges({ start, end }: Span): readonly Range[] {
    if (!(start >= 0 && start < end && end <= this.text.length)) {
      throw new RangeError(`No span of this text: ${start} to ${end} of ${this.text.length}`);
    }
    const { blocks } = this;
    const first = firstPlace(blocks.length, (i) => blocks[i]!.end > start);
    const after = firstPlace(blocks.length, (i) => blocks[i]!.start >= end);
    return blocks
      .slice(first, after)
      .flatMap((block) => this.#inBlock(Math.max(start, block.start), Math.min(end, block.end)));
  }

  /** The trees of nodes that the text stands in: documents and shadow trees. */
  trees(): ReadonlySet<Node> {
    return new Set(this.#runs.map(({ node }) => treeOf(node)));
  }

  #inBlock(start: number, end: number): readonly Range[] {
    const runs = this.#runs;
    const stretches: { first: TextRun; last: TextRun }[] = [];
    for (let i = firstPlace(runs.length, (at) => runs[at]!.at + runs[at]!.length > start); i < runs.length; i += 1) {
      const run = runs[i]!;
      if (run.at >= end) break;
      if (!isPlaced(run)) continue;
      const stretch = stretches.at(-1);
      if (stretch?.last.tree === run.tree) stretch.last = run;
      else stretches.push({ first: run, last: run });
    }
    return stretches.map(({ first, last }) =>
      rangeOver(first, Math.max(0, start - first.at), last, Math.min(last.length, end - last.at)),
    );
  }

  /**
   * What of the text a range of the page covers, without white space at its ends; null where that is nothing. The range
   * may begin and end anywhere, also outside the article, and in two trees of one page.
   */
  span(range: AbstractRange): Span | null {
    const root = rootOf(range.startContainer);
    const runs = this.#runs.filter(({ node }) => isText(node) && rootOf(node) === root);
    const from = placeOf(runs, { node: range.startContainer, offset: range.startOffset });
    const to = placeOf(runs, { node: range.endContainer, offset: range.endOffset });
    // Slots may show nodes in another order than they stand in the page.
    return this.#trimmed(Math.min(from, to), Math.max(from, to));
  }

  #trimmed(start: number, end: number): Span | null {
    const text = this.text.slice(start, end);
    const lead = text.length - text.trimStart().length;
    const length = text.trim().length;
    return length === 0 ? null : { start: start + lead, end: start + lead + length };
  }
}
