import { overlaps, type Span } from '../../../text/span.ts';
import { KIND_RULES } from '../kind-rules.ts';
import { matchKind, plainWords } from '../kinds.ts';
import { type ClauseShape, clauseShapes } from './clause-shapes.ts';
import { contentClasses, isNegation } from './content-classes.ts';
import { cueClasses } from './cue-classes.ts';
import { type Feature, onceEach } from './feature.ts';
import { isLettered, type PlainWord, plainWordsOf } from './plain-words.ts';

/** A claim as far as its kinds depend on it. Spans are into `text`. */
export interface Saying {
  readonly text: string;
  readonly source: Span | null;
  readonly cue: Span;
  /** In text order. */
  readonly content: readonly Span[];
  /** Every person's name that overlaps the content, in text order. */
  readonly named: readonly Span[];
}

/** Longest stretch of one span that is looked at: an endless quotation need not be read to its end to tell its kind. */
const LONGEST = 1200;
/** How much the words themselves count beside the classes and rules; chosen by cross-validation. */
const CUE_WORD = 0.4;
const CONTENT_WORDS = 2;

const shows = (key: string, words = ''): Feature => ({ key, value: 1, words });

const cueFeatures = (cue: readonly PlainWord[], next: string): readonly Feature[] => {
  const words = cue.map(({ word }) => word);
  const said = cue.map(({ written }) => written).join(' ');
  const classes = cue.flatMap(({ word, written }) => cueClasses(word).map((id) => ({ id, written })));
  const negated = words.some(isNegation);
  const infinitive = next === 'to' || words.at(-1) === 'to';
  return [
    ...words.map((word, at): Feature => ({ key: `c:${word}`, value: CUE_WORD, words: cue[at]?.written ?? '' })),
    ...classes.map(({ id, written }) => shows(`C:${id}`, written)),
    ...(negated ? [shows('C_not', said), ...classes.map(({ id }) => shows(`C_not:${id}`, said))] : []),
    ...(infinitive ? [shows('C_to'), ...classes.map(({ id, written }) => shows(`C_to:${id}`, written))] : []),
    ...(words[0] === 'to' ? [shows('C_starts_to')] : []),
    ...(words.some((word) => word === 'will' || word === 'would') ? [shows('C_will', said)] : []),
    ...(words.some((word) => /^(?:should|must|may|might|could|can)$/u.test(word)) ? [shows('C_may', said)] : []),
    ...(words.some((word) => /^(?:an?|the|'s)$/u.test(word)) ? [shows('C_noun')] : []),
    ...(words.join('') === ':' ? [shows('C_colon')] : []),
  ];
};

const MANY = 2;

const classFeatures = (content: readonly PlainWord[]): readonly Feature[] => {
  const found = new Map<string, { readonly first: string; count: number }>();
  for (const { word, written } of content)
    for (const id of contentClasses(word)) {
      const one = found.get(id) ?? { first: written, count: 0 };
      one.count++;
      found.set(id, one);
    }
  const several = [...found].filter(([, { count }]) => count >= MANY);
  return [...[...found].map(([id, { first }]) => shows(`W:${id}`, first)), ...several.map(([id]) => shows(`W2:${id}`))];
};

/** Verbs that open an order; at the start of quoted words or of a sentence within them. */
const ORDERS =
  /^(?:stop|go|get|give|let|come|look|remember|think|ask|read|join|vote|call|tell|show|send|lock|build|end|put|keep|leave|resign|take|make|do|be|don't|wait|believe|imagine|listen|stay|help|follow|watch|see|try|bring|hold|move|use|find|consider|drop|release|change|fight|please|just|let's|learn|understand|say|turn|run|stand|support|pray)$/u;
const OPENS = /^["“‘'.!?…]+$|^''$|^``$/u;

const formFeatures = (content: readonly PlainWord[], shapes: readonly ClauseShape[]): readonly Feature[] => {
  const words = content.map(({ word }) => word);
  const lettered = words.filter(isLettered);
  const order = content.find(
    ({ word, written }, at) =>
      ORDERS.test(word) && (at === 0 ? /^\p{Lu}/u.test(written) : OPENS.test(words[at - 1] ?? '')),
  );
  const last = words.findLast((word) => !/^["“”‘’')\]]+$/u.test(word));
  const quoted = words.some((word) => /^(?:["“”‘«]|''|``)/u.test(word));
  const opensQuoted = /^(?:["“‘«]|''|``)/u.test(words[0] ?? '');
  const hasVerb = shapes.length > 0 || words.some((word) => /[a-z]{2}ed$/u.test(word));
  return [
    ...(order ? [shows('order', order.written)] : []),
    ...(words.includes('?') ? [shows('asks', '?')] : []),
    ...(last === '?' ? [shows('ends_asking', '?')] : []),
    ...(words.includes('!') ? [shows('cries', '!')] : []),
    shows(`quoted:${quoted ? (opensQuoted ? 'first' : 'partly') : 'not'}`),
    shows(`length:${Math.min(6, Math.floor(Math.log2(1 + lettered.length)))}`),
    ...(lettered.length < 3 ? [shows('short')] : []),
    ...(hasVerb ? [] : [shows('nominal')]),
  ];
};

const wordFeatures = (content: readonly PlainWord[]): readonly Feature[] => {
  const words = new Map(content.filter(({ word }) => isLettered(word)).map(({ word, written }) => [word, written]));
  const value = CONTENT_WORDS / Math.sqrt(words.size || 1);
  return [...words].map(([word, written]) => ({ key: `w:${word}`, value, words: written }));
};

const shapeFeatures = (words: readonly string[], shapes: readonly ClauseShape[]): readonly Feature[] => {
  const conditional = words.indexOf('if');
  return [
    ...shapes.flatMap((shape) => [
      shows(`A:${shape.subject}:${shape.verb}`, shape.words),
      shows(`A:${shape.verb}`, shape.words),
    ]),
    ...(conditional >= 0 && words.slice(conditional).some((word) => /^(?:will|would|could)$|'ll$/u.test(word))
      ? [shows('if', 'if')]
      : []),
  ];
};

const OTHERS = /^(?:he|him|his|she|her|they|them|their|you|your)$/u;

/** Whether somebody other than the source is spoken of. */
const targetFeatures = ({ text, source, content, named }: Saying, words: readonly string[]): readonly Feature[] => {
  const own = new Set(
    source
      ? text
          .slice(source.start, source.end)
          .toLowerCase()
          .split(/[^\p{L}]+/u)
      : [],
  );
  const inside = named.filter((name) => content.some((span) => overlaps(span, name)));
  const other = inside.filter(
    ({ start, end }) =>
      !text
        .slice(start, end)
        .toLowerCase()
        .split(' ')
        .some((one) => own.has(one)),
  );
  return [
    ...(other.length > 0 ? [shows('names_other')] : []),
    ...(inside.length > other.length ? [shows('names_self')] : []),
    ...(other.length > 0 || words.some((word) => OTHERS.test(word)) ? [shows('of_other')] : []),
  ];
};

const ruleFeatures = (cue: string, content: string): readonly Feature[] => {
  const words = plainWords({ cue, content });
  return KIND_RULES.flatMap((rule, index) => {
    const match = matchKind(rule, words);
    return match === null ? [] : [shows(`R:${index}`, match), shows(`R:${rule.kind}`, match)];
  });
};

/** What a claim shows of the kinds it may be of. The same code serves training and use; takes time linear in what it looks at. */
export const readKindFeatures = (saying: Saying): readonly Feature[] => {
  const { text, cue, content } = saying;
  const cueWords = plainWordsOf(text, [cue], LONGEST);
  const contentWords = plainWordsOf(text, content, LONGEST);
  const words = contentWords.map(({ word }) => word);
  const shapes = clauseShapes(words);
  const next = words.find(isLettered) ?? '';
  const say = ({ start, end }: Span) => text.slice(start, Math.min(end, start + LONGEST));
  return onceEach([
    ...cueFeatures(cueWords, next),
    ...(/^(?:that|if|whether|how|why|what|who|where|when)$/u.test(next) ? [shows(`leads:${next}`, next)] : []),
    ...shapeFeatures(words, shapes),
    ...classFeatures(contentWords),
    ...formFeatures(contentWords, shapes),
    ...targetFeatures(saying, words),
    ...ruleFeatures(say(cue), content.map(say).join(' … ')),
    shows(`order:${(content[0]?.start ?? 0) < cue.start ? 'said_first' : 'cue_first'}`),
    ...wordFeatures(contentWords),
  ]);
};
