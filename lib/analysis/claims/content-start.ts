import type { Cue } from './find-cues.ts';
import type { Item } from './statements.ts';
import {
  is,
  isAdverb,
  isCapitalised,
  isDay,
  isDeterminer,
  isNominative,
  isObjective,
  isPreposition,
  isQuestionWord,
  isSmall,
} from './word-classes.ts';

/** Words of time and manner that may follow a verb of speech before its content: "said last week that". */
const CIRCUMSTANCE = new Set('last this earlier later recently when while again then before after as'.split(' '));

/** Words behind a hearer at which what was said begins, or could not: "told the council to", "asked her about". */
const STOPS = new Set(['to', 'that', 'if', ',', 'about', '.']);
const LONGEST_HEARER = 10;
const LONGEST_DETOUR = 24;

/** Whether a statement or a clause in it ends with this piece. */
const isEnd = (item: Item | undefined): boolean => item === undefined || is(item, '.', '?', '!', ';');

/** Whether what is said may begin with this piece right behind the words that say so. */
export const startsContent = (item: Item | undefined): boolean =>
  item !== undefined &&
  !CIRCUMSTANCE.has(item.lower) &&
  !isEnd(item) &&
  !is(item, ',', '-', '—', '–', '--') &&
  !isDay(item) &&
  !isPreposition(item) &&
  !isAdverb(item);

/** Whether a person who is told something follows the cue, before what is told: "told reporters that". */
export const hasHearer = (items: readonly Item[], cue: Cue): boolean =>
  cue.verb?.frames.has('hearer') === true &&
  startsContent(items[cue.to]) &&
  !is(items[cue.to], 'that') &&
  items[cue.to]?.kind !== 'quote';

/** Passes over where and when: "on Monday that" gives the place of "that"; null where no content follows. */
export const afterCircumstances = (items: readonly Item[], from: number): number | null => {
  for (let at = from; at < items.length && at - from < LONGEST_DETOUR; at++) {
    const item = items[at];
    if (is(item, 'that') || item?.kind === 'quote') return at;
    if (is(item, ':', ',') && (items[at + 1]?.kind === 'quote' || is(items[at + 1], 'that'))) return at + 1;
    if (isEnd(item)) return null;
    const dated = at > from && isDay(items[at - 1]);
    if (dated && (isNominative(item) || isDeterminer(item) || isCapitalised(item))) return at;
  }
  return null;
};

const hearerEnd = (items: readonly Item[], from: number): number => {
  let at = from + 1;
  if (isNominative(items[from]) || isObjective(items[from])) return at;
  for (; at < items.length && at - from < LONGEST_HEARER; at++) {
    const item = items[at];
    if (isNominative(item) || isQuestionWord(item) || STOPS.has(item?.lower ?? '')) return at;
    if (isDeterminer(item) && isSmall(items[at - 1]) && !isPreposition(items[at - 1])) return at;
  }
  return at;
};

/** Where the content starts behind the person told: "reporters he was …", "her whether …"; null where none follows. */
export const afterHearer = (items: readonly Item[], from: number): number | null => {
  const announced = afterCircumstances(items, from);
  const at = hearerEnd(items, from);
  if (announced !== null && announced <= at + 1) return announced;
  const item = items[at];
  if (isNominative(item) || isQuestionWord(item) || is(item, 'to', 'if') || isDeterminer(item)) return at;
  const bare = item !== undefined && !isEnd(item) && !is(item, ',') && isObjective(items[from]);
  return announced ?? (bare ? at : null);
};
