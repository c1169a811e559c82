import { attribute, selectIn } from '../dom.ts';
import type { Evidence } from './evidence.ts';

/** Attributes in which sites that show one article after the other keep the address of each. */
const ADDRESSES = [
  'data-url',
  'data-article-url',
  'data-canonical-url',
  'data-canonical',
  'data-permalink',
  'data-href',
  'itemid',
  'about',
];
const SELECTOR = ADDRESSES.map((name) => `[${name}]`).join(', ');
/** Elements that are looked at. */
const MOST = 20;

/** The addresses that an article's element, one around it or one within it gives for the article, nearest first. */
export function ownAddresses(area: Element): readonly Evidence<string>[] {
  const around = Element.prototype.closest.call(area, SELECTOR);
  const elements = [...(around === null ? [] : [around]), ...selectIn(area, SELECTOR).slice(0, MOST)];
  return elements.flatMap((element) =>
    ADDRESSES.flatMap((name) => {
      const value = attribute(element, name);
      return value === null || value.trim() === '' ? [] : [{ value, origin: { place: 'attribute', name } } as const];
    }),
  );
}
