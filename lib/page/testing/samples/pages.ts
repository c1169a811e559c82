import { ARTICLES } from './articles.ts';
import { FRONTS } from './fronts.ts';
import type { SamplePage } from './furniture.ts';
import { LISTS } from './lists.ts';
import { MORE_ARTICLES } from './more-articles.ts';
import { OFFERS } from './offers.ts';
import { ARTICLES_SECOND } from './second-look-articles.ts';
import { OTHER_SECOND } from './second-look.ts';
import { TALK } from './talk.ts';
import { TOOLS } from './tools.ts';

/** Pages of many kinds whose text is an article. */
export const ARTICLE_PAGES: readonly SamplePage[] = [...ARTICLES, ...MORE_ARTICLES, ...ARTICLES_SECOND];

/** Pages of many kinds that hold no article. */
export const OTHER_PAGES: readonly SamplePage[] = [...FRONTS, ...LISTS, ...OFFERS, ...TALK, ...TOOLS, ...OTHER_SECOND];
