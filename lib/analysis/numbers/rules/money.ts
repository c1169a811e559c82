import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, DOLLARS } from '../currencies.ts';
import { readWhole } from '../counted.ts';
import type { Part } from '../parts.ts';
import { readNumber } from '../read-number.ts';
import { lowerAt, type NumberRule, plainly, textAt, type WordRule } from '../rule.ts';
import { longestName } from '../units.ts';

interface CurrencyFound {
  readonly currency: string;
  /** Index of the digits. */
  readonly start: number;
  /** What may stand before the upper end of a range again, in lower case. */
  readonly sign: string;
}

const RENMINBI: Readonly<Record<string, string>> = { RMB: 'CNY' };

const currencyBefore = (parts: readonly Part[], index: number): CurrencyFound | null => {
  const part = parts[index];
  if (!part) return null;
  const sign = CURRENCY_SIGNS.get(part.text);
  if (sign !== undefined) return { currency: sign, start: index + 1, sign: part.text };
  const dollar = parts[index + 1];
  const dollars = dollar?.text === '$' && dollar.start === part.end ? DOLLARS.get(part.text) : undefined;
  if (dollars !== undefined) return { currency: dollars, start: index + 2, sign: '$' };
  if (!CURRENCY_CODES.has(part.text)) return null;
  return { currency: RENMINBI[part.text] ?? part.text, start: index + 1, sign: part.lower };
};

const MILLION = 1e6;

const wholeBehind = (parts: readonly Part[], end: number): string | null =>
  (readWhole(parts, end, 'in') ?? readWhole(parts, end, 'of'))?.words ?? null;

/** Sums with the currency's sign or code before the digits. */
export const MONEY_BEFORE: WordRule = {
  id: 'money-before',
  opens: [...CURRENCY_SIGNS.keys(), ...[...DOLLARS.keys(), ...CURRENCY_CODES].map((name) => name.toLowerCase())],
  read: ({ parts, index }) => {
    const found = currencyBefore(parts, index);
    const number = found && readNumber(parts, found.start, found.sign);
    if (!found || !number) return null;
    // "m" is short for metres elsewhere.
    const millions = parts[number.end]?.join === 'glued' && textAt(parts, number.end) === 'm';
    const end = millions ? number.end + 1 : number.end;
    const stated = plainly(number, millions ? MILLION : 1);
    return { end, quantity: { kind: 'money', currency: found.currency, ...stated, of: wholeBehind(parts, end) } };
  },
  examples: {
    hits: [
      ['$1.2bn', { currency: 'USD', low: 1_200_000_000, high: 1_200_000_000 }],
      ['$2-3 million', { low: 2_000_000, high: 3_000_000 }],
      ['between $2 million and $3 million', { low: 2_000_000, high: 3_000_000 }],
      ['US$5', { currency: 'USD', low: 5 }],
      ['HK$40', { currency: 'HKD' }],
      ['€3m', { currency: 'EUR', low: 3_000_000 }],
      ['EUR 3 million', { currency: 'EUR', low: 3_000_000 }],
      ['$40 million in tax cuts', { of: 'tax cuts' }],
    ],
    misses: ['$', 'A 5', '40 percent'],
  },
};

/** Sums with the currency's name or code behind the number. */
export const MONEY_BEHIND: NumberRule = {
  id: 'money-behind',
  read: ({ parts, number }) => {
    const at = lowerAt(parts, number.end) === 'of' && number.open ? number.end + 1 : number.end;
    const code = textAt(parts, at);
    const name = longestName(parts, at, CURRENCY_WORDS);
    // Millions of pounds are seldom a weight.
    const pounds = number.low >= MILLION && lowerAt(parts, at) === 'pounds' ? 'GBP' : undefined;
    const currency =
      name?.found.currency ?? pounds ?? (CURRENCY_CODES.has(code) ? (RENMINBI[code] ?? code) : undefined);
    if (currency === undefined) return null;
    const end = name?.end ?? at + 1;
    const stated = plainly(number, name?.found.times);
    return { end, quantity: { kind: 'money', currency, ...stated, of: wholeBehind(parts, end) } };
  },
  examples: {
    hits: [
      ['40 cents', { currency: 'USD', low: 0.4 }],
      ['half a million euros', { currency: 'EUR', low: 500_000 }],
      ['5 million pounds', { currency: 'GBP', low: 5_000_000 }],
      ['30 Canadian dollars', { currency: 'CAD', low: 30 }],
      ['5 million USD', { currency: 'USD', low: 5_000_000 }],
      ['millions of dollars', { currency: 'USD', low: 2_000_000, modifier: 'at-least' }],
    ],
    misses: ['5 pounds', 'five voters'],
  },
};
