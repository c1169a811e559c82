import { type Span, textOf } from '../../text/span.ts';
import type { ClaimKind, Reason, ReasonId, SourceKind } from '../findings.ts';
import { classifySource } from './classify-source.ts';
import { isImpersonal } from './impersonal.ts';
import { findKinds } from './kinds.ts';
import type { KindModel } from './kinds/kind-model.ts';
import { tellKinds } from './kinds/tell-kinds.ts';
import type { SourcesBefore } from './kinds/read-source.ts';
import { tellSource } from './kinds/tell-source.ts';
import { within } from './spans-within.ts';

/** One attribution in its article. All spans are into `text`. */
export interface Said {
  readonly text: string;
  readonly source: Span | null;
  /** What the source stands for where it is "who" or "which" and that is known. */
  readonly antecedent: Span | null;
  readonly cue: Span;
  /** In text order; at least one. */
  readonly content: readonly Span[];
  /** Every person's name of the article, in text order. */
  readonly persons: readonly Span[];
  readonly before: SourcesBefore;
}

/** Who or what says it, what is done by saying it, and the words each was told by. */
export interface Description {
  readonly sourceKind: SourceKind;
  readonly kinds: readonly ClaimKind[];
  readonly why: readonly Reason[];
}

const SOURCE_REASONS: Readonly<Record<SourceKind, ReasonId>> = {
  person: 'source_is_person',
  anonymous: 'source_is_anonymous',
  organisation: 'source_is_organisation',
  outlet: 'source_is_outlet',
  document: 'source_is_document',
  crowd: 'source_is_crowd',
  none: 'source_is_none',
};

const LONGEST = 60;
const LONGEST_DESCRIPTION = 200;

const shorten = (words: string, longest: number): string => {
  const flat = words.replace(/\s+/gu, ' ');
  return flat.length > longest ? `${flat.slice(0, longest - 1).trimEnd()}…` : flat;
};

const ruledSource = (said: Said): SourceKind =>
  classifySource(said.antecedent ?? said.source, {
    text: said.text,
    persons: said.persons,
    lastGroup: said.before.group,
  });

const sourceKindOf = (said: Said, model: KindModel | null): SourceKind => {
  const { text, source, cue } = said;
  // A verb whose subject stands too far off to be told is somebody's all the same, most often a person's.
  if (!source) return isImpersonal(textOf(text, cue)) ? 'none' : 'person';
  return model ? tellSource({ ...said, source }, model.sources) : ruledSource(said);
};

/** An anonymous source's reason keeps its whole description; nothing but it tells a reader who that may be. */
const sourceReason = ({ text, source, antecedent, cue }: Said, kind: SourceKind): Reason => {
  if (!source && kind === 'person') return { id: 'source_is_implied', args: [shorten(textOf(text, cue), LONGEST)] };
  const words = textOf(text, antecedent ?? source ?? cue);
  return { id: SOURCE_REASONS[kind], args: [shorten(words, kind === 'anonymous' ? LONGEST_DESCRIPTION : LONGEST)] };
};

/** Describes an attribution by what was learnt, or by the rules alone where the model is null. Its reasons start with that for the source. */
export const describeSaying = (said: Said, model: KindModel | null): Description => {
  const { text, cue, content, persons } = said;
  const sourceKind = sourceKindOf(said, model);
  const named = content.flatMap((span) => within(persons, span));
  const { kinds, why } = model
    ? tellKinds({ ...said, named }, model.kinds)
    : findKinds({ cue: textOf(text, cue), content: content.map((span) => textOf(text, span)).join(' … ') });
  return { sourceKind, kinds, why: [sourceReason(said, sourceKind), ...why] };
};
