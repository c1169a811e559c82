import type { Span } from '../../text/span.ts';
import type { Claim, Official, SourceKind } from '../findings.ts';
import type { PreparedText } from '../prepared-text.ts';
import { rateSentence } from '../worthiness/rate-sentence.ts';
import type { Attribution } from './attributions.ts';
import { classifySource } from './classify-source.ts';
import { explainClaim } from './explain-claim.ts';
import { findNumberClaims } from './find-number-claims.ts';
import { findSpeaker, joinPersons, type NamedPerson } from './find-speaker.ts';
import { findKinds } from './kinds.ts';
import { readWording } from './quotation.ts';
import { findQuotes, type Quote } from './quotes.ts';
import { readArticle } from './read-article.ts';

/** A claim before its place among all the claims is known. */
export type UnnumberedClaim = Omit<Claim, 'id'>;

interface Surroundings {
  readonly text: string;
  readonly persons: readonly Span[];
  readonly named: readonly NamedPerson[];
  readonly quotes: readonly Quote[];
  readonly nameOf: ReadonlyMap<string, string>;
}

const claimOf = (attribution: Attribution, around: Surroundings, lastGroup: SourceKind): UnnumberedClaim => {
  const { text, persons, named, quotes } = around;
  const { source, cueSpan: cue, content } = attribution;
  const who = attribution.antecedent ?? source;
  const speaker = who && findSpeaker(text, who, named);
  const speakerId = speaker?.officialId ?? null;
  const sourceKind = classifySource(who, { text, persons, lastGroup });
  const { quotation, quoted } = readWording(text, content, quotes);
  const said = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const found = findKinds({ cue: text.slice(cue.start, cue.end), content: said });
  const known = {
    attribution,
    quoted,
    sourceKind,
    officialName: speakerId === null ? null : (around.nameOf.get(speakerId) ?? null),
    standsFor: attribution.antecedent ?? speaker?.standsFor ?? null,
  };
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
    kinds: found.kinds,
    checkWorthiness: rateSentence(said).score,
    why: [...explainClaim(text, known), ...found.why],
  };
};

/** By start; of claims that start together, as two by one source do, the one whose cue comes first. */
const byPlace = (a: UnnumberedClaim, b: UnnumberedClaim): number =>
  a.start - b.start || (a.cue?.start ?? 0) - (b.cue?.start ?? 0);

const numbered = (claim: UnnumberedClaim, index: number): Claim => ({ id: `c${index + 1}`, ...claim });

/**
 * The claims of an article, in text order, with ids c1, c2, …: every attributed statement, and those in the reporter's own voice
 * that state a quantity or a comparison. `persons` are the names of persons in text order. Linear in the text.
 */
export const findClaims = (
  prepared: PreparedText,
  officials: readonly Official[],
  persons: readonly Span[],
): readonly Claim[] => {
  const { text, article } = prepared;
  const quotes = findQuotes(text, article.blocks);
  const named = joinPersons(officials, persons);
  const nameOf = new Map(officials.map(({ id, name }) => [id, name]));
  const around: Surroundings = { text, persons, named, quotes, nameOf };
  const claims: UnnumberedClaim[] = [];
  let lastGroup: SourceKind = 'none';
  for (const attribution of readArticle(prepared, quotes)) {
    const claim = claimOf(attribution, around, lastGroup);
    if (claim.sourceKind !== 'none' && claim.sourceKind !== 'person') lastGroup = claim.sourceKind;
    claims.push(claim);
  }
  return [...claims, ...findNumberClaims(prepared, claims)].toSorted(byPlace).map(numbered);
};
