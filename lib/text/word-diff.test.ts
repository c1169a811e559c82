import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type WordChange } from './word-diff.ts';

const shown = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, words }) => (kind === 'same' ? words : kind === 'deleted' ? `[-${words}-]` : `{+${words}+}`))
    .join('');
const textOf = (changes: readonly WordChange[], without: WordChange['kind']): string =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(({ words }) => words)
    .join('');

const words = fc.array(fc.constantFrom('the', 'mayor', ' ', 'said', '“', '.', 'harbour', '\n\n'), { maxLength: 40 });
const anyText = fc.oneof(
  words.map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom('\ud83d', '\ude00', 'a', ' '), { maxLength: 20 }).map((units) => units.join('')),
);

describe('the difference of two texts, word by word', () => {
  it.each([
    ['The wall cost $4 million.', 'The wall cost $4 million.', 'The wall cost $4 million.'],
    ['The wall cost $4 million.', 'The wall cost $6 million.', 'The wall cost $[-4-]{+6+} million.'],
    ['The wall is done.', 'The sea wall is done.', 'The {+sea +}wall is done.'],
    ['“It is late,” she said.', '"It is late," she said.', '[-“-]{+"+}It is late,[-”-]{+"+} she said.'],
    ['She didn’t say.', 'She did say.', 'She [-didn’t-]{+did+} say.'],
    ['', 'New.', '{+New.+}'],
    ['Old.', '', '[-Old.-]'],
    ['', '', ''],
  ])('of %j and %j is %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('gives both texts back, whatever is in them', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const changes = diffWords(before, after);
        expect(textOf(changes, 'inserted')).toBe(before);
        expect(textOf(changes, 'deleted')).toBe(after);
      }),
    );
  });

  it('has no two neighbours of one kind, none that is empty, and deletes before it inserts', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const kinds = diffWords(before, after).map(({ kind, words: text }) => (text === '' ? 'empty' : kind));
        expect(kinds).not.toContain('empty');
        kinds.forEach((kind, n) => {
          expect(kind).not.toBe(kinds[n + 1]);
          expect([kind, kinds[n + 1]]).not.toEqual(['inserted', 'deleted']);
        });
      }),
    );
  });

  it('keeps as many pieces as any other would', () => {
    const longest = (a: readonly string[], b: readonly string[]): number => {
      const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
      a.forEach((piece, i) =>
        b.forEach((other, k) => {
          table[i + 1]![k + 1] = piece === other ? table[i]![k]! + 1 : Math.max(table[i]![k + 1]!, table[i + 1]![k]!);
        }),
      );
      return table[a.length]![b.length]!;
    };
    const letters = fc.array(fc.constantFrom('.', ',', ';'), { maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const same = diffWords(a.join(''), b.join('')).filter(({ kind }) => kind === 'same');
        expect(same.map(({ words: text }) => text).join('')).toHaveLength(longest(a, b));
      }),
    );
  });

  it('gives megabytes back that have nothing in common but their ends', () => {
    const [before, after] = [`So ${'old '.repeat(300_000)}.`, `So ${'new, '.repeat(200_000)}.`];
    const changes = diffWords(before, after);
    expect(textOf(changes, 'inserted') === before && textOf(changes, 'deleted') === after).toBe(true);
    expect([changes[0], changes.at(-1)?.words.endsWith('.')]).toEqual([{ kind: 'same', words: 'So ' }, true]);
  });
});
