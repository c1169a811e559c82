import type { Care } from '../messages.ts';
import type { Article } from '../text/article.ts';
import { type Decision, findArticle, type NoArticle } from './find-article.ts';
import { TextMap } from './text-map.ts';

/** The article of a page, with the way back from its text to the page. */
export interface ReadPage {
  readonly found: true;
  readonly article: Article;
  readonly map: TextMap;
  /** On every block of text of the page, in document order. */
  readonly decisions: readonly Decision[];
}

/** Reads the article of a page, or says why there is none. The page is not changed. */
export function readPage(document: Document, care: Care = 'asked'): ReadPage | NoArticle {
  const found = findArticle(document, { care });
  if (!found.found) return found;
  const map = new TextMap(found.blocks);
  return {
    found: true,
    article: { ...found.facts, text: map.text, blocks: map.blocks },
    map,
    decisions: found.decisions,
  };
}
