import { contains, type Span } from '../../text/span.ts';
import type { Claim } from '../findings.ts';
import type { Models } from '../models/models.ts';
import { quantitiesOf } from '../numbers/quantities.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { PreparedText } from '../prepared-text.ts';
import { rateClaim } from '../worthiness/rate-claim.ts';
import type { Attribution } from './attribution.ts';
import { describeSaying } from './describe-saying.ts';
import { explainClaim } from './explain-claim.ts';
import { findNumberClaims } from './find-number-claims.ts';
import { findSpeaker, joinPersons, type NamedPerson } from './find-speaker.ts';
import { afterSource, NO_SOURCES, type SourcesBefore } from './kinds/read-source.ts';
import { exactly, readWording } from './quotation.ts';
import { findQuotes, type Quote } from './quotes.ts';
import { type Known, readAttributions } from './read-attributions.ts';
import { within } from './spans-within.ts';

/** A claim before its place among all the claims is known. */
export type UnnumberedClaim = Omit<Claim, 'id'>;

interface Surroundings {
  readonly text: string;
  readonly persons: readonly Span[];
  readonly named: readonly NamedPerson[];
  readonly quotes: readonly Quote[];
  readonly quantities: readonly Quantity[];
  readonly nameOf: ReadonlyMap<string, string>;
  readonly models: Models;
}

const claimOf = (attribution: Attribution, around: Surroundings, before: SourcesBefore): UnnumberedClaim => {
  const { text, persons, named, quotes } = around;
  const { source, antecedent, cue, content } = attribution;
  const who = antecedent ?? source;
  const speaker = who && findSpeaker(text, who, named);
  const speakerId = speaker?.officialId ?? null;
  const { quotation, quoted } = attribution.verbatim ? exactly(content) : readWording(text, content, quotes);
  const said = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const described = describeSaying({ text, source, antecedent, cue, content, persons, before }, around.models.kinds);
  const { sourceKind, kinds } = described;
  const known = {
    attribution,
    quoted,
    officialName: speakerId === null ? null : (around.nameOf.get(speakerId) ?? null),
    standsFor: antecedent ?? speaker?.standsFor ?? null,
  };
  const by = speakerId === null ? 'other' : 'official';
  const worth = rateClaim({ content: said, kinds, sourceKind, by }, around.models.worthiness);
  const all = source ? [...content, cue, source] : [...content, cue];
  return {
    start: Math.min(...all.map((span) => span.start)),
    end: Math.max(...all.map((span) => span.end)),
    quotation,
    source,
    speakerId,
    sourceKind,
    cue,
    content,
    quoted,
    kinds,
    quantities: content.flatMap((span) => within(around.quantities, span).filter((one) => contains(span, one))),
    checkWorthiness: worth.score,
    why: [...explainClaim(text, known), ...described.why, ...worth.reasons.filter(({ id }) => id !== 'states_number')],
  };
};

/** By start; of claims that start together, as two by one source do, the one whose cue comes first. */
const byPlace = (a: UnnumberedClaim, b: UnnumberedClaim): number =>
  a.start - b.start || (a.cue?.start ?? 0) - (b.cue?.start ?? 0);

const numbered = (claim: UnnumberedClaim, index: number): Claim => ({ id: `c${index + 1}`, ...claim });

/**
 * The claims of an article, in text order, with ids c1, c2, …: every attributed statement, and those in the reporter's own voice
 * that state a quantity or a comparison. Linear in the text.
 */
export const findClaims = (prepared: PreparedText, known: Known): readonly Claim[] => {
  const { officials, persons, models } = known;
  const { text, article } = prepared;
  const quotes = findQuotes(text, article.blocks);
  const named = joinPersons(officials, persons);
  const nameOf = new Map(officials.map(({ id, name }) => [id, name]));
  const quantities = quantitiesOf(prepared);
  const around: Surroundings = { text, persons, named, quotes, quantities: quantities.flat(), nameOf, models };
  const claims: UnnumberedClaim[] = [];
  let before = NO_SOURCES;
  for (const attribution of readAttributions(prepared, quotes, known)) {
    const claim = claimOf(attribution, around, before);
    before = afterSource(before, claim.sourceKind);
    claims.push(claim);
  }
  const own = findNumberClaims(prepared, { attributed: claims, quantities, worthiness: models.worthiness });
  return [...claims, ...own].toSorted(byPlace).map(numbered);
};
