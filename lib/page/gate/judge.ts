import type { Care } from '../../messages.ts';
import { PAGE_KINDS, type PageKind, type Sign, signsOf, type Speaks } from './kinds.ts';
import { LIVE_RULES } from './live-rules.ts';
import type { Signs } from './signs.ts';

/** What a page seems to be, before it is read, and why. */
export interface Judgement {
  /** What it most seems to be if it is no article; null where nothing speaks against one. */
  readonly kind: PageKind | null;
  /** What speaks for that kind: points of all its signs. */
  readonly against: number;
  /** How many independent sources say so: the address, what the page states, its titles, what is seen of it. */
  readonly sources: number;
  /** What speaks for an article, as far as that tells it from this kind of page. */
  readonly pro: number;
  /** What page and address say for an article, whatever its text. */
  readonly claimed: number;
  /** Every sign that was found, whatever it speaks for. */
  readonly signs: readonly Sign[];
}

/** How much a long text in the page speaks against each kind: some have as much as any article. */
const TEXT_COUNTS: Readonly<Record<PageKind, number>> = {
  list_page: 1,
  front_page: 1,
  search_page: 1,
  gallery_page: 1,
  media_page: 1,
  map_page: 1,
  figures_page: 1,
  login_page: 0.5,
  shop_page: 1,
  job_page: 1,
  feed_page: 1,
  forum_page: 0,
  mail_page: 0,
  app_page: 0,
  code_page: 0,
  wiki_page: 0,
  site_page: 0,
};

const pointsFor = (signs: readonly Sign[], speaks: Speaks): readonly number[] =>
  signs.flatMap((sign) => (sign.speaks === speaks ? [sign.points] : []));
const sum = (points: readonly number[]): number => points.reduce((total, value) => total + value, 0);
/** Of statements that say the same, the strongest counts. */
const most = (points: readonly number[]): number => Math.max(0, ...points);

const lead = (weighed: { readonly against: number; readonly pro: number }): number => weighed.against - weighed.pro;

/** Weighs the signs of a page. */
export function judge({ address, stated, titled, seen }: Signs): Judgement {
  const live = LIVE_RULES.filter((rule) => rule.holds(seen)).flatMap(signsOf);
  const claims = pointsFor(stated, 'article');
  // A type given to machines and one given to other sites are two statements, though by the same page.
  const claimed = most(claims) + (new Set(claims).size > 1 ? 1 : 0) + most(pointsFor(address, 'article'));
  const text = sum(pointsFor(live, 'article'));
  const weigh = (kind: PageKind) => {
    const parts = [
      ...[address, stated, titled].map((signs) => most(pointsFor(signs, kind))),
      sum(pointsFor(live, kind)),
    ];
    return {
      kind,
      against: sum(parts),
      sources: parts.filter((points) => points > 0).length,
      pro: claimed + text * TEXT_COUNTS[kind],
    };
  };
  const none = { kind: null, against: 0, sources: 0, pro: claimed + text };
  const best = PAGE_KINDS.map(weigh)
    .filter(({ against }) => against > 0)
    .reduce<Omit<Judgement, 'signs' | 'claimed'>>(
      (first, next) =>
        first.kind === null || lead(next) > lead(first) || (lead(next) === lead(first) && next.against > first.against)
          ? next
          : first,
      none,
    );
  return { ...best, claimed, signs: [...address, ...stated, ...titled, ...live] };
}

/** What must speak against an article: points in all, from how many sources, and more than for it. */
interface Threshold {
  readonly against: number;
  readonly sources: number;
  readonly lead: number;
}

const THRESHOLDS: Readonly<Record<Care, readonly Threshold[]>> = {
  asked: [
    { against: 3, sources: 2, lead: 2 },
    { against: 5, sources: 1, lead: 4 },
  ],
  unasked: [
    { against: 3, sources: 2, lead: 1 },
    { against: 2, sources: 1, lead: 1.5 },
  ],
};

/** What the page is, where that is plain enough to read no further; else null. */
export const plainlyNoArticle = ({ kind, against, sources, pro }: Judgement, care: Care): PageKind | null =>
  THRESHOLDS[care].some((least) => against >= least.against && sources >= least.sources && against - pro >= least.lead)
    ? kind
    : null;
