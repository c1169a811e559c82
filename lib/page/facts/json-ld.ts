import { select, textIn } from '../dom.ts';

/** An object of a page's structured data. Pages write anything into these; nothing about its fields is certain. */
export type Thing = Readonly<Record<string, unknown>>;

/** Code units: structured data beyond this is not the description of one article. */
const LONGEST = 1_000_000;
const DEEPEST = 6;
const ARTICLE = /(?:Article|Report|BlogPosting|Posting|Review|Column)$/u;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value, or the values of a list. */
export const each = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const parsed = (text: string): unknown => {
  if (text.length > LONGEST) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null; // common on live pages, and as good as no data
    throw error;
  }
};

const thingsIn = (value: unknown, depth: number): readonly Thing[] => {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) => thingsIn(value[key], depth + 1))];
};

const isArticle = (thing: Thing): boolean =>
  each(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

/** What the page's JSON-LD says of its article; null where it describes none. The first is taken where there are several. */
export function articleData(document: Document): Thing | null {
  for (const script of select(document, 'script[type="application/ld+json" i]')) {
    const found = thingsIn(parsed(textIn(script)), 0).find(isArticle);
    if (found) return found;
  }
  return null;
}

/** A trimmed text out of structured data: itself, or the name of what is there; null for anything else. */
export const nameIn = (value: unknown): string | null => {
  const text = isThing(value) ? value.name : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
};
