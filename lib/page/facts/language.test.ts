import { describe, expect, test } from 'vitest';
import { languageOf, languageTag } from './language.ts';

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
    [
      'a Swedish text tagged as English',
      'Borgmästaren sade att bryggan är stängd och att den inte öppnas för sommaren, som handlarna av staden från början trodde. '.repeat(
        2,
      ),
      'en',
      'sv',
    ],
    [
      'a text in no language that is known, tagged as English',
      'Meya alisema gati limefungwa kwa majira mawili ya baridi. '.repeat(12),
      'en',
      'und',
    ],
    ['a list without stop words, tagged as English', 'Flour, butter, sugar, salt. '.repeat(15), 'en', 'en'],
    ['a few words without a tag', 'The pier', null, null],
  ])('of %s is told', (_, text, stated, language) => {
    expect(languageOf(text, stated)).toBe(language);
  });
});
