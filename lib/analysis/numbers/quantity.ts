import type { Span } from '../../text/span.ts';
import type { Unit } from './units.ts';

/** How the stated number stands to the true one, as the text words it. */
export type Modifier = 'about' | 'nearly' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

/** A number that the text states. */
export interface Stated extends Span {
  /** The number; of a range, its lower end. */
  readonly low: number;
  /** The same number; of a range, its upper end. */
  readonly high: number;
  readonly modifier: Modifier | null;
  /** Which way something changed by this much; null where the text states no change. */
  readonly change: 'up' | 'down' | null;
  /** What is counted or measured, in the text's words ("people", "new jobs"); null where that is not said beside it. */
  readonly of: string | null;
  /** What it is compared with, in the text's words ("the year before"). */
  readonly against: string | null;
}

/** A date or a stretch of time, both ends included, each as ISO 8601 writes it to the precision stated ("2016-03", "2016"). */
export interface Dated extends Span {
  readonly kind: 'date';
  /** Null where the article's own date is needed and not known. A day without a year is "--03-15". */
  readonly from: string | null;
  readonly to: string | null;
  readonly modifier: 'since' | 'until' | 'before' | 'after' | null;
}

/**
 * A quantity, share, rank, date, comparison or record, normalised. `start` and `end` cover the words it was read from.
 * `percent` and `points` (percentage points) are two things; `share` is a part of one ("two-thirds" is 0.667); a `ratio`
 * is a factor ("twice" is 2); `currency` is an ISO 4217 code; an `age` is in years.
 */
export type Quantity =
  | (Stated & { readonly kind: 'count' | 'percent' | 'points' | 'share' | 'ratio' | 'age' | 'rank' })
  | (Stated & { readonly kind: 'money'; readonly currency: string })
  | (Stated & { readonly kind: 'measure'; readonly unit: Unit })
  /** Two numbers set against each other: a vote, a result, odds ("5-4"). */
  | (Span & { readonly kind: 'score'; readonly values: readonly [number, number] })
  /** A number that names a thing ("Title IX", "Flight 370"). */
  | (Span & { readonly kind: 'label'; readonly value: number })
  | Dated
  /** A time of day, as ISO 8601 writes it ("21:30"). */
  | (Span & { readonly kind: 'time'; readonly time: string })
  /** The highest, lowest or first of a time or place ("the most since 1990"). `since` is the year, where one is named. */
  | (Span & { readonly kind: 'record'; readonly direction: 'high' | 'low' | null; readonly since: string | null })
  /** A comparison without a number ("more voters than"). */
  | (Span & { readonly kind: 'comparison'; readonly direction: 'more' | 'less' });
