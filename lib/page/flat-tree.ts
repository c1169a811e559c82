// The flat tree is the page as it is shown (CSS Scoping): the shadow tree of an element stands in place of what is in
// the element, and what is slotted stands where its slot is.
import { isElement, isHtml, isText, parentOf, tagOf } from './dom.ts';

declare global {
  interface Element {
    /** In Firefox's content scripts: the element's shadow tree, also where it is closed. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** What Chromium lends to content scripts, among other things. */
interface Lent {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const closedShadowOf = (element: Element): ShadowRoot | null => {
  const inFirefox = Reflect.get(Element.prototype, 'openOrClosedShadowRoot', element);
  const lent: Lent | undefined = Reflect.get(globalThis, 'chrome');
  return inFirefox ?? (isHtml(element) ? lent?.dom?.openOrClosedShadowRoot(element) : null) ?? null;
};

/** The element's shadow tree; a closed one too where it is an element of the page's own kind and this is a content script. */
export function shadowOf(element: Element, tag = tagOf(element)): ShadowRoot | null {
  const open = Reflect.get(Element.prototype, 'shadowRoot', element);
  return open ?? (tag.includes('-') ? closedShadowOf(element) : null);
}

const slotOf = (node: Node): Element | null => {
  if (isElement(node)) return Reflect.get(Element.prototype, 'assignedSlot', node);
  return isText(node) ? Reflect.get(Text.prototype, 'assignedSlot', node) : null;
};

const aroundInFlatTree = (node: Node): Node | null => slotOf(node) ?? parentOf(node);

/** The innermost element that the node is shown in: the element itself where it is one. Null where there is none around it. */
export function elementAt(node: Node): Element | null {
  let at: Node | null = node;
  while (at !== null && !isElement(at)) at = aroundInFlatTree(at);
  return at;
}

/** The innermost element that the element is shown in: beyond that of its document, the frame that shows it. */
export const elementAround = (element: Element): Element | null => {
  const around = aroundInFlatTree(element);
  return around === null ? null : elementAt(around);
};

/** The nodes from the root of the flat tree down to this one. */
const pathTo = (node: Node): readonly Node[] => {
  const path: Node[] = [];
  for (let at: Node | null = node; at !== null; at = aroundInFlatTree(at)) path.push(at);
  return path.toReversed();
};

/** Where a node stands to another in the flat tree. */
export type Relation = 'same' | 'before' | 'after' | 'inside' | 'around';

/** Where `one` stands to `other` in the flat tree; null where they have none in common. */
export function relationInFlatTree(one: Node, other: Node): Relation | null {
  const [a, b] = [pathTo(one), pathTo(other)];
  if (a[0] !== b[0]) return null;
  const parted = a.findIndex((node, depth) => node !== b[depth]);
  const [left, right] = [a[parted], b[parted]];
  if (left === undefined) return a.length === b.length ? 'same' : 'around';
  if (right === undefined) return 'inside';
  const position = Node.prototype.compareDocumentPosition.call(left, right);
  // What a host holds and does not show comes before its shadow tree.
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) return isElement(left) || isText(left) ? 'before' : 'after';
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after';
}
