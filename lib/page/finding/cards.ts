import { attribute } from '../dom.ts';
import type { Outline } from './outline.ts';
import { around } from './runs.ts';
import { HEADING } from './tags.ts';
import { isLink, PARAGRAPH } from './worth.ts';

const CARD = new Set(['div', 'article', 'section', 'li']);
/** Elements of the same make side by side: fewer are no list of cards. */
const FEWEST = 3;
/** Characters of text beside the link: with more it is no card but a part of an article. */
const MOST = 250;
/** Characters of a link that is a headline. */
const HEADLINE = 15;

/**
 * The branches that are cards: the like of each other, side by side, each a headline that is a link with few words more.
 * So do pages show other articles, whatever they call them.
 */
export function findCards({ branches, runs }: Outline): ReadonlySet<number> {
  const free = branches.map(() => 0);
  const headlines = branches.map(() => 0);
  // What has a heading of its own that leads nowhere, or text before the link, is a part of an article with a link in it.
  const own = branches.map(() => false);
  let before = -1;
  for (const run of runs) {
    const unlinked = run.text.length - run.linked;
    free[run.branch]! += unlinked;
    if (isLink(run) && run.text.length >= HEADLINE) {
      headlines[run.branch]! += 1;
      if (before !== -1) own[around(branches, before, run.branch)] = true;
    }
    if (HEADING.test(branches[run.container]!.tag) && run.linked === 0) own[run.container] = true;
    before = unlinked >= PARAGRAPH ? run.branch : isLink(run) ? -1 : before;
  }
  for (let i = branches.length - 1; i > 0; i -= 1) {
    free[branches[i]!.parent]! += free[i]!;
    headlines[branches[i]!.parent]! += headlines[i]!;
    own[branches[i]!.parent] ||= own[i]!;
  }
  const alike = new Map<string, number[]>();
  for (const [i, { element, tag, parent }] of branches.entries()) {
    if (!CARD.has(tag) || headlines[i] !== 1 || free[i]! > MOST || own[i]!) continue;
    const key = `${parent} ${tag} ${attribute(element, 'class') ?? ''}`;
    const others = alike.get(key);
    if (others) others.push(i);
    else alike.set(key, [i]);
  }
  return new Set([...alike.values()].filter((group) => group.length >= FEWEST).flat());
}
