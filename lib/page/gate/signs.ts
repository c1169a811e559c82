import { own, textIn } from '../dom.ts';
import { readAddress } from './address.ts';
import type { Sign } from './kinds.ts';
import { see } from './see.ts';
import type { Seen } from './seen.ts';
import { siteOf } from './site.ts';
import { tagged } from './spread.ts';
import { readStatements, statementsOf } from './statements.ts';
import { readTitles } from './titles.ts';

/** All that the gate goes by: what the address says, what the page states, how it is titled, and what is seen of it. */
export interface Signs {
  readonly address: readonly Sign[];
  readonly stated: readonly Sign[];
  readonly titled: readonly Sign[];
  readonly seen: Seen;
}

/**
 * Reads the signs of a page that was loaded from `address`, in a time that hardly grows with the page. Nothing is laid
 * out, and nothing is changed.
 */
export function readSigns(document: Document, address: string): Signs {
  const site = siteOf(document, address);
  const headings = tagged(document, 'h1');
  // Of several, none need be the page's own.
  const heading = headings.length === 1 ? textIn(headings[0]!) : '';
  return {
    address: readAddress(site.address),
    stated: readStatements(statementsOf(document)),
    titled: readTitles(own(document, 'title'), heading),
    seen: see(document, site),
  };
}
