import { passagesIn, type Place, type Quote } from '../text/quote.ts';
import type { Span } from '../text/span.ts';
import type { RecordChange } from './people.ts';

/** How far the reader is with checking a claim, and what came of it. Set by the reader only. */
export const CHECK_STATUSES = [
  'to-check',
  'checking',
  'supported',
  'disputed',
  'misleading',
  'cannot-tell',
  'not-worth-it',
] as const;

/** See {@link CHECK_STATUSES}. */
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** Something the reader found on a claim: where, what it says there, and of which day it is. Each may be empty. */
export interface Evidence {
  readonly address: string;
  readonly quote: string;
  /** A day, month or year of ISO 8601. */
  readonly date: string;
}

/** One step of a check, as it stood from `at` (ISO 8601) until the next. */
export interface CheckStep {
  readonly at: string;
  /** Null where the reader took the status back. */
  readonly status: CheckStatus | null;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** The reader's check of one claim of one article, with its history. */
export interface Check {
  /** See {@link checkKey}. */
  readonly key: string;
  readonly articleKey: string;
  /** The passage of the claim, by which it is found again. */
  readonly quote: Quote;
  /** Who made the claim, as shown when the check began. */
  readonly label: string;
  /** Oldest first, never empty: the last one holds now. */
  readonly steps: readonly [CheckStep, ...CheckStep[]];
  /** The time of the last step. */
  readonly changedAt: string;
}

/** A check before and after a change; null where it is not there. */
export type CheckChange = RecordChange<Check>;

/** The key of the check of a passage: one for an article and what is claimed in it. */
const checkKey = (articleKey: string, { start, exact }: Quote): string =>
  [articleKey, start, exact.length, exact.slice(0, 80)].join('\n');

/** Whether the check is of this article, and its key one that only checks of the article have. */
export const isKeyOf = ({ key, articleKey }: Check, article: string): boolean =>
  articleKey === article && key.startsWith(`${article}\n`);

/** The step that holds now. */
export const currentStep = ({ steps }: Check): CheckStep => steps.at(-1) ?? steps[0];

/** The check with one step more; the first where there is none yet. */
export const withStep = (
  check: Check | null,
  step: CheckStep,
  about: Pick<Check, 'articleKey' | 'quote' | 'label'>,
): Check => {
  const { articleKey, quote, label } = about;
  if (check === null) {
    return { key: checkKey(articleKey, quote), articleKey, quote, label, steps: [step], changedAt: step.at };
  }
  return { ...check, steps: [...check.steps, step], changedAt: step.at };
};

/** A check and where its passage stands in the article as it is now; null where it is gone. */
export interface PlacedCheck {
  readonly check: Check;
  readonly place: Place | null;
}

/** Finds the checks their places in a text. */
export const placeChecks = (text: string, checks: readonly Check[]): readonly PlacedCheck[] => {
  if (checks.length === 0) return [];
  const passages = passagesIn(text);
  return checks.map((check) => {
    const location = passages.locate(check.quote);
    return { check, place: location.how === 'gone' ? null : location };
  });
};

/** How much of two spans is the same, 0 to 1: what they share, of what they cover together. */
const likeness = (one: Span, other: Span): number => {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
};

/** Less than this in common, and the passage is another claim. */
const LEAST_LIKENESS = 0.6;

/** Each check with the claim that it is of, by the id of the claim; of two checks of one claim the later changed. */
export const checksByClaim = (
  claims: readonly (Span & { readonly id: string })[],
  checks: readonly PlacedCheck[],
): ReadonlyMap<string, Check> => {
  const found = new Map<string, Check>();
  for (const { check, place } of checks) {
    if (place === null) continue;
    let best = { id: '', likeness: 0 };
    for (const claim of claims) {
      const alike = likeness(place, claim);
      if (alike > best.likeness) best = { id: claim.id, likeness: alike };
    }
    const known = found.get(best.id);
    const isLater = known === undefined || known.changedAt < check.changedAt;
    if (best.likeness > LEAST_LIKENESS && isLater) found.set(best.id, check);
  }
  return found;
};

/** Of two versions of one check the one with every step of both, in the order of their times. */
export const mergeSteps = (one: Check, other: Check): Check => {
  const steps = new Map([...one.steps, ...other.steps].map((step) => [JSON.stringify(step), step]));
  const [first = one.steps[0], ...rest] = [...steps.values()].toSorted((a, b) => a.at.localeCompare(b.at));
  return { ...one, steps: [first, ...rest], changedAt: (rest.at(-1) ?? first).at };
};
