import type { Span } from '../../lib/text/span.ts';
import type { Tracked } from './tracked.ts';

/**
 * What became of a passage: `same` to the letter, `edited` in at most a fifth of its characters, `rewritten` in more or put
 * in another order, or `gone`, with less than a tenth of it left.
 */
export type Fate = 'same' | 'edited' | 'rewritten' | 'gone';

/** What an answer is worth. `lost` is a passage that is there and was not found; `wrong` a place that is not its own. */
export type Grade = 'right' | 'lost' | 'wrong';

const EDITED = 0.2;
const LEFT = 0.1;
/** A place is that of an edited passage where the two have so much of both together in common. */
const COMMON = 0.8;

/** Where a passage is now, and what became of it. */
export interface Truth {
  readonly fate: Fate;
  readonly span: Span;
}

/** What became of a passage of the text as it was. */
export const truthOf = (before: string, now: Tracked, passage: Span): Truth => {
  const isIts = (origin: number) => origin >= passage.start && origin < passage.end;
  const start = now.origins.findIndex(isIts);
  const end = now.origins.findLastIndex(isIts) + 1;
  const length = passage.end - passage.start;
  let [left, changed] = [0, 0];
  for (let n = Math.max(0, start); n < end; n += 1) {
    const origin = now.origins[n]!;
    if (!isIts(origin)) changed += 1;
    else {
      left += 1;
      if (now.text[n] !== before[origin]) changed += 1;
    }
  }
  changed += length - left;
  if (left < length * LEFT) return { fate: 'gone', span: { start: 0, end: 0 } };
  const own = now.origins.slice(start, end).filter(isIts);
  const isTorn = own.some((origin, n) => n > 0 && origin < own[n - 1]!);
  const isSame = now.text.slice(start, end) === before.slice(passage.start, passage.end);
  const fate = isSame ? 'same' : changed <= length * EDITED && !isTorn ? 'edited' : 'rewritten';
  return { fate, span: { start, end } };
};

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
};

const isNear = (one: Span, other: Span): boolean => {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common >= COMMON * (Math.max(one.end, other.end) - Math.min(one.start, other.start));
};

/** Whether most of a span came from the passage, or is a copy of it. */
const isMadeOf = (passage: Span, now: Tracked, { start, end }: Span, of: 'itself' | 'copies' | 'both'): boolean => {
  let count = 0;
  for (const origin of now.origins.slice(start, end)) {
    const from = origin < -1 ? -2 - origin : origin;
    const counts = of === 'both' || (of === 'copies') === origin < -1;
    if (counts && from >= passage.start && from < passage.end) count += 1;
  }
  return count >= (end - start) * (of === 'copies' ? COMMON : 0.5);
};

/**
 * Grades the place that was found, or null, for a passage.
 * - Unedited: right is the passage to the letter, white space at its ends aside. A copy of it elsewhere is a wrong place: what
 *   was noted still stands where it stood.
 * - Edited: right is a place that has four fifths of both together in common with it.
 * - Gone: right is no place; or a copy of it, since a sentence taken out here that stands there was moved as far as anybody can tell.
 * - Rewritten: no place is right, and so is one of which the greater part came from the passage.
 */
export const gradeOf = (passage: Span, now: Tracked, { fate, span }: Truth, found: Span | null): Grade => {
  switch (fate) {
    case 'same': {
      if (!found) return 'lost';
      const [a, b] = [trimmed(now.text, span), trimmed(now.text, found)];
      return a.start === b.start && a.end === b.end ? 'right' : 'wrong';
    }
    case 'edited':
      if (!found) return 'lost';
      return isNear(span, found) ? 'right' : 'wrong';
    case 'gone':
      return !found || isMadeOf(passage, now, found, 'copies') ? 'right' : 'wrong';
    case 'rewritten':
      return !found || isMadeOf(passage, now, found, 'both') ? 'right' : 'wrong';
  }
};
