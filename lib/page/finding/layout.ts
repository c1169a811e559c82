import { attribute, isHtml, isNamed, isText, own, tagOf } from '../dom.ts';
import { elementAround } from '../flat-tree.ts';
import { INLINE } from './tags.ts';

/** Whether the element's text is to be read; its name may be given where it is at hand. */
export type Visible = (element: Element, tag?: string) => boolean;

/** What is known of how the page's elements are laid out. */
export interface Layout {
  readonly visible: Visible;
  /** Whether the element's own text, outside of all elements in it, is kept from view although the element is visible. */
  readonly withholds: (element: Element) => boolean;
  /** Whether the element, which has this name, stands within a line of text; else it is a block. */
  readonly inline: (element: Element, tag: string) => boolean;
}

/** A page hides its menus either way; older browsers know the option by its older name only. */
const ALSO_UNSEEN = { visibilityProperty: true, checkVisibilityCSS: true };

const isStyled = (element: Element): boolean =>
  attribute(element, 'class') !== null || attribute(element, 'style') !== null;

/** Elements without boxes in each other that are looked through for one that has a box. */
const MOST_BOXLESS = 8;

/** Characters of a large first letter, be there a quotation mark before it. */
const INITIAL = 2;

const isInitial = (element: Element): boolean => {
  if (!isStyled(element)) return false;
  const only: Node | null = Reflect.get(Node.prototype, 'firstChild', element);
  if (only === null || !isText(only) || Reflect.get(Node.prototype, 'nextSibling', only) !== null) return false;
  return only.length <= 2 * INITIAL && only.data.trim().length <= INITIAL;
};

/** Whether it stands in a line, or was taken out of one: that makes it a block to the browser, not to the reader. */
const isAmongText = ({ display, position, float }: CSSStyleDeclaration): boolean =>
  display.startsWith('inline') || position === 'absolute' || position === 'fixed' || float !== 'none';

const byTag = (tag: string): boolean => INLINE.has(tag) || tag.includes('-');

const WITHOUT_LAYOUT: Layout = {
  visible: (element) => attribute(element, 'hidden') === null,
  withholds: () => false,
  // Elements of the page's own kind are inline unless a style sheet says otherwise; blocks within them still are blocks.
  inline: (_, tag) => byTag(tag),
};

const shown = (element: Element): boolean => Element.prototype.checkVisibility.call(element, ALSO_UNSEEN);

const withLayout = (view: Window): Layout => {
  const styleOf = (element: Element): CSSStyleDeclaration => view.getComputedStyle(element);
  const withholds = (element: Element): boolean =>
    isNamed(element) && styleOf(element).getPropertyValue('content-visibility') === 'hidden';
  const isBoxless = (element: Element): boolean => styleOf(element).display === 'contents';
  /** Whether what is in an element without a box of its own is shown. */
  const showsThrough = (element: Element): boolean => {
    if (!isBoxless(element) || styleOf(element).visibility !== 'visible') return false;
    let around = elementAround(element);
    for (let n = 0; n < MOST_BOXLESS && around !== null && isBoxless(around); n += 1) around = elementAround(around);
    return around === null || (shown(around) && !withholds(around));
  };
  return {
    // Bare inline elements are hidden by what is around them or not at all, near enough; asking for each is dear.
    visible: (element, tag = tagOf(element)) =>
      (INLINE.has(tag) && !isNamed(element)) || shown(element) || showsThrough(element),
    withholds,
    inline: (element, tag) => {
      if (!byTag(tag)) return tag === 'div' && isInitial(element) && isAmongText(styleOf(element));
      if (!tag.includes('-') && !isStyled(element)) return true;
      const style = styleOf(element);
      return isAmongText(style) || /^(?:ruby|contents|none)/u.test(style.display);
    },
  };
};

/** Tells what is shown on the page and how, as far as there is layout to ask; else goes by tags and the attribute `hidden`. */
export function layoutOf(document: Document): Layout {
  const [top, body, view] = [own(document, 'documentElement'), own(document, 'body'), own(document, 'defaultView')];
  // A page that is shown by its scripts shows nothing where they do not run.
  if (view === null || top === null || !isHtml(top)) return WITHOUT_LAYOUT;
  // One layout of all is cheaper than the many partial ones that asking an unclean page would cause.
  Element.prototype.getBoundingClientRect.call(top);
  return body === null || !shown(body) ? WITHOUT_LAYOUT : withLayout(view);
}
