/** Precision, recall and F1 in percent. */
interface Figures {
  readonly P: string;
  readonly R: string;
  readonly F1: string;
}

/** What the card of the model says. */
export interface Facts {
  readonly figures: Readonly<Record<'fifth' | 'crossed' | 'evidence' | 'machine' | 'mended', Figures>>;
  readonly bytes: number;
  readonly zipped: number;
  readonly byHand: number;
  readonly byMachine: number;
}

const shown = ({ P, R, F1 }: Figures): string => `F1 ${F1} (precision ${P}, recall ${R})`;

/** The model card: what the weights were made from, how good they are, what they are for. */
export const describePersons = ({ figures, bytes, zipped, byHand, byMachine }: Facts): string => `# persons.bin

Finds the names of persons in English news from anywhere. Made by \`training/fit-persons.ts\`; do not edit.

- **What it is**: a linear-chain conditional random field over hashed features, 3 labels, weights in one byte each. It reads the clusters of
  words in \`attribution.bin\` and works only with the table it was made with. ${bytes.toLocaleString('en')} bytes, ${zipped.toLocaleString('en')} compressed.
- **Made from**: ${byHand} news texts from more than 40 countries with names marked by hand (en-worldwide-newswire, no licence stated), and
  ${byMachine} US political news articles of 2015 and 2016 (PolNeAR 1.0, its training part, no licence stated) whose names CoreNLP marked. The texts belong
  to their publishers; no text is in the file.
- **How good**, spans exact to the character: ${shown(figures.fifth)} on a fifth of the texts marked by hand that no choice was made on, by a tagger that
  did not see it; ${shown(figures.crossed)} on all fifths in turn. Evidence alone, which goes on working without this file: ${shown(figures.evidence)},
  on texts its weights were set with. Against CoreNLP on PolNeAR's development part ${shown(figures.machine)}; with the family names that
  CoreNLP leaves out put back by rule, ${shown(figures.mended)}.
- **What it is not for**: other languages; telling who holds an office; names of fictional beings, pets, horses and storms.
- **Features, choices, what was tried**: \`training/README.md\`.
`;
