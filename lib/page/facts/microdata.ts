import { attribute, select, selectIn, tagOf, textIn } from '../dom.ts';
import { type Description, each } from './json-ld.ts';

// Microdata and RDFa Lite say the same by other attributes.

interface Dialect {
  readonly place: 'microdata' | 'rdfa';
  /** Picks the elements that begin an object. */
  readonly scope: string;
  readonly type: string;
  readonly property: string;
}

const DIALECTS: readonly Dialect[] = [
  { place: 'microdata', scope: '[itemscope]', type: 'itemtype', property: 'itemprop' },
  { place: 'rdfa', scope: '[typeof]', type: 'typeof', property: 'property' },
];

/** Types of objects that describe the page or its article. */
const WANTED = /(?:Article|Report|Posting|Review|Column|Page|BreadcrumbList|CreativeWork)\b/u;
/** Objects, and properties of one object, beyond these are not read. */
const MOST_OBJECTS = 50;
const MOST_PROPERTIES = 400;
/** Code units of a property's text, and of the texts of all that are looked at. */
const LONGEST = 1_000;
const MOST_TEXT = 1_000_000;
/** Properties whose value is the address that a link leads to; of others it is the words of the link. */
const ADDRESSES = new Set(['url', 'mainEntityOfPage', 'sameAs', 'item']);
/** What describes no article, or is the article itself. */
const UNREAD = new Set(['articleBody', 'text', 'image', 'video', 'comment']);

const namesOf = (element: Element, dialect: Dialect): readonly string[] =>
  (attribute(element, dialect.property) ?? '')
    .split(/\s+/u)
    .map((name) => name.replace(/^.*[/#:]/u, ''))
    .filter((name) => name !== '' && !UNREAD.has(name));

/** A reader of properties' values that stops reading where a page has too much of them. */
const valueReader = () => {
  let left = MOST_TEXT;
  return (element: Element, name: string): string => {
    const stated =
      attribute(element, 'content') ??
      (tagOf(element) === 'time' ? attribute(element, 'datetime') : null) ??
      (ADDRESSES.has(name) ? (attribute(element, 'href') ?? attribute(element, 'itemid')) : null);
    const text = stated ?? (left > 0 ? textIn(element) : '');
    if (stated === null) left -= text.length;
    return text.slice(0, LONGEST).trim();
  };
};

/** The nearest element around this one that begins an object, or null. */
const ownerOf = (element: Element, { scope }: Dialect): Element | null =>
  element.parentElement && Element.prototype.closest.call(element.parentElement, scope);

const newObject = (element: Element, { type }: Dialect): Record<string, unknown> => ({
  '@type': (attribute(element, type) ?? '').split(/\s+/u),
});

/** Reads the object that begins at `element`, and those within it that are its properties' values. */
const readObject = (element: Element, dialect: Dialect, valueOf: ReturnType<typeof valueReader>) => {
  const top = newObject(element, dialect);
  const objects = new Map([[element, top]]);
  for (const part of selectIn(element, `[${dialect.property}]`).slice(0, MOST_PROPERTIES)) {
    const owner = ownerOf(part, dialect);
    const object = owner && objects.get(owner);
    if (!object) continue;
    const inner = Element.prototype.matches.call(part, dialect.scope) ? newObject(part, dialect) : null;
    if (inner) objects.set(part, inner);
    for (const name of namesOf(part, dialect)) {
      const value = inner ?? valueOf(part, name);
      object[name] = object[name] === undefined ? value : [...each(object[name]), value];
    }
  }
  return top;
};

/** The descriptions of the page and of articles that it gives in microdata and in RDFa, in document order. */
export function embeddedDescriptions(document: Document): readonly Description[] {
  const valueOf = valueReader();
  return DIALECTS.flatMap((dialect) =>
    select(document, `${dialect.scope}[${dialect.type}]`)
      .filter((element) => WANTED.test(attribute(element, dialect.type) ?? ''))
      .slice(0, MOST_OBJECTS)
      .map((element) => ({ place: dialect.place, thing: readObject(element, dialect, valueOf), element })),
  );
}
