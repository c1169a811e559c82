import { UNITS } from '../number-words.ts';
import type { NumberRead } from '../read-number.ts';
import { lowerAt, type NumberRule, plainly, type QuantityRead, textAt } from '../rule.ts';

const OLDEST = 120;
const TURNS = /^(?:i['’]m|he['’]s|she['’]s|you['’]re|they['’]re|we['’]re|turned|turns|turning)$/u;
const YOUNGEST_BESIDE_NAME = 3;
const SAYS_AGE: ReadonlySet<string> = new Set(['aged', 'age', 'ages']);
const PEOPLE = /^(?:people|voters|adults|americans|women|men|children|those|anyone|everyone|workers|students)$/u;
const BETWEEN: ReadonlySet<string> = new Set(['over', 'under', 'above', 'below', 'between', 'about']);

const age = (number: NumberRead, end: number): QuantityRead => ({ end, quantity: { kind: 'age', ...plainly(number) } });

/** How old somebody or something is, in years. */
export const AGE: NumberRule = {
  id: 'age',
  read: ({ parts, index, number }) => {
    if (number.open || number.high > OLDEST * 100) return null;
    const ofAge = lowerAt(parts, index - 1) === 'of' && SAYS_AGE.has(lowerAt(parts, index - 2));
    if (ofAge && number.high < OLDEST) return age(number, number.end);
    const before = BETWEEN.has(lowerAt(parts, index - 1)) ? index - 2 : index - 1;
    const told =
      before < index - 1
        ? SAYS_AGE.has(lowerAt(parts, before)) || PEOPLE.test(lowerAt(parts, before))
        : SAYS_AGE.has(lowerAt(parts, before));
    if (told && number.high < OLDEST) return age(number, number.end);
    if (/^years?$/u.test(lowerAt(parts, number.end)) && /^olds?$/u.test(lowerAt(parts, number.end + 1)))
      return age(number, number.end + 2);
    // ", 45," behind a name or another word for a person.
    const word = lowerAt(parts, index - 2);
    const turns = TURNS.test(lowerAt(parts, index - 1));
    const behindWord = lowerAt(parts, index - 1) === ',' && /^\p{L}{2,}$/u.test(word) && !UNITS.has(word);
    const closed = /^[,.;)”"]$/u.test(textAt(parts, number.end));
    const one = number.plain && number.low === number.high;
    return (behindWord || turns) && closed && one && number.low >= YOUNGEST_BESIDE_NAME && number.high < OLDEST
      ? age(number, number.end)
      : null;
  },
  examples: {
    hits: [
      ['a 45-year-old', { kind: 'age', low: 45 }],
      ['twenty-five years old', { low: 25 }],
      ['aged 45', { low: 45 }],
      ['aged over 65', { low: 65 }],
      ['ages 18 to 29', { low: 18, high: 29 }],
      ['an average age of 71', { low: 71 }],
      ['voters under 30', { kind: 'age', low: 30, modifier: 'less-than' }],
      ['Ada Brook, 45, said', { low: 45 }],
      ['when she turned 45.', { low: 45 }],
    ],
    misses: ['45 years', 'on page 4, 45 people', 'in five, 10, or 20 years', 'the 45 voters'],
  },
};
