import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chain, mayFollow, type Scores } from './lattice.ts';
import { spanChances } from './span-chances.ts';

const LABELS = 5;

/** All label sequences of a length that a chain allows. */
const sequences = (length: number): readonly (readonly number[])[] => {
  let all: readonly (readonly number[])[] = [[]];
  for (let token = 0; token < length; token++)
    all = all.flatMap((before) =>
      Array.from({ length: LABELS }, (_, label) => [...before, label]).filter((labels) => {
        const last = labels.at(-1) ?? 0;
        return token === 0 ? last === 0 || last % 2 === 1 : mayFollow(labels[token - 1] ?? 0, last);
      }),
    );
  return all;
};

const scoreOf = ({ transitions }: Chain, { emissions }: Scores, labels: readonly number[]): number =>
  labels.reduce((sum, label, token) => {
    const from = token === 0 ? LABELS : (labels[token - 1] ?? 0);
    return sum + (transitions[from * LABELS + label] ?? 0) + (emissions[token * LABELS + label] ?? 0);
  }, 0);

/** The chance of a span by going through every sequence of labels. */
const countedChance = (
  chain: Chain,
  scores: Scores,
  span: { readonly kind: number; readonly first: number; readonly last: number },
): number => {
  const begin = 2 * span.kind + 1;
  let [with_, all] = [0, 0];
  for (const labels of sequences(scores.length)) {
    const weight = Math.exp(scoreOf(chain, scores, labels));
    all += weight;
    const isSpan =
      labels[span.first] === begin &&
      labels.slice(span.first + 1, span.last + 1).every((label) => label === begin + 1) &&
      labels[span.last + 1] !== begin + 1;
    if (isSpan) with_ += weight;
  }
  return with_ / all;
};

const small = fc.double({ min: -3, max: 3, noNaN: true });
const chains = fc
  .array(small, { minLength: (LABELS + 1) * LABELS, maxLength: (LABELS + 1) * LABELS })
  .map((values): Chain => ({ labels: LABELS, transitions: Float32Array.from(values) }));
const sentences = fc
  .integer({ min: 1, max: 5 })
  .chain((length) =>
    fc
      .array(small, { minLength: length * LABELS, maxLength: length * LABELS })
      .map((values): Scores => ({ emissions: Float64Array.from(values), length })),
  );

describe('the chance of a span', () => {
  test('is the share of the label sequences that have it', () => {
    fc.assert(
      fc.property(chains, sentences, (chain, scores) => {
        for (const span of spanChances(chain, scores, 0.05))
          expect(span.chance).toBeCloseTo(countedChance(chain, scores, span), 5);
      }),
      { numRuns: 40 },
    );
  });

  test('is looked at for every span that is likely enough', () => {
    fc.assert(
      fc.property(chains, sentences, (chain, scores) => {
        const found = new Set(
          spanChances(chain, scores, 0.05).map(({ kind, first, last }) => `${kind} ${first} ${last}`),
        );
        for (const kind of [0, 1])
          for (let first = 0; first < scores.length; first++)
            for (let last = first; last < scores.length; last++)
              if (countedChance(chain, scores, { kind, first, last }) > 0.0501)
                expect(found).toContain(`${kind} ${first} ${last}`);
      }),
      { numRuns: 40 },
    );
  });

  test('is asked of nothing where there is no token', () => {
    const chain = { labels: LABELS, transitions: new Float32Array((LABELS + 1) * LABELS) };
    expect(spanChances(chain, { emissions: new Float64Array(0), length: 0 }, 0.1)).toEqual([]);
  });
});
