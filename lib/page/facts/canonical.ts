import { FACT_LIMITS } from '../../text/article.ts';
import { likeness, wordsIn } from '../likeness.ts';
import { withoutTracking } from './tracking.ts';

const HOST_PREFIX = /^(?:www\d?|m|mobile|amp|edition|touch)\./u;

const siteOf = (url: URL): string => url.hostname.replace(HOST_PREFIX, '').replace(/\.$/u, '');

/** A copy that was opened from nowhere (RFC 6761) is of any site. */
const isCopy = (url: URL): boolean => url.hostname.endsWith('.invalid');

/** Whether one host is the other or lies within its domain. */
const sameSite = (here: URL, there: URL): boolean => {
  const [a, b] = [siteOf(here), siteOf(there)];
  return isCopy(here) || a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
};

const isInHost = (here: URL, site: string): boolean => {
  const dashed = site.replaceAll('-', '--').replaceAll('.', '-');
  return ['', 'www-', 'm-'].some((prefix) => here.hostname.startsWith(`${prefix}${dashed}.`));
};

const isInPath = (here: URL, site: string): boolean => {
  const path = `${here.pathname}${here.search}/`.toLowerCase();
  return ['/', '.', '=', '%2f'].some((before) => ['/', '%2f'].some((after) => path.includes(before + site + after)));
};

/** Whether the page came through a cache or a translator, which have the site's name in their own addresses. */
const cameThrough = (here: URL, there: URL): boolean => isInHost(here, siteOf(there)) || isInPath(here, siteOf(there));

/** Caches and translators that give each site a host of its own, and archives that have all in one. */
const HOST_EACH = /^[^.]+\.(?:translate\.goog|cdn\.ampproject\.org)$/u;
const HOST_OF_ALL = /^(?:web\.archive\.org|archive\.(?:is|ph|today))$/u;

/** The same beyond what a page can bring about itself: any page can write any name into its own address. */
const surelyCameThrough = (here: URL, there: URL): boolean =>
  (HOST_EACH.test(here.hostname) && isInHost(here, siteOf(there))) ||
  (HOST_OF_ALL.test(here.hostname) && isInPath(here, siteOf(there)));

const urlOf = (text: string | null, base?: URL): URL | null =>
  text !== null && URL.canParse(text, base) ? new URL(text, base) : null;

const isWeb = (url: URL | null): url is URL => url !== null && /^https?:$/u.test(url.protocol);

/** What is left of a template that was not filled in. */
const UNFILLED = /[{}]|%7b|(?:^|[/=])(?:undefined|null|nan)(?:$|[/?&])|\[object/iu;

/** Words of the last part of a path that make it the name of a story. */
const FEWEST = 3;
/** A number or a code by which a system knows its articles. */
const CODE = /\d{5,}|^(?=\D*\d)(?=[^a-z]*[a-z])[\w-]{6,}$/iu;
/** Parts that a path may have more than that of its article: another page or another dress of it. */
const VARIANT = /^(?:amp|mobile|print|full|all|page|comments?|index(?:\.\w+)?|\d{1,3}|p\d{1,3}|amp\.html)$/iu;
/** Parameters by which systems without names in their paths tell their articles. */
const ID =
  /^(?:id|p|pid|nid|aid|article|articleid|article_id|story|storyid|story_id|news|newsid|news_id|item|itemid|sid)$/iu;

const partsOf = (url: URL): readonly string[] => url.pathname.split('/').filter((part) => part !== '');
const slugOf = (url: URL): string =>
  (partsOf(url).findLast((part) => !VARIANT.test(part)) ?? '').replace(/\.\w{2,5}$/u, '');
const isSlug = (text: string): boolean => wordsIn(text).length >= FEWEST;
const isFront = (url: URL): boolean => url.pathname === '/' && url.search === '';
const longNumbers = (url: URL): readonly string[] => url.pathname.match(/\d{5,}/gu) ?? [];

/** The parameters that tell the article, as text. */
const idsOf = (url: URL): readonly string[] =>
  url.search
    .slice(1)
    .split('&')
    .filter((part) => ID.test(part.split('=')[0]!));

/** Whether `there` is a folder that `here` lies in: a section, not another dress of the same article. */
const isSectionOf = (here: URL, there: URL): boolean => {
  const [own, other] = [partsOf(here), partsOf(there)];
  const inside = other.length < own.length && other.every((part, i) => part === own[i]);
  const last = other.at(-1) ?? '';
  return inside && !isSlug(last) && !CODE.test(last) && own.slice(other.length).some((part) => !VARIANT.test(part));
};

/** Whether the two are plainly of different articles: another name, another number, and only `here` has the headline's words. */
const isOther = (here: URL, there: URL, headline: string): boolean => {
  const ids = idsOf(here);
  if (ids.length > 0 && !isSlug(slugOf(there)) && partsOf(here).join('/') === partsOf(there).join('/')) {
    return ids.every((id) => !idsOf(there).includes(id));
  }
  const [own, other] = [slugOf(here), slugOf(there)];
  if (!isSlug(own) || !isSlug(other) || likeness(own, other) > 0.2) return false;
  if (longNumbers(here).some((number) => longNumbers(there).includes(number))) return false;
  return likeness(own, headline) >= 0.5 && likeness(other, headline) < 0.3;
};

/**
 * The address that a page states for its article, absolute and cleaned, where it can be believed for the page that was
 * reached at `location`: on the same site, or on the one that a cache or translator shows; neither the site's front nor a
 * section's, nor the address of another article than the one under the `headline`. Else null.
 */
export function statedAddress(location: string, stated: string | null, headline: string | null): string | null {
  const here = urlOf(location);
  if (!isWeb(here)) return null;
  const there = urlOf(stated?.trim() ?? null, here);
  if (!isWeb(there) || UNFILLED.test(there.href)) return null;
  const out = withoutTracking(there, 'stated');
  if (out.href.length > FACT_LIMITS.url) return null;
  if (isCopy(here)) return isCopy(out) ? null : out.href;
  const reached = withoutTracking(here, 'reached');
  if (!sameSite(reached, out)) return cameThrough(here, out) && !isFront(out) ? out.href : null;
  if (isFront(out) && !isFront(reached)) return null;
  if (isSectionOf(reached, out) || isOther(reached, out, headline ?? '')) return null;
  // An address from before the site was served securely.
  if (reached.protocol === 'https:' && reached.hostname === out.hostname) out.protocol = 'https:';
  return out.href;
}

/** The address at which a page was reached, cleaned; null for anything that is not on the web. */
export function reachedAddress(location: string): string | null {
  const here = urlOf(location);
  if (!isWeb(here) || isCopy(here)) return null;
  const { href } = withoutTracking(here, 'reached');
  return href.length > FACT_LIMITS.url ? null : href;
}

/** Whether a link leads to another site than that of the page's address; what cannot be told does not. */
export function leadsAway(href: string | null, pageUrl: string | null): boolean {
  const here = urlOf(pageUrl);
  const there = here && urlOf(href, here);
  return here !== null && isWeb(there) && !sameSite(here, there);
}

/** Whether an article of this address, null where it has none, can be that of the page at `location`, whatever that page would like. */
export function isAddressOf(location: string, address: string | null): boolean {
  const here = urlOf(location);
  if (address === null) return here !== null && (!isWeb(here) || isCopy(here));
  const there = urlOf(address);
  return isWeb(here) && isWeb(there) && (sameSite(here, there) || surelyCameThrough(here, there));
}
