import { isBlank } from '../characters.ts';
import { attribute, isElement, isNamed, isText, own, tagOf } from '../dom.ts';
import { type Branch, makeRun, type Placed, type Run } from './runs.ts';
import { INLINE, UNREAD } from './tags.ts';

/** What a page says in which elements, both in document order. */
export interface Outline {
  readonly branches: readonly Branch[];
  readonly runs: readonly Run[];
}

/** Whether the element's text is to be read. */
export type Visible = (element: Element) => boolean;

/** Collects branches and runs while somebody walks the page. */
const collector = () => {
  const branches: (Branch & { end: number; picture: boolean })[] = [];
  const runs: Run[] = [];
  let here = -1;
  const containers: number[] = [];
  let pieces: Placed[] = [];
  // Whether the last thing that was seen, white space aside, was a line break: a second one ends the block.
  let broken = false;

  const flush = (): void => {
    const run = pieces.length === 0 ? null : makeRun(branches, containers.at(-1)!, pieces);
    if (run !== null) runs.push(run);
    pieces = [];
    broken = false;
  };

  return {
    enter(element: Element, tag: string): void {
      // Elements of the page's own kind are inline unless a style sheet says otherwise; blocks within them still are blocks.
      const inline = INLINE.has(tag) || tag.includes('-');
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
    text(node: Text): void {
      const blank = isBlank(node.data);
      if (blank && pieces.length === 0) return;
      pieces.push({ type: 'text', node, start: 0, end: node.data.length, branch: here });
      if (!blank) broken = false;
    },
    lineBreak(node: Element): void {
      if (broken) flush();
      else if (pieces.length > 0) {
        pieces.push({ type: 'break', node, branch: here });
        broken = true;
      }
    },
    /** A picture stands here. */
    picture(): void {
      branches[here]!.picture = true;
    },
    rule: flush,
    result: (): Outline => ({ branches, runs }),
  };
};

/** Reads the text of `root` and the elements around it, without what is not `visible`. Linear in the size of the page. */
export function outline(document: Document, root: Element, visible: Visible): Outline {
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = Document.prototype.createTreeWalker.call(document, root, shown);
  const out = collector();

  /** Takes in a node; whether it is an element whose children are to be read. */
  const take = (node: Node): boolean => {
    if (isText(node)) out.text(node);
    if (!isElement(node)) return false;
    const tag = tagOf(node);
    if (tag === 'br') out.lineBreak(node);
    else if (tag === 'hr') out.rule();
    else if (tag === 'img') out.picture();
    // Bare inline elements are hidden by what is around them or not at all, near enough; asking for each is dear.
    else if (!UNREAD.has(tag) && ((INLINE.has(tag) && !isNamed(node)) || visible(node))) {
      out.enter(node, tag);
      return true;
    }
    return false;
  };

  take(root);
  let depth = walker.firstChild() ? 1 : 0;
  while (depth > 0) {
    const entered = take(walker.currentNode);
    if (entered && walker.firstChild()) {
      depth += 1;
      continue;
    }
    if (entered) out.leave();
    while (depth > 0 && !walker.nextSibling()) {
      walker.parentNode();
      depth -= 1;
      out.leave();
    }
  }
  return out.result();
}

/** A page hides its menus either way; older browsers know the option by its older name only. */
const ALSO_UNSEEN = { visibilityProperty: true, checkVisibilityCSS: true };

const shown: Visible = (element) => Element.prototype.checkVisibility.call(element, ALSO_UNSEEN);

/** Tells what is shown on the page, as far as there is layout to ask; else goes by the attribute `hidden`. */
export function visibility(document: Document): Visible {
  const body = own(document, 'body') as HTMLElement | null;
  // One layout of all is cheaper than the many partial ones that asking an unclean page would cause.
  own(document, 'documentElement').getBoundingClientRect();
  // A page that is shown by its scripts shows nothing where they do not run.
  if (own(document, 'defaultView') === null || body === null || !shown(body)) {
    return (element) => attribute(element, 'hidden') === null;
  }
  return shown;
}
