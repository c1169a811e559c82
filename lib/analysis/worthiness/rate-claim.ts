import type { ClaimKind, SourceKind } from '../findings.ts';
import { KIND_ODDS, OFFICIAL_ODDS, SOURCE_ODDS, WORDING_RULES } from './claim-odds.ts';
import { LONGEST } from './read-features.ts';
import { chanceOf, type Rating, weighSentence } from './rate-sentence.ts';
import type { WorthModel } from './worth-model.ts';

/** What is known of a claim in an article besides its place. */
export interface ClaimFacts {
  /** The words of its content, or of the whole sentence where the reporter makes it. */
  readonly content: string;
  readonly kinds: readonly ClaimKind[];
  readonly sourceKind: SourceKind;
  /** Whether the source holds or seeks public office, as far as is known. */
  readonly by: 'official' | 'other';
}

const BEFORE = /^[\s"“”‘’',;:.…—–-]+/u;
const BEHIND = /[\s"“”‘’',;:…—–-]$/u;
const CONJUNCTION = /^(?:that|how)\s+/iu;

/** The words of a content as a sentence of its own, which is what the weights of sentences were learnt from. */
export const sentenceOf = (content: string): string => {
  const words = content.slice(0, LONGEST).replace(BEFORE, '').replace(CONJUNCTION, '');
  let end = words.length;
  while (end > 0 && BEHIND.test(words.slice(end - 1, end))) end--;
  const [first = ''] = words;
  const sentence = first.toUpperCase() + words.slice(first.length, end);
  return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`;
};

/**
 * Rates a claim of an article: its words as a sentence, and what speaks for or against a check in who makes it and what is
 * done by it. Spans of the heaviest words are into the sentence that {@link sentenceOf} makes of its content.
 */
export const rateClaim = ({ content, kinds, sourceKind, by }: ClaimFacts, model: WorthModel | null): Rating => {
  const { odds, reasons, heaviest } = weighSentence(sentenceOf(content), model);
  const around = [
    ...kinds.map((kind) => KIND_ODDS[kind]),
    SOURCE_ODDS[sourceKind],
    by === 'official' ? OFFICIAL_ODDS : 0,
    ...WORDING_RULES.map((rule) => (rule.holds(content.slice(0, LONGEST)) ? rule.odds : 0)),
  ];
  return { score: chanceOf(around.reduce((sum, one) => sum + one, odds)), reasons, heaviest };
};
