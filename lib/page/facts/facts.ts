import type { ArticleFacts } from '../../text/article.ts';
import { attribute, own, select, textIn } from '../dom.ts';
import { canonicalUrl } from './canonical.ts';
import { isoDate } from './dates.ts';
import { articleData, each, nameIn, type Thing } from './json-ld.ts';
import { languageOf } from './language.ts';
import { firstOf, type Meta, readMeta } from './meta.ts';
import { bylineIn, cleanByline, cleanSiteName } from './names.ts';

/** What a page states of itself outside its running text. */
export interface Stated {
  readonly meta: Meta;
  readonly data: Thing | null;
  /** The title that the page gives to others, or an empty string. */
  readonly title: string;
  /** The canonical address, or null. */
  readonly url: string | null;
  /** The names of those who wrote the article, as the structured data gives them. */
  readonly authors: readonly string[];
}

/** What of the facts is read off the article itself. */
export interface Seen {
  /** The headline as it stands in the page, or null. */
  readonly headline: string | null;
  /** The line above the text that may be the byline, or null. */
  readonly byline: string | null;
  readonly text: string;
}

const BYLINES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
];
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'og:published_time',
  'dc.date',
  'date',
];

/** Code units. */
const LONGEST_TITLE = 500;

/** Reads what the page says of itself in its head and in its structured data. */
export function readStated(document: Document): Stated {
  const meta = readMeta(document);
  const data = articleData(document);
  const title = firstOf(meta, ['og:title', 'twitter:title']) ?? nameIn(data?.headline) ?? own(document, 'title');
  const canonical = select(document, 'link[rel~="canonical"][href]')[0];
  return {
    meta,
    data,
    title: title.slice(0, LONGEST_TITLE).replace(/\s+/gu, ' ').trim(),
    url: canonicalUrl(document.location?.href ?? '', canonical === undefined ? null : attribute(canonical, 'href')),
    authors: [...new Set(each(data?.author).map((author) => cleanByline(nameIn(author))))].filter(
      (name) => name !== null,
    ),
  };
}

const textOfFirst = (document: Document, selector: string): string | null => {
  const element = select(document, selector)[0];
  return element === undefined ? null : textIn(element);
};

const bylineOf = (document: Document, { meta, authors }: Stated, seen: string | null): string | null => {
  if (authors.length > 0) return authors.join(', ');
  const candidates = [
    firstOf(meta, BYLINES),
    bylineIn(seen),
    textOfFirst(document, '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"]'),
  ];
  return candidates.map(cleanByline).find((name) => name !== null) ?? null;
};

const publishedOf = (document: Document, { meta, data }: Stated): string | null => {
  const times = select(
    document,
    'time[datetime][itemprop~="datePublished"], time[datetime][pubdate], article time[datetime], time[datetime]',
  );
  const candidates = [
    nameIn(data?.datePublished),
    ...PUBLISHED.map((name) => meta.get(name) ?? null),
    times[0] === undefined ? null : attribute(times[0], 'datetime'),
  ];
  return candidates.map(isoDate).find((date) => date !== null) ?? null;
};

/** A page title without the name of the site behind it. */
const withoutSite = (title: string, site: string | null): string => {
  const parts = title.split(/\s+[|–—·»-]\s+/u);
  const last = parts.at(-1)!.toLowerCase();
  const isSite = site !== null && (last.includes(site.toLowerCase()) || site.toLowerCase().includes(last));
  return parts.length > 1 && isSite
    ? title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s+[|–—·»-]\s+$/u, '')
    : title;
};

/** What is known of the article: what the page states, checked against what is seen in it. */
export function readFacts(document: Document, stated: Stated, seen: Seen): ArticleFacts {
  const { meta, data } = stated;
  const siteName = cleanSiteName(
    firstOf(meta, ['og:site_name']) ?? nameIn(data?.publisher) ?? firstOf(meta, ['application-name']),
  );
  const root = own(document, 'documentElement');
  const language =
    attribute(root, 'lang') ?? attribute(root, 'xml:lang') ?? firstOf(meta, ['og:locale', 'content-language']);
  return {
    title: seen.headline ?? withoutSite(stated.title, siteName),
    byline: bylineOf(document, stated, seen.byline),
    siteName,
    publishedAt: publishedOf(document, stated),
    url: stated.url,
    language: languageOf(seen.text, language),
  };
}
