import { FACT_LIMITS } from '../../text/article.ts';
import { described, type Evidence, type Fact, firstFact, isObject, spread } from './evidence.ts';
import { type Description, each, nameIn, typesOf } from './json-ld.ts';

/** What systems call the place of an article that was given none. */
const NOWHERE =
  /^(?:articles?|posts?|blog|stor(?:y|ies)|home(?:page)?|front(?: ?page)?|index|default|main|page|other|uncategori[sz]ed|sin categor[ií]a|sem categoria|non classé|allgemein|general|misc(?:ellaneous)?|none|null|undefined|n\/a|all|root|section|category|site)$/iu;
const ADDRESS = /^https?:|\/\/|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$|@/iu;
/** Words as an address has them. */
const SLUG = /^[a-z\d]+(?:-[a-z\d]+)+$/u;
/** Code units: what is longer is no name of a section. */
const LONGEST = 60;

/** "News - News" and "a, b, c" as their first part, "us/politics" and "arts:music" as their last. */
const onePart = (text: string): string => {
  const repeated = /^(.+?)\s*[-–|/]\s*\1$/iu.exec(text)?.[1];
  if (repeated !== undefined) return repeated;
  const list = text.split(/\s*[,;|]\s+/u);
  if (list.length > 2) return list[0]!;
  const path = text.split(/\s*[>»]\s*|(?<=[a-z])[/:,](?=[a-z])/u);
  const last = path.at(-1) ?? text;
  return SLUG.test(last) ? last.replaceAll('-', ' ') : last;
};

/** The name of a section as a reader would read it; null for what names none. */
export function cleanSection(stated: string | null, names: readonly (string | null)[] = []): string | null {
  const whole = stated?.trim() ?? '';
  if (ADDRESS.test(whole)) return null;
  const section = onePart(whole);
  const isNamed = names.some((name) => name !== null && name.toLowerCase() === section.toLowerCase());
  const isSection =
    /\p{L}/u.test(section) && section.length <= Math.min(LONGEST, FACT_LIMITS.section) && !NOWHERE.test(section);
  return isSection && !isNamed ? section : null;
}

/** The names along the way from the site's front to the article, where the page describes it. */
const crumbsOf = (all: readonly Description[]): readonly Evidence[] =>
  all
    .filter(({ thing }) => typesOf(thing).includes('BreadcrumbList'))
    .slice(0, 1)
    .flatMap(({ place, thing }) =>
      each(thing['itemListElement'])
        .filter(isObject)
        .toSorted((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0))
        // The first is the site's front.
        .slice(1)
        .map((item) => ({ value: nameIn(item) ?? nameIn(item['item']), origin: { place, name: 'BreadcrumbList' } })),
    );

/**
 * The section that the article stands in: as its descriptions and the meta elements state it, else the first step of the
 * way to it. Neither the site nor the article itself is a section.
 */
export function findSection(
  data: readonly Description[],
  meta: readonly Evidence[],
  page: { readonly all: readonly Description[]; readonly title: string; readonly siteName: string | null },
): Fact<string | null> {
  const stated = [...described(data, 'articleSection'), ...meta, ...crumbsOf(page.all)];
  return firstFact(spread(stated), (value) => cleanSection(nameIn(value), [page.title, page.siteName]));
}
