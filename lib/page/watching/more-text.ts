import { isBlank } from '../characters.ts';
import { isElement, isText, parentOf, tagOf } from '../dom.ts';
import { hintReader } from '../finding/hints.ts';
import { layoutOf, type Visible } from '../finding/layout.ts';
import { UNREAD } from '../finding/tags.ts';
import { shadowOf } from '../flat-tree.ts';
import type { New, Scope } from './scope.ts';

/** Characters from which text outside of the article may be another one, or the rest of it. */
const MUCH = 250;

const readable = (node: Node): number =>
  isElement(node) && UNREAD.has(tagOf(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;

/** How many characters of text are shown in the node; counted no further than `enough`. */
const countShown = (document: Document, top: Node, enough: number, visible: Visible): number => {
  if (readable(top) === NodeFilter.FILTER_REJECT) return 0;
  const walker = Document.prototype.createTreeWalker.call(document, top, NodeFilter.SHOW_ALL, readable);
  let count = 0;
  for (let node: Node | null = top; node !== null && count < enough; node = walker.nextNode()) {
    const shadow = isElement(node) ? shadowOf(node) : null;
    if (shadow !== null) count += countShown(document, shadow, enough - count, visible);
    if (!isText(node) || isBlank(node.data)) continue;
    const parent = parentOf(node);
    if (parent === null || !isElement(parent) || visible(parent)) count += node.data.trim().length;
  }
  return count;
};

/**
 * Whether one of these now holds text that may be the article's: any at all inside of it, a good deal outside. What is
 * called an advertisement, comments or the like holds none.
 */
export const holdsMore = (document: Document, news: Iterable<New>): boolean => {
  const { visible } = layoutOf(document);
  const hintsOf = hintReader();
  for (const { top, at } of news) {
    const named = isElement(top) ? hintsOf(top).noise : null;
    // Names with a limit are those of much that is read.
    if (named !== null && named.most === undefined) continue;
    const enough = at === 'inside' ? 1 : MUCH;
    if (Reflect.get(Node.prototype, 'isConnected', top) && countShown(document, top, enough, visible) >= enough)
      return true;
  }
  return false;
};

/** Whether a block of the article is not shown any more, or something inside of it that held no text is. */
export const showsOther = (document: Document, scope: Scope): boolean => {
  const { visible } = layoutOf(document);
  return [...scope.blocks].some((element) => !visible(element)) || holdsMore(document, scope.empty());
};
