import type { ClaimKind, SourceKind } from '../findings.ts';

// Log odds, set by hand after a logistic regression over 230 claims of 30 news articles that were read and judged: debates,
// which the weights of sentences come from, know neither reporters nor sources.

/** What each kind of claim adds to the log odds of being worth a check: what can be looked up gains, what cannot loses. */
export const KIND_ODDS: Readonly<Record<ClaimKind, number>> = {
  numeric: 0.5,
  denial: 0,
  'second-hand': 0,
  hedged: 0,
  accusation: 0,
  opinion: -0.2,
  prediction: -0.3,
  promise: -0.8,
  demand: -1,
  question: -1,
  'no-answer': -3,
};

/** What the kind of source adds. */
export const SOURCE_ODDS: Readonly<Record<SourceKind, number>> = {
  person: 0,
  anonymous: 0.3,
  organisation: 0.6,
  outlet: 0.6,
  document: 0.6,
  crowd: -0.5,
  none: -0.8,
};

/** What a source adds that holds or seeks public office. */
export const OFFICIAL_ODDS = 0.3;

/** Something in the words of a claim that its sentence's own features do not weigh. */
export interface WordingRule {
  readonly id: string;
  readonly holds: (content: string) => boolean;
  readonly odds: number;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

const FINITE_VERB =
  /\b(?:am|is|are|was|were|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|won|went|took|gave|made|said|told|got|put|sent|left|lost|came|became|began|held|kept|knew|led|met|paid|ran|rose|fell|saw|sold|spent|stood|grew|cut|costs?|spends?|pays?|means?|makes?|gets?|goes|takes?|gives?|shows?|says?|needs?|wants?|comes?|works?|owns?|supports?|opposes?|lives?|\w\w+ed|\w+n['’]t|\w+['’](?:re|ve|ll|d)|(?:he|she|it|that|there|who|what)['’]s)\b/iu;

/** What the wording adds. */
export const WORDING_RULES: readonly WordingRule[] = [
  {
    id: 'fragment',
    holds: (content) => !FINITE_VERB.test(content),
    odds: -1,
    examples: {
      hits: ['the new harbour law', 'comments about the mayor', 'in the town’s three largest ports'],
      misses: ['the harbour law failed', 'The town spends nothing on it', 'it’s late'],
    },
  },
  {
    id: 'note_on_the_article',
    holds: (content) => /^(?:editor['’]?s['’]? note|correction|clarification|disclosure|update)s?:/iu.test(content),
    odds: -2,
    examples: {
      hits: ['Editor’s note: The owner of this paper gave $1,000.', 'Correction: The bridge is 40 years old.'],
      misses: ['Editors said the bridge is 40 years old.', 'Correction cost $4 million.'],
    },
  },
];
