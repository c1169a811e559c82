import type { ArticleReading, Mark } from '../card.ts';
import { isLeftOut, type Settings } from '../settings.ts';
import { byPosition, type Span } from '../text/span.ts';

/** What is marked in an article, by the reader's settings, in the order of the text. */
export const marksOf = (
  { analysis: { claims, officials } }: ArticleReading,
  noted: readonly Span[],
  settings: Settings,
): readonly Mark[] => {
  const { layers } = settings;
  const shown = claims.filter((claim) => !isLeftOut(settings, claim));
  const spans = {
    claim: shown.flatMap(({ content }) => content),
    quoted: shown.flatMap(({ quoted }) => quoted),
    official: officials.flatMap(({ mentions }) => mentions),
    note: noted,
  };
  return (['claim', 'quoted', 'official', 'note'] as const)
    .filter((layer) => layers[layer] === 'on')
    .flatMap((layer) => spans[layer].map(({ start, end }) => ({ layer, span: { start, end } })))
    .toSorted((one, other) => byPosition(one.span, other.span));
};
