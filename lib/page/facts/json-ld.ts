import { select, textIn } from '../dom.ts';
import { parseLoosely } from './loose-json.ts';
import { plainText } from './plain-text.ts';

/** An object of a page's structured data. Pages write anything into these; nothing about its fields is certain. */
export type Thing = Readonly<Record<string, unknown>>;

/** An object of structured data and the element that holds it. */
export interface Description {
  readonly place: 'json_ld' | 'microdata' | 'rdfa';
  readonly thing: Thing;
  readonly element: Element;
}

/** Code units: structured data beyond this is not the description of one article. */
const LONGEST = 1_000_000;
/** Scripts of structured data beyond these are not read. */
const MOST_SCRIPTS = 100;
const DEEPEST = 6;
/** Where one object stands in for another that it holds. */
const HOLDING = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf', 'breadcrumb'];
/** Fields whose value may be a mere reference to an object that stands elsewhere. */
const REFERRING = ['author', 'creator', 'publisher', 'isPartOf', 'mainEntityOfPage', 'breadcrumb'];

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value, or the values of a list. */
export const each = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** The types of an object without the vocabulary before them ("NewsArticle"). */
export const typesOf = (thing: Thing): readonly string[] =>
  each(thing['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/u, '')] : []));

const thingsIn = (value: unknown, depth: number): readonly Thing[] => {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...HOLDING.flatMap((key) => thingsIn(value[key], depth + 1))];
};

const isReference = (value: unknown): value is Thing =>
  isThing(value) && typeof value['@id'] === 'string' && value['name'] === undefined;

/** The thing with the objects that its fields refer to in place of the references. */
const resolved = (thing: Thing, known: ReadonlyMap<unknown, Thing>): Thing => {
  const referred = REFERRING.filter((key) => each(thing[key]).some(isReference));
  if (referred.length === 0) return thing;
  const full = (value: unknown): unknown => (isReference(value) ? (known.get(value['@id']) ?? value) : value);
  return { ...thing, ...Object.fromEntries(referred.map((key) => [key, each(thing[key]).map(full)])) };
};

/** All objects of the page's JSON-LD that stand for themselves, in document order. */
export function jsonLdDescriptions(document: Document): readonly Description[] {
  const scripts = select(document, 'script[type^="application/ld+json" i]').slice(0, MOST_SCRIPTS);
  const found = scripts.flatMap((element) => {
    const text = textIn(element);
    const things = text.length > LONGEST ? [] : thingsIn(parseLoosely(text), 0);
    return things.map((thing) => ({ place: 'json_ld', thing, element }) as const);
  });
  // Of those with one name the fullest is meant; a mere reference is what it was asked for.
  const known = new Map<unknown, Thing>();
  for (const { thing } of found) {
    const id = thing['@id'];
    const before = known.get(id);
    if (typeof id === 'string' && (!before || Object.keys(before).length < Object.keys(thing).length)) {
      known.set(id, thing);
    }
  }
  return found.map(({ place, thing, element }) => ({ place, thing: resolved(thing, known), element }));
}

/** A text out of structured data, as it is read: itself, or the name of what is there; null for anything else. */
export const nameIn = (value: unknown): string | null => {
  const text: unknown = isThing(value) ? (each(value['name'])[0] ?? value['alternateName']) : value;
  const plain = typeof text === 'string' ? plainText(text) : '';
  return plain === '' ? null : plain;
};

/** An address out of structured data: itself, or that of what is there; null for anything else. */
export const addressIn = (value: unknown): string | null => {
  const text: unknown = isThing(value) ? (value['@id'] ?? value['url']) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
};
