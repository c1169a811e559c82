import { isHtml, tagOf } from '../dom.ts';
import { shadowOf } from '../flat-tree.ts';

/** What a walk tells of. */
export interface Visitor {
  /**
   * Takes in a node; gives it back where what is in it is to be visited too, else null. Between two nodes of the same tree
   * number stands nothing in the page but what was visited between them, or was not entered: a range may reach from one to
   * the other.
   */
  enter(node: Node, tree: number): Element | null;
  /** All that is in the element entered last, of those not yet left, was visited. */
  leave(): void;
}

/** Nodes beyond these are not visited, so that a page that grows while it is read does not hold the reading up. */
const MOST_NODES = 500_000;

/** The nodes side by side in an element that are still to be visited. */
interface Row {
  next: Node | null;
  /** Those after the next, where they are not simply its siblings. */
  readonly slotted: Iterator<Node> | null;
  tree: number;
}

const NONE: readonly Node[] = [];

const assignedTo = (element: Element, tag: string): readonly Node[] =>
  tag === 'slot' && isHtml(element) ? HTMLSlotElement.prototype.assignedNodes.call(element) : NONE;

type Getter = (this: Node) => Node | null;

/** The getter itself, since it is called for every node and `Reflect.get` would look it up each time. */
const getterOf = (name: 'firstChild' | 'nextSibling'): Getter => {
  const found: { readonly get?: Getter } | undefined = Object.getOwnPropertyDescriptor(Node.prototype, name);
  return found!.get!;
};

/** Visits `root` and what is in it as it is shown, in the order of the flat tree. Depth costs no stack. */
export function walk(root: Element, visitor: Visitor): void {
  const [firstIn, nextTo] = [getterOf('firstChild'), getterOf('nextSibling')];
  const rows: Row[] = [];
  let trees = 0;

  const rowIn = (element: Element, tree: number): Row => {
    const tag = tagOf(element);
    const shadow = shadowOf(element, tag);
    const assigned = shadow === null ? assignedTo(element, tag) : NONE;
    if (shadow === null && assigned.length === 0) return { next: firstIn.call(element), slotted: null, tree };
    trees += 1;
    if (shadow !== null) return { next: firstIn.call(shadow), slotted: null, tree: trees };
    const slotted = assigned.values();
    return { next: slotted.next().value ?? null, slotted, tree: trees };
  };

  const step = (row: Row, node: Node): void => {
    const beside = nextTo.call(node);
    row.next = row.slotted === null ? beside : (row.slotted.next().value ?? null);
    if (row.next === beside) return;
    trees += 1;
    row.tree = trees;
  };

  if (visitor.enter(root, 0) === null) return;
  rows.push(rowIn(root, 0));
  for (let visited = 0; rows.length > 0;) {
    const row = rows.at(-1)!;
    const { next, tree } = row;
    if (next === null || visited === MOST_NODES) {
      rows.pop();
      visitor.leave();
      continue;
    }
    visited += 1;
    step(row, next);
    const entered = visitor.enter(next, tree);
    if (entered !== null) rows.push(rowIn(entered, tree));
  }
}
