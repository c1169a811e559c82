import { describe, expect, test } from 'vitest';
import { WORDING_RULES } from './claim-odds.ts';
import { type ClaimFacts, rateClaim, sentenceOf } from './rate-claim.ts';
import { rateSentence } from './rate-sentence.ts';

describe.each(WORDING_RULES)('the wording "$id"', ({ holds, examples }) => {
  test.each(examples.hits)('holds for %j', (content) => {
    expect(holds(content)).toBe(true);
  });
  test.each(examples.misses)('does not hold for %j', (content) => {
    expect(holds(content)).toBe(false);
  });
});

test.each([
  ['that the harbour tax was cut by half', 'The harbour tax was cut by half.'],
  ['“We cut the tax,”', 'We cut the tax.'],
  ['… “and it works!”', 'And it works!'],
  ['that', 'That.'],
  ['', '.'],
  ['“”', '.'],
  ['\udc00', '\udc00.'],
])('the content %j is rated as the sentence %j', (content, sentence) => {
  expect(sentenceOf(content)).toBe(sentence);
});

test('no more than the beginning of an endless content is read', () => {
  expect(sentenceOf('tax '.repeat(100_000)).length).toBeLessThan(1100);
});

describe('rateClaim', () => {
  const CLAIM: ClaimFacts = {
    content: 'that the town lost 300 jobs last year',
    kinds: ['numeric'],
    sourceKind: 'person',
    by: 'other',
  };
  const score = (change: Partial<ClaimFacts>): number => rateClaim({ ...CLAIM, ...change }, null).score;

  test.each([
    ['a statement', {}, 'an opinion', { kinds: ['numeric', 'opinion'] }],
    ['an opinion', { kinds: ['opinion'] }, 'a question', { kinds: ['question'] }],
    ['a question', { kinds: ['question'] }, 'what was not answered', { kinds: ['no-answer'] }],
    ['what an official says', { by: 'official' }, 'what another says', {}],
    ['what a document says', { sourceKind: 'document' }, 'what people say', { sourceKind: 'crowd' }],
    ['what a person says', {}, 'what the reporter says', { sourceKind: 'none' }],
    ['a whole statement', {}, 'a fragment', { content: 'the 300 jobs in the town last year' }],
  ] as const)('ranks %s above %s', (_, more, __, less) => {
    expect(score(more)).toBeGreaterThan(score(less));
  });

  test('keeps the order of sentences that differ in nothing else', () => {
    expect(score({})).toBeGreaterThan(score({ content: 'that the town is lovely' }));
  });

  test('gives the reasons of the sentence', () => {
    expect(rateClaim(CLAIM, null).reasons).toEqual(rateSentence(sentenceOf(CLAIM.content), null).reasons);
  });

  test.each(['', '…', '\ud800', '9'.repeat(100_000), 'ed'.repeat(50_000), '"'.repeat(5000)])(
    'gives a share for odd text',
    (content) => {
      const odd = score({ content, kinds: ['no-answer', 'demand', 'question'] });
      expect(odd).toBeGreaterThan(0);
      expect(odd).toBeLessThan(1);
    },
  );
});
