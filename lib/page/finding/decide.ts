import { attribute } from '../dom.ts';
import { leadsAway } from '../facts/canonical.ts';
import type { Noise } from './marks.ts';
import type { Outline } from './outline.ts';
import type { Run } from './runs.ts';
import { HEADING } from './tags.ts';
import { noiseInText } from './text-rules.ts';
import { plain } from './title.ts';
import { endsSentence, isLink, sums } from './worth.ts';

/** Why a run is left out, or null where it is in. */
export type Verdict = string | null;

/** What is known of a page when its runs are decided on. */
export interface Place {
  readonly page: Outline;
  readonly noise: Noise;
  readonly root: number;
  /** The run that is the headline, or -1. */
  readonly title: number;
  /** The title that the page states. */
  readonly stated: string;
  /** The page's own address, or null. */
  readonly url: string | null;
  /** Those who wrote the article, as far as the page states it. */
  readonly authors: readonly string[];
}

const inside = (page: Outline, root: number, run: Run): boolean =>
  run.branch >= root && run.branch < page.branches[root]!.end;

const tagOfRun = (page: Outline, run: Run): string => page.branches[run.container]!.tag;
/** Elements that are made for text; a scrap of text in them is meant to be read with what follows. */
const TEXT_TAG = /^(?:h[1-6]|p|li|blockquote)$/u;
const isCell = (tag: string): boolean => tag === 'td' || tag === 'th';

/** Where the first link in the run leads, or null. */
const linkOf = ({ branches }: Outline, run: Run): string | null => {
  let at = run.pieces.find((piece) => branches[piece.branch]!.linked)?.branch ?? -1;
  while (at !== -1 && branches[at]!.tag !== 'a') at = branches[at]!.parent;
  return at === -1 ? null : attribute(branches[at]!.element, 'href');
};

const byItself = ({ page, noise, root, url }: Place, run: Run): Verdict => {
  if (!inside(page, root, run)) return 'outside';
  const named = noise[run.branch]!;
  if (named !== null) return named;
  const tag = tagOfRun(page, run);
  const linked = isLink(run) && !leadsAway(linkOf(page, run), url);
  if (HEADING.test(tag)) return linked ? 'linked_heading' : null;
  if (isCell(tag)) return null;
  return noiseInText(run.text) ?? (linked ? 'link_line' : null);
};

/** Characters: what stands above a headline and is longer is no kicker but text. */
const LONGEST_KICKER = 160;

/** Characters: a longer text beside a picture is more than its caption. */
const LONGEST_CAPTION = 200;

/** Scraps that have an element to themselves and a picture. */
const captions = ({ page }: Place, verdicts: Verdict[]): void => {
  const { branches, runs } = page;
  const count = sums(page, () => 1);
  const pictures = branches.map((branch) => branch.picture);
  for (let i = branches.length - 1; i > 0; i -= 1)
    if (branches[i]!.inline) pictures[branches[i]!.parent] ||= pictures[i]!;
  for (const [i, run] of runs.entries()) {
    if (verdicts[i] !== null || run.text.length > LONGEST_CAPTION || endsSentence(run.text)) continue;
    for (let at = run.container; at !== -1 && count[at] === 1; at = branches[at]!.parent) {
      if (pictures[at]!) verdicts[i] = 'caption';
    }
  }
};

/** What stands before the headline, the headline, and the scraps between it and the first sentence. */
const headMatter = ({ page, title, stated }: Place, verdicts: Verdict[]): void => {
  const titles = new Set([plain(stated), title === -1 ? '' : plain(page.runs[title]!.text)]);
  const first = page.runs.findIndex(
    (run, i) =>
      i > title &&
      verdicts[i] === null &&
      !titles.has(plain(run.text)) &&
      (run.text.length >= 80 || endsSentence(run.text)),
  );
  for (let i = 0; i < first; i += 1) {
    if (verdicts[i] !== null) continue;
    const run = page.runs[i]!;
    if (i === title || titles.has(plain(run.text)) || tagOfRun(page, run) === 'h1') verdicts[i] = 'title';
    else if (i < title && run.text.length < LONGEST_KICKER) verdicts[i] = 'before_title';
    else if (title >= 0 && !TEXT_TAG.test(tagOfRun(page, run))) verdicts[i] = 'head_matter';
  }
};

const repeated = ({ page }: Place, verdicts: Verdict[]): void => {
  const seen = new Set<string>();
  for (const [i, run] of page.runs.entries()) {
    const tag = tagOfRun(page, run);
    if (verdicts[i] !== null || run.text.length < 40 || isCell(tag) || tag === 'li') continue;
    if (seen.has(run.text)) verdicts[i] = 'repeated';
    seen.add(run.text);
  }
};

const LISTED = new Set<Verdict>(['link_line', 'linked_heading', 'related', 'related_line', 'teaser']);

/** Headings at the end, and those above a list of links that is left out. */
const headingWithoutText = ({ page }: Place, verdicts: Verdict[]): void => {
  let follows = false;
  for (let i = page.runs.length - 1; i >= 0; i -= 1) {
    if (HEADING.test(tagOfRun(page, page.runs[i]!))) {
      const above = LISTED.has(verdicts[i + 1] ?? null) && LISTED.has(verdicts[i + 2] ?? null);
      if (verdicts[i] === null && (above || !follows)) verdicts[i] = 'heading_without_text';
    } else if (verdicts[i] === null) follows = true;
  }
};

/** Blocks from the end of the article that are looked at for what is said of its authors. */
const LAST = 4;
const LONGEST_BIO = 400;

/** Lines about an author at the article's end. */
const biography = ({ page, authors }: Place, verdicts: Verdict[]): void => {
  const names = authors.filter((name) => name.includes(' '));
  const kept = page.runs.flatMap((_, i) => (verdicts[i] === null ? [i] : []));
  for (const i of kept.slice(Math.max(1, kept.length - LAST))) {
    const { text } = page.runs[i]!;
    if (text.length <= LONGEST_BIO && names.some((name) => text.startsWith(name))) verdicts[i] = 'author';
  }
};

/** For every run of the page whether it belongs to the article, and if not, why. */
export function decide(place: Place): readonly Verdict[] {
  const verdicts = place.page.runs.map((run) => byItself(place, run));
  captions(place, verdicts);
  headMatter(place, verdicts);
  repeated(place, verdicts);
  biography(place, verdicts);
  headingWithoutText(place, verdicts);
  return verdicts;
}
