import { overlaps, type Span, textOf } from '../../text/span.ts';
import type { Claim } from '../findings.ts';
import { tellsMuch } from '../numbers/telling.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { PreparedText, Sentence } from '../prepared-text.ts';
import { rateClaim } from '../worthiness/rate-claim.ts';
import type { WorthModel } from '../worthiness/worth-model.ts';

/** No more than so many characters of a sentence are rated. */
const LONGEST = 1000;
const FEWEST_TOKENS = 6;

// What ought to be is no statement of what is.
const WISH = /^\P{L}*(?:if|suppose|imagine|let['’]s|let us)\b|\b(?:must|should|ought|needs? to)\b/iu;

/** Whether a sentence is a whole one that states something: no heading, question, list of words or wish. */
const isStatement = (text: string, sentence: Sentence): boolean =>
  sentence.tokens.length >= FEWEST_TOKENS &&
  /^["“'‘(]*[\p{Lu}\p{N}$€£]/u.test(text.slice(sentence.start, sentence.start + 4)) &&
  /[.!]["”’')\]]*$/u.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end)) &&
  !WISH.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)));

const claimOf = (
  text: string,
  sentence: Span,
  { quantities, worthiness }: { readonly quantities: readonly Quantity[]; readonly worthiness: WorthModel | null },
): Omit<Claim, 'id'> | null => {
  const telling = quantities.find((quantity) => tellsMuch(text, quantity));
  if (!telling) return null;
  const { start, end } = sentence;
  const content = text.slice(start, Math.min(end, start + LONGEST));
  const { score, reasons } = rateClaim({ content, kinds: ['numeric'], sourceKind: 'none', by: 'other' }, worthiness);
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
    quantities,
    checkWorthiness: score,
    why: [
      { id: 'states_number', args: [textOf(text, telling)] },
      ...reasons.filter(({ id }) => id !== 'states_number'),
    ],
  };
};

/**
 * The claims in the reporter's own voice: whole sentences outside those already found that state a quantity or comparison
 * a reader could check, in text order. `quantities` are those of each sentence.
 */
export const findNumberClaims = (
  { text, sentences }: PreparedText,
  {
    attributed,
    quantities,
    worthiness,
  }: {
    readonly attributed: readonly Span[];
    readonly quantities: readonly (readonly Quantity[])[];
    readonly worthiness: WorthModel | null;
  },
): readonly Omit<Claim, 'id'>[] => {
  const taken = attributed.toSorted((a, b) => a.start - b.start);
  const claims: Omit<Claim, 'id'>[] = [];
  let next = 0;
  // The furthest end so far, since a long claim may reach over a short one that starts behind it.
  let reach = 0;
  sentences.forEach((sentence, index) => {
    for (let one = taken[next]; one && one.start < sentence.end; one = taken[++next]) reach = Math.max(reach, one.end);
    if (overlaps(sentence, { start: 0, end: reach }) || !isStatement(text, sentence)) return;
    const claim = claimOf(text, sentence, { quantities: quantities[index] ?? [], worthiness });
    if (claim) claims.push(claim);
  });
  return claims;
};
