import { attribute, isNamed } from '../dom.ts';
import { BODY_HINTS, type HintRule, NOISE_HINTS } from './hint-rules.ts';

const index = (rules: readonly HintRule[]): ReadonlyMap<string, HintRule> =>
  new Map(rules.flatMap((rule) => rule.words.split(', ').map((word) => [word, rule] as const)));

const NOISE = index(NOISE_HINTS);
const BODY = index(BODY_HINTS);

/** Code units: names beyond these are not read, so that a page cannot make the reading slow with them. */
const LONGEST_NAMES = 500;

const wordsOf = (names: string): readonly string[] =>
  names
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

/** What names like these say: the first of {@link NOISE_HINTS} that fits, and whether one of {@link BODY_HINTS} does. */
export interface Hints {
  readonly noise: HintRule | null;
  readonly body: boolean;
}

/** Reads the words of class names and the like. */
export function hintsIn(names: string): Hints {
  const words = wordsOf(names);
  let noise: HintRule | null = null;
  let body = false;
  for (const [at, word] of words.entries()) {
    const pair = `${word} ${words[at + 1] ?? ''}`;
    noise ??= NOISE.get(pair) ?? NOISE.get(word) ?? null;
    body ||= BODY.has(pair) || BODY.has(word);
  }
  return { noise, body };
}

const NAMING = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid'];
const NONE: Hints = { noise: null, body: false };

/** A reader of an element's hints that remembers the names it has seen. */
export function hintReader(): (element: Element) => Hints {
  const known = new Map<string, Hints>();
  return (element) => {
    if (!isNamed(element)) return NONE;
    let names = '';
    for (const name of NAMING) {
      const value = attribute(element, name);
      if (value !== null) names += `${value} `;
    }
    const before = known.get(names);
    if (before) return before;
    const hints = hintsIn(names);
    known.set(names, hints);
    return hints;
  };
}
