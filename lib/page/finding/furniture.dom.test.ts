import { afterEach, describe, expect, test } from 'vitest';
import { collapse } from '../characters.ts';
import { readPage } from '../read-page.ts';
import { BLOG_SYSTEMS } from '../testing/furniture/blog-systems.ts';
import { BROADCASTERS } from '../testing/furniture/broadcasters.ts';
import { HAZARDS } from '../testing/furniture/hazards.ts';
import { LANGUAGES } from '../testing/furniture/languages.ts';
import { LATER_PAGES } from '../testing/furniture/later-pages.ts';
import { LOCAL_PAPERS } from '../testing/furniture/local-papers.ts';
import { NEWER_SITES } from '../testing/furniture/newer-sites.ts';
import { OFFICES } from '../testing/furniture/offices.ts';
import type { FurniturePages } from '../testing/furniture/texts.ts';
import { closePages, openPage } from '../testing/open-page.ts';

afterEach(closePages);

/** The blocks that the page marks as the article's. */
const belonging = (document: Document): readonly string[] =>
  [...document.querySelectorAll('[data-in]')].map((element) => collapse(element.textContent).trim());

const SETS: Readonly<Record<string, FurniturePages>> = {
  'blog systems': BLOG_SYSTEMS,
  broadcasters: BROADCASTERS,
  'local papers': LOCAL_PAPERS,
  languages: LANGUAGES,
  'newer sites': NEWER_SITES,
  offices: OFFICES,
  'pages written later': LATER_PAGES,
  'articles that look like furniture': HAZARDS,
};

describe.each(Object.entries(SETS))('%s', (_, pages) => {
  test.each(Object.entries(pages))('what belongs to the article, and nothing else: %s', async (_name, html) => {
    const document = await openPage(html);
    const page = readPage(document);
    if (!page.found) throw new Error(page.reason);
    const { text, blocks } = page.article;
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(belonging(document));
  });
});
