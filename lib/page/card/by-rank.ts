import type { Mark } from '../../card.ts';
import type { Layer } from '../../messages.ts';

// Quoted words are part of a claim, and lead to its card.
const RANK: Readonly<Record<Layer, number>> = { chosen: 0, official: 1, note: 2, quoted: 3, claim: 3 };

/** Orders the marks of one place by what is told first: the smaller thing before what it stands in. */
export const byRank = (one: Mark, other: Mark): number =>
  RANK[one.layer] - RANK[other.layer] || one.span.end - one.span.start - (other.span.end - other.span.start);
