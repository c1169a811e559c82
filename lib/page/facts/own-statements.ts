import { likeness } from '../likeness.ts';
import { describeArticle, pathOf } from './describe.ts';
import { described, type Evidence, spread } from './evidence.ts';
import type { Seen } from './facts.ts';
import { nameIn } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { ownAddresses } from './own-addresses.ts';
import { describedAddresses, type Stated } from './stated.ts';

/** What a page states of one article. */
export type Statements = Omit<Stated, 'title' | 'titleTexts' | 'url' | 'authors'>;

/** From this likeness on a title is that of the article under a headline, and below the other that of a different one. */
export const MINE = 0.6;
const DIFFERENT = 0.15;
const NO_META: Meta = new Map();

/**
 * Whether the head of the page is still that of an article shown before, as it is in pages that change without being
 * loaded anew: their title is of the article that is seen, all else, and every address, is of another.
 */
const isOutdated = ({ titles, addresses, location }: Stated, headline: string): boolean => {
  const own = pathOf(location);
  const alike = titles.map(({ value, origin }) => ({ origin, share: likeness(nameIn(value) ?? '', headline) }));
  const others = alike.filter(({ origin }) => origin.place !== 'title_element');
  return (
    own !== null &&
    addresses.length > 0 &&
    addresses.every(({ value }) => pathOf(value) !== own) &&
    alike.some(({ origin, share }) => origin.place === 'title_element' && share >= MINE) &&
    others.length > 0 &&
    others.every(({ share }) => share < DIFFERENT)
  );
};

/** What the page says of this very article: all that it states, or where it holds or held others only what fits this one. */
export const statementsOf = (stated: Stated, { headline, area, among }: Seen): Statements => {
  const isMine = ({ value }: Evidence): boolean => likeness(nameIn(value) ?? '', headline ?? '') >= MINE;
  const outdated = headline !== null && isOutdated(stated, headline);
  if (!outdated && (among === 'alone' || stated.titles.some(isMine))) return stated;
  const own = ownAddresses(area);
  const addresses = [...own.map(({ value }) => value), ...(among === 'alone' ? [stated.location] : [])];
  const data = describeArticle(stated.all, { titles: [headline ?? ''], addresses, element: area });
  return {
    ...stated,
    meta: NO_META,
    data,
    titles: spread(described(data, 'headline')),
    addresses: [...own, ...describedAddresses(data)],
  };
};
