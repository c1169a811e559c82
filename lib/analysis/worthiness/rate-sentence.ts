import { type Span, textOf } from '../../text/span.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { Reason } from '../findings.ts';
import { FEATURES } from './features.ts';
import { eachStretch } from './hashed-features.ts';
import { FEATURE_IDS, type Found, LONGEST, readFeatures } from './read-features.ts';
import { BASE, WEIGHTS } from './weights.ts';
import { weightOf, type WorthModel } from './worth-model.ts';

/** How likely a sentence is one that a fact-checker would take up, and what speaks for it. */
export interface Rating {
  /** 0 to 1: for ranking sentences, never a verdict on them. */
  readonly score: number;
  /** What weighs most in favour: at most three named features, the heaviest first, each told once; then the heaviest words. */
  readonly reasons: readonly Reason[];
  /** The words of the sentence that weigh most in favour, in text order; at most three, and none without a model. */
  readonly heaviest: readonly Span[];
}

const MOST_REASONS = 3;
const MOST_WORDS = 3;
/** Log odds from which on a word is worth showing. */
const SHOWN_FROM = 0.15;
const REASON_OF = new Map(FEATURES.map(({ id, reason }) => [id, reason]));
const PLACE_OF = new Map(FEATURE_IDS.map((id, place) => [id, place]));

interface Weighed extends Found {
  readonly weight: number;
}

const reasonsOf = (found: readonly Weighed[]): readonly Reason[] => {
  const reasons = new Map<string, Reason>();
  for (const { id, words } of found.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)) {
    const reason = REASON_OF.get(id);
    if (!reason || reasons.has(reason) || reasons.size === MOST_REASONS) continue;
    reasons.set(reason, { id: reason, args: [words] });
  }
  return [...reasons.values()];
};

/** The log odds that each word of a sentence adds; what several words add together is shared among them. */
const weighWords = (words: readonly Token[], model: WorthModel): Float64Array => {
  const odds = new Float64Array(words.length);
  const share = model.scale / Math.sqrt(words.length);
  eachStretch(words, (hash, first, last) => {
    const weight = weightOf(model, hash);
    if (weight === 0) return;
    const each = (weight * share) / (last - first + 1);
    for (let word = first; word <= last; word++) odds[word]! += each;
  });
  return odds;
};

const heaviestOf = (words: readonly Token[], odds: Float64Array): readonly Span[] =>
  words
    .map(({ start, end, kind }, index) => ({ start, end, weight: kind === 'mark' ? 0 : odds[index]! }))
    .filter(({ weight }) => weight >= SHOWN_FROM)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }));

/** What a sentence was weighed at. */
export interface Weighing extends Omit<Rating, 'score'> {
  /** Log odds of being worth a check. */
  readonly odds: number;
}

/** Weighs one sentence as {@link rateSentence} does, for odds that are to be added to. */
export const weighSentence = (sentence: string, model: WorthModel | null): Weighing => {
  const weigh = (id: string): number => (model ? model.named[PLACE_OF.get(id) ?? -1] : WEIGHTS[id]) ?? 0;
  const found = readFeatures(sentence).map(({ id, words }) => ({ id, words, weight: weigh(id) }));
  const named = found.reduce((sum, { weight }) => sum + weight, model ? model.base : BASE);
  const reasons = reasonsOf(found);
  if (!model) return { odds: named, reasons, heaviest: [] };
  const words = tokenize(sentence.slice(0, LONGEST));
  const odds = weighWords(words, model);
  const heaviest = heaviestOf(words, odds);
  const shown = heaviest.map((span) => textOf(sentence, span)).join(' · ');
  return {
    odds: odds.reduce((sum, each) => sum + each, named),
    reasons: shown === '' ? reasons : [...reasons, { id: 'worth_words', args: [shown] }],
    heaviest,
  };
};

/** The chance, from 0 to 1, that has these log odds. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * Rates one sentence, of which no more than 1,000 characters are read; spans are into it. Without a model the named
 * features alone are weighed. Takes time linear in what is read.
 */
export const rateSentence = (sentence: string, model: WorthModel | null): Rating => {
  const { odds, reasons, heaviest } = weighSentence(sentence, model);
  return { score: chanceOf(odds), reasons, heaviest };
};
