import { attribute } from '../dom.ts';
import { leadsAway } from '../facts/canonical.ts';
import { corrections } from './corrections.ts';
import type { Outline } from './outline.ts';
import { apart } from './apart.ts';
import { boxes } from './boxes.ts';
import { pullQuotes, repeated } from './echoes.ts';
import { endMatter } from './end-matter.ts';
import { labelBefore, labelIn, labelOfLinks } from './labels.ts';
import { biographies, headingsWithoutText, headMatter } from './passes.ts';
import { captions } from './pictures.ts';
import { isCell, type Place, tagOfRun, type Verdict } from './place.ts';
import type { Run } from './runs.ts';
import { HEADING } from './tags.ts';
import { noiseInText } from './text-rules.ts';
import { isLink, PARAGRAPH } from './worth.ts';

/** The first part of the run that is a link: its place among the pieces, or -1. */
const firstLink = ({ branches }: Outline, run: Run): number =>
  run.linked === 0 ? -1 : run.pieces.findIndex((piece) => branches[piece.branch]!.linked);

/** What stands before the first link of the run. */
const beforeLinks = (page: Outline, run: Run): string =>
  run.pieces
    .slice(0, Math.max(0, firstLink(page, run)))
    .map((piece) => (piece.type === 'text' ? piece.node.data.slice(piece.start, piece.end) : ' '))
    .join('');

/** Where the first link in the run leads, or null. */
const linkOf = (page: Outline, run: Run): string | null => {
  const { branches } = page;
  let at = run.pieces[firstLink(page, run)]?.branch ?? -1;
  while (at !== -1 && branches[at]!.tag !== 'a') at = branches[at]!.parent;
  return at === -1 ? null : attribute(branches[at]!.element, 'href');
};

/** Labels that make a heading one of furniture. */
const HEADS = new Set<Verdict>(['related_line', 'sharing', 'comments', 'tags', 'advertisement']);

/** Whether a link stays on the page's site, as far as that can be told; those without a host do. */
const staysHere = (href: string | null, url: string | null): boolean =>
  href === null || !href.includes('//') || !leadsAway(href, url);

/** How some put a link to another article of theirs between two paragraphs. */
const BRACKETED = /^[[(].{0,200}[\])]$/u;

/** What speaks against a run by itself: where it is, what the elements around it are called, what it says. */
const byItself = ({ page, noise, root, url }: Place, run: Run, opened: { readonly yet: boolean }): Verdict => {
  if (run.branch < root || run.branch >= page.branches[root]!.end) return 'outside';
  const tag = tagOfRun(page, run);
  const named = noise[run.branch]!;
  // Summaries stand before the text; in it, what is called so is a heading of one of its parts.
  if (named !== null && !(named === 'standfirst' && opened.yet && HEADING.test(tag))) return named;
  // Sites link to their own other articles; what leads elsewhere is what the article is about.
  const linked = isLink(run) && staysHere(linkOf(page, run), url);
  if (HEADING.test(tag)) {
    const label = labelIn(run.text);
    return linked ? 'linked_heading' : HEADS.has(label) ? label : null;
  }
  if (isCell(tag)) return run.text.length < PARAGRAPH / 2 ? null : noiseInText(run.text);
  if (page.branches[run.branch]!.tag === 'time') return 'date_line';
  const label = noiseInText(run.text) ?? labelBefore(run.text);
  if (label !== null || run.linked === 0) return label;
  if (BRACKETED.test(run.text) && run.linked > run.text.length / 3) return 'related_line';
  return labelOfLinks(beforeLinks(page, run)) ?? (linked ? 'link_line' : null);
};

const PASSES = [
  corrections,
  captions,
  headMatter,
  repeated,
  endMatter,
  apart,
  pullQuotes,
  boxes,
  biographies,
  headingsWithoutText,
];

/** For every run of the page whether it belongs to the article, and if not, why. */
export function decide(place: Place): readonly Verdict[] {
  const opened = { yet: false };
  const verdicts = place.page.runs.map((run) => {
    const verdict = byItself(place, run, opened);
    opened.yet ||= verdict === null && run.text.length >= PARAGRAPH && !HEADING.test(tagOfRun(place.page, run));
    return verdict;
  });
  for (const pass of PASSES) pass(place, verdicts);
  return verdicts;
}
