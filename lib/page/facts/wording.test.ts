import { describe, expect, test } from 'vitest';
import { isWall } from './paywall.ts';
import { dayOfAddress } from './publication.ts';
import { plainText } from './plain-text.ts';
import { cleanSection } from './section.ts';
import { cleanSiteName, findSiteName } from './site-name.ts';
import { withoutNames } from './title.ts';

test.each([
  ['Tom &amp; Ann&#8217;s <em>pier</em>\n closes', 'Tom & Ann’s pier closes'],
  ['Ann &amp;amp; Bo', 'Ann & Bo'],
  ['a < b and c > d', 'a < b and c > d'],
  ['&unknown; &#x1F600; &#0;', '&unknown; 😀 &#0;'],
])('the value %o is read as %o', (value, text) => {
  expect(plainText(value)).toBe(text);
});

test.each([
  ['The Example Post', 'The Example Post'],
  ['https://www.example.org/', 'example.org'],
  ['@example', 'example'],
  ['Example 24/7', 'Example 24/7'],
  ['The Example Post | News, sport and weather for the coast', 'The Example Post'],
  ['Home', null],
  [' ', null],
  [null, null],
])('the site name %o is %o', (stated, name) => {
  expect(cleanSiteName(stated)).toBe(name);
});

test.each([
  ['Pier closes | The Example Post', ['www.examplepost.example'], null],
  ['Pier closes – Example Post', ['www.examplepost.example'], 'Example Post'],
  ['Example Post: the news - Pier closes', ['m.examplepost.example'], 'Example Post: the news'],
  ['Pier closes', ['pier.example'], null],
])('of the title %o of a page at %o the name of the site is %o', (pageTitle, hosts, name) => {
  expect(findSiteName([], { title: 'Pier closes', pageTitle, hosts }).value).toBe(name);
});

test.each([
  ['https://paper.example/2017/06/06/pier', '2017-06-06'],
  ['https://paper.example/news/2017/jun/06/pier', '2017-06-06'],
  ['https://paper.example/20170606-pier', '2017-06-06'],
  ['https://paper.example/story/20171313/pier', null],
  ['https://paper.example/pier-2017', null],
  [null, null],
])('the address %o tells the day %o', (url, day) => {
  expect(dayOfAddress(url)[0]?.value ?? null).toBe(day);
});

test.each([
  ['Politics', 'Politics'],
  ['News - News', 'News'],
  ['Smart News, Science, Smart News', 'Smart News'],
  ['Arts & Culture', 'Arts & Culture'],
  ['us/world-news', 'world news'],
  ['entertainment:film', 'film'],
  ['Uncategorized', null],
  ['example.org', null],
  ['https://example.org/news', null],
  ['17', null],
  ['The Example Post', null],
  ['A section with a name that is much too long to be the name of any section', null],
  [null, null],
])('the section %o is %o', (stated, section) => {
  expect(cleanSection(stated, ['The Example Post'])).toBe(section);
});

test.each([
  ['Pier closes | The Example Post', 'Pier closes'],
  ['Pier closes - Harbour - Example Post', 'Pier closes'],
  ['The Example Post: Pier closes', 'Pier closes'],
  ['Pier closes: what we know', 'Pier closes: what we know'],
  ['The Example Post', 'The Example Post'],
  ['Harbour | Harbour', 'Harbour'],
])('the title %o is %o without the names of site and section', (title, bare) => {
  expect(withoutNames(title, ['Example Post', 'Harbour', null])).toBe(bare);
});

describe('a line in the place of the rest of an article', () => {
  test.each([
    'Subscribe now to continue reading this article.',
    'To continue reading, sign in.',
    'This article is only available to subscribers.',
    'You have reached your limit of free articles.',
    'Create a free account to read on.',
    'Contenido exclusivo para suscriptores',
  ])('is a wall: %s', (line) => {
    expect(isWall(line)).toBe(true);
  });
  test.each([
    'Sign up to our newsletter to read more news every day.',
    'Join our forum to keep talking of ships.',
    'The mayor urged them to read the full report.',
    'Subscribe to our sister magazine.',
    `Subscribe to continue reading. ${'word '.repeat(100)}`,
  ])('is none: %s', (line) => {
    expect(isWall(line)).toBe(false);
  });
});
