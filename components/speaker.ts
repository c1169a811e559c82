import type { Analysis, Claim } from '../lib/analysis/findings.ts';
import type { Say } from '../lib/catalogue.ts';
import { standsFor } from '../lib/export/dossier.ts';
import type { Article } from '../lib/text/article.ts';
import { textOf } from '../lib/text/span.ts';

/** Who made a claim, as the list names them. */
export interface Speaker {
  readonly name: string;
  /** Their office, or what kind of source they are; empty where the name says it all. */
  readonly about: string;
}

/** Names the source of a claim: the official, else what a pronoun stands for, else the article's own words for it. */
export const speakerOf = (article: Article, analysis: Analysis, claim: Claim, say: Say): Speaker => {
  const official = analysis.officials.find(({ id }) => id === claim.speakerId);
  if (official) return { name: official.name, about: official.role };
  if (claim.source === null) return { name: say('no_source'), about: '' };
  const about = claim.sourceKind === 'person' ? '' : say(`source_${claim.sourceKind}`);
  return { name: standsFor(claim) ?? textOf(article.text, claim.source), about };
};
