import { describe, expect, test } from 'vitest';
import { canonicalUrl, leadsAway } from './canonical.ts';
import { isoDate } from './dates.ts';
import { languageOf, languageTag } from './language.ts';
import { bylineIn, cleanByline, cleanSiteName } from './names.ts';

describe('the canonical address', () => {
  test.each([
    ['https://example.org/a?utm_source=x&id=7&fbclid=y#top', null, 'https://example.org/a?id=7'],
    ['https://m.example.org/a?amp=1', 'https://www.example.org/a', 'https://www.example.org/a'],
    ['https://example.org/a', '/b?gclid=1', 'https://example.org/b'],
    ['https://example.org/a', 'https://elsewhere.example/a', 'https://example.org/a'],
    ['https://example.org/a', 'https://example.org/', 'https://example.org/a'],
    ['https://example.org/', 'https://example.org/', 'https://example.org/'],
    ['https://example.org/a', 'javascript:alert(1)', 'https://example.org/a'],
    ['https://example.org/a', 'https://[', 'https://example.org/a'],
    ['https://user:secret@example.org/a', null, 'https://example.org/a'],
    ['file:///home/a.html', 'https://example.org/a', null],
    ['about:blank', null, null],
    ['', null, null],
    ['http://page.invalid/', 'https://example.org/a?utm_medium=x', 'https://example.org/a'],
    ['http://page.invalid/', null, null],
  ])('of %s that states %s is %s', (location, stated, url) => {
    expect(canonicalUrl(location, stated)).toBe(url);
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
});

test.each([
  ['2017-06-06', '2017-06-06'],
  ['2017-06-06T22:22:00+02:00', '2017-06-06T22:22:00+02:00'],
  ['2017-06-06 22:22', '2017-06-06T22:22'],
  ['2017-06-06T22:22:00.000z', '2017-06-06T22:22:00.000Z'],
  ['2017-06-06T22:22:00-0500', '2017-06-06T22:22:00-05:00'],
  ['20170606', '2017-06-06'],
  ['June 6, 2017', '2017-06-06'],
  ['Tue, 06 Jun 2017 10:00:00 GMT', '2017-06-06T10:00:00.000Z'],
  ['2017-13-45', null],
  ['0001-01-01T00:00:00Z', null],
  ['2017', null],
  ['yesterday', null],
  ['', null],
  [null, null],
])('the date %o is %o', (stated, iso) => {
  expect(isoDate(stated)).toBe(iso);
});

test.each([
  ['By  Ann Example ', 'Ann Example'],
  ['Written by: Ann Example |', 'Ann Example'],
  ['Ann Example and Bo Sample', 'Ann Example and Bo Sample'],
  ['ANN EXAMPLE NOVEMBER 20, 2019 10:43', 'ANN EXAMPLE'],
  ['Ann Example @annexample Nov 19, 2019 at 6:46 pm ET • 2 min read', 'Ann Example'],
  ['Ann Example Monday, November 18, 2019', 'Ann Example'],
  ['May Example, April Sample', 'May Example, April Sample'],
  ['https://example.org/ann', null],
  ['ann@example.org', null],
  ['x'.repeat(200), null],
  ['–', null],
  [null, null],
])('the byline %o is %o', (stated, names) => {
  expect(cleanByline(stated)).toBe(names);
});

test.each([
  ['The Example Post', 'The Example Post'],
  ['https://www.example.org/', 'example.org'],
  ['@example', 'example'],
  ['Example 24/7', 'Example 24/7'],
  [' ', null],
  [null, null],
])('the site name %o is %o', (stated, name) => {
  expect(cleanSiteName(stated)).toBe(name);
});

test('a line is a byline where it begins as one', () => {
  expect(bylineIn('By Ann Example')).toBe('Ann Example');
  expect(bylineIn('Filed under News')).toBeNull();
});

describe('the language', () => {
  const ENGLISH =
    'The mayor said that the pier was closed and that it would not be opened for the summer, which the traders of the town had feared from the first. '.repeat(
      2,
    );
  const GERMAN =
    'Die Bürgermeisterin sagte, dass der Pier nicht mehr sicher ist und dass er auch im Sommer nicht für die Händler geöffnet wird. '.repeat(
      2,
    );

  test.each([
    ['EN_us', 'en-US'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['de', 'de'],
    ['english', null],
    ['', null],
    [null, null],
  ])('tag %o is %o', (stated, tag) => {
    expect(languageTag(stated)).toBe(tag);
  });

  test.each([
    ['an English text without a tag', ENGLISH, null, 'en'],
    ['an English text with its tag', ENGLISH, 'en_GB', 'en-GB'],
    ['an English text tagged as German', ENGLISH, 'de', 'en'],
    ['a German text tagged as English', GERMAN, 'en', 'de'],
    [
      'a text in a language whose words are not known',
      'Pejabat itu berkata dermaga ditutup. '.repeat(20),
      'id-ID',
      'id-ID',
    ],
    ['a Korean text tagged as English', '시장은 부두가 폐쇄되었다고 말했다. '.repeat(5), 'en', 'ko'],
    ['a Serbian text in Cyrillic with its tag', 'Градоначелник је рекао да је мол затворен. '.repeat(5), 'sr', 'sr'],
    ['a few words without a tag', 'The pier', null, null],
  ])('of %s is told', (_, text, stated, language) => {
    expect(languageOf(text, stated)).toBe(language);
  });
});
