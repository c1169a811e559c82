import { own } from '../dom.ts';

/** A fragment by which single-page sites tell their pages apart; any other is a place within one page. */
const ROUTE = /^#!?\//u;

const addressOf = ({ location }: Document): string => {
  const { href, hash } = location;
  return hash === '' || ROUTE.test(hash) ? href : href.slice(0, -hash.length);
};

/**
 * Calls `changed` when the document goes by another address without being loaded anew, until `signal` aborts. The answer
 * compares again: for browsers that tell a content script nothing of `pushState`, it is to be called now and then.
 */
export const watchAddress = (document: Document, signal: AbortSignal, changed: () => void): (() => void) => {
  let address = addressOf(document);
  const compare = (): void => {
    const now = addressOf(document);
    if (now === address) return;
    address = now;
    changed();
  };
  const view = own(document, 'defaultView');
  for (const event of ['popstate', 'hashchange'] as const) view?.addEventListener(event, compare, { signal });
  // The Navigation API tells of every way to change the address; where there is none, an element may have its name.
  const navigation: unknown = view?.navigation;
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', compare, { signal });
  return compare;
};
