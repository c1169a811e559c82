import type { SourceKind } from '../findings.ts';
import type { Span } from '../../text/span.ts';
import { SOURCE_RULES } from './source-kinds.ts';
import { within } from './spans-within.ts';

/** What is known besides the words of a source. */
export interface SourceSurroundings {
  readonly text: string;
  /** Every person's name, in text order. */
  readonly persons: readonly Span[];
  /** What "it" or "they" would stand for: the last source in the text that is no person. */
  readonly lastGroup: SourceKind;
}

const SINGULAR = /^(?:he|she|i|him|her|his|my|himself|herself|you|your|who)$/iu;
const PLURAL = /^(?:they|their|them|these|those|we|our|it|its|which|that)$/iu;

/** The first noun phrase of a source: up to a comma, a bracket, a preposition or a relative pronoun. */
export const firstPhrase = (source: string): string =>
  source
    .replace(
      /^an? (?:\w+ )?(?:number|group|series|handful|majority|pair|couple|constellation|slew|host|string|trio) of /iu,
      '',
    )
    .split(
      /[,(—–]|\s(?:of|for|to|at|in|with|from|on|by|who|that|which|close|familiar|led|working|released|including|about|whose|among|between|like|under|backing|issued|published|near|along)\s/u,
      1,
    )[0]
    ?.trim() ?? '';

/** The last word of a noun phrase, in lower case. */
export const headOf = (phrase: string): string => {
  const words = phrase.replace(/[’']s?$/u, '').split(/\s+/u);
  return (words.at(-1) ?? '').toLowerCase().replace(/[^\p{L}\p{N}.’'%-]|\.$/gu, '');
};

/** Whether one of the names is that of the speaker, and not of somebody the speaker works for ("an aide to Mayor Quill"). */
export const namesSpeaker = (source: string, name: { readonly at: number }): boolean => {
  const before = source.slice(0, name.at);
  const comma = before.lastIndexOf(',');
  const phrase = before.slice(comma + 1);
  return !/(?:^|\s)(?:of|for|to|at|in|with|from|by|about|against|on|who|that|whose)\s/u.test(phrase);
};

/** Who or what a source is, by the definitions of a claim's source kinds; `none` where there is no source. */
export const classifySource = (source: Span | null, around: SourceSurroundings): SourceKind => {
  if (!source) return 'none';
  const words = around.text.slice(source.start, source.end);
  if (SINGULAR.test(words)) return 'person';
  if (PLURAL.test(words))
    return around.lastGroup === 'none' || around.lastGroup === 'person' ? 'crowd' : around.lastGroup;
  const named = within(around.persons, source).filter((name) => name.end <= source.end);
  const phrase = firstPhrase(words);
  const owned = (end: number) => /^[’']s?\s\S/u.test(words.slice(end - source.start));
  if (named.some((name) => namesSpeaker(words, { at: name.start - source.start }) && !owned(name.end))) return 'person';
  const lower = words.toLowerCase();
  const head = headOf(phrase);
  const rule = SOURCE_RULES.find(
    (one) => one.whole?.test(lower) === true || one.phrase?.test(phrase) === true || one.head?.test(head) === true,
  );
  if (
    around.lastGroup === 'anonymous' &&
    /^(?:the|these|those|both|the two) (?:people|persons|men|women)\b/u.test(lower)
  )
    return 'anonymous';
  if (rule) return rule.kind;
  if (/^\p{Lu}{2,5}$/u.test(phrase.replace(/^the\s/iu, ''))) return 'organisation';
  return /^(?:the|a|an|its|that|this)\s[^\p{Lu}]+$/iu.test(phrase) ? 'document' : 'person';
};
