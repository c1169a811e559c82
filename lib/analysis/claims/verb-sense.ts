import type { CueVerb } from './cue-verbs.ts';
import type { Item } from './statements.ts';
import {
  is,
  isAdverb,
  isAuxiliary,
  isBe,
  isCapitalised,
  isDeterminer,
  isPossessive,
  isPreposition,
  isSmall,
  isSubordinator,
} from './word-classes.ts';

/** Verbs whose base form is never a noun, so that any subject will do. */
const ONLY_VERBS = /^(?:say|believe|think|know|tell|want|see|argue|suggest|insist|agree|expect|describe|understand)$/u;
/** Subjects of a base form. */
const PLURAL_SUBJECT = new Set('i we you they who which that people some many others most both those'.split(' '));
/** Determiners that may be subjects as well, so that a verb can follow them: "some say". */
const ALONE = new Set('that it some many most both all each any one others these those this her'.split(' '));
const MODAL =
  /^(?:do|does|did|will|would|can|could|may|might|must|should|cannot|(?:do|does|did|wo|would|ca|could|should)n['’]t)$/u;
const LONGEST_GROUP = 6;

/** The first piece of the verb group that ends with the word at `head`: its auxiliaries and adverbs. */
export const groupStart = (items: readonly Item[], head: number): number => {
  let from = head;
  while (from > 0 && head - from < LONGEST_GROUP && (isAuxiliary(items[from - 1]) || isAdverb(items[from - 1]))) from--;
  return from;
};

const isPluralNoun = (item: Item): boolean =>
  item.kind === 'word' && /[a-z]{2}(?:s|men|women|people)$/u.test(item.lower) && !item.lower.endsWith('ss');

const isBaseVerb = (before: Item | undefined, base: string): boolean => {
  if (before === undefined || is(before, 'to')) return false;
  return PLURAL_SUBJECT.has(before.lower) || isPluralNoun(before) || ONLY_VERBS.test(base);
};

const isThirdVerb = (before: Item | undefined, pair: readonly [Item | undefined, Item | undefined]): boolean => {
  const [verb, after] = pair;
  if (before === undefined || before.kind === 'number' || is(before, 'million', 'billion', 'percent')) return false;
  // In a headline every word is capitalised; the United States are no verb even there.
  if (!isSmall(verb) && (is(verb, 'states') || !isCapitalised(after))) return false;
  if (before.kind === 'quote' || is(before, 'he', 'she', 'it', 'who', 'which', 'that', ',', ')', 'and', 'one'))
    return true;
  return isCapitalised(before) || (isSmall(before) && !isPluralNoun(before) && !isSubordinator(before));
};

/** Whether the word at `head`, a form of a cue verb whose group starts at `from`, is used as a verb and not as a noun or adjective. */
export const isUsedAsVerb = (
  items: readonly Item[],
  head: number,
  cue: { readonly from: number; readonly verb: CueVerb },
): boolean => {
  const { from, verb } = cue;
  const before = items[from - 1];
  const helpers = items.slice(from, head).filter(isAuxiliary);
  if (from === head && (isDeterminer(before) || isPossessive(before)) && !ALONE.has(before?.lower ?? '')) return false;
  if (isPreposition(before) && verb.form !== 'ing' && helpers.length === 0) return false;
  switch (verb.form) {
    case 'base':
      if (helpers.length > 0) return helpers.some((item) => MODAL.test(item.lower));
      return isBaseVerb(before, verb.base);
    case 'third':
      return helpers.length === 0 && isThirdVerb(before, [items[head], items[head + 1]]);
    case 'ing':
      return helpers.length > 0 ? helpers.some(isBe) : !is(before, 'no');
    case 'past':
      return true;
  }
};
