import type { Claim, ClaimKind } from '../lib/analysis/findings.ts';
import { type Check, type CheckStatus, currentStep } from '../lib/store/checks.ts';
import type { Article } from '../lib/text/article.ts';
import { textOf } from '../lib/text/span.ts';
import type { Source, Sources } from './sources.ts';

/** One claim as the list shows it. */
export interface ClaimRow {
  readonly claim: Claim;
  /** Null only where the claim is of no source at all. */
  readonly source: Source | null;
  readonly check: Check | null;
  readonly status: CheckStatus | null;
}

/** What the reader wants to see of the claims; empty texts and nulls let everything through. */
export interface ClaimFilter {
  readonly search: string;
  readonly order: 'text' | 'worth';
  /** The key of a {@link Source}. */
  readonly speaker: string | null;
  readonly kind: ClaimKind | null;
  /** 'none' for claims without a status. */
  readonly status: CheckStatus | 'none' | null;
}

/** Every claim, in the order of the text. */
export const NO_FILTER: ClaimFilter = { search: '', order: 'text', speaker: null, kind: null, status: null };

/** The claims with what belongs to each, in the order of the text. */
export const claimRows = (
  claims: readonly Claim[],
  sources: Sources,
  checks: ReadonlyMap<string, Check>,
): readonly ClaimRow[] =>
  claims.map((claim) => {
    const check = checks.get(claim.id) ?? null;
    return { claim, source: sources.of.get(claim.id) ?? null, check, status: check && currentStep(check).status };
  });

/** Lower case, without accents: what is typed finds what is written otherwise. */
const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The rows that the filter lets through, in its order. */
export const filterRows = (rows: readonly ClaimRow[], article: Article, filter: ClaimFilter): readonly ClaimRow[] => {
  const sought = folded(filter.search.trim());
  const holds = ({ claim, source, status }: ClaimRow): boolean =>
    (filter.speaker === null || source?.key === filter.speaker) &&
    (filter.kind === null || claim.kinds.includes(filter.kind)) &&
    (filter.status === null || (status ?? 'none') === filter.status) &&
    (sought === '' || folded([source?.name, source?.about, textOf(article.text, claim)].join(' ')).includes(sought));
  const found = rows.filter(holds);
  return filter.order === 'text' ? found : found.toSorted((a, b) => b.claim.checkWorthiness - a.claim.checkWorthiness);
};
