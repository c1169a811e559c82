// Runs in the page. Reads what a page says of itself on its own, without the product's code, so that one can be held
// against the other. Plain and strict where the product is lenient.

/** The facts that pages state. */
export const FIELDS = [
  'title',
  'byline',
  'siteName',
  'publishedAt',
  'modifiedAt',
  'section',
  'url',
  'language',
  'paywalled',
] as const;

export type Field = (typeof FIELDS)[number];

/** One thing that a page states of itself, and where: "og:title" or "JSON-LD headline". */
export interface Statement {
  readonly field: Field;
  readonly from: string;
  readonly value: string;
}

const META: Readonly<Record<Field, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'sailthru.title', 'parsely-title', 'dc.title'],
  byline: ['author', 'article:author', 'sailthru.author', 'parsely-author', 'dc.creator', 'byl'],
  siteName: ['og:site_name', 'application-name', 'sailthru_pubname'],
  publishedAt: [
    'article:published_time',
    'datePublished',
    'sailthru.date',
    'parsely-pub-date',
    'pubdate',
    'dc.date',
    'date',
  ],
  modifiedAt: ['article:modified_time', 'dateModified', 'og:updated_time', 'lastmod', 'dc.modified'],
  section: ['article:section', 'articleSection', 'parsely-section', 'section', 'og:section'],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  language: ['og:locale', 'content-language', 'inLanguage', 'dc.language'],
  paywalled: ['article:content_tier', 'isPremium', 'article.access', 'isAccessibleForFree'],
};

const DATA: Readonly<Record<Field, string>> = {
  title: 'headline',
  byline: 'author',
  siteName: 'publisher',
  publishedAt: 'datePublished',
  modifiedAt: 'dateModified',
  section: 'articleSection',
  url: 'url',
  language: 'inLanguage',
  paywalled: 'isAccessibleForFree',
};

const wordsIn = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join(', ');
  if (typeof value === 'object' && value !== null) return 'name' in value ? wordsIn(value.name) : '';
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? `${value}`.trim() : '';
};

const isArticle = (value: object): boolean =>
  '@type' in value && /article|report|posting/iu.test(JSON.stringify(value['@type']));

/** The first object of an article's type, however deep it lies. */
const articleIn = (value: unknown): object | null => {
  if (typeof value !== 'object' || value === null) return null;
  if (isArticle(value)) return value;
  for (const part of Object.values(value)) {
    const found = articleIn(part);
    if (found) return found;
  }
  return null;
};

const strictJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

const metaOf = (document: Document, name: string): string => {
  const found = document.querySelector(
    `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
  );
  return found?.getAttribute('content')?.trim() ?? '';
};

/** Reads all that the page states in JSON-LD, OpenGraph and other meta elements, its title, its canonical link and its language. */
export const statements = (document: Document): readonly Statement[] => {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => articleIn(strictJson(script.textContent)))
    .find((found) => found !== null);
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href')?.trim() ?? '';
  const inData = (field: Field): Statement => {
    const value: unknown = data ? Reflect.get(data, DATA[field]) : undefined;
    return { field, from: `JSON-LD ${DATA[field]}`, value: wordsIn(value) };
  };
  const inMeta = (field: Field): readonly Statement[] =>
    META[field].map((from) => ({ field, from, value: metaOf(document, from) }));
  const elsewhere: readonly Statement[] = [
    { field: 'title', from: '<title>', value: document.title },
    { field: 'url', from: 'rel=canonical', value: canonical },
    { field: 'language', from: '<html lang>', value: document.documentElement.lang },
  ];
  return [...FIELDS.map(inData), ...FIELDS.flatMap(inMeta), ...elsewhere].filter(({ value }) => value !== '');
};
