import type { Mark } from '../../card.ts';
import type { StepLayer } from '../../messages.ts';
import type { Span } from '../../text/span.ts';

/**
 * The mark of the layer that comes next or before in the text, round at the ends; `from` is where the reader is, and a mark
 * that begins there is not it unless `from` is where the reader merely looks. Null where the layer has none.
 */
export const nextMark = (
  marks: readonly Mark[],
  layer: StepLayer,
  step: { readonly direction: 'next' | 'previous'; readonly from: number; readonly at: 'mark' | 'view' },
): Span | null => {
  const spans = marks.flatMap((mark) => (mark.layer === layer ? [mark.span] : []));
  const { direction, from, at } = step;
  if (direction === 'previous') return spans.findLast(({ start }) => start < from) ?? spans.at(-1) ?? null;
  return spans.find(({ start }) => (at === 'mark' ? start > from : start >= from)) ?? spans[0] ?? null;
};
