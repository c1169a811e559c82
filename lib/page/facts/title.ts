import { FACT_LIMITS } from '../../text/article.ts';
import { likeness } from '../likeness.ts';
import { type Evidence, type Fact, firstFact } from './evidence.ts';
import { nameIn } from './json-ld.ts';
import { plainText } from './plain-text.ts';

/** What stands between a title and the name of its site. */
const BETWEEN = /\s+(?:[|–—·»«•]|-{1,2}|::?|\/\/)\s+|(?<=\p{L}):\s+/u;
/** Parts of a title that are looked at for the site's name. */
const MOST_PARTS = 8;
/** From this likeness on a headline is that of a stated title. */
const ALIKE = 0.3;

/** From this share on of the longer name's letters the shorter is taken for the same name. */
const SAME = 0.6;

const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s/u, '')
    .replace(/[^\p{L}\d]+/gu, '');

/** Whether a part of a title is one of these names, or nearly. */
const isName = (part: string, names: readonly string[]): boolean =>
  names.some((name) => {
    const [a, b] = [key(part), key(name)];
    const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
    return shorter !== '' && longer.includes(shorter) && shorter.length >= longer.length * SAME;
  });

/** A stated title without the names of site and section at its ends; the whole where nothing else would be left. */
export function withoutNames(title: string, names: readonly (string | null)[]): string {
  const known = names.filter((name) => name !== null);
  let rest = title;
  for (let i = 0; i < MOST_PARTS; i += 1) {
    const parts = rest.split(BETWEEN);
    if (parts.length < 2) break;
    if (isName(parts.at(-1)!, known)) {
      rest = rest.slice(0, rest.lastIndexOf(parts.at(-1)!)).replace(/[\s|–—·»«•:/-]+$/u, '');
    } else if (isName(parts[0]!, known)) rest = rest.slice(parts[0]!.length).replace(/^[\s|–—·»«•:/-]+/u, '');
    else break;
  }
  return rest === '' ? title : rest;
}

/**
 * The title of the article: the headline as it is seen, unless that is the site's name or has nothing of any title that
 * the page states; then the first of those, without the names of site and section.
 */
export function chooseTitle(
  stated: readonly Evidence[],
  seen: { readonly headline: string | null; readonly siteName: string | null; readonly section: string | null },
): Fact<string> {
  const read = (value: unknown): string | null => {
    const title = plainText(nameIn(value) ?? '').slice(0, FACT_LIMITS.title);
    return title === '' || key(title) === key(seen.siteName ?? '')
      ? null
      : withoutNames(title, [seen.siteName, seen.section]);
  };
  const first = firstFact(stated, read);
  const { headline } = seen;
  const titles = stated.map(({ value }) => read(value)).filter((title) => title !== null);
  const isBelieved =
    headline !== null && (titles.length === 0 || titles.some((title) => likeness(title, headline) >= ALIKE));
  if (isBelieved || first.value === null) {
    return headline === null
      ? { value: '', origin: null }
      : { value: headline.slice(0, FACT_LIMITS.title), origin: { place: 'headline', name: '' } };
  }
  return first;
}
