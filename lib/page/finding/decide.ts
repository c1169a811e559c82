import { attribute } from '../dom.ts';
import { leadsAway } from '../facts/canonical.ts';
import type { Outline } from './outline.ts';
import { biographies, captions, headingsWithoutText, headMatter, repeated } from './passes.ts';
import { isCell, type Place, tagOfRun, type Verdict } from './place.ts';
import type { Run } from './runs.ts';
import { HEADING } from './tags.ts';
import { noiseInText } from './text-rules.ts';
import { isLink } from './worth.ts';

/** Where the first link in the run leads, or null. */
const linkOf = ({ branches }: Outline, run: Run): string | null => {
  let at = run.pieces.find((piece) => branches[piece.branch]!.linked)?.branch ?? -1;
  while (at !== -1 && branches[at]!.tag !== 'a') at = branches[at]!.parent;
  return at === -1 ? null : attribute(branches[at]!.element, 'href');
};

/** What speaks against a run by itself: where it is, what the elements around it are called, what it says. */
const byItself = ({ page, noise, root, url }: Place, run: Run): Verdict => {
  if (run.branch < root || run.branch >= page.branches[root]!.end) return 'outside';
  const named = noise[run.branch]!;
  if (named !== null) return named;
  const tag = tagOfRun(page, run);
  // Sites link to their own other articles; what leads elsewhere is what the article is about.
  const linked = isLink(run) && !leadsAway(linkOf(page, run), url);
  if (HEADING.test(tag)) return linked ? 'linked_heading' : null;
  if (isCell(tag)) return null;
  return noiseInText(run.text) ?? (linked ? 'link_line' : null);
};

/** For every run of the page whether it belongs to the article, and if not, why. */
export function decide(place: Place): readonly Verdict[] {
  const verdicts = place.page.runs.map((run) => byItself(place, run));
  for (const pass of [captions, headMatter, repeated, biographies, headingsWithoutText]) pass(place, verdicts);
  return verdicts;
}
