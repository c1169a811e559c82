import type { Article } from '../../lib/text/article.ts';
import { textOf, type Span } from '../../lib/text/span.ts';
import type { Analysis } from '../../lib/analysis/findings.ts';
import { table } from './table.ts';

/** What was found in an article, as lines for a terminal: the officials, then each claim with its speaker. */
export const findingsTable = (
  article: Article,
  analysis: Analysis,
  { width }: { readonly width: number },
): string[] => {
  const words = (span: Span | null) => (span ? textOf(article.text, span).replaceAll(/\s+/gu, ' ') : '');
  const officials = analysis.officials.map(({ name, role, mentions }) => [name, role, `${mentions.length} ×`]);
  const claims = analysis.claims.map(({ speakerId, source, cue, content }) => [
    analysis.officials.find(({ id }) => id === speakerId)?.name ?? (words(source) || '–'),
    words(cue),
    content.map(words).join(' … '),
  ]);
  return [
    article.title,
    '',
    `${officials.length} officials`,
    ...table([['name', 'office', 'named'], ...officials], { width }),
    '',
    `${claims.length} claims`,
    ...table([['speaker', 'cue', 'claim'], ...claims], { width }),
  ];
};
