import type { Act } from './acts.ts';

/** Elements that are counted by their names. */
export const TAGS = ['a', 'audio', 'canvas', 'figure', 'pre', 'td', 'video'] as const;

/** Roles of WAI-ARIA that are counted. */
export const ROLES = ['application', 'feed', 'grid', 'listitem', 'log', 'menubar', 'row', 'toolbar'] as const;

/** How the running text of a page stands in it; lengths are in UTF-16 code units. */
export interface SeenText {
  /** In paragraphs that stand one after the other in one element: the most there is in any. */
  readonly together: number;
  /** The number of those paragraphs. */
  readonly paragraphs: number;
  /** In all paragraphs, teasers and what was written there aside. */
  readonly running: number;
  /** The number of elements that `running` is spread over. */
  readonly places: number;
  /** In paragraphs that stand in links, or right under headings that are links. */
  readonly teased: number;
  /** The number of those paragraphs. */
  readonly teasers: number;
  /** In paragraphs that stand where readers write: in editors and in the log of a chat. */
  readonly written: number;
}

/** What is seen of a page without reading it, in numbers: elements, roles, and controls by what they do. */
export interface Seen
  extends SeenText, Readonly<Record<(typeof TAGS)[number] | `role_${(typeof ROLES)[number]}` | `can_${Act}`, number>> {
  /** Elements that can be written in, fields of forms aside. */
  readonly editable: number;
  readonly passwords: number;
  /** Search fields with words in them. */
  readonly asked: number;
  /** Characters in the longest field of several lines. */
  readonly typed: number;
  /** Prices in microdata. */
  readonly prices: number;
  /** Headings of the second to fourth level that link to other pages of the site. */
  readonly headlines: number;
  /** Links as long as a headline. */
  readonly longLinks: number;
}

/** What is seen of an empty page. */
export const NOTHING_SEEN: Seen = {
  a: 0,
  audio: 0,
  canvas: 0,
  figure: 0,
  pre: 0,
  td: 0,
  video: 0,
  role_application: 0,
  role_feed: 0,
  role_grid: 0,
  role_listitem: 0,
  role_log: 0,
  role_menubar: 0,
  role_row: 0,
  role_toolbar: 0,
  can_answer: 0,
  can_apply: 0,
  can_buy: 0,
  can_get: 0,
  can_join: 0,
  can_letter: 0,
  can_offer: 0,
  can_play: 0,
  can_share: 0,
  can_write: 0,
  together: 0,
  paragraphs: 0,
  running: 0,
  places: 0,
  teased: 0,
  teasers: 0,
  written: 0,
  editable: 0,
  passwords: 0,
  asked: 0,
  typed: 0,
  prices: 0,
  headlines: 0,
  longLinks: 0,
};
