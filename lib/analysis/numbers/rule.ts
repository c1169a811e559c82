import type { Part } from './parts.ts';
import type { Modifier, Quantity } from './quantity.ts';
import type { NumberRead } from './read-number.ts';

type WithoutSpan<T> = T extends unknown ? Omit<T, 'start' | 'end'> : never;

/** A quantity that a rule has read, before what stands around it is looked at. */
export interface QuantityRead {
  /** Index of the first part it was read from, where that is not the one the rule was given. */
  readonly start?: number;
  /** Index behind the last part it was read from. */
  readonly end: number;
  readonly quantity: WithoutSpan<Quantity>;
}

/** Where a rule reads. */
export interface Place {
  readonly parts: readonly Part[];
  readonly index: number;
  /** ISO 8601 date on which the article appeared, or null where that is not known. */
  readonly publishedAt: string | null;
}

/** A place where a number stands. */
export interface NumberPlace extends Place {
  readonly number: NumberRead;
}

interface Examples {
  /** Words, and what must be among the fields of the quantity that this rule reads in them. */
  readonly hits: readonly (readonly [string, object])[];
  /** Words in which it reads nothing. */
  readonly misses: readonly string[];
}

/** A way to word a quantity that opens with a number. */
export interface NumberRule {
  readonly id: string;
  /** Reads the quantity whose number is given, looking only so far; null where there is none. */
  readonly read: (place: NumberPlace) => QuantityRead | null;
  readonly examples: Examples;
}

/** A way to word a quantity that opens with one of some words, or with a sign. */
export interface WordRule {
  readonly id: string;
  /** The words, in lower case, that it opens with; see {@link keyOf} for those that are none. */
  readonly opens: readonly string[];
  /** Reads the quantity that starts at the place, looking only so far; null where there is none. */
  readonly read: (place: Place) => QuantityRead | null;
  readonly examples: Examples;
}

/** What an ordinal in digits, a numbered sign ("#3"), a Roman numeral and digits that are cut ("9/11", "10:30") are looked up by. */
export const KEYS = { ordinal: '<nth>', numbered: '<#>', roman: '<roman>', cut: '<d:d>' } as const;

/** What the rules for a part are looked up by: the word itself, or one of {@link KEYS}. */
export const keyOf = ({ text, lower }: Part): string => {
  const first = text.codePointAt(0) ?? 0;
  if (first >= DIGIT_0 && first <= DIGIT_9) {
    if (/^\d+(?:st|nd|rd|th)$/u.test(lower)) return KEYS.ordinal;
    return /[:/]/u.test(text) ? KEYS.cut : lower;
  }
  if (first === NUMBER_SIGN) return KEYS.numbered;
  return ROMAN_FIRST.has(first) && /^[IVXLC]{2,}$/u.test(text) ? KEYS.roman : lower;
};

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const NUMBER_SIGN = 0x23;
const ROMAN_FIRST: ReadonlySet<number> = new Set(Array.from('IVXLC', (letter) => letter.codePointAt(0) ?? 0));

/** The part's words in lower case; empty before the first and behind the last part. */
export const lowerAt = (parts: readonly Part[], index: number): string => parts[index]?.lower ?? '';

/** The part's words as they stand in the text; empty before the first and behind the last part. */
export const textAt = (parts: readonly Part[], index: number): string => parts[index]?.text ?? '';

/** The fields of a stated number that nothing has been said about. */
export const plainly = ({ low, high, open }: Pick<NumberRead, 'low' | 'high' | 'open'>, times = 1) => {
  const modifier: Modifier | null = open ? 'at-least' : null;
  return { low: rounded(low * times), high: rounded(high * times), modifier, change: null, of: null, against: null };
};

// What binary fractions add to a product ("12 cents") is rounded off.
const PRECISION = 12;
const rounded = (value: number): number => Number(value.toPrecision(PRECISION));

/** A number that is known without having been read. */
export const exactly = (value: number) => plainly({ low: value, high: value, open: false });

/** A date, or a stretch of time, read up to `end`. */
export const dated = (end: number, from: string | null, to: string | null = from): QuantityRead => ({
  end,
  quantity: { kind: 'date', from, to, modifier: null },
});
