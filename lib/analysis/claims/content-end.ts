import { cueVerb } from './cue-verbs.ts';
import type { Cue } from './find-cues.ts';
import type { Item } from './statements.ts';
import { is, isAdverb, isAuxiliary, isCapitalised, isDeterminer, isFinite, isNominative } from './word-classes.ts';

/** What the content grew out of: it decides at which commas it is likely to end. */
export type ContentKind = 'clause' | 'object' | 'infinitive' | 'quote';

/** What content grows from. */
export interface Growth {
  readonly text: string;
  readonly kind: ContentKind;
  readonly cue: Cue;
  /** Every cue of the statement. */
  readonly cues: readonly Cue[];
  /** Whether its cue stands in a clause on "who", within a longer sentence. */
  readonly relative: boolean;
  /** Whether its cue stands in a clause that opens the sentence: "While she said so, he …". */
  readonly leading: boolean;
}

// In political news with hand-made attributions, half or more of the contents of each kind end at a comma before these words.
const ENDS_OBJECT = new Set('but which while although though who where even saying so nor whose'.split(' '));
const ENDS_CLAUSE = new Set('but which even whose'.split(' '));
const ENDS_INFINITIVE = new Set('but and which who while although though where even'.split(' '));

/** The only words and marks before which content may end: looked up first, since every word of it is tried. */
const TURNS = new Set(', and but ( according after when before while because'.split(' '));

const NO_FORM_IN_ING = /^(?:including|during|nothing|something|everything|anything|morning|evening)$/u;

const isIng = (item: Item | undefined): boolean =>
  item?.kind === 'word' && /^\p{Ll}+ing$/u.test(item.text) && !NO_FORM_IN_ING.test(item.lower);

const isIngCue = (item: Item | undefined): boolean => isIng(item) && cueVerb(item?.lower ?? '') !== undefined;

const startsSubject = (item: Item | undefined): boolean =>
  isNominative(item) || isCapitalised(item) || isDeterminer(item);

const endsAtComma = (kind: ContentKind, next: Item | undefined): boolean => {
  if (next === undefined || is(next, 'according')) return true;
  switch (kind) {
    case 'quote':
      return isIngCue(next);
    case 'clause':
      return ENDS_CLAUSE.has(next.lower) || isIngCue(next);
    case 'object':
      return ENDS_OBJECT.has(next.lower) || isIng(next) || isNominative(next) || isDeterminer(next);
    case 'infinitive':
      return ENDS_INFINITIVE.has(next.lower) || isIng(next) || startsSubject(next);
  }
};

/** Whether the words behind the comma at `at` say who spoke the words before and nothing more: ", she said." */
const isTag = (items: readonly Item[], at: number, { cues }: Growth): boolean => {
  const cue = cues.find((one) => one.from > at && one.from <= at + 8);
  if (cue?.shape !== 'speech' || !startsSubject(items[at + 1])) return false;
  if (items.slice(at + 1, cue.from).some((item) => isAuxiliary(item) || is(item, ',', 'that', 'which', 'who')))
    return false;
  return items[cue.to] === undefined || is(items[cue.to], '.', ',', 'in', 'on', 'at', 'during');
};

/** Whether somebody else speaks behind the "and" at `at`: "… , and Mr. Quill said". */
const isNextSpeaker = (items: readonly Item[], at: number, { cues }: Growth): boolean => {
  const cue = cues.find((one) => one.from > at + 1 && one.from <= at + 7);
  if (!cue || cue.shape === 'according') return false;
  return !items.slice(at + 1, cue.from).some((item) => isAuxiliary(item) || is(item, ',', 'to', 'that'));
};

/** Whether a second cue of the same speaker begins behind the "and" at `at`: "… and said the vote was off". */
const isNextVerb = (items: readonly Item[], at: number, own: Growth): boolean => {
  let next = at + 1;
  while (isAdverb(items[next])) next++;
  const cue = own.cues.find((one) => one.from === at + 1 || one.from === next);
  if (!cue) return false;
  const mine = own.cue.verb?.form ?? 'past';
  const other = cue.verb?.form ?? 'past';
  return mine === other || (mine !== 'ing' && other === 'past');
};

/** Whether the verb of the sentence around a clause on "who" begins here: "those who want a vote said". */
const isOuterVerb = (items: readonly Item[], at: number, { cues }: Growth): boolean => {
  const cue = cues.find((one) => one.from === at);
  if (cue?.verb?.form === 'past' && !isNominative(items[at - 1])) return true;
  if (!is(items[at], ',')) return false;
  return isFinite(items[at + 1]) || isAdverb(items[at + 1]) || cues.some((one) => one.from === at + 1);
};

/** Whether a clause of time or cause begins here that holds a report of its own: "… after the paper said that". */
const opensReport = (items: readonly Item[], at: number, own: Growth): boolean => {
  if (own.kind === 'quote' || !is(items[at], 'after', 'when', 'before', 'while', 'because')) return false;
  if (own.kind === 'clause' && !(own.cue.verb && own.cue.verb.frames.has('object'))) return false;
  return own.cues.some((one) => one.from > at + 1 && one.shape === 'speech' && is(items[one.to], 'that'));
};

/** Whether content ends before the piece at `at`, which is not its first. */
const endsBefore = (items: readonly Item[], at: number, own: Growth): boolean => {
  const item = items[at];
  if (own.relative && isOuterVerb(items, at, own)) return true;
  if (!TURNS.has(item?.lower ?? '')) return false;
  if (opensReport(items, at, own) || (is(item, 'according') && is(items[at + 1], 'to'))) return true;
  if (is(item, 'and', 'but')) return isNextVerb(items, at, own);
  if (is(item, '(')) return own.kind !== 'clause';
  if (!is(item, ',')) return false;
  const next = items[at + 1];
  if ((own.leading && startsSubject(next)) || endsAtComma(own.kind, next) || isTag(items, at, own)) return true;
  return is(next, 'and', 'but') && (isNextVerb(items, at + 1, own) || isNextSpeaker(items, at + 1, own));
};

/** Whether content ends with the quotation at `at`: nothing behind it could still belong to it, or its speaker's next verb follows. */
const endsWithQuote = (items: readonly Item[], at: number, own: Growth): boolean => {
  const quote = items[at]?.quote;
  if (!quote) return false;
  const next = items[at + 1];
  if (own.text[quote.inner.end - 1] === ',') {
    if (isIngCue(next) || is(next, 'according')) return true;
    if (is(next, 'and', 'but') && isNextVerb(items, at + 1, own)) return true;
  }
  return own.kind === 'quote' && (next === undefined || is(next, '.', ';', '(') || startsSubject(next));
};

const isFinalMark = (item: Item | undefined): boolean =>
  item?.kind === 'mark' && is(item, '.', ',', ':', ';', '?', '!', '-', '—', '–');

/** The index after the last piece of the content that starts at `from`; marks that end it are left out. */
export const contentEnd = (items: readonly Item[], from: number, own: Growth): number => {
  let to = from;
  for (; to < items.length; to++) {
    if (is(items[to], ';') || (to > from && endsBefore(items, to, own))) break;
    if (endsWithQuote(items, to, own)) return to + 1;
  }
  while (to > from && (isFinalMark(items[to - 1]) || is(items[to - 1], 'shortly', 'soon'))) to--;
  return to;
};
