import { describe, expect, test } from 'vitest';
import { isAddressOf, leadsAway, reachedAddress, statedAddress } from './canonical.ts';

describe('an address that a page states', () => {
  test.each([
    ['on its own site', 'https://m.example.org/a?amp=1', 'https://www.example.org/a', 'https://www.example.org/a'],
    ['without its host', 'https://example.org/a', '/b?gclid=1', 'https://example.org/b'],
    [
      'with tracking and a fragment',
      'https://example.org/a',
      '/a?id=7&utm_source=x&fbclid=y#top',
      'https://example.org/a?id=7',
    ],
    ['in its own spelling', 'https://example.org/A', 'HTTPS://Example.ORG:443/A/', 'https://example.org/A/'],
    ['from before it was secure', 'https://example.org/a', 'http://example.org/a', 'https://example.org/a'],
    ['with a session in its path', 'https://example.org/a', '/a;jsessionid=1F?p=2', 'https://example.org/a?p=2'],
    ['that is a page of the same article', 'https://example.org/story/2', '/story', 'https://example.org/story'],
    [
      'that is the same article by its code',
      'https://example.org/n/81234/the-pier-closes',
      '/n/81234',
      'https://example.org/n/81234',
    ],
    ['as the front of the front', 'https://example.org/', 'https://example.org/', 'https://example.org/'],
    [
      'for a copy opened from nowhere',
      'http://page.invalid/',
      'https://example.org/a?utm_medium=x',
      'https://example.org/a',
    ],
    [
      'through a cache',
      'https://www-example-org.cdn.cache.example/c/s/x',
      'https://www.example.org/a',
      'https://www.example.org/a',
    ],
    [
      'through a viewer',
      'https://viewer.example/amp/s/example.org/a',
      'https://example.org/a',
      'https://example.org/a',
    ],
    [
      'beside a word for who sent the reader',
      'https://example.org/a',
      '/a?source=13',
      'https://example.org/a?source=13',
    ],
  ])('is taken %s', (_, location, stated, url) => {
    expect(statedAddress(location, stated, null)).toBe(url);
  });

  test.each([
    ['on another site', 'https://example.org/a', 'https://elsewhere.example/a'],
    ['as the site’s front', 'https://example.org/a', 'https://example.org/'],
    ['as the front of a site whose articles are parameters', 'https://example.org/?p=123', 'https://example.org/'],
    [
      'as the section it lies in',
      'https://example.org/news/harbour/pier-closes-for-winter',
      'https://example.org/news/',
    ],
    ['without the parameter that tells the article', 'https://example.org/story.php?id=512', '/story.php'],
    ['as a script', 'https://example.org/a', 'javascript:alert(1)'],
    ['as no address', 'https://example.org/a', 'https://['],
    ['as an unfilled template', 'https://example.org/a', 'https://example.org/{{slug}}'],
    ['as nothing', 'https://example.org/a', 'https://example.org/undefined'],
    ['that is endless', 'https://example.org/a', `https://example.org/${'x'.repeat(9_000)}`],
    ['for a file', 'file:///home/a.html', 'https://example.org/a'],
    ['for an empty page', 'about:blank', 'https://example.org/a'],
    ['for a copy, as that copy', 'http://page.invalid/', 'http://page.invalid/a'],
    ['not at all', 'https://example.org/a', null],
  ])('is not taken %s', (_, location, stated) => {
    expect(statedAddress(location, stated, null)).toBeNull();
  });

  test('is not that of the article before, which a page without reloading still states', () => {
    const location = 'https://example.org/2020/pier-closes-for-two-winters';
    const before = 'https://example.org/2020/ferry-fares-rise-again';
    expect(statedAddress(location, before, 'Pier closes for two winters')).toBeNull();
    expect(statedAddress(location, before, 'Ferry line raises fares again')).toBe(before);
  });
});

test.each([
  ['https://example.org/a?utm_source=x&id=7&fbclid=y#top', 'https://example.org/a?id=7'],
  ['https://example.org:443/a/?ref=home', 'https://example.org/a'],
  ['https://example.org./a?from=rss&outputType=amp', 'https://example.org/a'],
  ['https://example.org/a?from=12&b=2&a=1', 'https://example.org/a?from=12&b=2&a=1'],
  ['https://user:secret@example.org/a', 'https://example.org/a'],
  ['https://example.org/', 'https://example.org/'],
  ['http://page.invalid/', null],
  ['file:///home/a.html', null],
  ['about:blank', null],
  ['', null],
])('the page reached at %s has the address %s where it states none', (location, url) => {
  expect(reachedAddress(location)).toBe(url);
});

test.each([
  ['/a', 'https://example.org/', false],
  ['https://sub.example.org/a', 'https://example.org/', false],
  ['https://elsewhere.example/a', 'https://example.org/', true],
  ['mailto:a@b.example', 'https://example.org/', false],
  [null, 'https://example.org/', false],
  ['https://elsewhere.example/a', null, false],
])('a link to %s from %s leads away: %s', (href, url, away) => {
  expect(leadsAway(href, url)).toBe(away);
});

test.each([
  ['of its own site', 'https://m.example.org/a#b', 'https://example.org/a', true],
  ['of another site', 'https://example.org/a', 'https://example.net/a', false],
  ['through a cache', 'https://example-org.cdn.ampproject.org/c/s/example.org/a', 'https://example.org/a', true],
  ['through a translator', 'https://www-my--paper-example.translate.goog/a', 'https://www.my-paper.example/a', true],
  ['through an archive', 'https://web.archive.org/web/2031/https://example.org/a', 'https://example.org/a', true],
  ['that it names in its path', 'https://cache.example.net/c/example.org/a', 'https://example.org/a', false],
  ['that it names in its host', 'https://example-org.cache.example.net/a', 'https://example.org/a', false],
  [
    'that it names through a cache',
    'https://mean-example.cdn.ampproject.org/c/example.org/a',
    'https://example.org/a',
    false,
  ],
  ['without one on the web', 'https://example.org/a', null, false],
  ['without one from a file', 'file:///home/a.html', null, true],
  ['of the web from a file', 'file:///home/a.html', 'https://example.org/a', false],
  ['that is none', 'https://example.org/a', 'title:A', false],
  ['of a page of the extension', 'chrome-extension://abc/page.html', 'https://example.org/a', false],
])('a page has an article with an address %s', (_, location, address, expected) => {
  expect(isAddressOf(location, address)).toBe(expected);
});
