import { MULTIPLES } from '../number-words.ts';
import { exactly, lowerAt, type NumberRule, plainly, textAt, type WordRule } from '../rule.ts';

const COMPARED = /^(?:as|more|less|fewer|the|what|that|likelier|\p{L}{3,}er)$/u;

const BASE = /^(?:double|triple|quadruple)$/u;
// What the base form multiplies; elsewhere it makes names ("double digits").
const MULTIPLIED = /^(?:the|its|his|her|their|our|that|what|this|last|from|in|to|by|since|over)$/u;

/** Words that say by how much something is multiplied. */
export const MULTIPLE: WordRule = {
  id: 'multiple',
  opens: [...MULTIPLES.keys()],
  read: ({ parts, index }) => {
    const factor = MULTIPLES.get(lowerAt(parts, index));
    if (factor === undefined || parts[index + 1]?.join === 'hyphen') return null;
    if (BASE.test(lowerAt(parts, index)) && !MULTIPLIED.test(lowerAt(parts, index + 1))) return null;
    const occasions = lowerAt(parts, index) === 'twice' && !COMPARED.test(lowerAt(parts, index + 1));
    if (occasions) return { end: index + 1, quantity: { kind: 'count', ...exactly(factor), of: 'times' } };
    return { end: index + 1, quantity: { kind: 'ratio', ...exactly(factor) } };
  },
  examples: {
    hits: [
      ['twice as many', { kind: 'ratio', low: 2 }],
      ['tripled', { kind: 'ratio', low: 3 }],
      ['double the rate', { kind: 'ratio', low: 2 }],
      ['halved', { kind: 'ratio', low: 0.5 }],
      ['was asked twice', { kind: 'count', low: 2, of: 'times' }],
    ],
    misses: ['double-check', 'won by double digits', 'the second'],
  },
};

/** Numbers by which something is multiplied. */
export const FACTOR: NumberRule = {
  id: 'factor',
  read: ({ parts, index, number }) => {
    const behind = parts[number.end];
    const sign = behind?.text === '×' || (behind?.join !== 'apart' && /^(?:x|fold)$/u.test(behind?.lower ?? ''));
    const by = lowerAt(parts, index - 1) === 'by' || lowerAt(parts, index - 2) === 'by';
    const times = behind?.lower === 'times' && (by || COMPARED.test(lowerAt(parts, number.end + 1)));
    return !number.open && (sign || times)
      ? { end: number.end + 1, quantity: { kind: 'ratio', ...plainly(number) } }
      : null;
  },
  examples: {
    hits: [
      ['4x', { kind: 'ratio', low: 4 }],
      ['three times more', { low: 3 }],
      ['10 times harder', { low: 10 }],
      ['grew by over 2.5 times', { low: 2.5, change: 'up' }],
      ['a six-fold rise', { low: 6 }],
    ],
    misses: ['three times', '4 x-rays', 'ten'],
  },
};

const SMALL = /^\d{1,3}$/u;
const MOST = 300;
const RESULT =
  /^(?:votes?|ruling|decision|win|victory|loss|defeat|margin|majority|score|odds|ratio|split|tie|draw|lead|record)$/u;
const DECIDES = /^(?:by|voted|won|lost|ruled|split)$/u;

/** Two numbers set against each other: the larger first, or where words say that it is a vote or a result. */
export const SCORE: NumberRule = {
  id: 'score',
  read: ({ parts, index }) => {
    const to = lowerAt(parts, index + 1) === 'to' ? 1 : 0;
    const [first, last, next] = [parts[index], parts[index + 1 + to], parts[index + 2 + to]];
    if (!first || !last || !SMALL.test(first.text) || !SMALL.test(last.text)) return null;
    const chained =
      first.join === 'hyphen' || (next?.join ?? 'apart') !== 'apart' || (to === 0 && last.join !== 'hyphen');
    const values = [Number(first.text), Number(last.text)] as const;
    if (chained || Math.max(...values) > MOST || textAt(parts, index + 2 + to) === '%') return null;
    const joined = to === 1 && parts[index + 1]?.join === 'hyphen';
    const told = joined || RESULT.test(next?.lower ?? '') || DECIDES.test(lowerAt(parts, index - 1));
    return told || (to === 0 && values[0] >= values[1])
      ? { end: index + 2 + to, quantity: { kind: 'score', values } }
      : null;
  },
  examples: {
    hits: [
      ['2-1', { kind: 'score', values: [2, 1] }],
      ['a 4-5 ruling', { values: [4, 5] }],
      ['by 3 to 1', { values: [3, 1] }],
      ['a 5-to-4 majority', { values: [5, 4] }],
    ],
    misses: ['18-29', '555-1234', '1-2-3', '10 to 20', '3-year'],
  },
};
