import { type CueShape, shapeOf, startsNoun } from './cue-shape.ts';
import { type CueVerb, cueVerb } from './cue-verbs.ts';
import type { Item } from './statements.ts';
import { groupStart, isUsedAsVerb } from './verb-sense.ts';
import { is, isBe } from './word-classes.ts';

/** Words that say somebody is quoted or reported. `from` and `to` are indexes of pieces, `to` exclusive; `head` is the main word. */
export interface Cue {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly shape: CueShape;
  readonly verb: CueVerb | null;
}

const SEEMING = /^(?:seem|appear)(?:s|ed)?$/u;
const EXPECTED =
  /^(?:expected|believed|reported|said|thought|known|considered|seen|viewed|rumored|regarded|projected|estimated)$/u;

/** A verb of several words that passes on speech; `frame` says whether a clause may follow or only quoted words. */
interface PhrasalCue {
  readonly first: RegExp;
  readonly rest: readonly string[];
  readonly takes: 'clause' | 'quotation';
}

const PHRASES: readonly PhrasalCue[] = [
  { first: /^(?:go|goes|went|going)$/u, rest: ['on', 'to', 'say'], takes: 'clause' },
  { first: /^(?:go|goes|went|going)$/u, rest: ['on'], takes: 'quotation' },
  { first: /^(?:shot|shoots|fired|fires|hit|hits|wrote|pushed)$/u, rest: ['back'], takes: 'quotation' },
  { first: /^(?:put|puts)$/u, rest: ['it'], takes: 'quotation' },
  { first: /^(?:make|makes|made|making)$/u, rest: ['clear'], takes: 'clause' },
  { first: /^(?:make|makes|made|making)$/u, rest: ['it', 'clear'], takes: 'clause' },
  { first: /^(?:point|points|pointed|pointing)$/u, rest: ['out'], takes: 'clause' },
  { first: /^(?:chimed|weighed)$/u, rest: ['in'], takes: 'quotation' },
];

const SPEECH: CueVerb = { base: 'say', form: 'past', frames: new Set(['speech']), particles: new Set() };

const phraseCue = (items: readonly Item[], at: number): Cue | null => {
  const word = items[at]?.lower ?? '';
  const phrase = PHRASES.find(
    ({ first, rest }) => first.test(word) && rest.every((next, index) => is(items[at + 1 + index], next)),
  );
  if (!phrase) return null;
  const verb: CueVerb = { ...SPEECH, form: word.endsWith('ing') ? 'ing' : 'past' };
  const shaped = shapeOf(items, at + 1 + phrase.rest.length, verb);
  if (!shaped) return null;
  const next = items[shaped.to];
  const quoting = next === undefined || next.kind === 'quote' || is(next, ',', '.') || is(items[shaped.to - 1], ':');
  if (phrase.takes === 'quotation' && !quoting) return null;
  return { from: groupStart(items, at), head: at, to: shaped.to, shape: 'speech', verb };
};

const accordingCue = (items: readonly Item[], at: number): Cue | null =>
  is(items[at], 'according') && is(items[at + 1], 'to')
    ? { from: at, head: at, to: at + 2, shape: 'according', verb: null }
    : null;

const seemingCue = (items: readonly Item[], at: number): Cue | null =>
  at > 0 && SEEMING.test(items[at]?.lower ?? '') && !is(items[at + 1], ',', '.', 'on', 'in', 'at', 'before')
    ? { from: groupStart(items, at), head: at, to: at + 1, shape: 'seeming', verb: null }
    : null;

/** "was criticized by", "is expected to": a participle behind a form of "be" tells of somebody's words in few cases only. */
const passiveCue = (items: readonly Item[], head: number, verb: CueVerb): Cue | null => {
  const cue = { from: groupStart(items, head), head, to: head + 1, verb };
  if (is(items[head + 1], 'by') && startsNoun(items[head + 2])) return { ...cue, shape: 'passive' };
  return is(items[head + 1], 'to', 'as') && EXPECTED.test(items[head]?.lower ?? '')
    ? { ...cue, shape: 'seeming' }
    : null;
};

const verbCue = (items: readonly Item[], head: number): Cue | null => {
  const verb = cueVerb(items[head]?.lower ?? '');
  if (!verb) return null;
  const from = groupStart(items, head);
  if (verb.form === 'past' && from > 0 && items.slice(from, head).some(isBe)) return passiveCue(items, head, verb);
  if (!isUsedAsVerb(items, head, { from, verb })) return null;
  const shaped = shapeOf(items, head + 1, verb);
  if (!shaped) return null;
  const stated =
    is(items[head], 'said') &&
    is(items[head + 1], 'in') &&
    is(items[head + 2], 'a') &&
    is(items[head + 3], 'statement');
  return { from, head, to: stated ? head + 4 : shaped.to, shape: shaped.shape, verb };
};

/** No sentence has as many; a text that repeats one word must not cost more than others. */
const MOST_CUES = 40;

const isRelative = (item: Item): boolean => is(item, 'who', 'which', 'that');

/** The cues of a statement that stand outside its quotations, in text order; none overlaps another. */
export const findCues = (items: readonly Item[]): readonly Cue[] => {
  const cues: Cue[] = [];
  let free = 0;
  for (const [at, item] of items.entries()) {
    if (cues.length === MOST_CUES) break;
    if (at < free || item.kind !== 'word' || isRelative(item)) continue;
    const cue = phraseCue(items, at) ?? accordingCue(items, at) ?? seemingCue(items, at) ?? verbCue(items, at);
    if (!cue || cue.from < free) continue;
    cues.push(cue);
    free = cue.to;
  }
  return cues;
};
