import { attribute, select } from '../dom.ts';

/** What the page's `<meta>` elements say, by their lower-case name, property or itemprop; the first of each name counts. */
export type Meta = ReadonlyMap<string, string>;

/** Reads the `<meta>` elements. */
export function readMeta(document: Document): Meta {
  const meta = new Map<string, string>();
  for (const element of select(document, 'meta[content]')) {
    const content = attribute(element, 'content')?.trim() ?? '';
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => attribute(element, key));
    for (const name of names.flatMap((value) => value?.toLowerCase().split(/\s+/u) ?? [])) {
      if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/** The first of these names that the page has a value for. */
export const firstOf = (meta: Meta, names: readonly string[]): string | null =>
  names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
