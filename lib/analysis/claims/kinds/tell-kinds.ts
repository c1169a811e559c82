import type { ClaimKind, Reason } from '../../findings.ts';
import { findQuantity } from '../../numbers/quantities.ts';
import { type KindsFound, REASON_OF } from '../kinds.ts';
import { LEARNED_KINDS } from './kind-model.ts';
import { knownFeatures, type LinearModel, sumsOf, tellingWords } from './linear-model.ts';
import { readKindFeatures, type Saying } from './read-features.ts';

const MOST_WORDS = 2;
const LONGEST = 1200;
/** As much of the content is told where no words of it speak for a kind by themselves. */
const TOLD = 60;

/** Tells by a learned table what is done by saying something: the kinds that hold, each with the words that weighed most for it. */
export const tellKinds = (saying: Saying, table: LinearModel): KindsFound => {
  const { text, content } = saying;
  const said = content.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST))).join(' … ');
  const start = said.length > TOLD ? `${said.slice(0, TOLD - 1).trimEnd()}…` : said;
  const known = knownFeatures(table, readKindFeatures(saying));
  const sums = sumsOf(table, known);
  const kinds: ClaimKind[] = [];
  const why: Reason[] = [];
  for (const [answer, kind] of LEARNED_KINDS.entries()) {
    if ((sums[answer] ?? 0) <= 0) continue;
    const words = tellingWords(table, known, { answer, most: MOST_WORDS });
    kinds.push(kind);
    why.push({ id: REASON_OF[kind], args: [words.length > 0 ? words.join(' … ') : start] });
  }
  const quantity = findQuantity(said.slice(0, LONGEST));
  if (quantity !== null) {
    kinds.push('numeric');
    why.push({ id: 'states_number', args: [quantity] });
  }
  return { kinds, why };
};
