const extent = ({ startOffset, endOffset }: Range): string => `${startOffset} ${endOffset}`;

/**
 * The ranges wanted, with those of `before` in the place of such as begin and end at the same points: the browser knows
 * them already. All of `before` itself where nothing else is wanted.
 */
export const keepRanges = (before: readonly Range[], wanted: readonly Range[]): readonly Range[] => {
  const known = new Map<Node, Map<string, Range>>();
  for (const range of before) {
    const here = known.get(range.startContainer) ?? new Map<string, Range>();
    known.set(range.startContainer, here.set(extent(range), range));
  }
  const ranges = wanted.map((range) => {
    const same = known.get(range.startContainer)?.get(extent(range));
    return same?.endContainer === range.endContainer ? same : range;
  });
  return ranges.length === before.length && ranges.every((range, place) => range === before[place]) ? before : ranges;
};
