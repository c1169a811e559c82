import { likeness } from '../likeness.ts';
import { addressIn, type Description, each, nameIn, typesOf } from './json-ld.ts';

/** What is known of an article when its description is looked for among all that a page holds. */
export interface Sought {
  /** Titles that the page gives it, or under which it is seen. */
  readonly titles: readonly string[];
  /** Addresses that it has. */
  readonly addresses: readonly string[];
  /** The element around it, or null where it may be anywhere. */
  readonly element: Element | null;
}

const ARTICLE = /(?:Article|Report|Posting|Column)$/u;
/** Types that describe an article too, and other things. */
const ALSO = /(?:Review|CreativeWork)$/u;
const PAGE = /Page$/u;

/** From this likeness on two titles are of one article. */
const ALIKE = 0.6;
/** Below this they are of different ones. */
const DIFFERENT = 0.15;

/** How well an object's type speaks for its being an article: 0 for what is none. */
const rankOf = ({ thing }: Description): number => {
  const types = typesOf(thing);
  if (types.some((type) => ARTICLE.test(type))) return 3;
  if (types.some((type) => ALSO.test(type))) return 2;
  return types.some((type) => PAGE.test(type)) ? 1 : 0;
};

/** The path of an address, by which it is known whatever host and parameters it is under; null for a site's front. */
export const pathOf = (address: string): string | null => {
  if (!URL.canParse(address, 'http://page.invalid/')) return null;
  const path = new URL(address, 'http://page.invalid/').pathname.replace(/\/+$/u, '');
  return path === '' ? null : path;
};

/** How surely the description is of the article that is sought: below 0 it is of another. */
const fitOf = ({ thing, element }: Description, sought: Sought): number => {
  const title = nameIn(thing['headline']) ?? nameIn(thing['name']);
  const best = title === null ? NaN : Math.max(...sought.titles.map((other) => likeness(title, other)));
  const paths = new Set(sought.addresses.map(pathOf));
  const own = [thing['url'], thing['mainEntityOfPage'], thing['@id']].flatMap(each).map(addressIn);
  const isHere = own.some((address) => address !== null && pathOf(address) !== null && paths.has(pathOf(address)));
  if (isHere) return 3;
  if (best >= ALIKE) return 2;
  if (best < DIFFERENT) return -1;
  return sought.element !== null && sought.element.contains(element) ? 1 : 0;
};

/**
 * The descriptions of the article, the surest first and at most one of each place: of several objects the one that has
 * its title or address, not one of the related articles beside it. None that is plainly of another article.
 */
export function describeArticle(all: readonly Description[], sought: Sought): readonly Description[] {
  const rated = all
    .map((description) => ({ description, rank: rankOf(description), fit: fitOf(description, sought) }))
    .filter(({ rank, fit }) => rank > 0 && fit >= (sought.element === null ? 0 : 1))
    // The page as a whole says less than the article itself, however well it fits.
    .map(({ description, rank, fit }) => ({ description, rank, score: (rank > 1 ? 10 : 0) + fit + rank / 10 }))
    .toSorted((a, b) => b.score - a.score);
  const first = new Map<string, Description>();
  for (const { description } of rated) {
    if (!first.has(description.place)) first.set(description.place, description);
  }
  const chosen = new Set(first.values());
  return rated
    .filter(({ description, rank }) => chosen.has(description) || rank === 1)
    .map(({ description }) => description);
}
