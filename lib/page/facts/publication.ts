import { attribute, selectIn, tagOf, textIn } from '../dom.ts';
import { daysIn, isoDate } from './dates.ts';
import { type Evidence, type Fact, spread, UNKNOWN } from './evidence.ts';
import { nameIn } from './json-ld.ts';

/** What stands before the date of a change, and what an element that shows one is called. */
const CHANGE =
  /updat|modif|revis|edited|correct|amend|last|actuali[sz]|mis(?:e)? à jour|aktualisiert|geändert|atuali[sz]|aggiornat|bijgewerkt|uppdater|oppdater|обновл/iu;

/** Dates of an article, each with where it was found. */
export interface Dates {
  readonly published: readonly Evidence<string>[];
  readonly modified: readonly Evidence<string>[];
}

/** Code units of what stands around a date that are looked at. */
const NEAR = 60;
/** Elements that show a date beyond these are not read. */
const MOST = 20;

const attributesOf = (element: Element): string =>
  ['class', 'itemprop', 'property', 'id'].map((name) => attribute(element, name) ?? '').join(' ');

/** The dates of the `<time>` elements within an element: of publication, and of change where they say so. */
export function datesOfElements(area: Element): Dates {
  const dates = { published: [] as Evidence<string>[], modified: [] as Evidence<string>[] };
  for (const element of selectIn(area, 'time, [data-datetime]').slice(0, MOST)) {
    const shown = textIn(element).slice(0, NEAR);
    const date = isoDate(attribute(element, 'datetime') ?? attribute(element, 'data-datetime')) ?? isoDate(shown);
    if (date === null) continue;
    const before = element.previousSibling === null ? '' : textOfNode(element.previousSibling).slice(-NEAR);
    const names = `${attributesOf(element)} ${element.parentElement ? attributesOf(element.parentElement) : ''}`;
    // "published updated" is how one widespread system names the only date it shows.
    const isChange =
      CHANGE.test(`${shown} ${before}`) || (CHANGE.test(names) && !/publish|create|entry-date/iu.test(names));
    dates[isChange ? 'modified' : 'published'].push({ value: date, origin: { place: 'time', name: tagOf(element) } });
  }
  return dates;
}

const textOfNode = (node: Node): string => Reflect.get(Node.prototype, 'textContent', node) ?? '';

/** The days that the short lines beside a headline name. */
export function datesOfLines(lines: readonly string[]): Dates {
  const dates = { published: [] as Evidence<string>[], modified: [] as Evidence<string>[] };
  for (const line of lines) {
    let from = 0;
    for (const { day, at } of daysIn(line)) {
      const label = line.slice(Math.max(from, at - NEAR), at);
      dates[CHANGE.test(label) ? 'modified' : 'published'].push({ value: day, origin: { place: 'line', name: '' } });
      from = at;
    }
  }
  return dates;
}

const IN_PATH = /\/((?:19|20)\d\d)[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?:\/|-|$)/u;

/** The day that an address has in its path, as evidence. */
export function dayOfAddress(url: string | null): readonly Evidence<string>[] {
  const parts = url === null ? null : IN_PATH.exec(new URL(url).pathname);
  const day =
    parts && (isoDate(parts.slice(1, 4).join('-')) ?? daysIn(parts.slice(1, 4).toReversed().join(' '))[0]?.day ?? null);
  return day === null ? [] : [{ value: day, origin: { place: 'address', name: '' } }];
}

const DAY_MS = 86_400_000;

/** The middle of the day, or the moment, in milliseconds; a time without a zone is read as of UTC. */
const momentOf = (date: string): number => {
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/u.test(date);
  return Date.parse(date.length === 10 ? `${date}T12:00Z` : `${date}${hasZone ? '' : 'Z'}`);
};

/** Whether two dates can be the same one, seen from different places of the earth. */
const isNear = (a: string, b: string): boolean => Math.abs(momentOf(a) - momentOf(b)) <= DAY_MS * 1.1;

const hasZone = (date: string): boolean => /T.*(?:Z|[+-]\d\d:\d\d)$/u.test(date);

/** The date as it is stated most exactly: at its hour, with its zone. */
const exactly = (chosen: Evidence<string>, all: readonly Evidence<string>[]): Evidence<string> =>
  hasZone(chosen.value)
    ? chosen
    : (all.find(({ value }) => hasZone(value) && isNear(value, chosen.value)) ??
      all.find(({ value }) => chosen.value.length === 10 && value.startsWith(`${chosen.value}T`)) ??
      chosen);

/** The days as they are stated, in order of trust. */
const datesIn = (stated: readonly Evidence[]): readonly Evidence<string>[] =>
  spread(stated).flatMap(({ value, origin }) => {
    const date = isoDate(nameIn(value));
    return date === null ? [] : [{ value: date, origin }];
  });

const factOf = (evidence: Evidence<string> | undefined): Fact<string | null> => evidence ?? UNKNOWN;

/**
 * When the article was published and when it was last changed. Of dates that are stated and differ, the one that the page
 * shows is believed; what is only shown counts where nothing is stated. A change before the publication is none.
 */
export function findDates(
  stated: { readonly published: readonly Evidence[]; readonly modified: readonly Evidence[] },
  shown: Dates,
): { readonly publishedAt: Fact<string | null>; readonly modifiedAt: Fact<string | null> } {
  const all = datesIn(stated.published);
  const agreed = all.find(({ value }) => shown.published.some((date) => isNear(date.value, value)));
  const first = agreed ?? all[0] ?? shown.published[0];
  const published = first && exactly(first, [...all, ...shown.published]);
  const changes = datesIn(stated.modified);
  const last = changes[0] ?? shown.modified[0];
  const modified = last && exactly(last, [...changes, ...shown.modified]);
  // What is only shown, and is the same date, is the date of publication under another name.
  const isSame = changes.length === 0 && modified?.value === published?.value;
  const isNone = published && modified && (isSame || isEarlier(modified.value, published.value));
  return { publishedAt: factOf(published), modifiedAt: factOf(isNone ? undefined : modified) };
}

/** Whether one date is surely before the other: by the day where either is no more exact. */
const isEarlier = (one: string, other: string): boolean =>
  hasZone(one) && hasZone(other) ? momentOf(one) < momentOf(other) : one.slice(0, 10) < other.slice(0, 10);
