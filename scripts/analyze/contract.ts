import type { Analysis } from '../../lib/analysis/findings.ts';
import type { Say } from '../../lib/catalogue.ts';
import { sayReason } from '../../lib/export/dossier.ts';
import { type Article, factsOf } from '../../lib/text/article.ts';

/** What `analyze --jsonl` prints for one article: offsets are UTF-16 code units into `article.text`, end exclusive. */
export const recordOf = (file: string, article: Article, analysis: Analysis, say: Say): object => {
  const words = (why: Analysis['claims'][number]['why']) => why.map((reason) => sayReason(say, reason));
  return {
    file,
    article: { ...factsOf(article), text: article.text },
    persons: analysis.persons.map(({ start, end }) => [start, end]),
    officials: analysis.officials.map((official) => ({ ...official, why: words(official.why).join(' ') })),
    claims: analysis.claims.map((claim) => ({ ...claim, why: words(claim.why) })),
  };
};
