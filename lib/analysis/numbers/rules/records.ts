import { isoDate } from '../calendar.ts';
import { readCounted } from '../counted.ts';
import type { Part } from '../parts.ts';
import { readNumber } from '../read-number.ts';
import { lowerAt, textAt, type WordRule } from '../rule.ts';
import { UNIT_WORDS } from '../units.ts';
import { yearAt } from './dates.ts';

interface Extreme {
  readonly direction: 'high' | 'low' | null;
  /** Whether it can be counted: "the best in the world" is a matter of taste. */
  readonly of: 'number' | 'taste';
}

const extremes = (words: string, extreme: Extreme): readonly (readonly [string, Extreme])[] =>
  words.split(' ').map((word) => [word, extreme]);

const EXTREMES: ReadonlyMap<string, Extreme> = new Map([
  ...extremes(
    'most highest largest biggest longest oldest richest fastest tallest busiest hottest deadliest costliest warmest wettest',
    {
      direction: 'high',
      of: 'number',
    },
  ),
  ...extremes('fewest least lowest smallest shortest youngest poorest slowest coldest driest cheapest', {
    direction: 'low',
    of: 'number',
  }),
  ...extremes('best greatest strongest strictest', { direction: 'high', of: 'taste' }),
  ...extremes('worst weakest', { direction: 'low', of: 'taste' }),
  ['first', { direction: null, of: 'taste' }],
]);

/** For what time or place the record holds. */
interface Scope {
  readonly end: number;
  readonly since: string | null;
  readonly kind: 'time' | 'place';
}

const LEADING = /^(?:the|more|than|nearly|almost|over|at|least|u\.s\.|american|modern|its|our|his|recent)$/u;
const MOST_LEADING = 3;
const TIMES = /^(?:history|years|months|decades|memory|generations?)$/u;
const PLACES = /^(?:world|nation|country|state|region|city|county)$/u;

const scopeIn = (parts: readonly Part[], index: number): Scope | null => {
  let at = index;
  while (at < index + MOST_LEADING && LEADING.test(lowerAt(parts, at))) at++;
  const word = lowerAt(parts, at);
  if (TIMES.test(word)) return { end: at + 1, since: null, kind: 'time' };
  if (PLACES.test(word)) return { end: at + 1, since: null, kind: 'place' };
  const end = /^an?$/u.test(word) ? at + 1 : readNumber(parts, at)?.end;
  const unit = end === undefined ? undefined : UNIT_WORDS.get(lowerAt(parts, end))?.unit;
  return end !== undefined && (unit === 'year' || unit === 'month' || lowerAt(parts, end) === 'generation')
    ? { end: end + 1, since: null, kind: 'time' }
    : null;
};

const scopeAt = (parts: readonly Part[], index: number): Scope | null => {
  const word = lowerAt(parts, index);
  const next = lowerAt(parts, index + 1);
  if (word === 'since' && next !== '') {
    const at = yearAt(parts, index + 1) === null ? index + 2 : index + 1;
    const year = yearAt(parts, at);
    return { end: year === null ? index + 2 : at + 1, since: year === null ? null : isoDate(year), kind: 'time' };
  }
  if (word === 'ever') return { end: index + 1, since: null, kind: 'time' };
  if (word === 'on' && next === 'record') return { end: index + 2, since: null, kind: 'time' };
  if (word === 'of' && next === 'all' && lowerAt(parts, index + 2) === 'time')
    return { end: index + 3, since: null, kind: 'time' };
  return word === 'in' || word === 'for' ? scopeIn(parts, index + 1) : null;
};

/** Whether "most" before `index` tells of a number ("the most votes", "the most since"), not of a quality ("the most powerful"). */
const countsNext = (parts: readonly Part[], index: number): boolean =>
  scopeAt(parts, index) !== null || readCounted(parts, index)?.end === index + 1;

const FARTHEST = 7;
const CLAUSE = /^(?:it|he|she|i|we|they|you|who|that|which|and|but|said|says)$/u;

/** The highest, lowest or first of a time or a place. */
export const RECORD: WordRule = {
  id: 'record',
  opens: [...EXTREMES.keys()],
  read: ({ parts, index }) => {
    const extreme = EXTREMES.get(lowerAt(parts, index));
    if (!extreme) return null;
    if (/^(?:most|least)$/u.test(lowerAt(parts, index)) && !countsNext(parts, index + 1)) return null;
    for (let k = index + 1; k < index + FARTHEST; k++) {
      if (!/^[\p{L}\p{N}’']/u.test(textAt(parts, k)) || CLAUSE.test(lowerAt(parts, k))) return null;
      const scope = scopeAt(parts, k);
      if (scope && (scope.kind === 'time' || extreme.of === 'number'))
        return { end: scope.end, quantity: { kind: 'record', direction: extreme.direction, since: scope.since } };
    }
    return null;
  },
  examples: {
    hits: [
      ['the most since 1990', { kind: 'record', direction: 'high', since: '1990' }],
      ['the lowest level since June 2009', { direction: 'low', since: '2009' }],
      ['the highest rate in more than a decade', { direction: 'high', since: null }],
      ['the worst in history', { direction: 'low' }],
      ['the largest dam in the world', { direction: 'high' }],
      ['the first ever', { direction: null }],
    ],
    misses: [
      'the highest court',
      'the most it could ever do',
      'the greatest place in the world',
      'the most powerful man in the world',
      'the first in line',
      'most since',
    ],
  },
};

const NOUN =
  /^(?:highs?|lows?|breaking|setting|numbers?|amounts?|levels?|turnout|profits?|sales|deficits?|crowds?|heat|sum)$/u;

/** "a record 40,000", "a record high", "an all-time low". */
export const RECORD_WORD: WordRule = {
  id: 'record-word',
  opens: ['record', 'all'],
  read: ({ parts, index }) => {
    const allTime = lowerAt(parts, index) === 'all';
    if (allTime && lowerAt(parts, index + 1) !== 'time') return null;
    const at = index + (allTime ? 2 : 1);
    const noun = NOUN.test(lowerAt(parts, at));
    const article = /^(?:a|new|its|by|in|at)$/u.test(lowerAt(parts, index - 1));
    if (!noun && !(article && !allTime && (readNumber(parts, at) || textAt(parts, at) === '$'))) return null;
    const direction = /^lows?$/u.test(lowerAt(parts, at)) ? 'low' : 'high';
    return { end: noun ? at + 1 : at, quantity: { kind: 'record', direction, since: null } };
  },
  examples: {
    hits: [
      ['a record 40,000 people', { kind: 'record', direction: 'high' }],
      ['an all-time low', { direction: 'low' }],
      ['record-breaking heat', { direction: 'high' }],
    ],
    misses: ['his voting record', 'for the record', 'all times'],
  },
};

const MORE = 'more greater higher larger bigger longer older faster richer taller'.split(' ');
const LESS = 'less fewer lower smaller shorter younger slower poorer narrower cheaper'.split(' ');
const COUNTS = /^(?:more|less|fewer)$/u;
const FARTHEST_THAN = 5;
// What stands behind "than" where nothing that can be counted is compared.
const NOTHING = /^(?:|ever|just|once|any\p{L}*|enough|that|this|it|him|her|me|us|them|you|good|words?|meets|an?)$/u;

/** Comparisons without a number. */
export const COMPARISON: WordRule = {
  id: 'comparison',
  opens: [...MORE, ...LESS],
  read: ({ parts, index }) => {
    const word = lowerAt(parts, index);
    const chance = /^(?:likely|often|common)$/u.test(lowerAt(parts, index + 1)) ? index + 2 : null;
    let than = COUNTS.test(word) ? (readCounted(parts, index + 1)?.end ?? chance) : index + 1;
    while (
      than !== null &&
      than < index + FARTHEST_THAN &&
      /^\p{L}/u.test(textAt(parts, than)) &&
      lowerAt(parts, than) !== 'than'
    )
      than++;
    // "more than 40" bounds a number.
    if (than === null || lowerAt(parts, than) !== 'than' || readNumber(parts, than + 1)) return null;
    if (NOTHING.test(lowerAt(parts, than + 1))) return null;
    return { end: than + 1, quantity: { kind: 'comparison', direction: MORE.includes(word) ? 'more' : 'less' } };
  },
  examples: {
    hits: [
      ['more voters than men', { kind: 'comparison', direction: 'more' }],
      ['fewer jobs in towns than last year', { direction: 'less' }],
      ['more likely than men', { direction: 'more' }],
      ['higher than last year', { direction: 'more' }],
    ],
    misses: ['more than 40', 'more harm than good', 'higher than ever', 'more liberal than Brook', 'higher'],
  },
};
