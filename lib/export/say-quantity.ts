import type { MessageId, Say } from '../catalogue.ts';
import type { Dated, Modifier, Quantity, Stated } from '../analysis/numbers/quantity.ts';
import type { Unit } from '../analysis/numbers/units.ts';
import { textOf } from '../text/span.ts';

type StatedQuantity = Extract<Quantity, Stated>;

const MODIFIER_MESSAGE: Readonly<Record<Modifier, MessageId>> = {
  about: 'quantity_about',
  nearly: 'quantity_nearly',
  'more-than': 'quantity_more_than',
  'at-least': 'quantity_at_least',
  'less-than': 'quantity_less_than',
  'at-most': 'quantity_at_most',
};

const BOUND_MESSAGE: Readonly<Record<NonNullable<Dated['modifier']>, MessageId>> = {
  since: 'quantity_since',
  until: 'quantity_until',
  before: 'quantity_before',
  after: 'quantity_after',
};

// Units that Intl has no words for, and that have no symbol of their own.
const UNIT_MESSAGE = { ton: 'quantity_tons', barrel: 'quantity_barrels' } as const;
// Symbols, which are the same in every language.
const SYMBOLS: ReadonlySet<Unit> = new Set(['mi²', 'km²', 'ft²', 'm²', 't', 'MW']);

const PERCENT = 100;
const DECIMALS = 2;

/** A number, or the two ends of a range, as the language writes them. */
const numbers = (say: Say, { low, high, change }: Stated, options: Intl.NumberFormatOptions): string => {
  const sign = change === 'down' ? -1 : 1;
  const format = new Intl.NumberFormat(say('locale'), {
    maximumFractionDigits: DECIMALS,
    trailingZeroDisplay: 'stripIfInteger',
    signDisplay: change === null ? 'auto' : 'exceptZero',
    ...options,
  });
  const of = options.style === 'percent' ? PERCENT : 1;
  return low === high ? format.format((sign * low) / of) : format.formatRange((sign * low) / of, (sign * high) / of);
};

const counted = (say: Say, stem: 'quantity_points' | 'quantity_tons' | 'quantity_barrels', stated: Stated): string => {
  const one = new Intl.PluralRules(say('locale')).select(stated.high) === 'one';
  return say(one ? `${stem}_one` : `${stem}_other`, numbers(say, stated, {}));
};

const measured = (say: Say, stated: Stated, unit: Unit): string => {
  if (unit === 'ton' || unit === 'barrel') return counted(say, UNIT_MESSAGE[unit], stated);
  if (SYMBOLS.has(unit)) return `${numbers(say, stated, {})} ${unit}`;
  return numbers(say, stated, { style: 'unit', unit, unitDisplay: 'long' });
};

const valueOf = (say: Say, quantity: StatedQuantity): string => {
  switch (quantity.kind) {
    case 'money':
      return numbers(say, quantity, { style: 'currency', currency: quantity.currency });
    case 'percent':
      return numbers(say, quantity, { style: 'percent' });
    case 'share':
      return numbers(
        say,
        { ...quantity, low: quantity.low * PERCENT, high: quantity.high * PERCENT },
        { style: 'percent' },
      );
    case 'points':
      return counted(say, 'quantity_points', quantity);
    case 'ratio':
      return `×${numbers(say, { ...quantity, change: null }, {})}`;
    case 'age':
      return say('quantity_age', numbers(say, quantity, {}));
    case 'rank':
      return say('quantity_rank', numbers(say, quantity, {}));
    case 'measure':
      return measured(say, quantity, quantity.unit);
    case 'count':
      return numbers(say, quantity, {});
  }
};

const dayOf = (say: Say, iso: string): string => {
  const [year, month, day] = iso.startsWith('--') ? [undefined, iso.slice(2, 4), iso.slice(5)] : iso.split('-');
  if (month === undefined) return iso;
  // A leap year, since a day of no known year may be February 29.
  const date = new Date(Date.UTC(Number(year ?? 2000), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(say('locale'), {
    ...(year !== undefined && { year: 'numeric' }),
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
};

const sayDate = (say: Say, { from, to, modifier }: Dated): string | null => {
  if (from === null || to === null) return null;
  const days = from === to ? dayOf(say, from) : `${dayOf(say, from)} – ${dayOf(say, to)}`;
  return modifier === null ? days : say(BOUND_MESSAGE[modifier], days);
};

/**
 * A quantity normalised, in the reader's language ("3,000,000 people", "+12% compared with last year"); null for what has no
 * value to be put another way, as a comparison or a date that could not be told.
 */
export const sayQuantity = (say: Say, quantity: Quantity): string | null => {
  if (quantity.kind === 'date') return sayDate(say, quantity);
  if (!('low' in quantity)) return null;
  const value = valueOf(say, quantity);
  const bounded = quantity.modifier === null ? value : say(MODIFIER_MESSAGE[quantity.modifier], value);
  const whole = quantity.of === null ? bounded : `${bounded} ${quantity.kind === 'count' ? '' : '· '}${quantity.of}`;
  return quantity.against === null ? whole : say('quantity_against', whole, quantity.against);
};

/**
 * The quantities of a claim normalised, for a reader who has the words before them: each way to say one once, and none that
 * says it as `text` does. Their spans are into `text`.
 */
export const sayQuantities = (say: Say, text: string, quantities: readonly Quantity[]): readonly string[] => {
  const said = quantities.map((quantity) => ({ words: textOf(text, quantity), said: sayQuantity(say, quantity) }));
  return tellingOf(said);
};

/** Of quantities put in words, those that are said otherwise than they were written; each once. */
export const tellingOf = (
  quantities: readonly { readonly words: string; readonly said: string | null }[],
): readonly string[] => [
  ...new Set(
    quantities.flatMap(({ words, said }) => (said?.toLowerCase() === words.toLowerCase() ? [] : (said ?? []))),
  ),
];
