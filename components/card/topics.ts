import type { Claim, Official } from '../../lib/analysis/findings.ts';
import type { ArticleReading, Mark } from '../../lib/card.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';
import type { PlacedNote } from '../notes-model.ts';

/** One thing that a card can tell of. */
export type Topic =
  | { readonly kind: 'official'; readonly official: Official; readonly mention: number }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'note'; readonly placed: PlacedNote; readonly span: Span }
  | { readonly kind: 'passage'; readonly span: Span };

const isAt = (span: Span) => (other: Span) => other.start === span.start && other.end === span.end;

const topicsOf = (
  { layer, span }: Mark,
  { analysis }: ArticleReading,
  notes: readonly PlacedNote[],
): readonly Topic[] => {
  switch (layer) {
    case 'official':
      return analysis.officials.flatMap((official) => {
        const mention = official.mentions.findIndex(isAt(span));
        return mention === -1 ? [] : [{ kind: 'official', official, mention } as const];
      });
    case 'claim':
    case 'quoted':
      return analysis.claims
        .filter((claim) => [...claim.content, ...claim.quoted].some(isAt(span)))
        .map((claim) => ({ kind: 'claim', claim }) as const);
    case 'note':
      return notes
        .filter(({ place }) => place !== null && isAt(span)(place))
        .map((placed) => ({ kind: 'note', placed, span }) as const);
    case 'chosen':
      return [{ kind: 'passage', span }];
  }
};

/** Tells one topic of a reading from the others. */
export const keyOf = (topic: Topic): string => {
  switch (topic.kind) {
    case 'official':
      return `official ${topic.official.id}`;
    case 'claim':
      return `claim ${topic.claim.id}`;
    case 'note':
      return `note ${topic.placed.note.id}`;
    case 'passage':
      return `passage ${topic.span.start} ${topic.span.end}`;
  }
};

/** Whether another topic tells of this note anyway, where what it is about is told. */
const isToldBy = (note: Topic, other: Topic): boolean =>
  note.kind === 'note' &&
  ((other.kind === 'claim' && note.placed.note.target.kind === 'claim' && overlaps(note.span, other.claim)) ||
    (other.kind === 'official' && note.placed.note.target.kind === 'official'));

/** What there is to tell of the marks of one place, each thing once, in their order. */
export const topicsAt = (
  marks: readonly Mark[],
  reading: ArticleReading,
  notes: readonly PlacedNote[],
): readonly Topic[] => {
  const topics = new Map<string, Topic>();
  for (const topic of marks.flatMap((mark) => topicsOf(mark, reading, notes))) {
    if (!topics.has(keyOf(topic))) topics.set(keyOf(topic), topic);
  }
  const all = [...topics.values()];
  return all.filter((topic) => !all.some((other) => isToldBy(topic, other)));
};
