import type { Span } from '../../../text/span.ts';
import type { Official } from '../../findings.ts';
import type { Attribution } from '../attribution.ts';
import type { Quote } from '../quotes.ts';
import type { Findings, RuledSpan } from './hints.ts';

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Each span once: two attributions may share a source. */
const once = (spans: readonly RuledSpan[]): readonly RuledSpan[] => [
  ...new Map(spans.map((span) => [`${span.role} ${span.start} ${span.end}`, span])).values(),
];

/** What is known of an article before it is tagged. `ruled` are the attributions that the rules read. */
export const findingsOf = (known: {
  readonly quotes: readonly Quote[];
  readonly persons: readonly Span[];
  readonly officials: readonly Official[];
  readonly ruled: readonly Attribution[];
}): Findings => ({
  quotes: known.quotes,
  persons: known.persons,
  officials: known.officials.flatMap(({ mentions }) => mentions).toSorted(byStart),
  ruled: once(
    known.ruled.flatMap(({ source, cue, content }): readonly RuledSpan[] => [
      ...(source ? [{ ...source, role: 'source' } as const] : []),
      { ...cue, role: 'cue' },
      ...content.map((span) => ({ ...span, role: 'content' }) as const),
    ]),
  ).toSorted(byStart),
});
