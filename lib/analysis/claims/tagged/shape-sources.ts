import type { Hints } from './hints.ts';
import type { Link } from './link-spans.ts';
import type { Passage } from './passages.ts';
import type { TaggedSpan } from './tag-spans.ts';

const WORD = /[\p{L}\p{N}]/u;
const ARTICLE = /^(?:an?|the)$/iu;
const RELATIVE = /^(?:who|which)$/iu;

type Named = Pick<Hints, 'named'>;

const isName = ({ named }: Named, token: number): boolean => named[token] === 2 || named[token] === 4;

/** Whether a span can be a source at all: it has a word besides articles, and neither end cuts a name in two. */
export const isWhole = ({ tokens }: Passage, hints: Named, { first, last }: TaggedSpan): boolean => {
  const cut = (left: number): boolean => isName(hints, left) && isName(hints, left + 1);
  if (cut(first - 1) || cut(last)) return false;
  for (let token = first; token <= last; token++) {
    const { text } = tokens[token]!;
    if (WORD.test(text) && !ARTICLE.test(text)) return true;
  }
  return false;
};

/** A source with an aside takes the comma that closes it too: "Quill, a farmer from Knox Falls," said. */
const withLastComma = ({ tokens }: Passage, cue: TaggedSpan, source: TaggedSpan): TaggedSpan => {
  const { first, last } = source;
  if (tokens[last + 1]?.text !== ',' || (first < cue.first && last + 2 !== cue.first)) return source;
  const hasAside = tokens.slice(first, last + 1).some(({ text }) => text === ',');
  return hasAside ? { ...source, last: last + 1 } : source;
};

/**
 * "Two aides, who asked not to be named, said": the chain gives "who" to "asked" and often nobody to "said". What says it is the
 * whole phrase, which begins where `antecedent` of "who" does and ends with the comma before the cue.
 */
const aroundClause = (
  { tokens, sentences }: Passage,
  links: readonly Link[],
  { cue, source }: Link,
  antecedent: (source: TaggedSpan) => number | null,
): TaggedSpan | null => {
  if (tokens[cue.first - 1]?.text !== ',') return null;
  const isRelative = (span: TaggedSpan | null): span is TaggedSpan =>
    span !== null && span.first === span.last && RELATIVE.test(tokens[span.first]!.text);
  if (source && source.first < cue.first && !isRelative(source)) return null;
  const inner = links.find(
    (link) =>
      link.cue.first < cue.first && isRelative(link.source) && sentences[link.cue.first] === sentences[cue.first],
  )?.source;
  const first = inner && tokens[inner.first - 1]?.text === ',' ? antecedent(inner) : null;
  return first === null ? null : { role: 'source', side: 'before', first, last: cue.first - 1, chance: 1 };
};

/** The links with sources that reach as far as the phrase they name. `antecedent` gives the first token of what "who" stands for. */
export const shapeSources = (
  passage: Passage,
  links: readonly Link[],
  antecedent: (source: TaggedSpan) => number | null,
): readonly Link[] =>
  links.map((link) => {
    const around = aroundClause(passage, links, link, antecedent);
    const source = around ?? (link.source && withLastComma(passage, link.cue, link.source));
    return source === link.source ? link : { ...link, source };
  });
