import { isElement, parentOf } from '../dom.ts';
import type { Decision } from '../find-article.ts';

/**
 * Where a node stands to the article: within its text, around several of its blocks, within what was left out of it, or
 * within something new, which held no text when the page was read, inside of the article or outside.
 */
export type Standing = { readonly at: 'text' | 'around' | 'aside' } | New;

/** Something that held no text when the page was read, and whether it is inside of the article or outside. */
export interface New {
  readonly at: 'inside' | 'outside';
  /** The outermost of it. */
  readonly top: Node;
}

/** Which parts of a page its article took up when it was read. */
export interface Scope {
  /** The element around all of the article. */
  readonly root: Element;
  /** The documents and shadow trees that its text stands in. */
  readonly trees: ReadonlySet<Node>;
  /** The elements of its blocks. */
  readonly blocks: ReadonlySet<Element>;
  standingOf(node: Node): Standing;
  /** Whether text of the article stood in the node. */
  held(node: Node): boolean;
  /** What inside of the article held no text. */
  empty(): readonly New[];
}

/** Steps up the tree; what lies deeper is no text that is read. */
const DEEPEST = 2_000;

const TEXT: Standing = { at: 'text' };
const AROUND: Standing = { at: 'around' };
const ASIDE: Standing = { at: 'aside' };

/** Whether it stands in something new. */
export const isNew = (standing: Standing): standing is New => standing.at === 'inside' || standing.at === 'outside';

/** The nodes around this one, the innermost first. */
const above = (node: Node): readonly Node[] => {
  const path: Node[] = [];
  for (let at = parentOf(node); at !== null && path.length < DEEPEST; at = parentOf(at)) path.push(at);
  return path;
};

/** The innermost element around both; the whole of an `article` element where that is in one. */
const rootOf = (first: Element, last: Element): Element => {
  const around = new Set(above(first));
  const common = above(last).find((node) => around.has(node) && isElement(node));
  if (common === undefined || !isElement(common)) return first;
  return Element.prototype.closest.call(common, 'article') ?? common;
};

/** The scope of an article that these decisions on a page's blocks left; null where they left nothing. */
export const scopeOf = (decisions: readonly Decision[]): Scope | null => {
  const kept = decisions.filter(({ left }) => left === null).map(({ element }) => element);
  const [first] = kept;
  if (!first) return null;

  const text = new Set(kept);
  const isBlock = (node: Node): boolean => isElement(node) && text.has(node);
  const around = new Set<Node>();
  for (const element of kept) {
    for (let at = parentOf(element); at !== null && !around.has(at); at = parentOf(at)) around.add(at);
  }
  const aside = new Set<Node>();
  for (const { element, left } of decisions) {
    if (left === null || text.has(element)) continue;
    for (let at: Node | null = element; at !== null && !around.has(at) && !aside.has(at); at = parentOf(at)) {
      aside.add(at);
    }
  }

  const root = rootOf(first, kept.at(-1)!);
  const outer = new Set(above(root));
  const standingOf = (node: Node): Standing => {
    let top = node;
    let at: Node | null = node;
    for (let steps = 0; at !== null && steps < DEEPEST; steps += 1) {
      if (aside.has(at)) return ASIDE;
      if (around.has(at)) {
        // The element of loose lines of text among blocks is around those and text at once.
        if (at === node) return AROUND;
        return { at: outer.has(at) ? 'outside' : 'inside', top };
      }
      if (isBlock(at)) return TEXT;
      top = at;
      at = parentOf(at);
    }
    return ASIDE;
  };
  return {
    root,
    trees: new Set(kept.map((element) => Node.prototype.getRootNode.call(element))),
    blocks: text,
    standingOf,
    held: (node) => isBlock(node) || around.has(node),
    empty: () =>
      [...around]
        .filter((node) => !outer.has(node))
        .flatMap((node) => [...Reflect.get(Node.prototype, 'childNodes', node)].map(standingOf))
        .filter(isNew),
  };
};
