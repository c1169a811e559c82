import { findPersons } from '../../lib/analysis/persons/find-persons.ts';
import type { NameTagger } from '../../lib/analysis/persons/tagged/name-tagger.ts';
import { prepareText } from '../../lib/analysis/prepared-text.ts';
import { articleFromText } from '../../lib/text/article.ts';
import type { LabelledText } from './read-texts.ts';

/** Names found, names there are, and names that are both to the character. */
export interface Counts {
  readonly found: number;
  readonly gold: number;
  readonly both: number;
}

/** Counts the names that the product finds in the texts, with a tagger or by evidence alone. */
export const countNames = (texts: readonly LabelledText[], tagger: NameTagger | null): Counts => {
  let [found, gold, both] = [0, 0, 0];
  for (const { text, persons } of texts) {
    const right = new Set(persons.map(([start, end]) => `${start} ${end}`));
    const names = findPersons(prepareText(articleFromText(text)), tagger);
    found += names.length;
    gold += right.size;
    both += names.filter(({ start, end }) => right.has(`${start} ${end}`)).length;
  }
  return { found, gold, both };
};

/** The sums of several counts. */
export const sumOf = (counts: readonly Counts[]): Counts => ({
  found: counts.reduce((sum, { found }) => sum + found, 0),
  gold: counts.reduce((sum, { gold }) => sum + gold, 0),
  both: counts.reduce((sum, { both }) => sum + both, 0),
});

const percent = (share: number): string => (100 * share).toFixed(1);

/** Exact precision, recall and F1 in percent. */
export const figuresOf = ({
  found,
  gold,
  both,
}: Counts): { readonly P: string; readonly R: string; readonly F1: string } => ({
  P: percent(both / found),
  R: percent(both / gold),
  F1: percent((2 * both) / (found + gold)),
});
