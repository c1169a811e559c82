import type { Speaks } from './kinds.ts';
import type { Seen } from './seen.ts';

/** A rule over what is seen of a page. */
export interface LiveRule {
  /** Unique among all rules of the gate. */
  readonly id: string;
  readonly speaks: readonly Speaks[];
  readonly points: 1 | 2 | 3;
  readonly holds: (seen: Seen) => boolean;
  /** What is not given in an example is 0. */
  readonly examples: { readonly hits: readonly Partial<Seen>[]; readonly misses: readonly Partial<Seen>[] };
}

/** Characters that stand together, from which a page seems to have a text of its own. */
const BODY = 600;
const LITTLE = 300;

/** What numbers speak for. */
export const LIVE_RULES: readonly LiveRule[] = [
  {
    id: 'body',
    speaks: ['article'],
    points: 1,
    holds: ({ together, paragraphs }) => together >= BODY && paragraphs >= 3,
    examples: { hits: [{ together: 900, paragraphs: 4 }], misses: [{ together: 900, paragraphs: 1 }] },
  },
  {
    id: 'long_body',
    speaks: ['article'],
    points: 1,
    holds: ({ together, paragraphs }) => together >= 1_500 && paragraphs >= 4,
    examples: { hits: [{ together: 2_000, paragraphs: 9 }], misses: [{ together: 900, paragraphs: 4 }] },
  },
  {
    id: 'very_long_body',
    speaks: ['article'],
    points: 1,
    holds: ({ together, paragraphs }) => together >= 4_000 && paragraphs >= 8,
    examples: { hits: [{ together: 9_000, paragraphs: 30 }], misses: [{ together: 2_000, paragraphs: 9 }] },
  },
  {
    id: 'headlines',
    speaks: ['front_page', 'list_page'],
    points: 2,
    holds: ({ headlines, together }) => headlines >= 8 && together < BODY,
    examples: { hits: [{ headlines: 20 }], misses: [{ headlines: 20, together: 3_000 }, { headlines: 4 }] },
  },
  {
    id: 'long_links',
    speaks: ['front_page', 'list_page'],
    points: 1,
    holds: ({ longLinks, together }) => longLinks >= 25 && together < BODY,
    examples: { hits: [{ longLinks: 60 }], misses: [{ longLinks: 60, together: 3_000 }] },
  },
  {
    id: 'teasers',
    speaks: ['front_page', 'list_page'],
    points: 1,
    holds: ({ teasers, teased, together }) => teasers >= 5 && teased > together * 2,
    examples: {
      hits: [{ teasers: 9, teased: 1_200, together: 200 }],
      misses: [{ teasers: 9, teased: 1_200, together: 900 }],
    },
  },
  {
    id: 'results',
    speaks: ['search_page'],
    points: 1,
    holds: ({ headlines, longLinks, together }) => (headlines >= 5 || longLinks >= 8) && together < BODY,
    examples: { hits: [{ headlines: 10 }, { longLinks: 10 }], misses: [{ headlines: 10, together: 2_000 }] },
  },
  {
    id: 'asked',
    speaks: ['search_page'],
    points: 1,
    holds: ({ asked }) => asked > 0,
    examples: { hits: [{ asked: 1 }], misses: [{}] },
  },
  {
    id: 'buys',
    speaks: ['shop_page'],
    points: 2,
    holds: (seen) => seen.can_buy + seen.can_offer >= 1,
    examples: { hits: [{ can_buy: 1 }, { can_offer: 2 }], misses: [{ can_get: 1 }] },
  },
  {
    id: 'buys_much',
    speaks: ['shop_page'],
    points: 1,
    holds: (seen) => seen.can_buy + seen.can_offer >= 6,
    examples: { hits: [{ can_buy: 24 }], misses: [{ can_buy: 2 }] },
  },
  {
    id: 'gets',
    speaks: ['shop_page'],
    points: 1,
    holds: (seen) => seen.can_get >= 1 && seen.together < BODY * 2,
    examples: { hits: [{ can_get: 1 }], misses: [{ can_get: 1, together: 4_000 }] },
  },
  {
    id: 'prices',
    speaks: ['shop_page'],
    points: 1,
    holds: ({ prices }) => prices >= 1,
    examples: { hits: [{ prices: 1 }], misses: [{}] },
  },
  {
    id: 'applies',
    speaks: ['job_page'],
    points: 2,
    holds: (seen) => seen.can_apply >= 1,
    examples: { hits: [{ can_apply: 1 }], misses: [{ can_get: 1 }] },
  },
  {
    id: 'plays',
    speaks: ['media_page'],
    points: 1,
    holds: (seen) => seen.can_play >= 3,
    examples: { hits: [{ can_play: 12 }], misses: [{ can_play: 1 }] },
  },
  {
    id: 'shows_film',
    speaks: ['media_page'],
    points: 1,
    holds: ({ video, audio, together }) => video + audio >= 1 && together < BODY,
    examples: { hits: [{ video: 1 }], misses: [{ video: 1, together: 2_000 }] },
  },
  {
    id: 'pictures',
    speaks: ['gallery_page'],
    points: 1,
    holds: ({ figure, together }) => figure >= 10 && together < LITTLE,
    examples: { hits: [{ figure: 30 }], misses: [{ figure: 30, together: 2_000 }] },
  },
  {
    id: 'answers',
    speaks: ['forum_page'],
    points: 1,
    holds: (seen) => seen.can_answer >= 4 && seen.running > seen.together * 3,
    examples: {
      hits: [{ can_answer: 20, running: 9_000, together: 900 }],
      misses: [{ running: 9_000, together: 900 }],
    },
  },
  {
    // No text among them is so much longer than the others that they could be remarks on it.
    id: 'posts',
    speaks: ['forum_page'],
    points: 2,
    holds: ({ can_answer: answers, places, together, running }) =>
      answers >= 4 && places >= 5 && together * places < running * 4,
    examples: {
      hits: [{ can_answer: 20, places: 20, together: 900, running: 9_000 }],
      misses: [{ can_answer: 20, places: 20, together: 2_500, running: 9_000 }],
    },
  },
  {
    id: 'feed',
    speaks: ['feed_page'],
    points: 2,
    holds: (seen) => seen.role_feed >= 1 && seen.editable >= 1,
    examples: { hits: [{ role_feed: 1, editable: 1 }], misses: [{ role_feed: 1 }] },
  },
  {
    id: 'messages',
    speaks: ['feed_page'],
    points: 2,
    holds: (seen) => seen.role_log >= 1 || (seen.role_listitem >= 20 && seen.editable >= 1),
    examples: { hits: [{ role_log: 1 }, { role_listitem: 50, editable: 1 }], misses: [{ role_listitem: 50 }] },
  },
  {
    id: 'talk',
    speaks: ['feed_page'],
    points: 2,
    holds: (seen) => seen.role_log >= 1 && seen.written > LITTLE && seen.written > seen.running,
    examples: { hits: [{ role_log: 1, written: 900 }], misses: [{ role_log: 1, written: 900, running: 5_000 }] },
  },
  {
    id: 'joins',
    speaks: ['feed_page'],
    points: 1,
    holds: (seen) => seen.can_join >= 1 && seen.together < BODY,
    examples: { hits: [{ can_join: 2 }], misses: [{ can_join: 2, together: 2_000 }] },
  },
  {
    id: 'letters',
    speaks: ['mail_page'],
    points: 2,
    holds: (seen) => seen.can_letter >= 3,
    examples: { hits: [{ can_letter: 4 }], misses: [{ can_letter: 1 }] },
  },
  {
    id: 'rows_of_letters',
    speaks: ['mail_page'],
    points: 1,
    holds: (seen) => seen.role_row >= 10 && seen.can_letter >= 1,
    examples: { hits: [{ role_row: 50, can_letter: 1 }], misses: [{ role_row: 50 }] },
  },
  {
    id: 'written',
    speaks: ['app_page'],
    points: 3,
    holds: (seen) => seen.editable >= 1 && seen.written > LITTLE && seen.written > seen.running,
    examples: {
      hits: [{ editable: 1, written: 5_000 }],
      misses: [
        { editable: 1, written: 5_000, running: 9_000 },
        { role_log: 1, written: 900 },
      ],
    },
  },
  {
    id: 'nothing_but_written',
    speaks: ['app_page', 'feed_page'],
    points: 3,
    holds: ({ written, running }) => written > BODY && running < LITTLE,
    examples: {
      hits: [{ written: 5_000, running: 100 }],
      misses: [{ written: 5_000, running: 900 }, { running: 100 }],
    },
  },
  {
    id: 'typed',
    speaks: ['app_page'],
    points: 2,
    holds: ({ typed, running }) => typed > LITTLE && typed > running,
    examples: { hits: [{ typed: 900, running: 200 }], misses: [{ typed: 900, running: 5_000 }] },
  },
  {
    id: 'writes',
    speaks: ['app_page'],
    points: 2,
    holds: (seen) => seen.can_write >= 3,
    examples: { hits: [{ can_write: 6 }], misses: [{ can_write: 1 }] },
  },
  {
    id: 'menus',
    speaks: ['app_page'],
    points: 1,
    holds: (seen) => seen.role_menubar + seen.role_toolbar + seen.role_grid >= 1 && seen.a < 10,
    examples: { hits: [{ role_menubar: 1 }], misses: [{ role_menubar: 1, a: 80 }] },
  },
  {
    id: 'canvas',
    speaks: ['app_page'],
    points: 1,
    holds: ({ canvas, a, together }) => canvas >= 1 && a < 20 && together < LITTLE,
    examples: {
      hits: [{ canvas: 1 }],
      misses: [
        { canvas: 1, together: 2_000 },
        { canvas: 1, a: 90 },
      ],
    },
  },
  {
    id: 'map',
    speaks: ['map_page'],
    points: 1,
    holds: (seen) => seen.role_application >= 1 && seen.together < LITTLE,
    examples: { hits: [{ role_application: 1 }], misses: [{ role_application: 1, together: 2_000 }] },
  },
  {
    id: 'cells',
    speaks: ['figures_page'],
    points: 2,
    holds: ({ td, together }) => td >= 30 && together < BODY,
    examples: { hits: [{ td: 90 }], misses: [{ td: 90, together: 2_000 }] },
  },
  {
    id: 'password',
    speaks: ['login_page'],
    points: 2,
    holds: ({ passwords, together }) => passwords >= 1 && together < BODY * 2,
    examples: { hits: [{ passwords: 1 }], misses: [{ passwords: 1, together: 4_000 }] },
  },
  {
    id: 'programs',
    speaks: ['code_page'],
    points: 2,
    holds: (seen) => seen.can_share >= 2,
    examples: { hits: [{ can_share: 3 }], misses: [{ can_share: 1 }] },
  },
  {
    id: 'code',
    speaks: ['code_page'],
    points: 1,
    holds: ({ pre }) => pre >= 4,
    examples: { hits: [{ pre: 9 }], misses: [{ pre: 1 }] },
  },
];
