import { attribute, select } from '../dom.ts';
import { plainText } from './plain-text.ts';

/** What the page's `<meta>` elements say, by their lower-case name, property or itemprop; the first of each name counts. */
export type Meta = ReadonlyMap<string, string>;

/** Elements beyond these are not read. */
const MOST = 2_000;
const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

/** Reads the `<meta>` elements that speak of the page: not those of an object in it, which has a description of its own. */
export function readMeta(document: Document): Meta {
  const meta = new Map<string, string>();
  for (const element of select(document, 'meta[content]').slice(0, MOST)) {
    const content = plainText(attribute(element, 'content') ?? '');
    const names = NAMING.map((key) => attribute(element, key)).flatMap(
      (value) => value?.toLowerCase().split(/\s+/u) ?? [],
    );
    const fresh = names.filter((name) => name !== '' && content !== '' && !meta.has(name));
    if (fresh.length === 0 || Element.prototype.closest.call(element, '[itemscope] [itemscope], body [itemscope]'))
      continue;
    for (const name of fresh) meta.set(name, content);
  }
  return meta;
}
