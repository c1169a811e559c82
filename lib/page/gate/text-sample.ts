import { attribute, isElement, isText, own, tagOf, textIn } from '../dom.ts';
import { HEADING, INLINE, UNREAD } from '../finding/tags.ts';
import type { SeenText } from './seen.ts';
import type { Site } from './site.ts';
import { found, spread, tagged } from './spread.ts';

/** Paragraphs and pieces of text beyond these are not looked at; of more paragraphs some are taken from everywhere. */
const MOST = { paragraphs: 64, pieces: 1_500, links: 10 };
/** Characters from which a piece of text is taken for a paragraph. */
const PARAGRAPH = 80;
/** A page with less text than this in its `<p>` elements is looked at for text in others. */
const LITTLE = 600;
/** Characters of the shortest link that may be a headline. */
const HEADLINE = 15;
/** Elements between a paragraph and what stands before it as its headline, in each direction. */
const NEAR = 3;
/** Where readers write, or wrote to each other. */
const WRITTEN = '[contenteditable]:not([contenteditable="false" i]), [role="log"]';

const parentElement = (node: Node): Element | null => Reflect.get(Node.prototype, 'parentElement', node);
const before = (node: Element | Text): Element | null =>
  Reflect.get(isElement(node) ? Element.prototype : CharacterData.prototype, 'previousElementSibling', node);
const childCount = (element: Element): number => Reflect.get(Element.prototype, 'childElementCount', element);
const isOnlyChild = (element: Element, parent: Element): boolean =>
  childCount(parent) === 1 && parentElement(element) === parent;
const linksIn = (element: Element) => Element.prototype.getElementsByTagName.call(element, 'a');

const lengthOfLinks = (element: Element): number => {
  if (childCount(element) === 0) return 0;
  let length = 0;
  const links = linksIn(element);
  for (let i = 0; i < Math.min(links.length, MOST.links); i += 1) length += textIn(links[i]!).length;
  return length;
};

const leadsOn = (link: Element | null | undefined, site: Site): boolean =>
  link !== null && link !== undefined && site.leadsOn(attribute(link, 'href'));

/** Whether a heading links to another page of the site. */
export const isHeadline = (heading: Element, site: Site): boolean => {
  const parent = parentElement(heading);
  return leadsOn(linksIn(heading)[0] ?? (parent !== null && tagOf(parent) === 'a' ? parent : null), site);
};

/** Whether what stands before a text is the headline of another page; null where it is neither headline nor text. */
const isHeadlineBefore = (left: Element, site: Site): boolean | null => {
  const tag = tagOf(left);
  if (tag === 'p' || tag === 'hr') return false;
  if (HEADING.test(tag)) return tag !== 'h1' && isHeadline(left, site);
  const heading = Element.prototype.querySelector.call(left, 'h2, h3, h4, h5');
  if (heading !== null) return isHeadline(heading, site);
  const link = tag === 'a' ? left : INLINE.has(tag) ? linksIn(left)[0] : undefined;
  return link !== undefined && textIn(link).trim().length >= HEADLINE ? leadsOn(link, site) : null;
};

/** Whether a text is the summary of another page: within a link, or right under a headline that is one. */
const isTeaser = (text: Element | Text, site: Site): boolean => {
  const inner = isElement(text) ? text : parentElement(text);
  if (inner !== null && leadsOn(Element.prototype.closest.call(inner, 'a'), site)) return true;
  let at: Element | Text | null = text;
  for (let steps = 0; at !== null && steps < NEAR; steps += 1) {
    let left = before(at);
    for (let skipped = 0; left !== null && skipped < NEAR; skipped += 1) {
      const known = isHeadlineBefore(left, site);
      if (known !== null) return known;
      left = before(left);
    }
    at = left === null ? parentElement(at) : null;
  }
  return false;
};

/** The block-level element around, or null for text that is not read. */
const blockAround = (text: Text): Element | null => {
  let at = parentElement(text);
  while (at !== null && INLINE.has(tagOf(at))) at = parentElement(at);
  return at === null || UNREAD.has(tagOf(at)) ? null : at;
};

/** The element that holds a paragraph beside others: boxes around this one alone are not it. */
const holderOf = (container: Element): Element => {
  let holder = container;
  for (let steps = 0; steps < NEAR; steps += 1) {
    const parent = parentElement(holder);
    if (parent === null || !isOnlyChild(holder, parent)) break;
    holder = parent;
  }
  return holder;
};

/** One paragraph: its text, the element around it, how long it is and for how many it stands. */
interface Paragraph {
  readonly text: Element | Text;
  readonly container: Element;
  readonly length: number;
  readonly weight: number;
}

const paragraphsIn = (document: Document): readonly Paragraph[] => {
  const all = found(document, 'p');
  const weight = Math.max(1, all.length / MOST.paragraphs);
  return spread(all, MOST.paragraphs).flatMap((text) => {
    const length = textIn(text).length;
    const container = parentElement(text);
    if (length < PARAGRAPH || container === null) return [];
    const free = length - lengthOfLinks(text);
    return free >= PARAGRAPH ? [{ text, container: alone(text, container), length: free, weight }] : [];
  });
};

/** A paragraph that is alone in a box stands beside the boxes of the others. */
const alone = (text: Element, container: Element): Element => {
  const parent = parentElement(container);
  return isOnlyChild(text, container) && parent !== null
    ? holderOf(container) === container
      ? parent
      : holderOf(container)
    : container;
};

/** Paragraphs in other elements than `<p>`: in cells, `<div>`s, or between line breaks. */
const otherParagraphs = (document: Document): readonly Paragraph[] => {
  const root = tagged(document, 'main')[0] ?? tagged(document, 'article')[0] ?? own(document, 'body');
  if (root === null) return [];
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  const paragraphs: Paragraph[] = [];
  for (let seen = 0; seen < MOST.pieces; seen += 1) {
    const text = walker.nextNode();
    if (text === null) break;
    if (!isText(text) || text.length < PARAGRAPH) continue;
    const block = blockAround(text);
    if (block === null || tagOf(block) === 'p') continue;
    // Between line breaks, the paragraphs stand in one element; else each has its own.
    const container = Element.prototype.querySelector.call(block, 'br') === null ? parentElement(block) : block;
    if (container !== null) paragraphs.push({ text, container, length: text.length, weight: 1 });
  }
  return paragraphs;
};

const countUp = (
  paragraphs: readonly Paragraph[],
  site: Site,
  isWritten: (text: Element | Text) => boolean,
): SeenText => {
  const places = new Map<Element, { length: number; paragraphs: number }>();
  const out = { running: 0, teased: 0, teasers: 0, written: 0 };
  for (const { text, container, length, weight } of paragraphs) {
    if (isWritten(text)) out.written += length * weight;
    else if (isTeaser(text, site)) {
      out.teased += length * weight;
      out.teasers += weight;
    } else {
      out.running += length * weight;
      const place = places.get(container) ?? { length: 0, paragraphs: 0 };
      places.set(container, { length: place.length + length * weight, paragraphs: place.paragraphs + weight });
    }
  }
  const largest = [...places.values()].reduce((most, next) => (next.length > most.length ? next : most), {
    length: 0,
    paragraphs: 0,
  });
  return { ...out, together: largest.length, paragraphs: largest.paragraphs, places: places.size };
};

/**
 * Looks at paragraphs from all over the page. `written` tells whether there may be places where readers write; only
 * then are they looked for.
 */
export function sampleText(
  document: Document,
  site: Site,
  { written }: { readonly written: 'somewhere' | 'nowhere' },
): SeenText {
  const isWritten = (text: Element | Text): boolean => {
    const element = isElement(text) ? text : parentElement(text);
    return written === 'somewhere' && element !== null && Element.prototype.closest.call(element, WRITTEN) !== null;
  };
  const paragraphs = paragraphsIn(document);
  const text = countUp(paragraphs, site, isWritten);
  if (text.running >= LITTLE || text.teased >= LITTLE) return text;
  return countUp([...paragraphs, ...otherParagraphs(document)], site, isWritten);
}
