import { isTracking, SESSION_IN_PATH } from '../../text/tracking-parameters.ts';

/**
 * The address without fragment, credentials, and whatever says how the reader came there. Of an address that the page
 * itself `stated` less is taken off than of one under which it was `reached`, and its parameters stay in their order: what
 * is left is an address that the site knows.
 */
export const withoutTracking = (url: URL, origin: 'stated' | 'reached'): URL => {
  const out = new URL(url);
  out.hash = '';
  out.username = '';
  out.password = '';
  out.hostname = out.hostname.replace(/\.$/u, '');
  out.pathname = out.pathname.replace(SESSION_IN_PATH, '');
  // Not by URLSearchParams: it cannot be gone through in Firefox's content scripts, and would write the rest anew.
  const kept = out.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isTracking(part, origin));
  out.search = kept.join('&');
  // One page, whether or not it was asked for as a folder; sites send the reader from one to the other.
  if (origin === 'reached') out.pathname = out.pathname.replace(/\/+$/u, '') || '/';
  return out;
};
