import { isCell, type Place, tagOfRun, type Verdict } from './place.ts';
import { HEADING } from './tags.ts';
import { plain } from './title.ts';
import { endsSentence, PARAGRAPH, sums } from './worth.ts';

// Each pass leaves out runs for what stands around them, in place, of those that are still in.

/** Elements that are made for text; a scrap of text in them is meant to be read with what follows. */
const TEXT_TAG = /^(?:h[1-6]|p|li|blockquote)$/u;
/** Characters: a longer text beside a picture is more than its caption. */
const LONGEST_CAPTION = 200;
/** Characters: what stands above a headline and is longer is no kicker but text. */
const LONGEST_KICKER = 160;
/** Characters from which a text that was there before is a repetition and no chance. */
const SHORTEST_REPEATED = 40;
/** Blocks at the end of the article that are looked at for what is said of its authors. */
const LAST = 4;
const LONGEST_BIO = 400;

/** Leaves out scraps that have an element to themselves and a picture. */
export const captions = ({ page }: Place, verdicts: Verdict[]): void => {
  const { branches, runs } = page;
  const isScrap = (i: number): boolean => {
    const run = runs[i]!;
    if (verdicts[i] !== null || run.text.length > LONGEST_CAPTION || endsSentence(run.text)) return false;
    return !HEADING.test(tagOfRun(page, run));
  };
  const scraps = [...runs.keys()].filter(isScrap);
  if (scraps.length === 0) return;
  const count = sums(page, () => 1);
  const pictures = branches.map((branch) => branch.picture);
  for (let i = branches.length - 1; i > 0; i -= 1) {
    if (branches[i]!.inline) pictures[branches[i]!.parent] ||= pictures[i]!;
  }
  for (const i of scraps) {
    for (let at = runs[i]!.container; at !== -1 && count[at] === 1; at = branches[at]!.parent) {
      if (pictures[at]!) verdicts[i] = 'caption';
    }
  }
};

/** Leaves out what stands before the headline, the headline, and the scraps between it and the first sentence. */
export const headMatter = ({ page, title, stated }: Place, verdicts: Verdict[]): void => {
  const titles = new Set([plain(stated), title === -1 ? '' : plain(page.runs[title]!.text)]);
  const isTitle = (i: number): boolean => i === title || titles.has(plain(page.runs[i]!.text));
  const first = page.runs.findIndex(({ text }, i) => {
    const isText = i > title && verdicts[i] === null && (text.length >= PARAGRAPH || endsSentence(text));
    return isText && !isTitle(i);
  });
  for (let i = 0; i < first; i += 1) {
    if (verdicts[i] !== null) continue;
    const tag = tagOfRun(page, page.runs[i]!);
    if (isTitle(i) || tag === 'h1') verdicts[i] = 'title';
    else if (i < title && page.runs[i]!.text.length < LONGEST_KICKER) verdicts[i] = 'before_title';
    else if (title !== -1 && !TEXT_TAG.test(tag)) verdicts[i] = 'head_matter';
  }
};

/** Leaves out what was there before word for word: pull quotes, summaries shown twice. */
export const repeated = ({ page }: Place, verdicts: Verdict[]): void => {
  const seen = new Set<string>();
  for (const [i, run] of page.runs.entries()) {
    const tag = tagOfRun(page, run);
    if (verdicts[i] !== null || run.text.length < SHORTEST_REPEATED || isCell(tag) || tag === 'li') continue;
    if (seen.has(run.text)) verdicts[i] = 'repeated';
    seen.add(run.text);
  }
};

/** Leaves out lines about an author at the article's end. */
export const biographies = ({ page, authors }: Place, verdicts: Verdict[]): void => {
  const names = authors.filter((name) => name.includes(' '));
  const kept = page.runs.flatMap((_, i) => (verdicts[i] === null ? [i] : []));
  for (const i of kept.slice(Math.max(1, kept.length - LAST))) {
    const { text } = page.runs[i]!;
    if (text.length <= LONGEST_BIO && names.some((name) => text.startsWith(name))) verdicts[i] = 'author';
  }
};

const LISTED = new Set<Verdict>(['link_line', 'linked_heading', 'related', 'related_line', 'teaser']);

/** Leaves out headings at the end, and those above a list of links that is left out. */
export const headingsWithoutText = ({ page }: Place, verdicts: Verdict[]): void => {
  let follows = false;
  for (let i = page.runs.length - 1; i >= 0; i -= 1) {
    if (HEADING.test(tagOfRun(page, page.runs[i]!))) {
      const above = LISTED.has(verdicts[i + 1] ?? null) && LISTED.has(verdicts[i + 2] ?? null);
      if (verdicts[i] === null && (above || !follows)) verdicts[i] = 'heading_without_text';
    } else if (verdicts[i] === null) follows = true;
  }
};
