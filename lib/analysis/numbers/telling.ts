import { type Span, textOf } from '../../text/span.ts';
import type { Quantity, Stated } from './quantity.ts';
import type { Unit } from './units.ts';

const OF_TIME: ReadonlySet<Unit> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);
/** From so many on a bare count says something that may be wrong. */
const MANY = 20;
const SOME = 5;
const HURT = /\b(?:killed|killing|kills|dead|died|deaths|wounded|injured|missing|arrested|displaced|infected)\b/iu;
const AROUND = 25;
// What stands for some number of hundreds and the like can hardly be wrong; "millions" can, where they are of something.
const VAGUE = /^(?:tens|dozens|scores|hundreds|thousands|several|a few)\b/iu;
const VAGUE_ALONE = /^(?:millions|billions)\b/iu;
const SUPERLATIVE = /(?:est|most|least)$/iu;

const isMany = ({ high, modifier, change }: Stated): boolean =>
  high >= MANY || change !== null || (modifier !== null && high >= SOME);

/** Whether words of hurt or harm stand near the span. */
const tellsOfHurt = (text: string, { start, end }: Span): boolean =>
  HURT.test(text.slice(Math.max(0, start - AROUND), end + AROUND));

const countTells = (text: string, count: Stated): boolean => {
  const words = textOf(text, count);
  if (count.of === 'point') return true;
  // "a 46-page report": a compound names more than it counts.
  if (words.includes('-') && count.low === count.high && count.of !== null) return false;
  if (count.high > 1 && tellsOfHurt(text, count)) return true;
  return !VAGUE.test(words) && !(count.of === null && VAGUE_ALONE.test(words)) && isMany(count);
};

/**
 * Whether a quantity by itself makes its sentence worth checking: shares, sums, comparisons, records, and counts of many or
 * of harm. Ages, dates and how long something took do not, nor does "two men".
 */
export const tellsMuch = (text: string, quantity: Quantity): boolean => {
  switch (quantity.kind) {
    case 'percent':
    case 'points':
    case 'money':
    case 'ratio':
    case 'score':
    case 'record':
    case 'comparison':
      return true;
    case 'share':
      return !/^(?:most|majority)\b/iu.test(textOf(text, quantity));
    case 'rank':
      return SUPERLATIVE.test(textOf(text, quantity));
    case 'measure':
      return (
        !OF_TIME.has(quantity.unit) || /\bevery\s$/iu.test(text.slice(Math.max(0, quantity.start - 6), quantity.start))
      );
    case 'count':
      return countTells(text, quantity);
    case 'age':
    case 'date':
    case 'time':
    case 'label':
      return false;
  }
};
