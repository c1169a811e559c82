import type { Dated, Modifier } from './quantity.ts';

type Phrases = readonly (readonly [Modifier, string])[];

// One phrase a comma; the longest that fits holds.
const BEFORE: Phrases = [
  ['about', 'about,around,roughly,approximately,some,circa,estimated,an estimated'],
  ['nearly', 'nearly,almost,close to,just under,just short of'],
  [
    'more-than',
    'more than,over,above,exceeding,in excess of,greater than,higher than,upward of,upwards of,just over,well over',
  ],
  ['at-least', 'at least,no fewer than,no less than,not less than,a minimum of,as few as,as little as'],
  ['less-than', 'less than,fewer than,lower than,under,below'],
  ['at-most', 'at most,up to,no more than,not more than,a maximum of,as many as,as much as,as high as'],
];
const BEHIND: Phrases = [
  ['about', 'or so,odd'],
  ['at-least', 'or more,or older,and older,and over,and up,plus,+'],
  ['at-most', 'or less,or fewer,or younger'],
];

/** A phrase that says how a number stands to the true one. */
export interface ModifierPhrase {
  readonly modifier: Modifier;
  readonly words: readonly string[];
}

/** The phrases by the word that stands nearest to the number, the longest first. */
const byNearest = (phrases: Phrases, nearest: 0 | -1): ReadonlyMap<string, readonly ModifierPhrase[]> => {
  const all = phrases.flatMap(([modifier, list]) =>
    list.split(',').map((phrase): ModifierPhrase => ({ modifier, words: phrase.split(' ') })),
  );
  return Map.groupBy(
    all.toSorted((a, b) => b.words.length - a.words.length),
    ({ words }) => words.at(nearest) ?? '',
  );
};

/** Phrases before a number, by their last word. */
export const PHRASES_BEFORE = byNearest(BEFORE, -1);
/** Phrases behind a number, by their first word. */
export const PHRASES_BEHIND = byNearest(BEHIND, 0);

type Direction = 'up' | 'down';

const directions = (up: string, down: string): ReadonlyMap<string, Direction> =>
  new Map([
    ...up.split(' ').map((word) => [word, 'up'] as const),
    ...down.split(' ').map((word) => [word, 'down'] as const),
  ]);

/** Words before a number that make a change of it ("rose 12 percent"). */
export const CHANGES_BEFORE = directions(
  'up rose rise rises rising increase increased increases increasing grew grow grows growing grown climbed climb jumped jump soared surged gained gain added adding raise raised raising boosted hiked expanded spiked',
  'down fell fall falls falling fallen drop dropped drops dropping declined decline decreased decrease cut cuts cutting reduced reduce reducing plunged lost shed slashed slashing shrank dipped slumped sank',
);
/** Words behind a number that make a change or a difference of it ("12 percent more"). */
export const CHANGES_BEHIND = directions(
  'increase rise jump gain growth surge hike raise boost spike uptick more higher greater larger bigger faster',
  'decrease drop decline fall cut reduction dip plunge slump loss less fewer lower smaller slower cheaper',
);

/** What opens the words for what something is compared with. */
export const COMPARED_WITH: readonly (readonly string[])[] = [
  ['from'],
  ['than'],
  ['over'],
  ['versus'],
  ['compared', 'with'],
  ['compared', 'to'],
];

/** The words before a date that bound it. */
export const BOUNDS: ReadonlyMap<string, Dated['modifier']> = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['before', 'before'],
  ['after', 'after'],
]);
