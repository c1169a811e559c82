import { tokenize } from '../../text/tokens.ts';
import type { PreparedText } from '../prepared-text.ts';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

/** Whether the quantity makes a claim numeric: a count, a share, a rank, a comparison. A date, a time or a number that names does not. */
const isNumeric = ({ kind }: Quantity): boolean => kind !== 'date' && kind !== 'time' && kind !== 'label';

/** The first words of `text` that state a quantity, a share, a rank or a comparison; null where there are none. */
export const findQuantity = (text: string): string | null => {
  const first = findQuantities(tokenize(text)).find(isNumeric);
  return first ? text.slice(first.start, first.end) : null;
};

/** The quantities of each sentence, in the order of the sentences. */
export const quantitiesOf = ({ sentences, article }: PreparedText): readonly (readonly Quantity[])[] =>
  sentences.map(({ tokens }) => findQuantities(tokens, article));
