import type { Candidate } from './candidates.ts';
import { NAME_EVIDENCE } from './evidence.ts';
import type { NameEvidence, NamePlace } from './evidence/name-place.ts';
import { keyOf } from './join-names.ts';

/** Log odds before any evidence. */
const BIAS = { several: -0.4, single: -1.8 };
/** Added to a name of several words whose last word stands alone elsewhere in the article. */
const LAST_WORD_ALONE = 1.2;

/** A candidate where it stands. */
export interface PlacedCandidate {
  readonly candidate: Candidate;
  readonly place: NamePlace;
}

const kindOf = ({ words }: Candidate): 'several' | 'single' => (words.length > 1 ? 'several' : 'single');

/** The log odds that the candidate at this one place is a person's name. */
export const weighPlace = ({ candidate, place }: PlacedCandidate): number => {
  const kind = kindOf(candidate);
  return NAME_EVIDENCE.reduce((sum, item) => (item.holds(place) ? sum + item[kind] : sum), BIAS[kind]);
};

/** The log odds of each name, by {@link keyOf} its words, from the evidence at all its places together. */
export const weighNames = (placed: readonly PlacedCandidate[]): ReadonlyMap<string, number> => {
  const singles = new Set(placed.flatMap(({ candidate: { words } }) => (words.length === 1 ? words : [])));
  const held = new Map<string, { readonly kind: 'several' | 'single'; readonly items: Set<NameEvidence> }>();
  for (const { candidate, place } of placed) {
    const key = keyOf(candidate.words);
    const name = held.get(key) ?? { kind: kindOf(candidate), items: new Set() };
    held.set(key, name);
    for (const item of NAME_EVIDENCE) if (!name.items.has(item) && item.holds(place)) name.items.add(item);
  }
  const weights = new Map<string, number>();
  for (const [key, { kind, items }] of held) {
    const alone = kind === 'several' && singles.has(key.slice(key.lastIndexOf(' ') + 1)) ? LAST_WORD_ALONE : 0;
    weights.set(
      key,
      [...items].reduce((sum, item) => sum + item[kind], BIAS[kind] + alone),
    );
  }
  return weights;
};
