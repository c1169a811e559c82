import { describe, expect, it } from 'vitest';
import { articleFromText } from '../text/article.ts';
import { createOwnAddresses } from './own-address.ts';

const FIRST = 'https://paper.example/pier-closes';
const NEXT = 'https://paper.example/ferry-fares';
const article = (title: string, url: string | null) => ({ ...articleFromText(''), title, url });

describe('the address of an article in a page of several', () => {
  it.each<[string, { title: string; url: string | null; at: string }, string | null]>([
    ['is the one it states', { title: 'Ferry fares', url: NEXT, at: NEXT }, NEXT],
    ['is where it is, when it states that of the first', { title: 'Ferry fares', url: FIRST, at: NEXT }, NEXT],
    [
      'is told from it without what says how it was reached',
      { title: 'Ferry fares', url: FIRST, at: `${NEXT}?utm_source=x#top` },
      NEXT,
    ],
    [
      'stays when the first one gets another title',
      { title: 'Pier closed', url: FIRST, at: `${FIRST}?utm_source=x` },
      FIRST,
    ],
    [
      'stays when the first one is also found elsewhere',
      { title: 'Pier closes', url: FIRST, at: `${FIRST}/all` },
      FIRST,
    ],
    ['is not made up', { title: 'Ferry fares', url: null, at: NEXT }, null],
    ['is not that of a place that is none on the web', { title: 'Ferry fares', url: FIRST, at: 'about:blank' }, FIRST],
  ])('%s', (_what, { title, url, at }, expected) => {
    const own = createOwnAddresses();
    expect(own(article('Pier closes', FIRST), FIRST).url).toBe(FIRST);
    expect(own(article(title, url), at).url).toBe(expected);
    expect(own(article('Pier closes', FIRST), FIRST).url).toBe(FIRST);
  });
});
