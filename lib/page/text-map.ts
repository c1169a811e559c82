import type { Block } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { isText } from './dom.ts';
import type { PageBlock } from './page-block.ts';
import { type TextRun, writeBlocks } from './write-blocks.ts';

type TextNodeRun = TextRun & { readonly node: Text };

const inText = (run: TextRun): run is TextNodeRun => isText(run.node);

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
   * The stretch of the page from the first to the last character of the span, whatever stands between blocks included.
   * Throws a RangeError for a span that is empty or reaches beyond the text.
   */
  range({ start, end }: Span): Range {
    if (!(start >= 0 && start < end && end <= this.text.length)) {
      throw new RangeError(`No span of this text: ${start} to ${end} of ${this.text.length}`);
    }
    const runs = this.#runs;
    const first = runs[firstPlace(runs.length, (i) => runs[i]!.at + runs[i]!.length > start)]!;
    const last = runs[firstPlace(runs.length, (i) => runs[i]!.at >= end) - 1]!;
    const range = first.node.ownerDocument.createRange();
    if (inText(first))
      range.setStart(first.node, clamp(first.offset + Math.max(0, start - first.at), first.node.length));
    else range.setStartBefore(first.node);
    // A span of nothing but the join between two blocks belongs to no node.
    if (last.at < first.at) range.collapse(true);
    else if (inText(last))
      range.setEnd(last.node, clamp(last.offset + Math.min(last.length, end - last.at), last.node.length));
    else range.setEndAfter(last.node);
    return range;
  }

  /** The span block by block: what to paint, so that nothing between two blocks is painted with them. */
  ranges(span: Span): readonly Range[] {
    const first = firstPlace(this.blocks.length, (i) => this.blocks[i]!.end > span.start);
    const after = firstPlace(this.blocks.length, (i) => this.blocks[i]!.start >= span.end);
    return this.blocks
      .slice(first, after)
      .map((block) => this.range({ start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) }));
  }

  /**
   * What of the text a range of the page covers, without white space at its ends; null where that is nothing. The range
   * may begin and end anywhere, also outside the article.
   */
  span(range: Range): Span | null {
    const root = range.commonAncestorContainer.getRootNode();
    const runs = this.#runs.filter(inText).filter((run) => run.node.getRootNode() === root);
    const side = (run: TextNodeRun, offset: number): number =>
      range.comparePoint(run.node, clamp(offset, run.node.length));
    const first = runs[firstPlace(runs.length, (i) => side(runs[i]!, runs[i]!.offset + runs[i]!.length) >= 0)];
    const last = runs[firstPlace(runs.length, (i) => side(runs[i]!, runs[i]!.offset) > 0) - 1];
    if (first === undefined || last === undefined) return null;
    const from = first.node === range.startContainer ? clamp(range.startOffset - first.offset, first.length) : 0;
    const to = last.node === range.endContainer ? clamp(range.endOffset - last.offset, last.length) : last.length;
    return this.#trimmed(first.at + from, last.at + to);
  }

  #trimmed(start: number, end: number): Span | null {
    const text = this.text.slice(start, end);
    const lead = text.length - text.trimStart().length;
    const length = text.trim().length;
    return length === 0 ? null : { start: start + lead, end: start + lead + length };
  }
}
