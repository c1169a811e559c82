import { findCards } from './cards.ts';
import { type Hints, hintReader } from './hints.ts';
import type { Outline } from './outline.ts';
import { sums } from './worth.ts';

/** Elements that say by their name that what is inside is no running text. */
const TAG_NOISE: Readonly<Record<string, string>> = {
  nav: 'navigation',
  menu: 'navigation',
  aside: 'aside',
  footer: 'footer',
  figcaption: 'caption',
  address: 'byline',
  dialog: 'consent',
  form: 'form',
  label: 'form',
};

/** Reasons that hold however much text there is: comments and footers can be longer than the article. */
const SURE = new Set(['navigation', 'comments', 'footer', 'consent', 'caption']);

/** A branch with a greater share than this of the text is not left out for what it is called, unless it is {@link SURE}. */
const TOO_MUCH = 0.45;

/** Names that are as often given to parts of the text itself, and the share of all text from which on that is so. */
const DOUBTFUL = new Set<string | null>(['gallery', 'paywall', 'overlay']);
const DOUBT = 0.3;

/** Share of the page's text from which what is called an article's body is believed to be it. */
const MUCH = 0.25;

/** For every branch why it is left out, by itself or by what is around it; null where nothing speaks against it. */
export type Noise = readonly (string | null)[];

export interface Marks {
  readonly hints: readonly Hints[];
  /** By all that the page says of its branches. */
  readonly noise: Noise;
  /** By that which leaves little doubt. */
  readonly sure: Noise;
}

/** For every branch whether it, or one inside it, is such. */
const holding = ({ branches }: Outline, such: (place: number) => boolean): readonly boolean[] => {
  const out = branches.map((_, i) => such(i));
  for (let i = branches.length - 1; i > 0; i -= 1) out[branches[i]!.parent] ||= out[i]!;
  return out;
};

/**
 * Tells which branches are furniture, by their tags and by what they are called. A branch around the headline or around
 * what is called the article's body is not, whatever its names: the names of a whole page speak of all that it has.
 */
export function markBranches(page: Outline, worth: readonly number[], title: number): Marks {
  const read = hintReader();
  const { branches, runs } = page;
  const hints = branches.map((branch) => read(branch.element));
  const all = sums(page, (place) => Math.max(0, worth[place]!));
  const headline = title === -1 ? -1 : runs[title]!.branch;
  const vital = holding(page, (i) => i === headline || (hints[i]!.body && all[i]! >= all[0]! * MUCH));
  const cards = findCards(page);
  const named = branches.map((branch, i) => {
    if (vital[i]) return null;
    const rule = hints[i]!.noise;
    if (rule !== null && all[i]! <= (rule.most ?? Infinity)) return rule.reason;
    return TAG_NOISE[branch.tag] ?? (cards.has(i) ? 'teaser' : null);
  });
  const inherit = (own: Noise): Noise => {
    const out: (string | null)[] = [];
    for (const [i, { parent }] of branches.entries()) out.push((parent === -1 ? null : out[parent]!) ?? own[i]!);
    return out;
  };
  const sure = inherit(named.map((reason) => (reason !== null && SURE.has(reason) ? reason : null)));
  const gain = sums(page, (place) => (sure[runs[place]!.branch] === null ? Math.max(0, worth[place]!) : 0));
  const limit = gain[0]! * TOO_MUCH;
  const held = new Map<string, number>();
  for (const [i, reason] of named.entries()) {
    if (reason === null || !DOUBTFUL.has(reason) || named[branches[i]!.parent] === reason) continue;
    held.set(reason, (held.get(reason) ?? 0) + gain[i]!);
  }
  const isBelieved = (reason: string | null, i: number): boolean =>
    gain[i]! <= limit && (reason === null || (held.get(reason) ?? 0) <= gain[0]! * DOUBT);
  return { hints, sure, noise: inherit(named.map((reason, i) => sure[i] ?? (isBelieved(reason, i) ? reason : null))) };
}
