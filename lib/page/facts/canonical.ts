/** Parameters that say how the reader came, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|mc_[ce]id|mkt_tok|_hs\w+|hs\w*tracking|vero_id|oly_(?:enc|anon)_id|ref_?src|srcref|ref_url|cmpid|cmp|campaign(?:_id)?|ns_\w+|ito|ocid|icid|s_cid|at_(?:medium|campaign|custom\d|link\w*|format|ptr_\w+|bbc_team)|smid|smtyp|sr_share|spm|_ga|_gl|guccounter|guce_\w+|xtor|wt\.\w+|amp_js_v|usqp)$/iu;

const HOST_PREFIX = /^(?:www\d?|m|mobile|amp|edition)\./u;

const siteOf = (url: URL): string => url.hostname.replace(HOST_PREFIX, '');

/** Whether one host is the other or lies within its domain; a copy opened from nowhere (RFC 6761) is of any site. */
const sameSite = (here: URL, there: URL): boolean => {
  const [a, b] = [siteOf(here), siteOf(there)];
  if (a.endsWith('.invalid')) return true;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
};

const urlOf = (text: string | null, base?: URL): URL | null =>
  text !== null && URL.canParse(text, base) ? new URL(text, base) : null;

const isWeb = (url: URL | null): url is URL => url !== null && /^https?:$/u.test(url.protocol);

/** The address without fragment and without what says how the reader came there. */
const cleaned = (url: URL): string => {
  const out = new URL(url);
  out.hash = '';
  out.username = '';
  out.password = '';
  // Not by URLSearchParams: it cannot be gone through in Firefox's content scripts, and would write the rest anew.
  const kept = out.search
    .slice(1)
    .split('&')
    .filter((part) => !TRACKING.test(part.split('=')[0]!));
  out.search = kept.join('&');
  return out.href;
};

/**
 * The one address of a page, absolute and without fragment or tracking parameters: what the page states, where that is
 * on its own site and no mere front page, else where it was loaded from. Null for anything not on the web.
 */
export function canonicalUrl(location: string, stated: string | null): string | null {
  const here = urlOf(location);
  if (!isWeb(here)) return null;
  const there = urlOf(stated, here);
  const toFront = isWeb(there) && there.pathname === '/' && here.pathname !== '/';
  if (isWeb(there) && sameSite(here, there) && !toFront) return cleaned(there);
  return here.hostname.endsWith('.invalid') ? null : cleaned(here);
}

/** Whether a link leads to another site than that of the page's address; what cannot be told does not. */
export function leadsAway(href: string | null, pageUrl: string | null): boolean {
  const here = urlOf(pageUrl);
  const there = here && urlOf(href, here);
  return here !== null && isWeb(there) && !sameSite(here, there);
}
