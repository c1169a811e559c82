import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { textOf } from '../../text/span.ts';
import { quantitiesOf } from '../numbers/quantities.ts';
import { prepareText } from '../prepared-text.ts';
import { findNumberClaims } from './find-number-claims.ts';

const find = (text: string, attributed: readonly { start: number; end: number }[] = []) => {
  const prepared = prepareText(articleFromText(text));
  return findNumberClaims(prepared, { attributed, quantities: quantitiesOf(prepared), worthiness: null });
};
const words = (text: string) => find(text).map((claim) => textOf(text, claim));

describe('findNumberClaims', () => {
  test.each([
    'The harbour took in 40 percent more than last year.',
    'The wall cost $48 million, all told.',
    'One in five voters stayed at home.',
    'It was the wettest March on record here.',
    'The council voted 7-2 to close the bridge.',
    'Some 1,200 people live beside the old harbour.',
    'Three people were killed in the flood.',
    'Brook has a four-point lead in the north.',
    'The pier is half as long as the second-longest one.',
    'Every 72 minutes a ship leaves the harbour.',
  ])('takes up %j', (sentence) => {
    expect(words(sentence)).toEqual([sentence]);
  });

  test.each([
    'Ada Brook, 45, is the mayor of the town.',
    'The bridge was opened on March 3, 2016, at 9 p.m.',
    'Two men walked over the bridge for three hours.',
    'Hundreds of people walked over the bridge.',
    'The council read a 46-page report on Monday.',
    'Did the wall cost more than $48 million?',
    'The council must find 40 percent more money.',
    'If the wall fails, 4,000 homes are lost.',
    'Wall to cost $48 million',
    '.wrap { width: 100%; margin: 0 } .inner .part.',
    'Most voters were tired of the whole affair.',
  ])('leaves %j', (sentence) => {
    expect(words(sentence)).toEqual([]);
  });

  test('leaves what somebody is already named for, and says of the rest which number it was', () => {
    const text = 'Brook said 40 percent stayed away. Prices rose 3 percent in May.';
    const claims = find(text, [{ start: 0, end: 34 }]);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      start: 35,
      cue: null,
      source: null,
      kinds: ['numeric'],
      quantities: [{ kind: 'percent', low: 3, change: 'up' }],
      why: expect.arrayContaining([{ id: 'states_number', args: ['rose 3 percent'] }]),
    });
  });
});
