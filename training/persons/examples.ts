import type { Sentence } from '../../lib/analysis/prepared-text.ts';
import { prepareText } from '../../lib/analysis/prepared-text.ts';
import { readNames } from '../../lib/analysis/persons/read-names.ts';
import { ruledPersons } from '../../lib/analysis/persons/ruled-persons.ts';
import { nameFeatures, readAllColumns } from '../../lib/analysis/persons/tagged/tag-names.ts';
import type { WordTable } from '../../lib/analysis/tagger/word-table.ts';
import { articleFromText } from '../../lib/text/article.ts';
import type { Example } from '../crf/train-crf.ts';
import { withHeadlines } from './headlines.ts';
import type { LabelledText, Pair } from './read-texts.ts';

const labelsOf = ({ start, end, tokens }: Sentence, persons: readonly Pair[]): Uint8Array => {
  const labels = new Uint8Array(tokens.length);
  for (const [from, to] of persons) {
    if (to <= start || from >= end) continue;
    const first = tokens.findIndex((token) => token.end > from);
    for (let at = first; at >= 0 && at < tokens.length && tokens[at]!.start < to; at++)
      labels[at] = at === first ? 1 : 2;
  }
  return labels;
};

interface Plan {
  readonly words: WordTable;
  readonly rowCount: number;
}

/** An example from each sentence with a capital that `isWanted`, read by the same code that reads an article in the product. */
const readExamples = (
  { text, persons }: LabelledText,
  { words, rowCount }: Plan,
  isWanted: (sentence: Sentence) => boolean,
): readonly Example[] => {
  const read = readNames(prepareText(articleFromText(text)));
  return readAllColumns(read, ruledPersons(read), { words }).flatMap((columns, index) => {
    const sentence = read.sentences[index]?.sentence;
    if (!columns || !sentence || !isWanted(sentence)) return [];
    const features = nameFeatures(columns, { from: 0, end: sentence.tokens.length, rowCount });
    return [{ features, labels: labelsOf(sentence, persons) }];
  });
};

/** What the tagger learns from a text. */
export const examplesOf = (text: LabelledText, plan: Plan): readonly Example[] => readExamples(text, plan, () => true);

/** What it learns besides from sentences of the text when they are written as headlines. */
export const headlineExamplesOf = (text: LabelledText, plan: Plan): readonly Example[] => {
  const { headlines, ...written } = withHeadlines(text);
  return readExamples(written, plan, ({ start, end }) => headlines.some(([from, to]) => from <= start && end <= to));
};
