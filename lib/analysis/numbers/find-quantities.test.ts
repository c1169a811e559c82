import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { findQuantities } from './find-quantities.ts';
import { NUMBER_RULES, WORD_RULES } from './rules.ts';

const read = (text: string) => findQuantities(tokenize(text));
const words = (text: string) => read(text).map(({ start, end }) => text.slice(start, end));

describe('findQuantities', () => {
  it.each<[string, string[]]>([
    ['Some 40 percent of the 3,000 voters stayed away.', ['Some 40 percent', '3,000 voters']],
    ['It was built in 1990 at 12 Mill Street.', ['1990']],
    ['Taxes rose by about 12 percent from last year, she said.', ['rose by about 12 percent from last year']],
    ['They cut the tax by 4 percent.', ['4 percent']],
    ['A harbour of 20 ships or more.', ['20 ships or more']],
    ['Two men met on Flight 370.', ['Two men', 'Flight 370']],
    ['“More than 2,000 people,” she said.', ['More than 2,000 people']],
    ['Nothing to count here at all.', []],
  ])('covers the words of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['up to 40 percent', { modifier: 'at-most', change: null }],
    ['up 40 percent', { modifier: null, change: 'up' }],
    ['no fewer than 40 votes', { modifier: 'at-least' }],
    ['just under 40 votes', { modifier: 'nearly' }],
    ['30 votes or so', { modifier: 'about' }],
    ['50-plus votes', { modifier: 'at-least' }],
    ['a 12 percent drop compared to 2015', { change: 'down', against: '2015' }],
    ['12 percent more than the year before', { change: 'up', against: 'the year before' }],
    ['fewer than 40 votes', { modifier: 'less-than' }],
  ])('reads what stands around the number in %j', (text, fields) => {
    expect(read(text)[0]).toMatchObject(fields);
  });

  it('gives spans inside the tokens, in order and apart, whatever the text is put together from', () => {
    const pieces = [...WORD_RULES, ...NUMBER_RULES]
      .flatMap(({ examples }) => [examples.hits.map(([hit]) => hit), examples.misses])
      .flat();
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ maxLength: 6 }),
      fc.constantFrom('-', ' to ', 'and', '$'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom('', ' ', '-', ', '))), (chosen) => {
        const text = chosen.flat().join('');
        let last = 0;
        for (const { start, end } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
