import type { Verdict } from './place.ts';
import type { Outline } from './outline.ts';
import { around, type Run } from './runs.ts';
import { endsSentence, isLink, PARAGRAPH } from './worth.ts';

/** What the gate goes by: the page, what was decided on its runs, and what is known of its address. */
export interface Evidence {
  readonly page: Outline;
  readonly verdicts: readonly Verdict[];
  /** Whether the page is the front of its site and does not say itself that it is an article. */
  readonly front: boolean;
}

/** Characters of running text: less is no article. The shortest news items that are read have some 350. */
const LEAST = 250;
/** A headline that links elsewhere has at least so many characters. */
const HEADLINE = 15;
/** From this share on of text that stands right under headlines of other pages, the page is a list of articles. */
const TEASERS = 0.5;
/** Fewer than this make no list. */
const FEWEST = 3;
/** Elements between a headline or its summary and the card that holds both. */
const NEAR = 3;

/** The innermost branch around both runs, where they are as near to each other as a headline and its summary; else null. */
const cardOf = ({ branches }: Outline, link: Run, text: Run): number | null => {
  const card = around(branches, link.container, text.container);
  const steps = (from: number): number => {
    let count = 0;
    for (let at = from; at !== card && count <= NEAR; at = branches[at]!.parent) count += 1;
    return count;
  };
  return steps(link.container) <= NEAR && steps(text.container) <= NEAR ? card : null;
};

/** Why a page with some text is none to read: too little of it, a list of articles, the front page of a site. */
export type Refusal = 'little_text' | 'list_page' | 'front_page';

/**
 * Why the page is none to read although some text was found in it; null where it is an article. Lists
 * of articles and of search results are told by this: their text stands in short pieces, each under a link.
 */
export function gate({ page, verdicts, front }: Evidence): Refusal | null {
  let text = 0;
  let teased = 0;
  let paragraphs = 0;
  let links = 0;
  let teasers = 0;
  let headline: Run | null = null;
  for (const [place, run] of page.runs.entries()) {
    if (isLink(run)) {
      links += 1;
      if (verdicts[place] !== 'outside' && run.text.length >= HEADLINE) headline = run;
    }
    if (verdicts[place] !== null) continue;
    const free = run.text.length - run.linked;
    if (free < PARAGRAPH && !endsSentence(run.text)) continue;
    text += free;
    if (free >= PARAGRAPH) paragraphs += 1;
    const card = headline === null ? null : cardOf(page, headline, run);
    headline = null;
    if (card === null) continue;
    teased += free;
    teasers += 1;
  }
  if (text < LEAST || paragraphs === 0) return 'little_text';
  if (teasers >= FEWEST && teased >= text * TEASERS) return 'list_page';
  if (front && links > paragraphs * 2) return 'front_page';
  return null;
}
