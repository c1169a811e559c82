import type { Passage } from './passages.ts';
import type { TaggedSpan } from './tag-spans.ts';

/** A cue with the source and the contents that go with it, as spans of tokens. */
export interface Link {
  readonly cue: TaggedSpan;
  readonly source: TaggedSpan | null;
  /** In text order. */
  readonly content: readonly TaggedSpan[];
}

interface Draft {
  readonly cue: TaggedSpan;
  source: TaggedSpan | null;
  readonly content: TaggedSpan[];
}

const gap = (a: TaggedSpan, b: TaggedSpan): number => Math.max(a.first - b.last, b.first - a.last);

/** The cue that a source or content goes with by the side it stands on: the nearest one there, else the nearest on the other. */
const cueFor = (drafts: readonly Draft[], { side, first }: TaggedSpan): Draft | undefined => {
  const behind = drafts.find(({ cue }) => cue.first > first);
  const before = drafts.findLast(({ cue }) => cue.first < first);
  return side === 'before' ? (behind ?? before) : (before ?? behind);
};

const OPENING = /^["“„«‘']|^``$/u;

/**
 * The cue that a quotation without one of its own continues: the last one before it that quotes too, where a later cue only tells of
 * something else ("…,” said Lee, who wrote a book about it. “…").
 */
const quotingCue = (drafts: readonly Draft[], { first }: TaggedSpan, passage: Passage): Draft | undefined => {
  const { tokens, sentences } = passage;
  if (!OPENING.test(tokens[first]!.text)) return undefined;
  const isQuoting = ({ cue, content }: Draft): boolean =>
    cue.first < first &&
    sentences[cue.first]! < sentences[first]! &&
    content.some((span) => OPENING.test(tokens[span.first]!.text));
  return drafts.findLast(isQuoting);
};

/** Gives each source to its cue. Of two that would go to one cue the nearer has it, and the other goes to the next without one: "Lee, who said A, denied B". */
const linkSources = (drafts: readonly Draft[], sources: readonly TaggedSpan[]): void => {
  for (const source of sources) {
    const draft = cueFor(drafts, source);
    if (!draft) continue;
    const other = draft.source;
    const nearer = other === null || gap(source, draft.cue) < gap(other, draft.cue);
    const left = nearer ? other : source;
    if (nearer) draft.source = source;
    if (left?.side !== 'before') continue;
    const next = drafts.find(({ cue, source: taken }) => cue.first > draft.cue.first && taken === null);
    if (next) next.source = left;
  }
};

/** Cues without a source have that of the cue before them in the sentence: "Lee said A and denied B". */
const shareSources = (drafts: readonly Draft[], { sentences }: Passage): void => {
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    if (!draft.source && before && sentences[before.cue.first] === sentences[draft.cue.first])
      draft.source = before.source;
  }
};

/** Puts the spans of one passage together to attributions, one for each cue, in the order of the cues. */
export const linkSpans = (passage: Passage, spans: readonly TaggedSpan[]): readonly Link[] => {
  const of = (role: TaggedSpan['role']) => spans.filter((span) => span.role === role);
  const drafts = of('cue').map((cue): Draft => ({ cue, source: null, content: [] }));
  linkSources(drafts, of('source'));
  shareSources(drafts, passage);
  for (const span of of('content')) {
    const continued = span.side === 'behind' ? quotingCue(drafts, span, passage) : undefined;
    (continued ?? cueFor(drafts, span))?.content.push(span);
  }
  return drafts;
};
