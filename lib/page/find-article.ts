import type { ArticleFacts } from '../text/article.ts';
import { own, select } from './dom.ts';
import { readFacts, readStated, type Stated } from './facts/facts.ts';
import { decide } from './finding/decide.ts';
import { gate, type Refusal } from './finding/gate.ts';
import { markBranches } from './finding/marks.ts';
import { outline, visibility } from './finding/outline.ts';
import type { Verdict } from './finding/place.ts';
import { chooseRoot } from './finding/root.ts';
import { findTitle } from './finding/title.ts';
import { toPageBlock } from './finding/to-page-block.ts';
import { worthOf } from './finding/worth.ts';
import type { PageBlock } from './page-block.ts';

/** Whether one block of the page is part of the article. */
export interface Decision {
  readonly element: Element;
  /** The block's text with white space collapsed. */
  readonly text: string;
  /** A short machine reason why it is left out ("caption", "related_line"), or null for a block of the article. */
  readonly left: Verdict;
}

/** An article found in a page: what is known of it, and the page's own nodes that are its text. */
export interface FoundArticle {
  readonly found: true;
  readonly facts: ArticleFacts;
  /** In reading order, without any text twice. */
  readonly blocks: readonly PageBlock[];
  /** On every block of text of the page, in document order. */
  readonly decisions: readonly Decision[];
}

/** Why a page was taken to hold no article. */
export interface NoArticle {
  readonly found: false;
  readonly reason: Refusal | 'empty_page' | 'pdf';
}

const isPdf = (document: Document): boolean =>
  own(document, 'contentType') === 'application/pdf' ||
  select(document, 'body > embed[type="application/pdf"]').length > 0;

/** Whether this is a site's first page and nothing in it says that it is an article all the same. */
const isFront = (document: Document, { meta, data }: Stated): boolean =>
  document.location?.pathname === '/' &&
  data === null &&
  meta.get('og:type') !== 'article' &&
  !document.location.hostname.endsWith('.invalid');

/**
 * Finds the article in a page, on the live nodes: nothing is copied and nothing is changed. Takes time in proportion to
 * the size of the page, and ends with an article or a reason on whatever page it is given.
 */
export function findArticle(document: Document): FoundArticle | NoArticle {
  if (isPdf(document)) return { found: false, reason: 'pdf' };
  const top = own(document, 'documentElement') as Element | null;
  const page = top === null ? { branches: [], runs: [] } : outline(document, top, visibility(document));
  if (page.runs.length === 0) return { found: false, reason: 'empty_page' };

  const stated = readStated(document);
  const worth = page.runs.map((run) => worthOf(run, page.branches[run.container]!.tag));
  const title = findTitle(page, worth, stated.title);
  const { root, noise } = chooseRoot(page, worth, markBranches(page, worth, title));
  const verdicts = decide({ page, noise, root, title, stated: stated.title, url: stated.url, authors: stated.authors });
  const refused = gate({ page, verdicts, front: isFront(document, stated) });
  if (refused !== null) return { found: false, reason: refused };

  const kept = page.runs.filter((_, place) => verdicts[place] === null);
  const view = own(document, 'defaultView');
  const byline = page.runs.find((_, place) => verdicts[place] === 'byline');
  return {
    found: true,
    facts: readFacts(document, stated, {
      headline: title === -1 ? null : page.runs[title]!.text,
      byline: byline?.text ?? null,
      text: kept.map((run) => run.text).join('\n'),
    }),
    blocks: kept.map((run) => toPageBlock(page, run, { root, noise, view })),
    decisions: page.runs.map((run, place) => ({
      element: page.branches[run.container]!.element,
      text: run.text,
      left: verdicts[place]!,
    })),
  };
}
