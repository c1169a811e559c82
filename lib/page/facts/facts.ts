import { type ArticleFacts, FACT_LIMITS } from '../../text/article.ts';
import { attribute } from '../dom.ts';
import { likeness } from '../likeness.ts';
import { chooseByline, shownAuthors, statedAuthors } from './byline.ts';
import { reachedAddress, statedAddress } from './canonical.ts';
import { described, type Evidence, type Fact, firstFact, inMeta, spread } from './evidence.ts';
import { type Description, nameIn, typesOf } from './json-ld.ts';
import { languageOf, languageTag } from './language.ts';
import type { Meta } from './meta.ts';
import { META_NAMES } from './meta-names.ts';
import { MINE, type Statements, statementsOf } from './own-statements.ts';
import { findPaywall } from './paywall.ts';
import { datesOfElements, datesOfLines, dayOfAddress, findDates } from './publication.ts';
import { findSection } from './section.ts';
import { findSiteName } from './site-name.ts';
import type { Stated } from './stated.ts';
import { chooseTitle } from './title.ts';

/** What of the facts is read off the article itself. */
export interface Seen {
  /** The headline as it stands in the page, or null. */
  readonly headline: string | null;
  /** The lines around the headline that are no part of the text, the likeliest first: byline, date, kicker. */
  readonly linesAround: readonly string[];
  /** The lines that follow the text, in order. */
  readonly linesAfter: readonly string[];
  readonly text: string;
  /** The corrections and notes that were kept out of the text. */
  readonly corrections: readonly string[];
  /** The element around the article and its headline. */
  readonly area: Element;
  /** Whether the document holds this article alone. Among several, the page's statements count for the one they fit. */
  readonly among: 'alone' | 'several';
}

/** The facts of an article, each with where it was found. */
export type FoundFacts = { readonly [Name in keyof ArticleFacts]: Fact<ArticleFacts[Name]> };

const languageFact = (stated: readonly Evidence[], text: string): Fact<string | null> => {
  const tag = firstFact(stated, (value) => languageTag(nameIn(value)));
  const language = languageOf(text, tag.value);
  return { value: language, origin: language === tag.value ? tag.origin : { place: 'text', name: '' } };
};

const statedLanguages = (area: Element, data: readonly Description[], meta: Meta): readonly Evidence[] => {
  // Out of a shadow tree the way up does not lead to the page's own element.
  const named = Element.prototype.closest.call(area, '[lang], [xml\\:lang]') ?? area.ownerDocument.documentElement;
  const value = attribute(named, 'lang') ?? attribute(named, 'xml:lang');
  const inPage = value === null ? [] : [{ value, origin: { place: 'attribute', name: 'lang' } } as const];
  return [...inPage, ...spread(described(data, 'inLanguage')), ...inMeta(meta, META_NAMES.language)];
};

const addressFact = (own: Statements, { headline, among }: Seen): Fact<string | null> => {
  const believed = firstFact(own.addresses, (address) => statedAddress(own.location, address, headline));
  const reached = believed.value === null ? reachedAddress(own.location) : null;
  // Of several articles one at most is the one that the reader asked for.
  const isOwn = reached !== null && (among === 'alone' || likeness(new URL(reached).pathname, headline ?? '') >= MINE);
  return isOwn ? { value: reached, origin: { place: 'address', name: '' } } : believed;
};

const hostsOf = (...addresses: readonly (string | null)[]): readonly string[] =>
  addresses.flatMap((address) => (address !== null && URL.canParse(address) ? [new URL(address).hostname] : []));

/** The site is one, however many articles its page holds. */
const siteNameFact = (
  { all, data, meta, title, titles, location }: Stated,
  url: string | null,
): Fact<string | null> => {
  const sites = all.filter(({ thing }) => typesOf(thing).includes('WebSite'));
  const named = [
    ...inMeta(meta, META_NAMES.siteName),
    ...described(data, 'publisher'),
    ...described(sites, 'name'),
    ...inMeta(meta, META_NAMES.otherSiteName),
  ];
  return findSiteName(spread(named), {
    title,
    pageTitle: nameIn(titles.at(-1)?.value) ?? '',
    hosts: hostsOf(location, url),
  });
};

const datesFact = (data: readonly Description[], meta: Meta, seen: Seen, url: string | null) => {
  const lines = datesOfLines(seen.linesAround);
  const elements = datesOfElements(seen.area);
  return findDates(
    {
      published: [
        ...described(data, 'datePublished'),
        ...inMeta(meta, META_NAMES.publishedAt),
        ...described(data, 'dateCreated'),
      ],
      modified: [...described(data, 'dateModified'), ...inMeta(meta, META_NAMES.modifiedAt)],
    },
    {
      published: [...elements.published, ...lines.published, ...dayOfAddress(url)],
      modified: [...elements.modified, ...lines.modified],
    },
  );
};

const correctionsFact = (corrections: readonly string[]): Fact<readonly string[]> => ({
  value: corrections.slice(0, FACT_LIMITS.corrections).map((text) => text.slice(0, FACT_LIMITS.correction)),
  origin: corrections.length === 0 ? null : { place: 'line', name: '' },
});

/** What is known of the article: what the page states of it, held against what is seen in it. */
export function readFacts(stated: Stated, seen: Seen): FoundFacts {
  const own = statementsOf(stated, seen);
  const { data, meta, titles } = own;
  const url = addressFact(own, seen);
  const siteName = siteNameFact(stated, url.value);
  const section = findSection(data, inMeta(meta, META_NAMES.section), {
    all: own === stated ? stated.all : [],
    title: seen.headline ?? stated.title,
    siteName: siteName.value,
  });
  const title = chooseTitle(titles, { headline: seen.headline, siteName: siteName.value, section: section.value });
  const authors = [
    ...statedAuthors([...described(data, 'author', 'creator'), ...inMeta(meta, META_NAMES.byline)]),
    ...shownAuthors(seen.linesAround, seen.area),
  ];
  return {
    title,
    byline: chooseByline(authors, [siteName.value, title.value]),
    siteName,
    ...datesFact(data, meta, seen, url.value),
    section,
    url,
    language: languageFact(statedLanguages(seen.area, data, stated.meta), seen.text),
    paywalled: findPaywall(data, meta, seen.linesAfter),
    corrections: correctionsFact(seen.corrections),
  };
}

/** The facts without where they were found. */
export const valuesOf = (found: FoundFacts): ArticleFacts => ({
  title: found.title.value,
  byline: found.byline.value,
  siteName: found.siteName.value,
  publishedAt: found.publishedAt.value,
  modifiedAt: found.modifiedAt.value,
  section: found.section.value,
  url: found.url.value,
  language: found.language.value,
  paywalled: found.paywalled.value,
  corrections: found.corrections.value,
});
