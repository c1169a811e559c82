import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from './article.ts';
import { splitSentences } from './sentences.ts';
import { textOf } from './span.ts';

const split = (text: string) => splitSentences(text, articleFromText(text).blocks).map((span) => textOf(text, span));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['It rained. Nobody came.', ['It rained.', 'Nobody came.']],
    ['Sen. Ada Brook spoke. Mr. Oyelaran left.', ['Sen. Ada Brook spoke.', 'Mr. Oyelaran left.']],
    ['J. R. Mbeki of the U.S. Treasury said no.', ['J. R. Mbeki of the U.S. Treasury said no.']],
    ['They moved to the U.S. The court agreed.', ['They moved to the U.S.', 'The court agreed.']],
    ['“We won.” She smiled.', ['“We won.”', 'She smiled.']],
    ['“Did we win?” she asked.', ['“Did we win?” she asked.']],
    ['Vote No. 12 passed. Is it No. 1? Yes.', ['Vote No. 12 passed.', 'Is it No. 1?', 'Yes.']],
    ['It rose 3.5 percent. Prices fell.', ['It rose 3.5 percent.', 'Prices fell.']],
    [
      'He left on Sept. 4. Then he came back at 5 p.m. on Monday.',
      ['He left on Sept. 4.', 'Then he came back at 5 p.m. on Monday.'],
    ],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['One para.\n\nTwo\ngoes on here.', ['One para.', 'Two\ngoes on here.']],
    ['I waited … and waited. Then…', ['I waited … and waited.', 'Then…']],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('covers every character that is not white space exactly once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        const text = noise.replaceAll('a', '. "B').replaceAll('e', '.\n\n');
        const spans = splitSentences(text, articleFromText(text).blocks);
        expect(
          spans
            .map((span) => textOf(text, span))
            .join('')
            .replaceAll(/\s/gu, ''),
        ).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
