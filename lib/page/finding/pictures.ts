import { isCell, type Place, tagOfRun, type Verdict } from './place.ts';
import type { Run } from './runs.ts';
import { HEADING } from './tags.ts';
import { endsSentence, isLink } from './worth.ts';

/** Characters: a longer text beside a picture is more than its caption. */
const LONGEST = 200;
/** Characters, and runs, of all that stands in one box with a picture: caption, credit, where to buy it. */
const LONGEST_BOX = 250;
const MOST_RUNS = 3;
/** Characters of a text that a figure may hold as its caption. */
const LONGEST_IN_FIGURE = 600;

/** Elements of text that may stand in a figure, or in one box with a picture, for their own sake. */
const OWN_TEXT = /^(?:blockquote|table|pre|ul|ol|li|dl|dd)$/u;
const OF_PICTURE = new Set<Verdict>(['caption', 'photo_credit', 'caption_line', 'slide_count']);

const PRICE = /^\D{0,4}\d[\d.,]{0,9}\D{0,4}$/u;

/** Sentences may as well be the text that a picture goes with, links and addresses those of a thing that is shown. */
const isCaption = (run: Run): boolean => !endsSentence(run.text) && !isLink(run) && !run.text.includes('://');

/** What is true of each branch for all that is in it. */
const boxes = ({ branches, runs }: Place['page']) => {
  const chars = branches.map(() => 0);
  const count = branches.map(() => 0);
  const headed = branches.map((branch) => HEADING.test(branch.tag));
  const picture = branches.map((branch) => branch.picture);
  for (const run of runs) {
    chars[run.branch]! += run.text.length;
    count[run.branch]! += 1;
  }
  for (let i = branches.length - 1; i > 0; i -= 1) {
    const { parent } = branches[i]!;
    chars[parent]! += chars[i]!;
    count[parent]! += count[i]!;
    headed[parent] ||= headed[i]!;
    picture[parent] ||= picture[i]!;
  }
  return { chars, count, headed, picture };
};

/** Leaves out what stands in a figure without being a quotation, a table or a list, and scraps boxed with a picture. */
export const captions = ({ page, root }: Place, verdicts: Verdict[]): void => {
  const { branches, runs } = page;
  const inFigure: boolean[] = [];
  for (const [i, { tag, parent }] of branches.entries()) {
    inFigure[i] = tag === 'figure' || (i > root && !OWN_TEXT.test(tag) && inFigure[parent] === true);
  }
  for (const [i, run] of runs.entries()) {
    if (verdicts[i] === null && inFigure[run.container]! && run.text.length <= LONGEST_IN_FIGURE)
      verdicts[i] = 'caption';
  }

  const { chars, count, headed, picture } = boxes(page);
  /** The smallest box around the run with a picture in it and little besides, or -1. */
  const boxOf = (container: number): number => {
    for (let at = container; at > root && !headed[at]!; at = branches[at]!.parent) {
      const isCaptioned = branches[at]!.tag !== 'tr' && !isCell(branches[at]!.tag);
      if (count[at]! > MOST_RUNS || chars[at]! > LONGEST_BOX || OWN_TEXT.test(branches[at]!.tag)) {
        return isCaptioned && branches[at]!.tag === 'table' && count[at] === 1 && picture[at]! ? at : -1;
      }
      if (picture[at]! && isCaptioned) return at;
    }
    return -1;
  };
  const captioned = new Set<number>();
  const boxed = runs.map((run, i) => {
    const isCandidate = verdicts[i] === null || OF_PICTURE.has(verdicts[i]!);
    const box = isCandidate && run.text.length <= LONGEST ? boxOf(run.container) : -1;
    if (box !== -1 && (OF_PICTURE.has(verdicts[i]!) || isCaption(run))) captioned.add(box);
    return box;
  });
  // A thing for sale is shown with its name, its price and where to get it.
  for (const [i, { text }] of runs.entries()) if (boxed[i] !== -1 && PRICE.test(text)) captioned.delete(boxed[i]!);
  for (const [i, box] of boxed.entries()) {
    if (verdicts[i] === null && captioned.has(box) && !HEADING.test(tagOfRun(page, runs[i]!))) verdicts[i] = 'caption';
  }
};
