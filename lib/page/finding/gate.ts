import type { Care } from '../../messages.ts';
import type { Judgement } from '../gate/judge.ts';
import type { PageKind } from '../gate/kinds.ts';
import type { Outline } from './outline.ts';
import { isCell, tagOfRun, type Verdict } from './place.ts';
import { around, type Run } from './runs.ts';
import { findUnits } from './units.ts';
import { endsSentence, isLink, PARAGRAPH } from './worth.ts';

/** What the gate goes by: the page, what was decided on its runs, and what was judged before it was read. */
export interface Evidence {
  readonly page: Outline;
  readonly verdicts: readonly Verdict[];
  readonly judgement: Judgement;
  readonly care: Care;
}

/** Characters of running text: less is no article. The shortest news items that are read have some 350. */
const LEAST = 250;
/** With less than this, a page that seems to be something else is taken to be it. */
const SHORT = 700;
/** A headline that links elsewhere has at least so many characters. */
const HEADLINE = 15;
/** From this share on of text that stands right under headlines of other pages, the page is a list of articles. */
const TEASERS = 0.5;
/** Fewer than this make no list. */
const FEWEST = 3;
/** Fewer units than this, or a smaller share of the text in them, and the page has a text of its own. */
const UNITS = { count: 5, share: 0.7 };
/** From this share on of text in cells, and with so many of them, the page is a table. */
const CELLS = { share: 0.6, count: 60 };
/** Elements between a headline and its summary and the card that holds both. */
const NEAR = 3;

/** Why a page with some text is none to read. */
export type Refusal = 'little_text' | PageKind;

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

/** Whether the run is a headline that links elsewhere, a line break, and text: a card without elements of its own. */
const holdsHeadline = ({ branches }: Outline, { pieces }: Run): boolean => {
  const end = pieces.findIndex(({ type }) => type === 'break');
  const line = pieces.slice(0, Math.max(0, end));
  const length = line.reduce((sum, piece) => (piece.type === 'text' ? sum + piece.end - piece.start : sum), 0);
  return length >= HEADLINE && line.every(({ branch }) => branches[branch]!.linked);
};

/** How the text that was taken for the article stands in the page. */
interface Measure {
  /** Characters of running text. */
  readonly text: number;
  readonly paragraphs: number;
  readonly links: number;
  /** Characters that stand right under headlines of other pages, and in how many pieces. */
  readonly teased: number;
  readonly teasers: number;
  /** Characters in cells of tables, and the number of those cells. */
  readonly inCells: number;
  readonly cells: number;
  /** Characters that each run adds to `text`. */
  readonly lengths: readonly number[];
}

const measure = ({ page, verdicts }: Evidence): Measure => {
  const out = { text: 0, paragraphs: 0, links: 0, teased: 0, teasers: 0, inCells: 0, cells: 0 };
  const lengths = page.runs.map(() => 0);
  let headline: Run | null = null;
  for (const [place, run] of page.runs.entries()) {
    if (isLink(run)) {
      out.links += 1;
      if (verdicts[place] !== 'outside' && run.text.length >= HEADLINE) headline = run;
    }
    if (verdicts[place] !== null) continue;
    const free = run.text.length - run.linked;
    if (free < PARAGRAPH && !endsSentence(run.text)) continue;
    lengths[place] = free;
    out.text += free;
    if (free >= PARAGRAPH) out.paragraphs += 1;
    if (isCell(tagOfRun(page, run))) {
      out.inCells += free;
      out.cells += 1;
    }
    const teased = holdsHeadline(page, run) || (headline !== null && cardOf(page, headline, run) !== null);
    headline = null;
    if (!teased) continue;
    out.teased += free;
    out.teasers += 1;
  }
  return { ...out, lengths };
};

const LISTS: ReadonlySet<PageKind | null> = new Set([
  'search_page',
  'front_page',
  'job_page',
  'shop_page',
  'media_page',
]);

/** What a page that lists others is called. */
const listed = ({ kind, against }: Judgement): PageKind =>
  kind !== null && LISTS.has(kind) && against >= 2 ? kind : 'list_page';

/**
 * Why the page is none to read although some text was found in it; null where it is an article. Lists of articles and of
 * search results are told by this: their text stands in short pieces, each under a link.
 */
export function gate(evidence: Evidence): Refusal | null {
  const { page, judgement, care } = evidence;
  const { kind, against, pro, claimed } = judgement;
  const { text, paragraphs, links, teased, teasers, inCells, cells, lengths } = measure(evidence);
  const leads = against - pro >= 2;
  if (text < LEAST || paragraphs === 0) return leads && kind !== null ? kind : 'little_text';
  if (teasers >= FEWEST && teased >= text * TEASERS) return listed(judgement);
  if (kind !== null && text < SHORT && leads && against >= 3) return kind;
  // Terms and notices are long texts like any article; where nothing calls them one, their title is believed.
  if (kind === 'site_page' && claimed === 0 && against >= 2) return kind;
  // What a page says of itself outweighs how its text is spread: live blogs are written in entries too.
  if (claimed >= (care === 'asked' ? 2 : 3)) return null;
  const units = findUnits(page, lengths);
  if (units.count >= UNITS.count && units.share >= UNITS.share) {
    if (kind === 'forum_page' && against >= 2) return kind;
    if (units.linked >= units.count * UNITS.share) return listed(judgement);
  }
  if (cells >= CELLS.count && inCells >= text * CELLS.share) return 'figures_page';
  const isFront = judgement.signs.some(({ id }) => id === 'address_of_front');
  return isFront && links > paragraphs * 2 ? 'front_page' : null;
}
