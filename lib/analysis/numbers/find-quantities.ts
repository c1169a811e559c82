import type { Token } from '../../text/tokens.ts';
import { type Part, partsOf } from './parts.ts';
import type { Quantity } from './quantity.ts';
import { opensNumber, readNumber } from './read-number.ts';
import { boundBefore, isBounded, lookAround } from './surroundings.ts';
import { keyOf, type Place, type QuantityRead } from './rule.ts';
import { NUMBER_RULES, wordRulesFor } from './rules.ts';

const readAt = (place: Place, part: Part): QuantityRead | null => {
  for (const rule of wordRulesFor(keyOf(part))) {
    const read = rule.read(place);
    if (read) return read;
  }
  const number = opensNumber(part) ? readNumber(place.parts, place.index) : null;
  if (!number) return null;
  for (const rule of NUMBER_RULES) {
    const read = rule.read({ ...place, number });
    if (read) return read;
  }
  return null;
};

interface Settled {
  readonly quantity: Quantity;
  /** Index behind the last part that belongs to it. */
  readonly end: number;
}

/** Gives a quantity its span, with what the words around it say of it; `floor` is where the one before ends. */
const settle = (
  parts: readonly Part[],
  index: number,
  { read, floor }: { read: QuantityRead; floor: number },
): Settled => {
  const first = read.start !== undefined && read.start >= floor ? read.start : index;
  const spanOf = (from: number, to: number) => ({ start: parts[from]?.start ?? 0, end: parts[to - 1]?.end ?? 0 });
  const { quantity } = read;
  if (quantity.kind === 'date') {
    const bound = boundBefore(parts, first, floor);
    const span = spanOf(bound?.start ?? first, read.end);
    return { quantity: { ...quantity, modifier: bound?.modifier ?? null, ...span }, end: read.end };
  }
  if (!isBounded(quantity)) return { quantity: { ...quantity, ...spanOf(first, read.end) }, end: read.end };
  const { start, end, ...around } = lookAround(parts, quantity, { start: first, end: read.end, floor });
  return { quantity: { ...quantity, ...around, ...spanOf(start, end) }, end };
};

/**
 * The quantities that the tokens of one sentence state, in text order, none within another; offsets are those of the tokens.
 * Dates told from the day of publication ("last Tuesday") are resolved where that is known. Linear in the tokens.
 */
export const findQuantities = (
  tokens: readonly Token[],
  { publishedAt }: { readonly publishedAt: string | null } = { publishedAt: null },
): readonly Quantity[] => {
  const parts = partsOf(tokens);
  const found: Quantity[] = [];
  let floor = 0;
  for (let index = 0; index < parts.length;) {
    const part = parts[index];
    const read = part ? readAt({ parts, index, publishedAt }, part) : null;
    if (!read) {
      index++;
      continue;
    }
    const { quantity, end } = settle(parts, index, { read, floor });
    found.push(quantity);
    index = Math.max(end, index + 1);
    floor = index;
  }
  return found;
};
