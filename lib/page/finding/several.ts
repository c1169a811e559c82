import { attribute } from '../dom.ts';
import type { Noise } from './marks.ts';
import type { Outline } from './outline.ts';
import type { Branch } from './runs.ts';
import { isLink, sums } from './worth.ts';

/** What is known of a page before it is decided where its article is. */
export interface Looked {
  readonly page: Outline;
  /** What each run speaks for an article around it. */
  readonly worth: readonly number[];
  readonly noise: Noise;
  /** The run that is the headline, or -1. */
  readonly title: number;
}

/** Characters of running text that an article of its own has at least; the like of the first has as many without an h1. */
const LEAST = 250;
const LEAST_LIKE = 600;
/** Characters: what is shorter is no headline but a name ("Comments"). */
const SHORTEST = 15;
const LEVEL = /^h([1-3])$/u;
const TYPE = /(?:Article|Posting|Report)\b/u;
/** The class of an entry in the microformats hAtom and h-entry. */
const ENTRY = /(?:^|\s)h-?entry(?:\s|$)/u;
/** Attributes in which sites that show one article after the other keep the address of each. */
const ADDRESSES = ['data-url', 'data-article-url', 'data-canonical-url', 'data-permalink', 'itemid'];

const isArticle = ({ element, tag }: Branch): boolean =>
  tag === 'article' ||
  attribute(element, 'role') === 'article' ||
  TYPE.test(attribute(element, 'itemtype') ?? '') ||
  ENTRY.test(attribute(element, 'class') ?? '') ||
  ADDRESSES.some((name) => attribute(element, name) !== null);

/** Tells for a branch the outermost around it that says it is an article, or -1. No branch is looked at twice. */
const outermostReader = (branches: readonly Branch[]): ((place: number) => number) => {
  const known = new Map<number, number>();
  return (place) => {
    const path: number[] = [];
    for (let at = place; at !== -1 && !known.has(at); at = branches[at]!.parent) path.push(at);
    for (const at of path.toReversed()) {
      const around = known.get(branches[at]!.parent) ?? -1;
      known.set(at, around === -1 && isArticle(branches[at]!) ? at : around);
    }
    return known.get(place)!;
  };
};

const classesOf = (element: Element): ReadonlySet<string> =>
  new Set((attribute(element, 'class') ?? '').split(/\s+/u).filter(Boolean));

/** Whether two elements are of the same make: the same tag, and a class in common where they have any. */
const isLike = (one: Branch, other: Branch): boolean => {
  const [a, b] = [classesOf(one.element), classesOf(other.element)];
  return one.tag === other.tag && (a.size + b.size === 0 || [...a].some((name) => b.has(name)));
};

/** An article of several in a page. */
export interface Separate {
  readonly branch: Branch;
  readonly headline: string;
}

/**
 * The articles of a page of several, each with a headline that leads nowhere and enough text; fewer than two where the
 * page is of one. The posts of a live blog and the comments below an article have its headline above them.
 */
function separateArticles({ page, worth, noise, title }: Looked): readonly Separate[] {
  const { branches, runs } = page;
  const outermost = outermostReader(branches);
  const heads = new Map<number, { readonly level: number; readonly headline: string }>();
  for (const run of runs) {
    const level = Number(LEVEL.exec(branches[run.container]!.tag)?.[1] ?? NaN);
    if (Number.isNaN(level) || isLink(run) || run.text.length < SHORTEST) continue;
    const article = outermost(run.container);
    if (article < 1 || noise[article] !== null || level >= (heads.get(article)?.level ?? Infinity)) continue;
    heads.set(article, { level, headline: run.text });
  }
  const own = title === -1 ? -1 : outermost(runs[title]!.container);
  if (heads.size < 2 || (title !== -1 && !heads.has(own))) return [];
  const text = sums(page, (place) => Math.max(0, worth[place]!));
  return [...heads].flatMap(([article, { level, headline }]) => {
    const branch = branches[article]!;
    const isOne =
      article === own ||
      (level === 1 && text[article]! >= LEAST) ||
      (own !== -1 && text[article]! >= LEAST_LIKE && isLike(branch, branches[own]!));
    return isOne ? [{ branch, headline }] : [];
  });
}

/** How much of the window the element takes up, in pixels of height; below 0 how far it is from it. */
const shownIn = (view: Window, element: Element): number => {
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return Math.min(bottom, view.innerHeight) - Math.max(top, 0);
};

/**
 * Of a page that shows several articles one after the other, as those do on which one scrolls on and on, the one that the
 * reader is at: that which takes up most of the window, or the first where there is no layout. Null for a page of one.
 */
export function articleAtReader(looked: Looked, view: Window | null): Separate | null {
  const articles = separateArticles(looked);
  if (articles.length < 2) return null;
  const shown = articles.map(({ branch }) => (view === null ? 0 : shownIn(view, branch.element)));
  return articles[shown.indexOf(Math.max(...shown))]!;
}
