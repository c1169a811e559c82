import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../public/_locales/es/messages.json' with { type: 'json' };
import { findQuantities } from '../analysis/numbers/find-quantities.ts';
import { type Say, sayFrom } from '../catalogue.ts';
import { tokenize } from '../text/tokens.ts';
import { sayQuantities } from './say-quantity.ts';

const inEnglish = sayFrom(english);
const inSpanish = sayFrom(spanish);
const said = (say: Say, words: string, publishedAt: string | null = '2016-03-16') =>
  sayQuantities(say, words, findQuantities(tokenize(words), { publishedAt }));

describe('sayQuantities', () => {
  it.each<[string, string[]]>([
    ['Three million people left.', ['3,000,000 people']],
    ['It cost $1.2bn or 40 cents.', ['$1,200,000,000', '$0.40']],
    ['They paid at least €3.5 million in tax refunds.', ['at least €3,500,000 · tax refunds']],
    ['Sales were up 12 percent from last year.', ['+12% compared with last year']],
    ['Sales fell by 1.5 percent.', ['-1.5%']],
    ['Nearly two-thirds of voters stayed.', ['nearly 66.67% · voters']],
    ['It rose 1 percentage point, then 2.5 percentage points.', ['+1 percentage point']],
    ['Between 40 and 50 towns, and 40 to 50 towns.', ['40–50 towns']],
    ['Twice as many came.', ['×2']],
    ['A 52-month term, 100 square miles and twenty tons.', ['52 months', '100 mi²', '20 tons']],
    ['The mayor, 45, has been in office since March 3, 2016.', ['age 45']],
    ['It was so in the mid-1990s and on May 5.', ['1994 – 1996', 'May 5, 2016']],
    ['She is number three, by 5-4, at 9 p.m., in World War II, with more votes than men.', ['No. 3']],
    ['Ten towns and ten towns.', ['10 towns']],
  ])('says those of %j', (words, expected) => {
    expect(said(inEnglish, words)).toEqual(expected);
  });

  it('writes numbers as the language of the interface does', () => {
    const words = 'More than 1,234.5 miles, $20,000 and 12.5 percent since 1990.';
    // Intl puts no-break spaces of several kinds before signs.
    expect(said(inSpanish, words).map((one) => one.replace(/\s/gu, ' '))).toEqual([
      'más de 1234,5 millas',
      '20.000 US$',
      '12,5 %',
      'desde 1990',
    ]);
  });

  it('says nothing of a date that cannot be told, and a day of no known year without one', () => {
    expect(said(inEnglish, 'It rained last week.', null)).toEqual([]);
    expect(said(inEnglish, 'It rained on Feb. 29.', null)).toEqual(['February 29']);
  });

  it('says nothing that the words say already', () => {
    expect(said(inEnglish, 'In 1990 or since 2001 it was so in 12 towns and to 45 percent.')).toEqual(['45%']);
  });
});
