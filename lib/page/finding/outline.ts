import { isBlank } from '../characters.ts';
import { attribute, isElement, isHtml, isNamed, isText, tagOf } from '../dom.ts';
import { isFootnoteMark } from './footnotes.ts';
import type { Layout } from './layout.ts';
import { type Branch, makeRun, type Placed, type Run } from './runs.ts';
import { FRAME, UNREAD } from './tags.ts';
import { walk } from './walk.ts';

/** What a page says in which elements, both in document order. */
export interface Outline {
  readonly branches: readonly Branch[];
  readonly runs: readonly Run[];
  /** The frames that are shown. What is in them is not read. */
  readonly frames: readonly Element[];
}

/** Collects branches and runs while somebody walks the page. */
const collector = ({ inline: isInline, withholds }: Layout) => {
  const branches: (Branch & { end: number; picture: boolean })[] = [];
  const runs: Run[] = [];
  const frames: Element[] = [];
  let here = -1;
  const containers: number[] = [];
  let pieces: Placed[] = [];
  // Whether the last thing that was seen, white space aside, was a line break: a second one ends the block.
  let broken = false;

  const flush = (): void => {
    const container = containers.at(-1)!;
    const run = pieces.length === 0 ? null : makeRun(branches, container, pieces);
    if (run !== null && !withholds(branches[container]!.element)) runs.push(run);
    pieces = [];
    broken = false;
  };

  return {
    /** The innermost branch entered and not left. */
    here: () => branches[here],
    enter(element: Element, tag: string): void {
      const inline = isInline(element, tag);
      if (!inline) flush();
      const linked = tag === 'a' || (branches[here]?.linked ?? false);
      branches.push({ element, tag, parent: here, inline, linked, picture: false, end: -1 });
      here = branches.length - 1;
      if (!inline) containers.push(here);
    },
    leave(): void {
      const branch = branches[here]!;
      if (!branch.inline) flush();
      branch.end = branches.length;
      here = branch.parent;
      if (!branch.inline) containers.pop();
    },
    text(node: Text, tree: number): void {
      const blank = isBlank(node.data);
      if (blank && pieces.length === 0) return;
      pieces.push({ type: 'text', node, start: 0, end: node.data.length, branch: here, tree });
      if (!blank) broken = false;
    },
    lineBreak(node: Element, tree: number): void {
      if (broken) flush();
      else if (pieces.length > 0) {
        pieces.push({ type: 'break', node, branch: here, tree });
        broken = true;
      }
    },
    /** A picture stands here. */
    picture(): void {
      const around = branches[here];
      if (around) around.picture = true;
    },
    frame: (element: Element) => frames.push(element),
    rule: flush,
    result: (): Outline => ({ branches, runs, frames }),
  };
};

/** Whether only the summary of what is in this element is shown. */
const isFolded = ({ tag, element }: Branch): boolean => tag === 'details' && attribute(element, 'open') === null;

/**
 * Reads the text of `root` and the elements around it as they are shown, shadow trees and all; what is no HTML has none.
 * Linear in the size of the page.
 */
export function outline(root: Element, layout: Layout): Outline {
  const out = collector(layout);

  /** Takes in an element; whether what is in it is to be read. */
  const take = (element: Element, tree: number): boolean => {
    const tag = tagOf(element);
    const around = out.here();
    if (around && tag !== 'summary' && isFolded(around)) return false;
    if (tag === 'br') {
      if (!isNamed(element) || layout.visible(element, tag)) out.lineBreak(element, tree);
    } else if (tag === 'hr') out.rule();
    else if (tag === 'img') out.picture();
    else if (UNREAD.has(tag)) {
      if (FRAME.test(tag) && layout.visible(element, tag)) out.frame(element);
    } else if (layout.visible(element, tag) && !(tag === 'sup' && isFootnoteMark(element))) {
      out.enter(element, tag);
      return true;
    }
    return false;
  };

  walk(root, {
    enter(node, tree) {
      if (isElement(node)) return (node !== root || isHtml(node)) && take(node, tree) ? node : null;
      const around = out.here();
      if (around && isText(node) && !isFolded(around)) out.text(node, tree);
      return null;
    },
    leave: () => out.leave(),
  });
  return out.result();
}
