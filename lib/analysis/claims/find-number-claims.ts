import { overlaps, type Span } from '../../text/span.ts';
import type { Claim } from '../findings.ts';
import { findQuantity } from '../numbers/quantities.ts';
import type { PreparedText, Sentence } from '../prepared-text.ts';
import { rateSentence } from '../worthiness/rate-sentence.ts';

/** A sentence in the reporter's own voice counts as a claim from this check-worthiness on, so that few do. */
const ENOUGH = 0.6;
/** No quantity is looked for further into a sentence than this many characters. */
const LONGEST = 1000;

/** Whether a sentence is a whole one that a reader could check: it ends as one and is no heading or list of words. */
const isStatement = (text: string, sentence: Sentence): boolean =>
  sentence.tokens.length >= 6 && /[.!]["”’)]*$/u.test(text.slice(sentence.end - 4, sentence.end));

const claimOf = (text: string, { start, end }: Span): Omit<Claim, 'id'> | null => {
  const words = text.slice(start, Math.min(end, start + LONGEST));
  const quantity = findQuantity(words);
  if (quantity === null) return null;
  const { score, reasons } = rateSentence(words);
  if (score < ENOUGH) return null;
  return {
    start,
    end,
    quotation: 'none',
    source: null,
    speakerId: null,
    sourceKind: 'none',
    cue: null,
    content: [{ start, end }],
    quoted: [],
    kinds: ['numeric'],
    checkWorthiness: score,
    why: [{ id: 'states_number', args: [quantity] }, ...reasons.filter(({ id }) => id !== 'states_number')],
  };
};

/** The claims that state a quantity or a comparison with nobody named as their source, outside those already found; in text order. */
export const findNumberClaims = (
  { text, sentences }: PreparedText,
  attributed: readonly Span[],
): readonly Omit<Claim, 'id'>[] => {
  const taken = attributed.toSorted((a, b) => a.start - b.start);
  const claims: Omit<Claim, 'id'>[] = [];
  let next = 0;
  // The furthest end so far, since a long claim may reach over a short one that starts behind it.
  let reach = 0;
  for (const sentence of sentences) {
    for (let one = taken[next]; one && one.start < sentence.end; one = taken[++next]) reach = Math.max(reach, one.end);
    if (overlaps(sentence, { start: 0, end: reach }) || !isStatement(text, sentence)) continue;
    const claim = claimOf(text, sentence);
    if (claim) claims.push(claim);
  }
  return claims;
};
