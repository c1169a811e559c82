import { FACT_LIMITS } from '../../text/article.ts';
import { type Evidence, type Fact, firstFact, UNKNOWN } from './evidence.ts';
import { nameIn } from './json-ld.ts';
import { plainText } from './plain-text.ts';

/** A slogan behind the name: what follows a bar or a dash. */
const SLOGAN = /\s+[|–—·»:-]\s+.*$/u;
/** Code units: a name that is longer has its slogan with it. */
const LONG = 40;
/** A name that was meant as an address. */
const ADDRESS = /^https?:|^www\./iu;
/** What systems put where nobody wrote a name. */
const NOBODYS = /^(?:home|homepage|website|my site|wordpress|untitled|undefined|null|none|n\/a|site name|test)$/iu;

/** The name of a site, without the marks of an address or a handle, and without a slogan; null where nothing is left. */
export function cleanSiteName(stated: string | null): string | null {
  const name = plainText(stated ?? '');
  const bare = name
    .replace(/^(?:https?:\/\/(?:www\.)?|@)/iu, '')
    .replace(/\/.*$/u, (path) => (name.includes('://') ? '' : path));
  const short = bare.length > LONG ? bare.replace(SLOGAN, '') : bare;
  return short === '' || short.length > FACT_LIMITS.siteName || NOBODYS.test(short) ? null : short;
}

/** The letters and digits of a name, by which it is known in an address. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** Letters from which on a part of a host says whose it is. */
const TELLING = 4;

/** The part at an end of a page's title that is the name of its site, judged by the host's name; or null. */
const siteInTitle = (title: string, hosts: readonly string[]): string | null => {
  const parts = title.split(/\s+[|–—·»-]\s+/u);
  const labels = hosts.flatMap((host) => host.split('.').slice(0, -1)).filter((label) => label.length >= TELLING);
  return (
    [parts.at(-1)!, parts[0]!].find(
      (part) =>
        parts.length > 1 &&
        labels.some((label) => letters(part).startsWith(letters(label)) || letters(label) === letters(part)),
    ) ?? null
  );
};

/**
 * The site's name: as it is stated, a name rather than an address of it, and never the `title` of the article; else that
 * part of the page's own title that one of the `hosts` is named after.
 */
export function findSiteName(
  stated: readonly Evidence[],
  page: { readonly title: string; readonly pageTitle: string; readonly hosts: readonly string[] },
): Fact<string | null> {
  const read = (value: unknown): string | null => {
    const name = cleanSiteName(nameIn(value));
    return name === null || letters(name) === letters(page.title) ? null : name;
  };
  const named = firstFact(stated, (value) => (ADDRESS.test(nameIn(value) ?? '') ? null : read(value)));
  if (named.value !== null) return named;
  const addressed = firstFact(stated, read);
  if (addressed.value !== null) return addressed;
  const inTitle = cleanSiteName(siteInTitle(page.pageTitle, page.hosts));
  return inTitle === null ? UNKNOWN : { value: inTitle, origin: { place: 'title_element', name: '' } };
}
