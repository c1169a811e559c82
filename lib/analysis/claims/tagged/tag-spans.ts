import { readColumns } from './columns.ts';
import type { AttributionModel } from './attribution-model.ts';
import type { Hints } from './hints.ts';
import { SPAN_KINDS, type SpanKind } from './labels.ts';
import type { Passage } from './passages.ts';
import { TEMPLATES } from './templates.ts';
import { scoreTokens } from '../../tagger/crf.ts';
import { makeFeatures } from '../../tagger/features.ts';
import { spanChances } from '../../tagger/span-chances.ts';

/** A part of an attribution: the tokens `first` to `last` (inclusive) of its passage. */
export interface TaggedSpan {
  readonly role: SpanKind['role'];
  /** On which side of its cue it stands; of no account for a cue. */
  readonly side: SpanKind['side'];
  readonly first: number;
  readonly last: number;
  /** 0 to 1: how likely it is that exactly these tokens are one. */
  readonly chance: number;
}

/** Less likely spans are not even looked at. */
const LEAST_LOOKED_AT = 0.08;

/** A span is kept from this chance on, by role: the share at which the mean of precision and recall is highest on articles held out of training. */
export const LEAST_CHANCE: Readonly<Record<SpanKind['role'], number>> = { source: 0.3, cue: 0.3, content: 0.3 };

type Candidate = Omit<TaggedSpan, 'side' | 'chance'> & { readonly sides: Record<SpanKind['side'], number> };

/** The chain sees tokens, not that a quotation is a whole: content that is one, mark to mark, is so many times as likely as it says. */
const WHOLE_QUOTATION = 2;

const isWholeQuotation = ({ quote, quoteLast }: Hints, { role, first, last }: Candidate): boolean =>
  role === 'content' && quote[first] === 2 && quoteLast[first] === last;

const mostLikely = (candidate: Candidate, hints: Hints): TaggedSpan => {
  const { sides, ...span } = candidate;
  const chance = (sides.before + sides.behind) * (isWholeQuotation(hints, candidate) ? WHOLE_QUOTATION : 1);
  return { ...span, side: sides.before >= sides.behind ? 'before' : 'behind', chance: Math.min(1, chance) };
};

/** Every span of the passage that may be a part of an attribution, with its chance; they may overlap. */
export const likelySpans = (
  passage: Passage,
  hints: Hints,
  { crf, words }: AttributionModel,
): readonly TaggedSpan[] => {
  const { length } = passage.tokens;
  const features = makeFeatures(readColumns(passage, words, hints), length, {
    templates: TEMPLATES,
    rowCount: crf.rowCount,
  });
  const candidates = new Map<string, Candidate>();
  for (const { kind, first, last, chance } of spanChances(crf, scoreTokens(crf, features), LEAST_LOOKED_AT)) {
    const { role, side } = SPAN_KINDS[kind]!;
    const key = `${role} ${first} ${last}`;
    const candidate = candidates.get(key) ?? { role, first, last, sides: { before: 0, behind: 0 } };
    candidate.sides[side] += chance;
    candidates.set(key, candidate);
  }
  return [...candidates.values()].map((candidate) => mostLikely(candidate, hints));
};

/**
 * The spans to keep, in text order: the most likely first, of each role only where none was kept yet, as long as they are likely
 * enough (decoding by posterior chance: Goodman 1996).
 */
export const chooseSpans = (
  likely: readonly TaggedSpan[],
  least: Readonly<Record<SpanKind['role'], number>>,
): readonly TaggedSpan[] => {
  const kept: TaggedSpan[] = [];
  for (const span of likely.toSorted((a, b) => b.chance - a.chance)) {
    if (span.chance < least[span.role]) continue;
    const taken = kept.some(({ role, first, last }) => role === span.role && first <= span.last && last >= span.first);
    if (!taken) kept.push(span);
  }
  return kept.toSorted((a, b) => a.first - b.first || a.last - b.last);
};
