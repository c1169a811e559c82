import { FACT_LIMITS } from '../../text/article.ts';
import { selectIn, textIn } from '../dom.ts';
import { type Evidence, type Fact, spread, UNKNOWN } from './evidence.ts';
import { nameIn } from './json-ld.ts';
import { bylineIn, isPersonLike, namesIn } from './names.ts';

/** Elements that are there for the name of an author. */
const AUTHOR = '[rel~="author"], [itemprop~="author"], .byline, .author-name, .p-author, .vcard .fn';
/** Elements that are looked at. */
const MOST = 10;

/** What a site's name has behind it where it is its address. */
const DOMAIN = /\.[a-z]{2,6}$/iu;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** What the page shows as its byline: lines beside the headline that begin as one, then elements that are there for it. */
export const shownAuthors = (lines: readonly string[], area: Element): readonly Evidence<readonly string[]>[] => {
  const inLines = lines.map(bylineIn).find((names) => names.length > 0);
  const inElements = selectIn(area, AUTHOR)
    .slice(0, MOST)
    .map((element) => namesIn(textIn(element)))
    .find((names) => names.length > 0 && names.every(isPersonLike));
  return [
    ...(inLines ? [{ value: inLines, origin: { place: 'line', name: '' } } as const] : []),
    ...(inElements ? [{ value: inElements, origin: { place: 'text', name: 'author' } } as const] : []),
  ];
};

/** The authors that pieces of evidence state, each piece the names that one place gives. */
export const statedAuthors = (stated: readonly Evidence[]): readonly Evidence<readonly string[]>[] =>
  stated.map(({ value, origin }) => ({
    value: [...new Set(spread([{ value, origin }]).flatMap((one) => namesIn(nameIn(one.value))))],
    origin,
  }));

/**
 * The names of those who wrote the article, joined by commas: persons, where any place names some, else the agency or desk
 * that is stated. The site itself, one of `notNames`, is no author.
 */
export function chooseByline(
  authors: readonly Evidence<readonly string[]>[],
  notNames: readonly (string | null)[],
): Fact<string | null> {
  const refused = new Set(
    notNames.flatMap((name) => (name === null ? [] : [letters(name), letters(name.replace(DOMAIN, ''))])),
  );
  const named = authors
    .map(({ value, origin }) => ({ value: value.filter((name) => !refused.has(letters(name))), origin }))
    .filter(({ value }) => value.length > 0);
  const best = named.find(({ value }) => value.some(isPersonLike)) ?? named[0];
  if (best === undefined) return UNKNOWN;
  let byline = '';
  for (const name of best.value) {
    const longer = byline === '' ? name : `${byline}, ${name}`;
    if (longer.length <= FACT_LIMITS.byline) byline = longer;
  }
  return { value: byline, origin: best.origin };
}
