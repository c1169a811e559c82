import type { Link } from './link-spans.ts';
import type { Passage } from './passages.ts';
import type { TaggedSpan } from './tag-spans.ts';

const meets = (a: TaggedSpan, b: TaggedSpan): boolean => a.first <= b.last && a.last >= b.first;

/** Whether another cue stands between a cue and a span. */
const isCutOff = (links: readonly Link[], { cue }: Link, span: TaggedSpan): boolean => {
  const [from, to] = span.first > cue.first ? [cue.first, span.first] : [span.first, cue.first];
  return links.some((other) => other.cue.first > from && other.cue.first < to);
};

/**
 * Gives a cue that was left without words the likeliest content near it that was not likely enough by itself: where something is said,
 * there must be something that is said. `likely` are all the spans that were looked at, `kept` those already in use.
 */
export const completeLinks = (
  { sentences }: Passage,
  links: readonly Link[],
  { likely, kept }: { readonly likely: readonly TaggedSpan[]; readonly kept: readonly TaggedSpan[] },
): readonly Link[] => {
  const taken = kept.filter(({ role }) => role !== 'source');
  const spare = likely.filter(({ role }) => role === 'content').toSorted((a, b) => b.chance - a.chance);
  return links.map((link) => {
    if (link.content.length > 0) return link;
    const found = spare.find(
      (span) =>
        sentences[span.first] === sentences[link.cue.first] &&
        !taken.some((one) => meets(one, span)) &&
        !isCutOff(links, link, span),
    );
    if (!found) return link;
    taken.push(found);
    return { ...link, content: [found] };
  });
};
