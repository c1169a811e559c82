import { scoreTokens } from '../../tagger/crf.ts';
import { type Columns, type Features, makeFeatures } from '../../tagger/features.ts';
import { spanChances } from '../../tagger/span-chances.ts';
import type { PersonMention } from '../person-mention.ts';
import type { ReadNames } from '../read-names.ts';
import { type ColumnName, COLUMNS, readColumns } from './columns.ts';
import type { LikelyName } from './likely-name.ts';
import type { NameTagger } from './name-tagger.ts';
import { TEMPLATES } from './templates.ts';
import { weighChances } from './weigh-chances.ts';
import { isCapital, readWordUses } from './word-uses.ts';

/** Less likely names are not even looked at. */
const LEAST_LOOKED_AT = 0.03;

/** A name is kept from this chance on: where the mean of precision and recall is highest on texts held out of training. */
const LEAST_CHANCE = 0.45;

/** More tokens than this are tagged in pieces, so that memory stays small whatever the text. */
const LONGEST = 1000;

/** The features of the tokens from `from` up to, not including, `end`. */
export const nameFeatures = (
  columns: Columns<ColumnName>,
  { from, end, rowCount }: { readonly from: number; readonly end: number; readonly rowCount: number },
): Features => {
  const part = { ...columns };
  if (end - from < columns.word.length) for (const name of COLUMNS) part[name] = columns[name].subarray(from, end);
  return makeFeatures(part, end - from, { templates: TEMPLATES, rowCount });
};

/** The columns of each sentence of the article, in text order; null for one without a capital, which names nobody. */
export const readAllColumns = (
  read: ReadNames,
  ruled: readonly PersonMention[],
  { words }: Pick<NameTagger, 'words'>,
): readonly (Columns<ColumnName> | null)[] => {
  const known = { read, uses: readWordUses(read, ruled), words };
  return read.sentences.map((one) =>
    one.sentence.tokens.some(({ text }) => isCapital(text)) ? readColumns(one, known) : null,
  );
};

const likelyNames = (columns: Columns<ColumnName>, { crf }: NameTagger): readonly LikelyName[] => {
  const { length } = columns.word;
  const found: LikelyName[] = [];
  for (let from = 0; from < length; from += LONGEST) {
    const end = Math.min(length, from + LONGEST);
    const features = nameFeatures(columns, { from, end, rowCount: crf.rowCount });
    for (const { first, last, chance } of spanChances(crf, scoreTokens(crf, features), LEAST_LOOKED_AT))
      found.push({ first: from + first, last: from + last, chance });
  }
  return found;
};

/** The names to keep, in text order: the most likely first, where none was kept yet (decoding by posterior chance: Goodman 1996). */
const chooseNames = (likely: readonly LikelyName[]): readonly LikelyName[] => {
  const kept: LikelyName[] = [];
  const taken = new Set<number>();
  for (const name of likely.toSorted((a, b) => b.chance - a.chance)) {
    if (name.chance < LEAST_CHANCE) break;
    const tokens = Array.from({ length: name.last - name.first + 1 }, (_, offset) => name.first + offset);
    if (tokens.some((token) => taken.has(token))) continue;
    for (const token of tokens) taken.add(token);
    kept.push(name);
  }
  return kept.toSorted((a, b) => a.first - b.first);
};

/** The names in each sentence of the article, in text order and apart from one another. `ruled` are the persons that the evidence found. */
export const tagNames = (
  read: ReadNames,
  ruled: readonly PersonMention[],
  tagger: NameTagger,
): readonly (readonly LikelyName[])[] => {
  const likely = readAllColumns(read, ruled, tagger).map((columns) => (columns ? likelyNames(columns, tagger) : []));
  return weighChances(read, ruled, likely).map(chooseNames);
};
