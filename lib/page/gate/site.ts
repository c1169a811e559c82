import { attribute } from '../dom.ts';
import { found, spread } from './spread.ts';

/** Where a page is. */
export interface Site {
  /** The page's address as far as it is told, else an empty string. */
  readonly address: string;
  /** Whether a link leads to another page of the same site, as far as its `href` tells. */
  readonly leadsOn: (href: string | null) => boolean;
}

/** Links that are looked at to tell which host is the page's own. */
const SAMPLE = 40;
const HOST = /^(?:https?:)?\/\/([^/?#:]{1,253})/iu;

const hostOf = (href: string): string =>
  HOST.exec(href)?.[1]!
    .toLowerCase()
    .replace(/^(?:www|m|amp|mobile)\./u, '') ?? '';

const isTold = (address: string): boolean => /^https?:/u.test(address) && !hostOf(address).endsWith('.invalid');

/** The address that the page gives as its own to others, or an empty string. */
const statedAddress = (document: Document): string => {
  const [element] = found(document, 'link[rel~="canonical" i][href], meta[property="og:url"][content]');
  const stated = element === undefined ? '' : (attribute(element, 'href') ?? attribute(element, 'content')!);
  return isTold(stated) ? stated : '';
};

/** The host that most links name; an empty string where most name none, since those lead to the page's own. */
const commonHost = (document: Document): string => {
  const counts = new Map<string, number>();
  for (const link of spread(found(document, 'a'), SAMPLE)) {
    const host = hostOf(attribute(link, 'href') ?? '');
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0])[0];
};

/**
 * Where a page is, by the address it was loaded from; where that is not on the web or leads nowhere (RFC 6761), by the
 * address that the page states.
 */
export function siteOf(document: Document, loadedFrom: string): Site {
  const address = isTold(loadedFrom) ? loadedFrom : statedAddress(document);
  const own = address === '' ? commonHost(document) : hostOf(address);
  return {
    address,
    leadsOn: (href) => {
      if (href === null || href.startsWith('#')) return false;
      const host = hostOf(href);
      return host === '' || host === own || host.endsWith(`.${own}`);
    },
  };
}
