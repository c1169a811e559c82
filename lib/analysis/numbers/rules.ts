import type { NumberRule, WordRule } from './rule.ts';
import { AGE } from './rules/ages.ts';
import { COUNT } from './rules/counts.ts';
import { DAY_FIRST_DATE, DECADE, ISO_DATE, NAMED_DATE, NAMED_DECADE, SLASHED_DATE, YEARS } from './rules/dates.ts';
import { HALF_MEASURE, MEASURE } from './rules/measures.ts';
import { MONEY_BEFORE, MONEY_BEHIND } from './rules/money.ts';
import { PERCENTAGE, POINTS } from './rules/percentages.ts';
import { LABEL, NUMBERED, ORDINAL, ROMAN } from './rules/ranks.ts';
import { FACTOR, MULTIPLE, SCORE } from './rules/ratios.ts';
import { COMPARISON, RECORD, RECORD_WORD } from './rules/records.ts';
import { AGO, CLOCK_TIME, HOUR, ONE_AGO, STEP } from './rules/relative-dates.ts';
import { FRACTION, MAJORITY, ONE_PART, OUT_OF } from './rules/shares.ts';

/** The rules for what opens with a word or sign; the first that reads something holds. To teach another, add a record. */
export const WORD_RULES: readonly WordRule[] = [
  NAMED_DATE,
  NAMED_DECADE,
  SLASHED_DATE,
  CLOCK_TIME,
  STEP,
  ONE_AGO,
  MONEY_BEFORE,
  HALF_MEASURE,
  ONE_PART,
  MULTIPLE,
  NUMBERED,
  RECORD_WORD,
  RECORD,
  MAJORITY,
  ORDINAL,
  ROMAN,
  COMPARISON,
];

/** The rules for what opens with a number, which come after those for words; the first that reads something holds. */
export const NUMBER_RULES: readonly NumberRule[] = [
  ISO_DATE,
  DAY_FIRST_DATE,
  DECADE,
  HOUR,
  AGO,
  LABEL,
  MONEY_BEHIND,
  POINTS,
  PERCENTAGE,
  OUT_OF,
  FRACTION,
  FACTOR,
  AGE,
  MEASURE,
  SCORE,
  YEARS,
  COUNT,
];

const byKey = new Map<string, readonly WordRule[]>();
for (const rule of WORD_RULES) for (const key of rule.opens) byKey.set(key, [...(byKey.get(key) ?? []), rule]);

/** The rules for what opens with the word of that key (see `keyOf`), in their order. */
export const wordRulesFor = (key: string): readonly WordRule[] => byKey.get(key) ?? [];
