import { isTracking, SESSION_IN_PATH } from './tracking-parameters.ts';

const ADDRESS =
  /^https?:\/\/(?:[^/?#@]*@)?(?<host>\[[^\]/?#]*\]|[^/?#:]+)(?::(?<port>\d*))?(?<path>[^?#]*)(?:\?(?<query>[^#]*))?(?:#(?<hash>.*))?$/isu;

/** Caches that show the articles of other sites, with the article's own address in their paths. */
const CACHE = /(?:^|\.)(?:ampproject\.(?:org|net)|bing-amp\.com)$|(?:^|\.)google\.\w{2,3}(?:\.\w{2})?$/u;
const CACHED = /^\/(?:amp|[a-z])\/(?:s\/)?(?<rest>[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/.*)?)$/iu;

/** The first labels of hosts that show the same articles dressed for another device; what follows has to be a host by itself. */
const DRESS = /^(?:(?:www\d?|m|mobile|amp|touch)\.)+(?=[^.]+\.[^.])/u;
/** The same behind a label for the language, which stays: that is another article. */
const INNER_DRESS = /^(?<language>[a-z]{2,3}(?:-[a-z]{2,4})?)\.(?:m|mobile|amp)\.(?=[^.]+\.[^.])/u;

const INDEX = /\/(?:index|default)\.(?:html?|php|aspx?|jsp|shtml)$/iu;
const DRESSED_END = /(?<=\/[^/]+)\/(?:amp|amp\.html?|print|print\.html?|printable|printpage)$|\.amp(?=(?:\.html?)?$)/iu;
const DRESSED_START = /^\/(?:amp|print)(?=\/[^/]+)/iu;

const FLAG = /^(?:amp|mobile|print|printable|printerfriendly|print-friendly)$/iu;
const STYLE = /^(?:view|output|outputtype|format|mode|display|layout|tmpl|template|style)$/iu;
const STYLED = /^(?:amp|mobile|print|printable|printer|printerfriendly|print-friendly)$/iu;
const SET = /^(?:1|true|yes|on)?$/iu;

/** A fragment by which single-page sites tell their pages apart; any other is a place within one page. */
const ROUTE = /^!?\/[^/]/u;

const RESERVED = /[%/?#&=+;\s\p{Cc}]/gu;

/** One spelling of what may be written as it is or in percent; what would have another meaning as it is stays in percent. */
const inOneSpelling = (text: string): string =>
  text
    .replaceAll(/(?:%[0-9a-f]{2})+/giu, (run) => {
      try {
        return decodeURIComponent(run).replaceAll(RESERVED, encodeURIComponent);
      } catch (error) {
        if (!(error instanceof URIError)) throw error;
        return run.toUpperCase();
      }
    })
    .replaceAll(/\s/gu, encodeURIComponent)
    .normalize('NFC');

const siteOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/(?<!\.)\.+$/u, '')
    .replace(DRESS, '')
    .replace(INNER_DRESS, '$<language>.');

const pathOf = (path: string): string => {
  const plain = inOneSpelling(path.replace(SESSION_IN_PATH, ''))
    .replaceAll(/\/{2,}/gu, '/')
    .replace(/\/$/u, '')
    .replace(INDEX, '');
  return plain.replace(DRESSED_END, '').replace(DRESSED_START, '').replace(INDEX, '').replace(/\/$/u, '');
};

const isDress = (part: string): boolean => {
  const [name = '', value = ''] = part.split('=', 2);
  return (FLAG.test(name) && SET.test(value)) || (STYLE.test(name) && STYLED.test(value));
};

const queryOf = (query: string): string =>
  query
    .split('&')
    .filter((part) => !isTracking(part, 'reached') && !isDress(part))
    .map((part) => inOneSpelling(part.replaceAll('+', '%20')).replace(/(?<!=)=+$/u, ''))
    .filter((part) => part !== '')
    .toSorted()
    .join('&');

/** The address of the article within that of a cache; other addresses as they are. */
const withoutCache = (host: string, path: string): { readonly host: string; readonly path: string } => {
  const rest = CACHE.test(host.toLowerCase()) ? CACHED.exec(path)?.groups?.['rest'] : undefined;
  if (rest === undefined) return { host, path };
  const slash = rest.indexOf('/');
  return slash < 0 ? { host: rest, path: '' } : { host: rest.slice(0, slash), path: rest.slice(slash) };
};

/**
 * What the addresses of one article have in common, to compare and to look up by; it is itself no address. Give it the canonical
 * address where the page states one, else the one the page was reached at. It is the same with and without https, `www.`, a
 * default port, tracking, a closing slash, an index page, a fragment, and for the article as mobile, AMP and print page or in an
 * AMP cache; it differs by page number, by parameters that tell articles apart, by the language in a host, and by the route
 * of a single-page site. Null for what is not on the web.
 */
export function addressKey(address: string): string | null {
  const parts = ADDRESS.exec(address.trim())?.groups;
  if (!parts) return null;
  const { host, path } = withoutCache(parts['host']!, parts['path']!);
  const site = siteOf(host);
  const port = parts['port'] ?? '';
  const query = queryOf(parts['query'] ?? '');
  const hash = parts['hash'] ?? '';
  return [
    site,
    port === '' || port === '80' || port === '443' ? '' : `:${port}`,
    pathOf(path),
    query === '' ? '' : `?${query}`,
    ROUTE.test(hash) ? `#${inOneSpelling(hash).replace(/\/$/u, '')}` : '',
  ].join('');
}
