import { afterEach, describe, expect, test } from 'vitest';
import { findArticle } from '../find-article.ts';
import { newsPage, PARAGRAPHS } from '../testing/news-page.ts';
import { closePages, openPage } from '../testing/open-page.ts';
import { readFacts, type Seen, valuesOf } from './facts.ts';
import { readStated } from './stated.ts';

afterEach(closePages);

const HEADLINE = 'Pier closes for two winters';

/** A news page that states nothing in its head but what it is given. */
const pageWith = (head: string, body = ''): string =>
  newsPage()
    .replace(/<meta property[^>]*>/gu, '')
    .replace('</head>', `${head}</head>`)
    .replace('</article>', `${body}</article>`);

const data = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

const factsOf = async (html: string) => {
  const page = findArticle(await openPage(html));
  if (!page.found) throw new Error(page.reason);
  return page.facts;
};

const STORY = {
  '@type': 'NewsArticle',
  headline: HEADLINE,
  author: { '@type': 'Person', name: 'Ann Example' },
  publisher: { name: 'The Estermouth Courier' },
  datePublished: '2017-06-06T20:22:00Z',
  dateModified: '2017-06-07T08:00:00Z',
  articleSection: 'Harbour',
  isAccessibleForFree: 'False',
};
const STATED = {
  title: HEADLINE,
  byline: 'Ann Example',
  siteName: 'The Estermouth Courier',
  publishedAt: '2017-06-06T20:22:00Z',
  modifiedAt: '2017-06-07T08:00:00Z',
  section: 'Harbour',
  paywalled: true,
};
const OTHER = {
  '@type': 'NewsArticle',
  headline: 'Lighthouse to be painted blue',
  author: 'Bo Sample',
  datePublished: '2016-01-02',
};

describe('structured data is read', () => {
  test.each([
    ['as one object', data(STORY)],
    ['in a graph', data({ '@graph': [{ '@type': 'WebSite', name: 'The Estermouth Courier' }, STORY] })],
    ['in a list', data([{ '@type': 'Organization' }, STORY])],
    ['within the page it is of', data({ '@type': 'WebPage', mainEntity: STORY })],
    ['with a name before its types', data({ ...STORY, '@type': ['Thing', 'https://schema.org/ReportageNewsArticle'] })],
    ['in a comment', data(`<!-- ${JSON.stringify(STORY)} -->`)],
    ['with a comma too many', data(JSON.stringify(STORY).replace(/\}$/u, ',}'))],
    ['beside that of another article', data(OTHER) + data(STORY)],
    [
      'with references',
      data({
        '@graph': [
          { ...STORY, author: { '@id': '#ann' }, publisher: { '@id': '#us' } },
          { '@type': 'Person', '@id': '#ann', name: 'Ann Example' },
          { '@type': 'Organization', '@id': '#us', name: 'The Estermouth Courier' },
        ],
      }),
    ],
  ])('%s', async (_, head) => {
    expect(await factsOf(pageWith(head))).toMatchObject(STATED);
  });

  test('but not that of another article alone', async () => {
    expect(await factsOf(pageWith(data(OTHER)))).toMatchObject({ byline: 'Tove Lindqvist', publishedAt: '2017-06-06' });
  });

  test('as microdata', async () => {
    const html = pageWith('')
      .replace('<article>', '<article itemscope itemtype="https://schema.org/NewsArticle">')
      .replace('<h1>', '<meta itemprop="datePublished" content="2017-06-06T20:22:00Z"><h1 itemprop="headline">')
      .replace(
        '</h1>',
        `</h1><time itemprop="dateModified" datetime="2017-06-07T08:00:00Z">Wednesday</time>
         <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name" href="/ann">Ann Example</a></span>
         <span itemprop="publisher" itemscope><meta itemprop="name" content="The Estermouth Courier"></span>
         <a itemprop="articleSection">Harbour</a><meta itemprop="isAccessibleForFree" content="false">`,
      );
    expect(await factsOf(html)).toMatchObject(STATED);
  });

  test('as RDFa', async () => {
    const html = pageWith('')
      .replace('<article>', '<article vocab="https://schema.org/" typeof="NewsArticle">')
      .replace('<h1>', '<h1 property="headline">')
      .replace(
        '</h1>',
        `</h1><time property="datePublished" datetime="2017-06-06T20:22:00Z"></time><meta property="schema:dateModified" content="2017-06-07T08:00:00Z">
         <span property="author" typeof="Person"><b property="name">Ann Example</b></span>
         <span property="publisher" typeof="Organization"><b property="name">The Estermouth Courier</b></span>
         <b property="articleSection">Harbour</b><meta property="isAccessibleForFree" content="false">`,
      );
    expect(await factsOf(html)).toMatchObject(STATED);
  });
});

test('meta elements tell what nothing else does', async () => {
  const head = `<meta property="og:site_name" content="The Estermouth Courier"><meta name="parsely-author" content="Ann Example">
    <meta name="DC.date.issued" content="2017-06-06T20:22:00Z"><meta property="og:updated_time" content="2017-06-07T08:00:00Z">
    <meta property="article:section" content="Harbour"><meta property="article:content_tier" content="metered">`;
  expect(await factsOf(pageWith(head))).toMatchObject(STATED);
});

test('the page’s own words tell what it does not state', async () => {
  const html = pageWith('').replace(/<p>Published[^<]*<\/p>/u, '<p>Published June 6, 2017. Updated June 7, 2017</p>');
  expect(await factsOf(html)).toMatchObject({
    byline: 'Tove Lindqvist',
    publishedAt: '2017-06-06',
    modifiedAt: '2017-06-07',
    paywalled: null,
  });
});

describe('what a page states is not believed', () => {
  test('as its author where it names itself or an address', async () => {
    const head = `<meta property="og:site_name" content="The Estermouth Courier"><meta property="article:author" content="https://social.example/courier">${data({ ...STORY, author: 'The Estermouth Courier' })}`;
    expect(await factsOf(pageWith(head))).toMatchObject({ byline: 'Tove Lindqvist' });
  });

  test('as its title where that is not the headline, nor as its headline the name of the site', async () => {
    const head = `<meta property="og:site_name" content="The Estermouth Courier"><meta property="og:title" content="${HEADLINE} | The Estermouth Courier">`;
    expect(await factsOf(pageWith(head))).toMatchObject({ title: HEADLINE });
    const html = pageWith(head).replace(/<h1>.*?<\/h1>/u, '<h1>The Estermouth Courier</h1>');
    expect(await factsOf(html)).toMatchObject({ title: HEADLINE });
  });

  test('as its date where the page shows another that it states too', async () => {
    const head = `${data({ ...STORY, datePublished: '2015-01-01' })}<meta property="article:published_time" content="2017-06-06T20:22:00Z">`;
    expect(await factsOf(pageWith(head))).toMatchObject({ publishedAt: '2017-06-06T20:22:00Z' });
  });

  test('as a change where that was before it was published', async () => {
    expect(await factsOf(pageWith(data({ ...STORY, dateModified: '2017-06-01' })))).toMatchObject({ modifiedAt: null });
  });

  test('as its section where that is the site or no section at all', async () => {
    const sections = ['The Estermouth Courier', 'articles', 'Harbour'];
    expect(await factsOf(pageWith(data({ ...STORY, articleSection: sections })))).toMatchObject({ section: 'Harbour' });
  });

  test('as free where a wall stands in the place of the rest', async () => {
    const wall = '<div class="wall"><p>Subscribe now to continue reading this article.</p></div>';
    const html = pageWith(data({ ...STORY, isAccessibleForFree: true }), wall);
    expect(await factsOf(html)).toMatchObject({ paywalled: true });
  });

  test('as locked where what is said to be locked is not there', async () => {
    const part = (cssSelector: string) =>
      data({ ...STORY, isAccessibleForFree: true, hasPart: { isAccessibleForFree: false, cssSelector } });
    expect(await factsOf(pageWith(part('.locked')))).toMatchObject({ paywalled: false });
    expect(await factsOf(pageWith(part('.byline')))).toMatchObject({ paywalled: true });
  });
});

test('the breadcrumbs give the section where nothing else does', async () => {
  const crumbs = ['Front', 'Harbour', HEADLINE].map((name, i) => ({ position: i + 1, item: { name } }));
  expect(await factsOf(pageWith(data({ '@type': 'BreadcrumbList', itemListElement: crumbs })))).toMatchObject({
    section: 'Harbour',
  });
});

test('of two articles in one document each has its own facts', async () => {
  const second = `<section data-url="https://paper.example/lighthouse-to-be-painted-blue"><h1>${OTHER.headline}</h1>
    <p class="byline">By Bo Sample</p><time datetime="2016-01-02T10:00Z">2 January</time><p>${PARAGRAPHS.join(' ')}</p></section>`;
  const head = `<link rel="canonical" href="https://paper.example/pier-closes"><meta property="og:title" content="${HEADLINE}">${data(STORY)}`;
  const document = await openPage(pageWith(head).replace('</main>', `${second}</main>`));
  const stated = readStated(document, 'https://paper.example/pier-closes');
  const read = (headline: string, selector: string): unknown => {
    const seen: Seen = {
      headline,
      linesAround: [],
      linesAfter: [],
      text: PARAGRAPHS.join('\n'),
      corrections: [],
      area: document.querySelector(selector)!,
      among: 'several',
    };
    return valuesOf(readFacts(stated, seen));
  };
  expect(read(HEADLINE, 'article')).toMatchObject({ ...STATED, url: 'https://paper.example/pier-closes' });
  expect(read(OTHER.headline, 'section[data-url]')).toMatchObject({
    title: OTHER.headline,
    byline: 'Bo Sample',
    siteName: 'The Estermouth Courier',
    publishedAt: '2016-01-02T10:00Z',
    modifiedAt: null,
    section: null,
    url: 'https://paper.example/lighthouse-to-be-painted-blue',
    paywalled: null,
  });
});

test('what is left in the head of the article shown before counts for nothing', async () => {
  const head = `<link rel="canonical" href="https://paper.example/lighthouse"><meta property="og:title" content="${OTHER.headline}">
    <meta property="article:published_time" content="2016-01-02">${data({ ...OTHER, url: 'https://paper.example/lighthouse' })}`;
  const document = await openPage(pageWith(head));
  const address = 'https://paper.example/pier-closes-for-two-winters';
  const page = findArticle(document, { address });
  expect(page.found && page.facts).toMatchObject({
    title: HEADLINE,
    byline: 'Tove Lindqvist',
    publishedAt: '2017-06-06',
    url: address,
  });
});

test('it is said of each fact where it was found', async () => {
  const page = findArticle(await openPage(pageWith(data(STORY))));
  expect(page.found && page.foundFacts).toMatchObject({
    title: { origin: { place: 'headline' } },
    byline: { origin: { place: 'json_ld', name: 'author' } },
    publishedAt: { origin: { place: 'json_ld', name: 'datePublished' } },
    url: { origin: null },
    language: { origin: { place: 'attribute', name: 'lang' } },
  });
});

test('structured data of any shape is survived', async () => {
  const deep = `${'{"mainEntity":'.repeat(2_000)}1${'}'.repeat(2_000)}`;
  const odd = {
    '@type': [1, null, 'NewsArticle'],
    headline: [{}],
    author: [[['x']]],
    datePublished: {},
    hasPart: 'no',
    '@id': 7,
  };
  const scopes = '<div itemscope itemtype="http://schema.org/Article"><b itemprop="name">'.repeat(300);
  const html = pageWith(data(deep) + data(odd) + data('null') + data('"text"')).replace('</main>', `</main>${scopes}`);
  expect(await factsOf(html)).toMatchObject({ title: HEADLINE });
});
