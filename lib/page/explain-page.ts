import type { BlockKind } from '../text/article.ts';
import { attribute, tagOf } from './dom.ts';
import type { FoundFacts } from './facts/facts.ts';
import { findArticle, type FoundArticle, type Look, type NoArticle } from './find-article.ts';
import type { Place } from './finding/place.ts';
import type { Run } from './finding/runs.ts';
import { HEADING } from './finding/tags.ts';
import { endsSentence, PARAGRAPH } from './finding/worth.ts';
import type { Sign } from './gate/kinds.ts';

/** What makes a block of the article one: long running text, a sentence, what its element is, or only where it stands. */
export type Kept = 'running_text' | 'sentence' | Exclude<BlockKind, 'paragraph'> | 'short_line';

/** One block of a page's text, and why it is in the article or not. */
export interface ExplainedBlock {
  /** White space collapsed. */
  readonly text: string;
  /** The element around it: its name, id and first classes, as in a style sheet. */
  readonly element: string;
  readonly decision:
    | { readonly is: 'in'; readonly why: Kept }
    /** `sign` is the element whose name or class says so, where one does. */
    | { readonly is: 'out'; readonly why: string; readonly sign: string | null };
}

/** How a page was read: what the gate says, where the article was found, what was found out of it, and every block of its text. */
export interface Explanation {
  readonly result: 'article' | NoArticle['reason'];
  /** What address, head and look of the page speak for. */
  readonly signs: readonly Sign[];
  /** The element that holds the article, from the page's body on; null where none was looked for. */
  readonly root: string | null;
  /** Null where there is no article. */
  readonly facts: FoundFacts | null;
  /** In document order; empty where the page was not read that far. */
  readonly blocks: readonly ExplainedBlock[];
}

/** Classes that are shown of an element. */
const MOST_CLASSES = 3;
/** Code units of one. */
const LONGEST = 40;

const nameOf = (element: Element): string => {
  const id = attribute(element, 'id')?.trim() ?? '';
  const classes = (attribute(element, 'class') ?? '').split(/\s+/u).filter(Boolean).slice(0, MOST_CLASSES);
  return [
    tagOf(element),
    ...(id === '' ? [] : [`#${id.slice(0, LONGEST)}`]),
    ...classes.map((name) => `.${name.slice(0, LONGEST)}`),
  ].join('');
};

const pathOf = (element: Element): string => {
  const path: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const tag = tagOf(at);
    if (tag === 'html' || (tag === 'body' && at !== element)) break;
    path.unshift(nameOf(at));
  }
  return path.join(' > ');
};

/** The outermost branch around the run that is left out for the same reason as all within it; -1 where it is not the run's place that tells. */
const branchOf = ({ page: { branches }, noise }: Place, run: Run, why: string): number => {
  let found = -1;
  for (let at = run.branch; at !== -1 && noise[at] === why; at = branches[at]!.parent) found = at;
  return found;
};

const whyKept = (kind: BlockKind, { text, linked }: Run): Kept => {
  if (kind !== 'paragraph') return kind;
  if (text.length - linked >= PARAGRAPH) return 'running_text';
  return endsSentence(text) ? 'sentence' : 'short_line';
};

const whyLeft = (place: Place, run: Run, why: string): ExplainedBlock['decision'] => {
  const at = branchOf(place, run, why);
  return { is: 'out', why, sign: at === -1 ? null : nameOf(place.page.branches[at]!.element) };
};

/** The blocks of a document, by what was decided on each; `kinds` are those of the blocks that are in, in their order. */
const blocksOf = (decided: NonNullable<Look['decided']>, kinds: readonly BlockKind[]): readonly ExplainedBlock[] => {
  const { place, verdicts } = decided;
  let kept = 0;
  return place.page.runs.map((run, i): ExplainedBlock => {
    const { element, tag } = place.page.branches[run.container]!;
    const kind = kinds[kept] ?? (HEADING.test(tag) ? 'heading' : 'paragraph');
    const verdict = verdicts[i]!;
    if (verdict === null) kept += 1;
    // The headline is what it is, wherever it stands.
    const why = verdict !== null && i === place.title ? 'title' : verdict;
    return {
      text: run.text,
      element: nameOf(element),
      decision: why === null ? { is: 'in', why: whyKept(kind, run) } : whyLeft(place, run, why),
    };
  });
};

/** Of several documents the one that the article is in, else the one that the reader opened. */
const lookOf = (looks: readonly Look[], found: FoundArticle | NoArticle): Look | undefined => {
  const document = found.found ? found.decisions[0]?.element.ownerDocument : looks[0]?.document;
  return looks.findLast((look) => look.document === document);
};

/** Says how the page is read and why: every block of it, and where each fact was found. The page is not changed. */
export function explainPage(document: Document): Explanation {
  const looks: Look[] = [];
  const found = findArticle(document, { tell: (look) => looks.push(look) });
  const look = lookOf(looks, found);
  const decided = look?.decided ?? null;
  const kinds = found.found ? found.blocks.map(({ kind }) => kind) : [];
  const root = decided === null ? null : decided.place.page.branches[decided.place.root]!.element;
  return {
    result: found.found ? 'article' : found.reason,
    signs: look?.judgement.signs ?? [],
    root: root === null ? null : pathOf(root),
    facts: found.found ? found.foundFacts : null,
    blocks: decided === null ? [] : blocksOf(decided, kinds),
  };
}
