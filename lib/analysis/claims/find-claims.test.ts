import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { textOf } from '../../text/span.ts';
import type { Claim, Official } from '../findings.ts';
import { NO_MODELS } from '../models/models.ts';
import { prepareText } from '../prepared-text.ts';
import { findClaims } from './find-claims.ts';

const claimsOf = (text: string): readonly Claim[] =>
  findClaims(prepareText(articleFromText(text)), { officials: [], persons: [], models: NO_MODELS });

/** Characters of the endless texts: work that grew with the square of them would not end within the test's time. */
const LONG = 100_000;

const official = (text: string, id: string, names: readonly string[]): Official => ({
  id,
  name: names[0] ?? '',
  role: 'mayor',
  organisation: null,
  status: 'current',
  directoryId: null,
  facts: null,
  confidence: 1,
  why: [],
  mentions: names.flatMap((name) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      kind: 'name' as const,
    })),
  ),
});

describe('findClaims', () => {
  test('numbers the claims in text order and spans each from its first word to its last', () => {
    const text = 'Quill said the pipes were old. “They burst,” Renn said.';
    const claims = claimsOf(text);
    expect(claims.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(claims.map((claim) => textOf(text, claim))).toEqual([
      'Quill said the pipes were old',
      '“They burst,” Renn said',
    ]);
  });

  test('tells the exact words from the rest', () => {
    const text = 'Quill called the plan “a gift” to one firm. “No,” Renn said. Dole said it rained.';
    const claims = claimsOf(text);
    expect(claims.map(({ quotation }) => quotation)).toEqual(['mixed', 'direct', 'indirect']);
    expect(claims.flatMap(({ quoted }) => quoted.map((span) => textOf(text, span)))).toEqual(['a gift', 'No,']);
  });

  test('joins a claim to the official who makes it, by name and by pronoun', () => {
    const text = 'Mayor Ada Quill said the pipes were old. She said they leaked.';
    const claims = findClaims(prepareText(articleFromText(text)), {
      officials: [official(text, 'p1', ['Ada Quill'])],
      persons: [],
      models: NO_MODELS,
    });
    expect(claims.map(({ speakerId }) => speakerId)).toEqual(['p1', 'p1']);
    expect(claims[1]?.why).toContainEqual({ id: 'stands_for', args: ['She', 'Ada Quill'] });
    expect(claims[0]?.why).toContainEqual({ id: 'source_is_official', args: ['Ada Quill'] });
  });

  test('does not take the words of an aide for those of the official', () => {
    const text = 'A spokesman for Ada Quill said the pipes were old.';
    const claims = findClaims(prepareText(articleFromText(text)), {
      officials: [official(text, 'p1', ['Ada Quill'])],
      persons: [],
      models: NO_MODELS,
    });
    expect(claims.map(({ speakerId, sourceKind }) => [speakerId, sourceKind])).toEqual([[null, 'organisation']]);
  });

  test('does not take "she" for a man', () => {
    const text = 'Mr. Renn left early. She said the pipes were old.';
    const claims = findClaims(prepareText(articleFromText(text)), {
      officials: [official(text, 'p1', ['Renn'])],
      persons: [],
      models: NO_MODELS,
    });
    expect(claims.map(({ speakerId }) => speakerId)).toEqual([null]);
  });

  test('keeps the description of a source without a name, and knows it again', () => {
    const text = 'The vote was bought, according to two people close to the mayor. The people added that it was cheap.';
    const claims = claimsOf(text);
    expect(claims.map(({ sourceKind }) => sourceKind)).toEqual(['anonymous', 'anonymous']);
    expect(claims[0]?.why).toContainEqual({ id: 'source_is_anonymous', args: ['two people close to the mayor'] });
  });

  test('says what "who" stands for', () => {
    const [claim] = claimsOf('The roof was saved by two men from Harrow, who said the ladder broke.');
    expect(claim?.why).toContainEqual({ id: 'stands_for', args: ['who', 'two men from Harrow'] });
  });

  test('counts a quantity in the reporter’s own voice as a claim without a cue', () => {
    const text = 'Unemployment in the county fell to 4 percent last year, the lowest rate since 1990.';
    expect(claimsOf(text).map(({ cue, quotation, kinds }) => [cue, quotation, kinds])).toEqual([
      [null, 'none', ['numeric']],
    ]);
  });

  test('gives every claim a reason', () => {
    const claims = claimsOf('Quill denied it. “Why?” asked Renn. The plan was late, according to the county.');
    expect(claims.map(({ why }) => why[0]?.id)).toEqual(['cue_before', 'cue_after', 'according_to']);
  });

  const words = fc.constantFrom(
    ..."said told “ ” \" ' ‘ ’ « » '' according to Quill she who that , . ? : — ( ) and but 12 % \n \n\n \ud83d\ude00 \ud800 asked the people".split(
      ' ',
    ),
    '\n\n',
    ' ',
  );
  const jumble = fc.oneof(
    fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 80 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  test('never throws, and every span lies inside the text and is not empty', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        for (const claim of claimsOf(text)) {
          const spans = [claim, claim.source, claim.cue, ...claim.content, ...claim.quoted].filter(
            (span) => span !== null,
          );
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(claim.start);
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(claim.end);
          }
          expect(claim.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'the mayor said that the council wanted and then told reporters “ ',
    '“never\n\n',
    'said ',
    "' ",
    'Quill, a lawyer, said, ',
    '12,',
  ])(
    'comes to an end on a great deal of %j, and stays inside the text',
    (piece) => {
      const text = piece.repeat(Math.ceil(LONG / piece.length));
      for (const claim of claimsOf(text)) expect(claim.end).toBeLessThanOrEqual(text.length);
    },
    30_000,
  );
});
