import { isImpersonal } from '../impersonal.ts';
import type { Link } from './link-spans.ts';
import type { Passage } from './passages.ts';
import type { TaggedSpan } from './tag-spans.ts';

const meets = (a: TaggedSpan, b: TaggedSpan): boolean => a.first <= b.last && a.last >= b.first;

/** Whether another cue stands between a cue and a span. */
const isCutOff = (links: readonly Link[], { cue }: Link, span: TaggedSpan): boolean => {
  const [from, to] = span.first > cue.first ? [cue.first, span.first] : [span.first, cue.first];
  return links.some((other) => other.cue.first > from && other.cue.first < to);
};

/** What is less likely is not given to a cue that has none: chosen, like the chances in `tag-spans.ts`, on articles held out of training. */
const LEAST_CHANCE: Readonly<Record<TaggedSpan['role'], number>> = { source: 0.15, cue: 1, content: 0 };

/** Sources may lie within contents, but neither within a cue or another of its role. */
const excludes = (one: TaggedSpan, span: TaggedSpan): boolean =>
  (one.role === span.role || one.role === 'cue') && meets(one, span);

/**
 * Gives a cue that was left without words, or without anybody who says them, the likeliest near it that were not likely enough by
 * themselves: where something is said, there must be something that is said, and somebody who says it unless the cue is impersonal.
 * `likely` are all the spans that were looked at, `kept` those already in use.
 */
export const completeLinks = (
  { tokens, sentences }: Passage,
  links: readonly Link[],
  { likely, kept }: { readonly likely: readonly TaggedSpan[]; readonly kept: readonly TaggedSpan[] },
): readonly Link[] => {
  const byChance = likely.toSorted((a, b) => b.chance - a.chance);
  const taken = [...kept];
  const find = (link: Link, role: TaggedSpan['role']): TaggedSpan | null => {
    const found = byChance.find(
      (span) =>
        span.role === role &&
        span.chance >= LEAST_CHANCE[role] &&
        sentences[span.first] === sentences[link.cue.first] &&
        !taken.some((one) => excludes(one, span)) &&
        !isCutOff(links, link, span),
    );
    if (found) taken.push(found);
    return found ?? null;
  };
  return links.map((link) => {
    const words = link.content.length > 0 ? null : find(link, 'content');
    const cue = tokens
      .slice(link.cue.first, link.cue.last + 1)
      .map(({ text }) => text)
      .join(' ');
    const source = link.source ?? (isImpersonal(cue) ? null : find(link, 'source'));
    return { ...link, source, content: words ? [words] : link.content };
  });
};
