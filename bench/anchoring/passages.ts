import { articleFromText } from '../../lib/text/article.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import type { Span } from '../../lib/text/span.ts';

const below = (random: () => number, limit: number): number => Math.floor(random() * limit);

/** Passages as readers select them: a word, a few words, one to three sentences, across paragraphs, from and to the middle of words. */
export const drawPassages = (text: string, count: number, random: () => number): readonly Span[] => {
  const words = [...text.matchAll(/[\p{L}\p{N}’'-]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const sentences = splitSentences(text, articleFromText(text).blocks);
  const from = (spans: readonly Span[], most: number): Span => {
    const first = below(random, spans.length);
    const last = Math.min(spans.length - 1, first + below(random, most));
    return { start: spans[first]!.start, end: spans[last]!.end };
  };
  const anywhere = (): Span => {
    const start = below(random, text.length - 1);
    return { start, end: Math.min(text.length, start + 1 + below(random, 250)) };
  };
  const kinds = [
    () => from(words, 1),
    () => from(words, 8),
    () => from(words, 40),
    () => from(sentences, 1),
    () => from(sentences, 3),
    () => from(sentences, 10),
    anywhere,
  ];
  return Array.from({ length: count }, (_, n) => kinds[n % kinds.length]!()).filter(
    ({ start, end }) => text.slice(start, end).trim() !== '',
  );
};
