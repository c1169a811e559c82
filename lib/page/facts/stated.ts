import { FACT_LIMITS } from '../../text/article.ts';
import { attribute, own, select } from '../dom.ts';
import { statedAuthors } from './byline.ts';
import { statedAddress } from './canonical.ts';
import { describeArticle } from './describe.ts';
import { described, type Evidence, firstFact, inMeta, spread } from './evidence.ts';
import { addressIn, type Description, each, jsonLdDescriptions, nameIn } from './json-ld.ts';
import { type Meta, readMeta } from './meta.ts';
import { META_NAMES } from './meta-names.ts';
import { embeddedDescriptions } from './microdata.ts';

/** What a page states of itself outside its running text. */
export interface Stated {
  readonly meta: Meta;
  /** Every object of structured data, in document order within each way of writing it. */
  readonly all: readonly Description[];
  /** What describes the page's article, or the page, the surest first; empty where nothing does. */
  readonly data: readonly Description[];
  /** The title that the page gives to others, or an empty string. */
  readonly title: string;
  /** Every title that it states, the one above among them. */
  readonly titles: readonly Evidence[];
  /** The same as texts, without any twice, the one above first. */
  readonly titleTexts: readonly string[];
  /** Addresses that it states for its article, whether or not they can be believed. */
  readonly addresses: readonly Evidence<string>[];
  /** The first of them that can be believed by itself, or null. */
  readonly url: string | null;
  /** The names of those who wrote the article, as the structured data gives them. */
  readonly authors: readonly string[];
  /** Where the document was loaded from. */
  readonly location: string;
}

/** Links that a page may call canonical; of more, none is. */
const MOST_LINKS = 10;

/** The addresses that descriptions give the article they describe. */
export const describedAddresses = (data: readonly Description[]): readonly Evidence<string>[] =>
  described(data, 'url', 'mainEntityOfPage').flatMap(({ value, origin }) =>
    each(value).flatMap((one) => {
      const address = addressIn(one);
      return address === null ? [] : [{ value: address, origin }];
    }),
  );

/** Reads what the page that was loaded from `location` says of itself in its head and in its structured data. */
export function readStated(document: Document, location: string): Stated {
  const meta = readMeta(document);
  const all = [...jsonLdDescriptions(document), ...embeddedDescriptions(document)];
  const links = select(document, 'link[rel~="canonical" i][href]')
    .slice(0, MOST_LINKS)
    .map((link): Evidence<string> => {
      return { value: attribute(link, 'href')!, origin: { place: 'link', name: 'canonical' } };
    });
  const named = [...links, ...inMeta(meta, META_NAMES.address)];
  const open = inMeta(meta, META_NAMES.title);
  const pageTitle: Evidence = { value: own(document, 'title'), origin: { place: 'title_element', name: '' } };
  const data = describeArticle(all, {
    titles: [...open, pageTitle].flatMap(({ value }) => nameIn(value) ?? []),
    addresses: [location, ...named.map(({ value }) => value)],
    element: null,
  });
  const headlines = described(data, 'headline');
  const addresses = [...named, ...describedAddresses(data)];
  const titles = [...open, ...spread(headlines), ...inMeta(meta, META_NAMES.otherTitle), pageTitle];
  const titleTexts = titles.flatMap(({ value }) => nameIn(value)?.slice(0, FACT_LIMITS.title) ?? []);
  return {
    meta,
    all,
    data,
    title: titleTexts[0] ?? '',
    titles,
    titleTexts: [...new Set(titleTexts)],
    addresses,
    url: firstFact(addresses, (address) => statedAddress(location, address, null)).value,
    authors: statedAuthors(described(data, 'author', 'creator'))[0]?.value ?? [],
    location,
  };
}
