import { articleFromText, BLOCK_JOIN } from '../../lib/text/article.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import type { Span } from '../../lib/text/span.ts';
import { copyOf, cut, joined, newWords, replace, restyle, type Tracked } from './tracked.ts';

/** What an edit is drawn with. */
export interface Chance {
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Sentences of other articles. */
  readonly sentences: readonly string[];
  /** Passages that notes are on, in the text as it was. */
  readonly noted: readonly Span[];
}

type Edit = (tracked: Tracked, chance: Chance) => Tracked;

const below = (random: () => number, limit: number): number => Math.floor(random() * limit);
const one = <T>(random: () => number, of: readonly T[]): T | undefined => of[below(random, of.length)];

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
const wordsOf = (text: string) => spansOf(text, /[\p{L}\p{N}’']+/gu);
const sentencesOf = (text: string) => splitSentences(text, articleFromText(text).blocks);
const blocksOf = (text: string) => articleFromText(text).blocks;

/** Any of the spans; as often one that a noted passage has a part in. */
const anySpan = ({ origins }: Tracked, { random, noted }: Chance, spans: readonly Span[]): Span | undefined => {
  const passage = one(random, noted);
  if (passage === undefined || random() < 0.5) return one(random, spans);
  const isNoted = ({ start, end }: Span) =>
    origins.slice(start, end).some((origin) => origin >= passage.start && origin < passage.end);
  return one(random, spans.filter(isNoted)) ?? one(random, spans);
};

const LETTERS = 'etaoinshrdlu';
const mistype = (word: string, random: () => number): readonly [at: number, length: number, by: string] => {
  const at = below(random, word.length);
  const letter = LETTERS[below(random, LETTERS.length)]!;
  const ways = [
    [at, 1, ''],
    // Behind a letter, so that it is in the passage that begins with the word.
    [at + 1 < word.length ? at + 1 : at, 0, letter],
    [at, 1, letter],
  ] as const;
  return one(random, ways)!;
};

/** A sentence of another article; or the halves of two sentences of this one, copied: it has their words and names. */
const newSentence = (tracked: Tracked, { random, sentences }: Chance): Tracked => {
  const { text } = tracked;
  const own = sentencesOf(text);
  const [first, second] = [one(random, own), one(random, own)];
  if (!first || !second || random() < 0.5) return newWords(one(random, sentences) ?? 'Nothing more was said that day.');
  const middle = ({ start, end }: Span) => {
    const space = text.indexOf(' ', Math.floor((start + end) / 2));
    return space < 0 || space >= end ? end : space + 1;
  };
  const halves = [
    { start: first.start, end: middle(first) },
    { start: middle(second), end: second.end },
  ].map((half) => copyOf(cut(tracked, half)));
  return joined(halves);
};

const withoutSentence = (tracked: Tracked, { start, end }: Span): Tracked => {
  const after = /^ +/u.exec(tracked.text.slice(end, end + 8))?.[0].length ?? 0;
  return replace(tracked, { start, end: end + after }, newWords(''));
};

const isOld = (origin: number) => origin >= 0;

/** Whether a span still stands between what it stood between, as far as that is left. */
const isAtHome = ({ origins }: Tracked, { start, end }: Span): boolean => {
  const own = origins.slice(start, end).filter(isOld);
  const before = origins.slice(0, start).findLast(isOld) ?? -1;
  const after = origins.slice(end).find(isOld) ?? Infinity;
  return own.length > 0 && before < own[0]! && own.at(-1)! < after;
};

/** Whether a span is a copy, or there is a copy of it. */
const isTwice = ({ origins }: Tracked, { start, end }: Span): boolean => {
  const own = new Set(origins.slice(start, end).map((origin) => (origin < -1 ? -2 - origin : origin)));
  return origins.some((origin) => origin < -1 && own.has(-2 - origin));
};

const at = (offset: number): Span => ({ start: offset, end: offset });

const EDITS = {
  'typo fixed': (tracked, chance) => {
    const word = anySpan(tracked, chance, wordsOf(tracked.text));
    if (!word) return tracked;
    const [from, length, by] = mistype(tracked.text.slice(word.start, word.end), chance.random);
    const start = word.start + from;
    return replace(tracked, { start, end: start + length }, newWords(by));
  },
  'words changed': (tracked, chance) => {
    const words = wordsOf(tracked.text);
    const first = anySpan(tracked, chance, words);
    if (!first) return tracked;
    const last = words[Math.min(words.indexOf(first) + below(chance.random, 3), words.length - 1)]!;
    const others = (one(chance.random, chance.sentences) ?? 'nothing of it').split(' ');
    const from = below(chance.random, others.length);
    const by = others.slice(from, from + 1 + below(chance.random, 4)).join(' ');
    return replace(tracked, { start: first.start, end: last.end }, newWords(by));
  },
  'sentence added': (tracked, chance) => {
    const before = anySpan(tracked, chance, sentencesOf(tracked.text));
    return before ? replace(tracked, at(before.end), joined([newWords(' '), newSentence(tracked, chance)])) : tracked;
  },
  'sentence removed': (tracked, chance) => {
    const sentence = anySpan(tracked, chance, sentencesOf(tracked.text));
    return sentence ? withoutSentence(tracked, sentence) : tracked;
  },
  'sentence moved': (tracked, chance) => {
    const sentence = anySpan(tracked, chance, sentencesOf(tracked.text));
    // Moved and repeated, nobody can tell which of the two it is.
    if (!sentence || isTwice(tracked, sentence)) return tracked;
    const moved = cut(tracked, sentence);
    const rest = withoutSentence(tracked, sentence);
    const before = one(chance.random, sentencesOf(rest.text));
    if (!before) return tracked;
    return replace(replace(rest, at(before.end), moved), at(before.end), newWords(' '));
  },
  'paragraph split': (tracked, chance) => {
    const sentence = anySpan(tracked, chance, sentencesOf(tracked.text));
    if (!sentence || tracked.text[sentence.end] !== ' ') return tracked;
    return replace(tracked, { start: sentence.end, end: sentence.end + 1 }, newWords(BLOCK_JOIN));
  },
  'paragraphs merged': (tracked, chance) => {
    const block = anySpan(tracked, chance, blocksOf(tracked.text));
    const gap = block && /^\s+/u.exec(tracked.text.slice(block.end, block.end + 8))?.[0].length;
    return block && gap ? replace(tracked, { start: block.end, end: block.end + gap }, newWords(' ')) : tracked;
  },
  'marks restyled': (tracked) => {
    const toPlain = /[“”‘’—–]/u.test(tracked.text);
    const styles = toPlain
      ? ([
          [/[“”]/gu, '"'],
          [/[‘’]/gu, "'"],
          [/[—–]/gu, '-'],
        ] as const)
      : ([
          [/"(?=\p{L})/gu, '“'],
          [/"/gu, '”'],
          [/'/gu, '’'],
          [/(?<= )-(?= )/gu, '—'],
        ] as const);
    return styles.reduce((text, [pattern, by]) => restyle(text, pattern, by), tracked);
  },
  'update on top': (tracked, chance) =>
    replace(tracked, at(0), joined([newWords('Update: '), newSentence(tracked, chance), newWords(BLOCK_JOIN)])),
  'headline changed': (tracked, chance) => {
    const headline = blocksOf(tracked.text)[0];
    const words = (one(chance.random, chance.sentences) ?? 'Another headline').split(' ').slice(0, 8).join(' ');
    return headline ? replace(tracked, headline, newWords(words)) : tracked;
  },
  // As a pull quote, or a list of what matters on top: a block of its own, never right beside what it repeats.
  'passage repeated': (tracked, chance) => {
    const sentence = anySpan(tracked, chance, sentencesOf(tracked.text));
    const blocks = blocksOf(tracked.text).filter(
      (block) => sentence && (block.end < sentence.start || block.start > sentence.end),
    );
    const before = one(chance.random, blocks);
    if (!sentence || !before || !isAtHome(tracked, sentence)) return tracked;
    const copy = copyOf(cut(tracked, sentence));
    return replace(replace(tracked, at(before.end), copy), at(before.end), newWords(BLOCK_JOIN));
  },
  'passage deleted': (tracked, { random, noted }) => {
    const passage = one(random, noted);
    if (!passage) return tracked;
    const isIts = (origin: number) => origin >= passage.start && origin < passage.end;
    const start = tracked.origins.findIndex(isIts);
    const end = tracked.origins.findLastIndex(isIts) + 1;
    return start < 0 || end - start > 2 * (passage.end - passage.start)
      ? tracked
      : replace(tracked, { start, end }, newWords(''));
  },
} satisfies Record<string, Edit>;

/** What is done to articles after they were published. */
export type EditKind = keyof typeof EDITS;

/** Every kind of edit. */
export const EDIT_KINDS = Object.keys(EDITS).filter((kind): kind is EditKind => kind in EDITS);

/** The text after one edit of a kind; the same where there is nothing it can be done to. */
export const edit = (tracked: Tracked, kind: EditKind, chance: Chance): Tracked => EDITS[kind](tracked, chance);
