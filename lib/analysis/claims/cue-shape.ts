import type { CueVerb } from './cue-verbs.ts';
import type { Item } from './statements.ts';
import {
  is,
  isAdverb,
  isAuxiliary,
  isConjunction,
  isDash,
  isDay,
  isDeterminer,
  isNominative,
  isObjective,
  isPreposition,
  isQuestionWord,
  isSmall,
  isSubordinator,
} from './word-classes.ts';

/**
 * What a cue asks for: `speech` a quotation or clause on either side, `clause`, `object`, `infinitive` on its right, `passive` a subject
 * on its left that is the content and a source behind "by", `seeming` a subject on its left and "to" on its right, with no source,
 * `according` a source on its right.
 */
export type CueShape = 'speech' | 'clause' | 'object' | 'infinitive' | 'passive' | 'seeming' | 'according';

/** A shape and the index behind the cue's last piece. */
export interface Shaped {
  readonly shape: CueShape;
  readonly to: number;
}

/** Words that may follow a verb of speech before its content: "said on Monday that". */
const CIRCUMSTANCE =
  /^(?:in|on|at|during|after|before|as|from|while|when|last|this|earlier|later|through|via|by|to|with|about|of)$/u;

/** Whether a noun phrase may start with this piece. */
export const startsNoun = (item: Item | undefined): boolean => {
  if (item === undefined || item.kind === 'mark') return is(item, '$');
  if (item.kind !== 'word' || isDeterminer(item) || isObjective(item) || is(item, 'i', 'he', 'she', 'they', 'we'))
    return true;
  return !(isPreposition(item) || isSubordinator(item) || isConjunction(item) || isAuxiliary(item) || isDay(item));
};

/** Whether a verb follows soon, as in a clause without "that". */
const isClause = (items: readonly Item[], from: number): boolean => items.slice(from + 1, from + 8).some(isAuxiliary);

/** What a mark, a quotation or the end behind a verb makes of it. */
const shapeAtMark = (items: readonly Item[], at: number, verb: CueVerb): CueShape | null => {
  const item = items[at];
  if (is(item, ',', ':') && items[at + 1]?.kind === 'quote') return 'speech';
  if (verb.frames.has('speech')) return 'speech';
  if (item?.kind !== 'quote') return null;
  if (verb.frames.has('hearer')) return 'speech';
  return verb.frames.has('object') ? 'object' : null;
};

/** What a word behind a verb makes of it where that word is no noun. */
const shapeAtFunctionWord = (item: Item, verb: CueVerb): CueShape | null => {
  const speech = verb.frames.has('speech');
  if (is(item, 'that'))
    return speech ? 'speech' : verb.frames.has('clause') || verb.frames.has('hearer') ? 'clause' : null;
  if (isQuestionWord(item)) return speech ? 'speech' : verb.frames.has('question') ? 'clause' : null;
  return speech && (isAuxiliary(item) || isDay(item) || CIRCUMSTANCE.test(item.lower)) ? 'speech' : null;
};

/** What a noun phrase or pronoun behind a verb makes of it. */
const shapeAtNoun = (items: readonly Item[], at: number, verb: CueVerb): CueShape | null => {
  const item = items[at];
  const { frames } = verb;
  const noun = startsNoun(item);
  if ((noun || isNominative(item)) && (frames.has('hearer') || frames.has('speech'))) return 'speech';
  if (frames.has('clause') && isNominative(item) && !is(item, 'it', 'you', 'there')) return 'clause';
  if (noun && frames.has('object')) return 'object';
  return noun && frames.has('clause') && isClause(items, at) ? 'clause' : null;
};

const isPause = (item: Item | undefined): boolean =>
  item === undefined || item.kind === 'quote' || isDash(item) || is(item, '.', ',', ';', '?', '!', ':');

/** What the pieces from `at` on, right behind a verb, make of it; null where it says nothing of anybody's words or mind. */
export const shapeOf = (items: readonly Item[], at: number, verb: CueVerb): Shaped | null => {
  const next = isAdverb(items[at]) ? at + 1 : at;
  const item = items[next];
  if (item === undefined || isPause(item)) {
    const shape = shapeAtMark(items, next, verb);
    return shape && { shape, to: is(item, ':') ? next + 1 : at };
  }
  // "The rain continued to fall" tells of no words.
  if (verb.base === 'continue' && !is(item, 'that')) return null;
  if (is(item, 'to') && verb.frames.has('infinitive') && isSmall(items[next + 1]))
    return { shape: 'infinitive', to: at };
  const after = items[next + 1];
  const particle = verb.particles.has(item.lower) && !(verb.frames.has('speech') && is(item, 'on', 'in', 'at', 'to'));
  if (particle)
    return startsNoun(after) || isQuestionWord(after) || is(after, 'that') ? { shape: 'object', to: next + 1 } : null;
  const shape = shapeAtFunctionWord(item, verb) ?? (isPreposition(item) ? null : shapeAtNoun(items, next, verb));
  return shape && { shape, to: at };
};
