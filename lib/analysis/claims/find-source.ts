import type { Item } from './statements.ts';
import {
  is,
  isCapitalised,
  isConjunction,
  isDash,
  isDay,
  isDeterminer,
  isFinite,
  isNominative,
  isOpener,
  isPreposition,
  isSmall,
  isSubordinator,
} from './word-classes.ts';
import { cueVerb } from './cue-verbs.ts';

/** A stretch of pieces: indexes, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 40;
const isComma = (item: Item | undefined) => is(item, ',');

const isBreak = (item: Item | undefined): boolean =>
  item === undefined ||
  item.kind === 'quote' ||
  is(item, ';', ':', '(', '[', '?', '!') ||
  (isDash(item) && item.lower !== '-');

/** Whether a comma closes a remark put between subject and verb ("Quill, however, said"), to be passed over. */
const remarkBefore = (items: readonly Item[], comma: number): number | null => {
  for (let at = comma - 1; at >= 0 && comma - at <= 6; at--) {
    if (!isComma(items[at])) continue;
    const first = items[at + 1];
    return isOpener(first) || is(first, 'for', 'in', 'on', 'too', 'though', 'of', 'by', 'at') || isDay(first)
      ? at
      : null;
  }
  return null;
};

/** The start of the clause that ends before `end`. */
const clauseStart = (items: readonly Item[], end: number): number => {
  let at = end;
  while (at > 0 && end - at < LONGEST) {
    const item = items[at - 1];
    if (isBreak(item) || is(item, 'that', 'because', 'while', 'although', 'though', 'whether', 'if')) return at;
    if (isConjunction(item) && isComma(items[at - 2])) return at;
    at--;
  }
  return at;
};

/** Passes over what opens a sentence before its subject: "But", "Still,", "In a speech on Monday,". */
const afterOpening = (items: readonly Item[], range: Range): number => {
  let at = range.from;
  while (at < range.to && (isOpener(items[at]) || isConjunction(items[at]) || isComma(items[at]))) at++;
  const first = items[at];
  const introduces =
    (isPreposition(first) || isSubordinator(first) || /(?:ing|ed)$/u.test(first?.lower ?? '')) &&
    first?.kind === 'word';
  if (
    !introduces ||
    (isCapitalised(first) && isCapitalised(items[at + 1]) && !isPreposition(first) && !isSubordinator(first))
  )
    return at;
  for (let comma = at + 1; comma < range.to - 1; comma++)
    if (isComma(items[comma])) return afterOpening(items, { from: comma + 1, to: range.to });
  for (let day = at + 1; day < range.to - 1; day++) if (isDay(items[day])) return day + 1;
  return at;
};

/** The bracket that a closing one at `at` belongs to, when it is near. */
const openingBefore = (items: readonly Item[], at: number): number | null => {
  for (let open = at - 1; open >= 0 && at - open < 12; open--) if (is(items[open], '(')) return open;
  return null;
};

/** The noun phrase that ends before `end` with no comma in it. */
const phraseBefore = (items: readonly Item[], end: number): Range | null => {
  let from = end;
  while (from > 0 && end - from < LONGEST) {
    const item = items[from - 1];
    const open = is(item, ')') ? openingBefore(items, from - 1) : null;
    if (open !== null && open > 0) {
      from = open;
      continue;
    }
    if (isBreak(item) || isComma(item) || isSubordinator(item) || is(item, 'which')) break;
    if (isFinite(item) && !(from - 1 > 0 && (isDeterminer(items[from - 2]) || isPreposition(items[from - 2])))) break;
    if (isConjunction(item) && !joinsNouns(items, from - 1)) break;
    from--;
  }
  const start = afterOpening(items, { from, to: end });
  const company = items.findIndex((item, at) => at >= start && at < end - 1 && at - start < 3 && is(item, 'with'));
  if (company >= 0 && start === company) return { from: company + 1, to: end };
  const relative = items.findIndex((item, at) => at > start && at < end && is(item, 'who'));
  return start < end ? { from: start, to: relative > 0 ? relative : end } : null;
};

const joinsNouns = (items: readonly Item[], at: number): boolean =>
  is(items[at], 'and', 'or') &&
  ((isCapitalised(items[at - 1]) && (isCapitalised(items[at + 1]) || isDeterminer(items[at + 1]))) ||
    (isSmall(items[at - 1]) &&
      isSmall(items[at + 1]) &&
      !isNominative(items[at + 1]) &&
      at > 1 &&
      !isFinite(items[at - 2])));

/** The subject of the clause that starts at or after `from`: its first noun phrase, up to its first verb. */
export const subjectFrom = (items: readonly Item[], from: number, limit: number): Range | null => {
  const start = afterOpening(items, { from, to: limit });
  if (isNominative(items[start])) return { from: start, to: start + 1 };
  for (let at = start; at < limit && at - start < 14; at++) {
    const item = items[at];
    if (isBreak(item) || isSubordinator(item)) return null;
    if (is(item, 'who', 'which')) return null;
    if (isComma(item)) return null;
    const verb =
      item?.kind === 'word' && at > start && isSmall(item) && (isFinite(item) || cueVerb(item.lower)?.form === 'past');
    if (verb) {
      let end = at;
      while (end > start + 1 && items[end - 1]?.lower.endsWith('ly') === true) end--;
      return { from: start, to: end };
    }
  }
  return null;
};

/** The source that stands before a verb group starting at `end`; null where the verb has no subject of its own there. */
export const sourceBefore = (items: readonly Item[], end: number): Range | null => {
  const last = items[end - 1];
  if (last === undefined || isConjunction(last) || isBreak(last)) return null;
  if (isNominative(last) || is(last, 'who', 'which', 'that', 'i')) return { from: end - 1, to: end };
  if (isComma(last)) {
    const remark = remarkBefore(items, end - 1);
    if (remark !== null && remark > 0 && !isComma(items[remark - 1])) {
      const named = sourceBefore(items, remark);
      if (named) return named;
    }
    return withApposition(items, end);
  }
  if (is(last, 'by', 'while', 'before', 'after', 'without', 'of', 'in', 'for', 'from', 'like')) return null;
  if (is(last, 'himself', 'herself', 'themselves', 'also', 'then', 'however', 'meanwhile'))
    return sourceBefore(items, end - 1);
  return phraseBefore(items, end);
};

const isPlainPhrase = (items: readonly Item[], range: Range): boolean =>
  range.to > range.from &&
  range.to - range.from <= 12 &&
  !items.slice(range.from, range.to).some((item) => isFinite(item) || item.kind === 'quote');

/** "Ada Quill, a spokeswoman for the mayor," with the comma that closes it. */
const withApposition = (items: readonly Item[], end: number): Range | null => {
  const start = clauseStart(items, end - 1);
  const commas: number[] = [];
  for (let at = end - 2; at > start; at--) if (isComma(items[at])) commas.push(at);
  for (const [index, comma] of commas.entries()) {
    const next = items[comma + 1];
    const apposed =
      isDeterminer(next) || is(next, 'who', 'whose') || isSmall(next) || isCapitalised(next) || next?.kind === 'number';
    if (!apposed || isConjunction(next)) continue;
    const whole = { from: afterOpening(items, { from: start, to: end }), to: comma };
    if (isPlainPhrase(items, whole)) return { from: whole.from, to: end };
    const before = commas[index + 1];
    if (before === undefined) return null;
    if (isPlainPhrase(items, { from: before + 1, to: comma })) return { from: before + 1, to: end };
  }
  return null;
};

const ENDS_SOURCE = new Set(
  'in on at during after before when as while last this earlier later adding referring through to because since if that by from'.split(
    ' ',
  ),
);

/** The source that stands after a cue, as in "said Ada Quill, a lawyer from Ohio, who left"; null where no noun phrase starts there. */
export const sourceAfter = (items: readonly Item[], from: number): Range | null => {
  const first = items[from];
  if (isNominative(first) && !is(first, 'it')) return { from, to: from + 1 };
  if (
    first === undefined ||
    !(isCapitalised(first) || isDeterminer(first) || isSmall(first) || first.kind === 'number')
  )
    return null;
  if (isPreposition(first) || isSubordinator(first) || isDay(first)) return null;
  let to = from + 1;
  for (; to < items.length && to - from < LONGEST; to++) {
    const item = items[to];
    if (isBreak(item) || is(item, '.')) break;
    if (isDay(item) || (ENDS_SOURCE.has(item?.lower ?? '') && !isComma(items[to - 1]) && !keepsPlace(items, from, to)))
      break;
    if (
      isComma(item) &&
      (!apposes(items, to) || (is(items[to + 1], 'who') && cueVerb(items[to + 2]?.lower ?? '') !== undefined))
    )
      break;
  }
  return { from, to };
};

/** A small noun keeps its place or part ("a professor at the college"), a name does not ("Quill at a rally"). */
const keepsPlace = (items: readonly Item[], from: number, at: number): boolean =>
  is(items[at], 'at', 'in', 'to', 'from', 'on', 'by') &&
  items.slice(from, at).some((item) => isSmall(item) && !isPreposition(item));

const apposes = (items: readonly Item[], comma: number): boolean => {
  const next = items[comma + 1];
  if (is(next, 'who', 'whose', 'which', 'a', 'an', 'the', 'one')) return true;
  return (
    isSmall(next) &&
    !isPreposition(next) &&
    !isSubordinator(next) &&
    !isConjunction(next) &&
    !/(?:ing|ly)$/u.test(next?.lower ?? '') &&
    !isNominative(next)
  );
};
