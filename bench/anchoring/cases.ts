import type { Span } from '../../lib/text/span.ts';
import { seededRandom } from '../../lib/seeded-random.ts';
import { articleFromText } from '../../lib/text/article.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { EDIT_KINDS, edit, type EditKind } from './edits.ts';
import { drawPassages } from './passages.ts';
import { track, type Tracked } from './tracked.ts';

/** An article as it was, passages of it, and the article after edits. */
export interface Case {
  readonly before: string;
  readonly passages: readonly Span[];
  readonly kinds: readonly EditKind[];
  readonly now: Tracked;
}

/** How cases are drawn; the same for the same seed. */
export interface Draw {
  /** In how many ways every article is edited. */
  readonly rounds: number;
  readonly seed: number;
  /** Passages of each article. */
  readonly passages?: number;
  /** How many edits each gets; without it one to ten, in turn. */
  readonly edits?: number;
}

const PASSAGES = 14;
const MOST_EDITS = 10;
const FOREIGN = 60;

const sentencesIn = (text: string): readonly string[] =>
  splitSentences(text, articleFromText(text).blocks).map(({ start, end }) => text.slice(start, end));

/** Every article edited in so many ways, by edits of any kind at once. */
export function* drawCases(
  articles: readonly string[],
  { rounds, seed, passages = PASSAGES, edits }: Draw,
): Generator<Case> {
  for (const [n, before] of articles.entries()) {
    for (let round = 0; round < rounds; round += 1) {
      const random = seededRandom((seed * 1_000_003 + n * 7_919 + round * 104_729 + 1) * 2_654_435);
      const sentences = sentencesIn(articles[(n + 1 + round) % articles.length]!).slice(0, FOREIGN);
      const noted = drawPassages(before, passages, random);
      const count = edits ?? 1 + ((n + round) % MOST_EDITS);
      const kinds = Array.from({ length: count }, () => EDIT_KINDS[Math.floor(random() * EDIT_KINDS.length)]!);
      const now = kinds.reduce((text, kind) => edit(text, kind, { random, sentences, noted }), track(before));
      yield { before, passages: noted, kinds, now };
    }
  }
}
