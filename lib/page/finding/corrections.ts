import { selectIn } from '../dom.ts';
import { correctionIn } from './correction-rules.ts';
import type { Outline } from './outline.ts';
import type { Place, Verdict } from './place.ts';
import { tagOfRun } from './place.ts';
import { HEADING } from './tags.ts';
import { endsSentence, isLink } from './worth.ts';

/** Elements that are called after what they are for. */
const NAMED =
  '[class*="correction" i], [id*="correction" i], [class*="clarification" i], [class*="editors-note" i], ' +
  '[class*="editor-note" i], [class*="editorsnote" i], [class*="editors_note" i], [class*="erratum" i]';
/** Such elements, and blocks and characters of one: with more they are called so for another reason. */
const MOST_ELEMENTS = 20;
const MOST_BLOCKS = 6;
const MOST_TEXT = 1_500;
const LEAST_TEXT = 40;
/** Blocks around the article's text that may hold its corrections. */
const NEAR = 15;
/** What is kept out for these is nobody's note on this article. */
const ELSEWHERE = new Set<Verdict>([
  'navigation',
  'comments',
  'consent',
  'related',
  'teaser',
  'form',
  'unseen',
  'popup_text',
  'advertisement',
  'newsletter',
  'sharing',
]);
/** How pages ask their readers for corrections. */
const ASKING =
  /\b(?:submit|send|report|spot(?:ted)?|suggest|request)\b.{0,40}\b(?:correction|error|mistake|typo|us)\b/iu;

/** The runs of the page that stand in an element named after corrections. */
const namedRuns = ({ branches, runs }: Outline): ReadonlySet<number> => {
  const top = branches[0]?.element;
  const elements = new Set(top === undefined ? [] : selectIn(top, NAMED));
  const named = new Set<number>();
  if (elements.size === 0 || elements.size > MOST_ELEMENTS) return named;
  for (const [i, branch] of branches.entries()) {
    if (!elements.has(branch.element)) continue;
    const inside = [...runs.keys()].filter((at) => runs[at]!.branch >= i && runs[at]!.branch < branch.end);
    const length = inside.reduce((sum, at) => sum + runs[at]!.text.length, 0);
    const isNote = inside.length <= MOST_BLOCKS && length >= LEAST_TEXT && length <= MOST_TEXT;
    const last = inside.at(-1);
    if (!isNote || last === undefined || !endsSentence(runs[last]!.text)) continue;
    if (inside.some((at) => isLink(runs[at]!) || ASKING.test(runs[at]!.text))) continue;
    for (const at of inside) named.add(at);
  }
  return named;
};

/** Leaves out corrections, clarifications and editor's notes, in the text and near it: they are kept as facts of their own. */
export const corrections = ({ page }: Place, verdicts: Verdict[]): void => {
  const { runs, branches } = page;
  const from = Math.max(0, verdicts.indexOf(null) - NEAR);
  const to = Math.min(runs.length, verdicts.lastIndexOf(null) + 1 + NEAR);
  const named = namedRuns(page);
  for (let i = from; i < to; i += 1) {
    if (ELSEWHERE.has(verdicts[i]!) || isLink(runs[i]!)) continue;
    const kind = correctionIn(runs[i]!.text);
    if (named.has(i) || kind === 'whole') verdicts[i] = 'correction';
    if (kind !== 'head' || named.has(i)) continue;
    const next = runs[i + 1];
    if (next === undefined || HEADING.test(tagOfRun(page, next))) continue;
    // As the heading of a chapter the same word is followed by the article's own text.
    const isChapter = HEADING.test(tagOfRun(page, runs[i]!)) && i + 1 < verdicts.lastIndexOf(null);
    const isTogether = branches[runs[i]!.container]!.parent === branches[next.container]!.parent;
    if (correctionIn(next.text) !== 'whole' && (isChapter || !isTogether || next.text.length > MOST_TEXT)) continue;
    verdicts[i] = 'correction';
    verdicts[i + 1] = 'correction';
  }
};

/** The corrections of the article, each with its head, in the order of the page. */
export function correctionsIn({ runs }: Outline, verdicts: readonly Verdict[]): readonly string[] {
  const texts: string[] = [];
  let isOpen = false;
  for (const [i, { text }] of runs.entries()) {
    if (verdicts[i] !== 'correction') {
      isOpen = false;
      continue;
    }
    if (isOpen) texts.push(`${texts.pop()!}\n${text}`);
    else texts.push(text);
    isOpen = correctionIn(text) === 'head';
  }
  return [...new Set(texts)];
}
