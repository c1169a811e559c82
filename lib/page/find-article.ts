import type { ArticleFacts } from '../text/article.ts';
import { own, select } from './dom.ts';
import { type FoundFacts, readFacts, valuesOf } from './facts/facts.ts';
import { readStated } from './facts/stated.ts';
import { decide } from './finding/decide.ts';
import { gate, type Refusal } from './finding/gate.ts';
import { markBranches } from './finding/marks.ts';
import { layoutOf } from './finding/layout.ts';
import { framedDocuments } from './finding/frames.ts';
import { type Outline, outline } from './finding/outline.ts';
import type { Place, Verdict } from './finding/place.ts';
import { type Choice, chooseRoot } from './finding/root.ts';
import type { Branch, Run } from './finding/runs.ts';
import { seeArticle } from './finding/see.ts';
import { articleAtReader, type Looked } from './finding/several.ts';
import { findTitle } from './finding/title.ts';
import { toPageBlocks } from './finding/to-page-blocks.ts';
import { worthOf } from './finding/worth.ts';
import type { Care } from '../messages.ts';
import { judge, type Judgement, plainlyNoArticle } from './gate/judge.ts';
import { readSigns } from './gate/signs.ts';
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
  /** The same facts, each with where in the page it was found. */
  readonly foundFacts: FoundFacts;
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

/** How a page is to be read. */
export interface FindOptions {
  /** Where the page was loaded from; where it is not given, its location. */
  readonly address?: string;
  /** On whose wish; where it is not given, the reader's. */
  readonly care?: Care;
  /** Is told what every document of the page is judged by, on the way. */
  readonly tell?: (look: Look) => void;
}

/** What a document was judged by, before and after its text was read. */
export interface Look {
  readonly document: Document;
  readonly judgement: Judgement;
  /** What was decided on each run of its text; null where it was not read that far. */
  readonly decided: { readonly place: Place; readonly verdicts: readonly Verdict[] } | null;
}

/** What is known of a document from around it. */
interface Around {
  readonly tell: (look: Look) => void;
  readonly address: string;
  readonly care: Care;
  /** The document whose statements on the article count. */
  readonly speaker: Document;
}

/** What was found in a document, and the frames in it. */
interface Answer {
  readonly found: FoundArticle | NoArticle;
  readonly frames: readonly Element[];
}

const lookAt = (page: Outline, titles: readonly string[]): Looked & Choice => {
  const worth = page.runs.map((run) => worthOf(run, page.branches[run.container]!.tag));
  const title = findTitle(page, worth, titles);
  return { page, worth, title, ...chooseRoot(page, worth, markBranches(page, worth, title)) };
};

/** The decisions on one branch of a page, with the text around it as that of other articles. */
const withOthers = ({ branches, runs }: Outline, part: Branch, decisions: readonly Decision[]): readonly Decision[] => {
  const place = branches.indexOf(part);
  const other = ({ container, text }: Run): Decision => {
    return { element: branches[container]!.element, text, left: 'other_article' };
  };
  return [
    ...runs.filter(({ branch }) => branch < place).map(other),
    ...decisions,
    ...runs.filter(({ branch }) => branch >= part.end).map(other),
  ];
};

const no = (reason: NoArticle['reason'], frames: readonly Element[] = []): Answer => {
  return { found: { found: false, reason }, frames };
};

/** Finds the article in one document, without the documents in its frames. */
const findIn = (document: Document, { address, care, speaker, tell }: Around): Answer => {
  if (isPdf(document)) return no('pdf');
  const judgement = judge(readSigns(document, address));
  tell({ document, judgement, decided: null });
  const plain = plainlyNoArticle(judgement, care);
  if (plain !== null) return no(plain);

  const top: Element | null = own(document, 'documentElement');
  if (top === null) return no('empty_page');
  const [view, layout] = [own(document, 'defaultView'), layoutOf(document)];
  const whole = outline(top, layout);
  const { frames } = whole;
  if (whole.runs.length === 0) return no('empty_page', frames);

  const stated = readStated(speaker, address);
  const first = lookAt(whole, stated.titleTexts);
  const one = articleAtReader(first, view);
  const { page, title, root, noise } = one ? lookAt(outline(one.branch.element, layout), [one.headline]) : first;
  const known: Place = {
    page,
    noise,
    root,
    title,
    stated: one?.headline ?? stated.title,
    url: stated.url,
    authors: one ? [] : stated.authors,
    view,
  };
  const verdicts = decide(known);
  tell({ document, judgement, decided: { place: known, verdicts } });
  const refused = gate({ page, verdicts, judgement, care });
  if (refused !== null) return no(refused, frames);

  const kept = page.runs.filter((_, place) => verdicts[place] === null);
  const foundFacts = readFacts(stated, seeArticle(page, verdicts, { title, root, among: one ? 'several' : 'alone' }));
  const decisions = page.runs.map(({ container, text }, place) => {
    return { element: page.branches[container]!.element, text, left: verdicts[place]! };
  });
  return {
    found: {
      found: true,
      facts: valuesOf(foundFacts),
      foundFacts,
      blocks: toPageBlocks(page, kept, { root, noise, view }),
      decisions: one ? withOthers(whole, one.branch, decisions) : decisions,
    },
    frames,
  };
};

/** Frames within frames that are looked into. */
const DEEPEST = 2;
/** How much longer the text in a frame has to be than that around it to be taken for the article of a page that has one. */
const LONGER = 2;

const lengthOf = ({ decisions }: FoundArticle): number =>
  decisions.reduce((length, { text, left }) => (left === null ? length + text.length : length), 0);

/** Finds the article in a document or, where it has none or as good as none, in the largest of its frames that has. */
const findWithFrames = (document: Document, around: Around, depth: number): FoundArticle | NoArticle => {
  const { found, frames } = findIn(document, around);
  if (depth === DEEPEST) return found;
  for (const frame of framedDocuments(frames, own(document, 'defaultView'))) {
    if (found.found && !frame.fills) continue;
    const inside = frame.addressed
      ? { ...around, address: frame.document.location.href, speaker: frame.document }
      : around;
    const framed = findWithFrames(frame.document, inside, depth + 1);
    if (framed.found && (!found.found || lengthOf(framed) > lengthOf(found) * LONGER)) return framed;
  }
  return found;
};

/**
 * Finds the article in a page, on the live nodes: nothing is copied and nothing is changed. Of several articles in one
 * document it is the one that the reader is at. Takes time in proportion to the size of the page, and ends with an
 * article or a reason on whatever page it is given.
 */
export const findArticle = (
  document: Document,
  { address = document.location?.href ?? '', care = 'asked', tell = () => undefined }: FindOptions = {},
): FoundArticle | NoArticle => findWithFrames(document, { address, care, tell, speaker: document }, 0);
