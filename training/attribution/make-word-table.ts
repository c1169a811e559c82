import { hashText } from '../../lib/analysis/tagger/hash.ts';
import { plainWord } from '../../lib/analysis/tagger/word-columns.ts';
import type { WordTable } from '../../lib/analysis/tagger/word-table.ts';
import { clusterWords } from './cluster-words.ts';
import type { GoldPassage } from './examples.ts';
import { likenessOf, type WordUse } from './likeness.ts';
import type { GoldArticle } from './read-articles.ts';
import type { WordVectors } from './word-vectors.ts';

const CLUSTERS = { broad: 64, middle: 256, fine: 1024 } as const;
const LEVELS = [0.01, 0.03, 0.06, 0.1, 0.15, 0.22, 0.3, 0.4, 0.55];

const levelOf = (likeness: number): number => LEVELS.findLastIndex((least) => likeness > least) + 1;

/** How the words of the passages are used in attributions. */
const usesOf = (passages: readonly GoldPassage[]): ReadonlyMap<string, WordUse> => {
  const uses = new Map<string, { seen: number; parts: [number, number, number] }>();
  for (const { passage, labels } of passages) {
    for (const [index, token] of passage.tokens.entries()) {
      const word = plainWord(token);
      const use = uses.get(word) ?? { seen: 0, parts: [0, 0, 0] };
      uses.set(word, use);
      const label = labels[index] ?? 0;
      use.seen++;
      if (label === 5 || label === 6) use.parts[0]++;
      else if (label >= 1 && label <= 4) use.parts[1]++;
      else if (label === 7 || label === 9) use.parts[2]++;
    }
  }
  return uses;
};

const FEW = 3;
const ALSO = 0.15;

/** The part of speech a word mostly has, with the next where it is not rare, by its sightings in the articles. */
const tagsOf = (articles: readonly GoldArticle[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, sentences = [] } of articles)
    for (const [start, end, tag] of sentences.flat()) {
      const word = text.slice(start, end).toLowerCase();
      const tags = counts.get(word) ?? new Map<string, number>();
      counts.set(word, tags);
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
    }
  const tags = new Map<string, string>();
  for (const [word, of] of counts) {
    const seen = [...of.values()].reduce((sum, count) => sum + count, 0);
    const [first, second] = [...of].toSorted((a, b) => b[1] - a[1]);
    if (seen < FEW || !first) continue;
    tags.set(word, second && second[1] > ALSO * seen ? `${first[0]} ${second[0]}` : first[0]);
  }
  return tags;
};

/** The table of the words that have a vector: their clusters, what they are like, and their part of speech. */
export const makeWordTable = (vectors: WordVectors, passages: readonly GoldPassage[]): WordTable => {
  const { words } = vectors;
  const articles = [...new Set(passages.map(({ article }) => article))];
  const tags = tagsOf(articles);
  const tagNumbers = new Map([...new Set(tags.values())].toSorted().map((tag, index) => [tag, index + 1]));
  const likeness = likenessOf(vectors, usesOf(passages));
  const clusters = Object.entries(CLUSTERS).map(([name, count]) => [name, clusterWords(vectors, count, 1)] as const);
  const hashes = words.map((word) => hashText(word) | 0);
  const order = [...words.keys()].toSorted((a, b) => hashes[a]! - hashes[b]!);
  const level = (output: number) => Uint16Array.from(order, (index) => levelOf(likeness[index]![output]!));
  return {
    hashes: Int32Array.from(order, (index) => hashes[index]!),
    columns: {
      cueLike: level(0),
      sourceLike: level(1),
      contentLike: level(2),
      tag: Uint16Array.from(order, (index) => tagNumbers.get(tags.get(words[index]!) ?? '') ?? 0),
      ...Object.fromEntries(clusters.map(([name, of]) => [name, Uint16Array.from(order, (index) => of[index]!)])),
    },
  };
};
