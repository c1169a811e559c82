import type { Span } from '../../../text/span.ts';
import type { SourceKind } from '../../findings.ts';
import { classifySource, firstPhrase, headOf, namesSpeaker } from '../classify-source.ts';
import { within } from '../spans-within.ts';
import { cueClasses } from './cue-classes.ts';
import { type Feature, onceEach } from './feature.ts';
import { plainWordsOf } from './plain-words.ts';

/** A source in its surroundings. Spans are into `text`. */
export interface Naming {
  readonly text: string;
  readonly source: Span;
  readonly cue: Span;
  /** Every person's name, in text order. */
  readonly persons: readonly Span[];
  readonly before: SourcesBefore;
}

/** What the sources before one in the article are. */
export interface SourcesBefore {
  readonly last: SourceKind;
  /** The last that is neither a person nor none; `none` where there is no such source. */
  readonly group: SourceKind;
}

/** What stands before the first source of an article. */
export const NO_SOURCES: SourcesBefore = { last: 'none', group: 'none' };

/** What stands before the next source, once this one is known. */
export const afterSource = ({ group }: SourcesBefore, kind: SourceKind): SourcesBefore => ({
  last: kind,
  group: kind === 'person' || kind === 'none' ? group : kind,
});

const LONGEST = 300;
const PRONOUN =
  /^(?:he|she|i|we|you|they|it|who|which|that|this|these|those|his|her|its|their|our|my|one|some|many|others?|both|several|all|most)$/u;
const RELATIVE = /^(?:who|which|that|whose|whom)$/u;
const WORD = 0.5;

/** How far back the phrase that "who" or "which" stands for may begin, in characters. */
const REACH = 90;

/** The words right before a relative pronoun that it stands for: back to a verb, a mark or the start of the sentence. */
const antecedentOf = (text: string, source: Span): Span | null => {
  const from = Math.max(0, source.start - REACH);
  const before = text.slice(from, source.start).replace(/[\s,]+$/u, '');
  const start = Math.max(
    ...[
      ...before.matchAll(
        /[.;:!?"“”\n—–(]\s*|,\s+(?!\p{Lu})|\b(?:is|are|was|were|by|and|to|for|from|with|of the few|among|as|on|at|in|about|against|said|but)\s+/gu,
      ),
    ].map(({ index, 0: match }) => index + match.length),
    0,
  );
  return start < before.length ? { start: from + start, end: from + before.length } : null;
};

const shows = (key: string, words = ''): Feature => ({ key, value: 1, words });

const phraseFeatures = (naming: Naming, span: Span, mark: string): readonly Feature[] => {
  const { text, persons, before } = naming;
  const end = Math.min(span.end, span.start + LONGEST);
  const written = text.slice(span.start, end);
  const words = plainWordsOf(text, [span], LONGEST).map(({ word }) => word);
  const head = headOf(firstPhrase(written));
  const names = within(persons, span);
  const speaks = names.some((name) => namesSpeaker(written, { at: name.start - span.start }));
  const kind = classifySource(span, { text, persons, lastGroup: before.group });
  const first = words[0] ?? '';
  const capitals = /^(?:the\s)?\p{Lu}/iu.test(written) && /\p{Lu}/u.test(written);
  const features: readonly Feature[] = [
    shows(`rule:${kind}`, written),
    shows(`head:${head}`, head),
    shows(`ending:${head.slice(-3)}`),
    shows(`first:${first}`, first),
    shows(`first_rule:${/^(?:the|an?)$/u.test(first) ? first : 'other'}:${kind}`),
    shows(capitals ? 'capitals' : 'small'),
    ...(names.length > 0 ? [shows(speaks ? 'names_speaker' : 'names_somebody')] : []),
    ...(/\b\p{Lu}{2,5}\b/u.test(written) ? [shows('initials')] : []),
    ...(/\d/u.test(written) ? [shows('figure')] : []),
    ...(/[a-z]{2}(?:s|men|women|people)$/u.test(head) ? [shows('plural', head)] : []),
    ...(written.includes(',') ? [shows('comma')] : []),
    shows(`length:${Math.min(6, words.length)}`),
    ...words.map((word): Feature => ({ key: `word:${word}`, value: WORD, words: word })),
  ];
  return features.map(({ key, value, words: told }) => ({ key: mark + key, value, words: told }));
};

const pronounFeatures = (naming: Naming, pronoun: string): readonly Feature[] => {
  const { text, source, before } = naming;
  const stands = RELATIVE.test(pronoun) ? antecedentOf(text, source) : null;
  return [
    shows(`pronoun:${pronoun}`, pronoun),
    shows(`pronoun:${pronoun}:last:${before.last}`),
    shows(`pronoun:${pronoun}:group:${before.group}`),
    ...(stands ? phraseFeatures(naming, stands, `${pronoun === 'who' ? 'who' : 'which'}:`) : []),
  ];
};

/** What a source shows of who or what it is. The same code serves training and use. */
export const readSourceFeatures = (naming: Naming): readonly Feature[] => {
  const { text, source, cue } = naming;
  const words = text.slice(source.start, Math.min(source.end, source.start + LONGEST)).toLowerCase();
  const cueWords = plainWordsOf(text, [cue], LONGEST).map(({ word }) => word);
  return onceEach([
    ...phraseFeatures(naming, source, ''),
    ...(PRONOUN.test(words) ? pronounFeatures(naming, words) : []),
    ...cueWords.flatMap((word) => cueClasses(word).map((id) => shows(`C:${id}`))),
    ...(cueWords.includes('according') ? [shows('according')] : []),
    ...(source.start > cue.end ? [shows('behind')] : []),
  ]);
};
