import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { analyze } from './analyze.ts';
import type { Analysis } from './findings.ts';
import { loadModels, type Models, NO_MODELS } from './models/models.ts';
import { countWork } from './testing/count-work.ts';
import { PIECES } from './testing/hostile-text.ts';

// As the product runs, and as it does where its models are missing.
const SHIPPED = await loadModels((file) => readFile(new URL(`../../public/models/${file}`, import.meta.url)));
const read = (text: string, models: Models): Analysis => analyze(articleFromText(text), models);

/** Every list of spans of the analysis with its name, each of which must be in text order. */
const listsOf = ({ persons, officials, claims }: Analysis): readonly (readonly [string, readonly Span[]])[] => [
  ['persons', persons],
  ['claims', claims],
  ...officials.map(({ id, mentions }) => [`mentions of ${id}`, mentions] as const),
  ...claims.flatMap(({ id, content, quoted, quantities, source, cue }) => [
    [`content of ${id}`, content] as const,
    [`quoted words of ${id}`, quoted] as const,
    [`quantities of ${id}`, quantities] as const,
    [`source of ${id}`, source ? [source] : []] as const,
    [`cue of ${id}`, cue ? [cue] : []] as const,
  ]),
];

/** Whether an offset stands between the two halves of one character. */
const splitsCharacter = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));

/** What is wrong with the spans of an analysis, in words; empty where nothing is. */
const faultsOf = (text: string, analysis: Analysis): readonly string[] =>
  listsOf(analysis).flatMap(([name, spans]) => {
    let last = 0;
    return spans.flatMap(({ start, end }) => {
      const told = `${name}: ${start}-${end} of ${text.length}`;
      const faults = [
        start < last ? `${told} is out of order` : [],
        start < 0 || end > text.length || start >= end ? `${told} is no stretch of the text` : [],
        splitsCharacter(text, start) || splitsCharacter(text, end) ? `${told} cuts a character` : [],
      ].flat();
      last = start;
      return faults;
    });
  });

const anyPiece = fc.oneof(...Object.values(PIECES).map((pieces) => fc.constantFrom(...pieces)));

describe('analyze', () => {
  it('answers whatever the text is put together from, with spans inside it, in order, cutting no character', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const models of [NO_MODELS, SHIPPED]) expect(faultsOf(text, read(text, models))).toEqual([]);
      }),
      { seed: 1990, numRuns: 250 },
    );
  });

  // Four times the text is four times the work; what is done once a text makes it less, a logarithm a little more.
  const LENGTH = 400;
  const MOST = 4.5;
  const workOn = (piece: string, length: number): number =>
    countWork(() => void read(piece.repeat(Math.ceil(length / piece.length)), SHIPPED));

  it.each(Object.entries(PIECES))('does no more work a word on long texts of %s than on short ones', (_, pieces) => {
    const growth = [...pieces, pieces.join('')].map((piece) => {
      const times = workOn(piece, 4 * LENGTH) / workOn(piece, LENGTH);
      return times > MOST ? `${times.toFixed(1)} times for ${JSON.stringify(piece)}` : 'linear';
    });
    expect(new Set(growth)).toEqual(new Set(['linear']));
  });
});

describe('countWork', () => {
  const list = (length: number) => Array.from({ length }, (_, index) => index);

  it('counts the same for the same work, and leaves the language as it was', () => {
    const { slice } = Array.prototype;
    const work = () => countWork(() => void list(100).map((one) => [one].slice()));
    expect(work()).toBe(work());
    expect(Array.prototype.slice).toBe(slice);
  });

  it('sees that copying what is left at every step is not linear', () => {
    const copying = (length: number) => countWork(() => list(length).forEach((one) => list(length).slice(one)));
    expect(copying(400) / copying(100)).toBeGreaterThan(10);
  });
});
