import type { Token } from '../../../text/tokens.ts';
import type { WordClass } from '../word-classes.ts';

/** A candidate in its sentence: the tokens from `first` up to, not including, `end`. */
export interface NamePlace {
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  readonly first: number;
  readonly end: number;
  /** The words of the candidate, see `Candidate.words`. */
  readonly words: readonly string[];
  /** The words that the text writes in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
}

/** One thing that speaks for or against a run of words being a person's name. */
export interface NameEvidence {
  readonly id: string;
  /** Log odds that it adds to a name of several words and to a single word; training/fit-name-evidence.ts finds them. */
  readonly several: number;
  readonly single: number;
  readonly holds: (place: NamePlace) => boolean;
  /** Texts with the candidate in square brackets. */
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/** The word so many tokens before the name; empty where there is none. */
export const before = ({ tokens, first }: NamePlace, distance = 1): string => tokens[first - distance]?.text ?? '';

/** The word so many tokens after the name; empty where there is none. */
export const after = ({ tokens, end }: NamePlace, distance = 1): string => tokens[end - 1 + distance]?.text ?? '';

/** What the word so many tokens before the name is. */
export const classBefore = ({ classes, first }: NamePlace, distance = 1): WordClass | undefined =>
  classes[first - distance];

/** What the word right after the name is. */
export const classAfter = ({ classes, end }: NamePlace): WordClass | undefined => classes[end];
