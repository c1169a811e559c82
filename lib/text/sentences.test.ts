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
    ['I waited… Nobody came.', ['I waited… Nobody came.']],
    ['We lost. … We won. . . . We go on.', ['We lost.', '… We won. . . .', 'We go on.']],
    ['We lost. ... We won . . . We go on.', ['We lost.', '... We won . . . We go on.']],
    ['It was Brook v. Oyelaran. No one won.', ['It was Brook v. Oyelaran.', 'No one won.']],
    ['“Mr. Abara is in,” she said. “No.” Then he left.', ['“Mr. Abara is in,” she said.', '“No.”', 'Then he left.']],
    ["''Mr. Abara,'' she said. ''We won.''", ["''Mr. Abara,'' she said.", "''We won.''"]],
    ['ST. IVES, N.H. — In the fall it rained.', ['ST. IVES, N.H. — In the fall it rained.']],
    ['SEN. ADA BROOK SPOKE. REP. ABARA LEFT.', ['SEN. ADA BROOK SPOKE.', 'REP. ABARA LEFT.']],
    ['it rained. nobody came! who knew? yes.', ['it rained.', 'nobody came!', 'who knew?', 'yes.']],
    ['Nobody came. who knew? They did.', ['Nobody came.', 'who knew?', 'They did.']],
    ['Rep. Ada Brook (R-Fla.) spoke to Ph.D. students.', ['Rep. Ada Brook (R-Fla.) spoke to Ph.D. students.']],
    ['A head;\nThe next.\n\nTwo lines\nGo here.', ['A head;\nThe next.', 'Two lines', 'Go here.']],
    ['One.\n\nThe aide of the\nMayor met Sen.\nAda Brook.', ['One.', 'The aide of the\nMayor met Sen.\nAda Brook.']],
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
