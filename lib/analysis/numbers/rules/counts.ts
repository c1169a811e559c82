import { type Counted, readCounted, readWhole } from '../counted.ts';
import type { Part } from '../parts.ts';
import type { Modifier } from '../quantity.ts';
import { exactly, lowerAt, type NumberRule, plainly, type QuantityRead, textAt } from '../rule.ts';

const ONE = /^(?:person|man|woman|child|boy|girl|voter|vote|state|seat|officer|soldier|worker|death|case|member)$/u;

/** "one" counts only what stands right behind it; elsewhere it is a pronoun ("one of them"). */
const readOne = (parts: readonly Part[], end: number): QuantityRead | null =>
  ONE.test(lowerAt(parts, end))
    ? { end: end + 1, quantity: { kind: 'count', ...exactly(1), of: lowerAt(parts, end) } }
    : null;

const FEW = 10;
const DEFINITE = /^(?:the|these|those|which|both|between)$/u;
const POSSESSED = /^(?:the|these|those|his|her|its|their)$/u;
// Words that a number is joined to and that bound it.
const JOINED: ReadonlyMap<string, Modifier> = new Map([
  ['plus', 'at-least'],
  ['odd', 'about'],
]);
// What a number makes compounds with that count nothing.
const NO_COUNT = /^(?:way|time|timer|star|fold|plus|odd|something|on|up|one|off|and|to)$/u;

/** The noun of a compound ("12-nation", "a 50-state plan"), which stays singular. */
const compoundBehind = (parts: readonly Part[], index: number): Counted | null => {
  const part = parts[index];
  const noun = part?.join === 'hyphen' && /^\p{L}{3,}$/u.test(part.text) && !NO_COUNT.test(part.lower);
  return noun ? { words: part.lower, end: index + 1 } : null;
};

const countedBehind = (parts: readonly Part[], index: number, open: boolean): Counted | null => {
  const some = lowerAt(parts, index) === 'of' && (open || POSSESSED.test(lowerAt(parts, index + 1)));
  if (some) return readWhole(parts, index);
  const compound = compoundBehind(parts, index);
  return compound ?? readCounted(parts, index);
};

/** A number with what is counted behind it, or a number alone that is more than a bare figure. */
export const COUNT: NumberRule = {
  id: 'count',
  read: ({ parts, index, number }) => {
    // How many "the two men" are is taken as known.
    if (DEFINITE.test(lowerAt(parts, index - 1)) && number.high <= FEW) return null;
    if (lowerAt(parts, index) === 'one' && number.high === 1) return readOne(parts, number.end);
    const joined = parts[number.end]?.join === 'hyphen' ? JOINED.get(lowerAt(parts, number.end)) : undefined;
    const counted = countedBehind(parts, joined ? number.end + 1 : number.end, number.open);
    const bare = number.end === index + 1 && !textAt(parts, index).includes(',') && !number.open;
    if (bare && !joined && !counted && !MODIFIED.test(lowerAt(parts, index - 1))) return null;
    const stated = { ...plainly(number), ...(joined && { modifier: joined }) };
    return {
      end: counted?.end ?? (joined ? number.end + 1 : number.end),
      quantity: { kind: 'count', ...stated, of: counted?.words ?? null },
    };
  },
  examples: {
    hits: [
      ['Three million people left', { kind: 'count', low: 3_000_000, high: 3_000_000, of: 'people' }],
      ['a dozen eggs', { low: 12, of: 'eggs' }],
      ['hundreds of emails', { low: 200, modifier: 'at-least', of: 'emails' }],
      ['tens of thousands of new jobs', { low: 20_000, of: 'new jobs' }],
      ['1,204 ships', { low: 1204, of: 'ships' }],
      ['100 to 150 others', { low: 100, high: 150, of: 'others' }],
      ['several hundred voters', { low: 300, high: 900, of: 'voters' }],
      ['a 12-nation deal', { low: 12, of: 'nation' }],
      ['two of the guns', { low: 2, of: 'guns' }],
      ['4,000 more jobs', { low: 4000, change: 'up', of: 'jobs' }],
      ['one person', { low: 1, of: 'person' }],
      ['a quarter of a million people', { low: 250_000, of: 'people' }],
      ['at least 30', { low: 30, modifier: 'at-least', of: null }],
    ],
    misses: ['the two men', 'one of them', 'at 12 Mill Street', 'a two-way street', 'million-dollar'],
  },
};

// Words that bound a number: it is one then, even alone.
const MODIFIED = /^(?:than|least|most|about|around|roughly|nearly|almost|over|under|as|to|estimated|approximately)$/u;
