import type { Seen } from '../facts/facts.ts';
import { correctionsIn } from './corrections.ts';
import type { Verdict } from './place.ts';
import type { Outline } from './outline.ts';
import { around } from './runs.ts';

/** Runs above the headline, and behind the text, that are looked at for what they say of the article. */
const ABOVE = 8;
const BEHIND = 12;
/** Characters of such a line. */
const LONGEST = 300;
/** Lines that speak of the article wherever they stand in it. */
const SPEAKING = new Set<Verdict>(['byline', 'author', 'date_line']);

/** What can be read of an article's facts off the article itself, once it is decided which runs of the page belong to it. */
export function seeArticle(
  page: Outline,
  verdicts: readonly Verdict[],
  found: { readonly title: number; readonly root: number; readonly among: Seen['among'] },
): Seen {
  const { branches, runs } = page;
  const { title, root } = found;
  const first = verdicts.indexOf(null);
  const last = verdicts.lastIndexOf(null);
  const head = title === -1 || title > first ? first : title;
  const isLine = (i: number): boolean => verdicts[i] !== null && i !== title && runs[i]!.text.length <= LONGEST;
  const lines = (from: number, to: number): readonly string[] =>
    runs.slice(from, to).flatMap(({ text }, i) => (isLine(from + i) ? [text] : []));
  const inside = runs.flatMap(({ branch, text }, i) => {
    const isInside = i > first && branch >= root && branch < branches[root]!.end;
    return isInside && SPEAKING.has(verdicts[i]!) && isLine(i) ? [text] : [];
  });
  return {
    headline: title === -1 ? null : runs[title]!.text,
    linesAround: [...lines(head, first), ...lines(Math.max(0, head - ABOVE), head).toReversed(), ...inside],
    linesAfter: lines(last + 1, last + 1 + BEHIND),
    text: runs.flatMap(({ text }, i) => (verdicts[i] === null ? [text] : [])).join('\n'),
    corrections: correctionsIn(page, verdicts),
    area: branches[title === -1 ? root : around(branches, runs[title]!.branch, root)]!.element,
    among: found.among,
  };
}
