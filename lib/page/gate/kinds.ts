/** What a page may be that is no article; of two that are as likely, the first is taken. */
export const PAGE_KINDS = [
  'list_page',
  'front_page',
  'search_page',
  'shop_page',
  'job_page',
  'media_page',
  'gallery_page',
  'forum_page',
  'feed_page',
  'mail_page',
  'app_page',
  'map_page',
  'figures_page',
  'login_page',
  'code_page',
  'wiki_page',
  'site_page',
] as const;

/** One of {@link PAGE_KINDS}. The message catalogues have a sentence `unread_<kind>` for each. */
export type PageKind = (typeof PAGE_KINDS)[number];

/** What a sign speaks for. */
export type Speaks = PageKind | 'article';

/** A rule that speaks for what a page is. */
export interface Rule {
  /** Unique among all rules of the gate. */
  readonly id: string;
  readonly speaks: readonly Speaks[];
  /** The more, the more rarely it is wrong. */
  readonly points: 1 | 2 | 3;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/** A rule over a short text of the page. */
export interface WordRule extends Rule {
  readonly pattern: RegExp;
}

/** One thing that speaks for what a page is. */
export interface Sign {
  /** The rule that found it. */
  readonly id: string;
  readonly speaks: Speaks;
  readonly points: number;
}

/** The signs that a rule gives, one for each kind of page that it speaks for. */
export const signsOf = ({ id, speaks, points }: Pick<Rule, 'id' | 'speaks' | 'points'>): readonly Sign[] =>
  speaks.map((kind) => ({ id, speaks: kind, points }));

/** The signs that the rules find in a text. */
export const signsIn = (rules: readonly WordRule[], text: string): readonly Sign[] =>
  rules.filter(({ pattern }) => pattern.test(text)).flatMap(signsOf);
