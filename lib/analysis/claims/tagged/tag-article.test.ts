import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../text/article.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { prepareText } from '../../prepared-text.ts';
import { findQuotes } from '../quotes.ts';
import { readArticle } from '../read-article.ts';
import { readAttributionModel } from './attribution-model.ts';
import { findingsOf } from './findings-of.ts';
import { tagArticle } from './tag-article.ts';

const model = readAttributionModel(
  await readFile(new URL('../../../../public/models/attribution.bin', import.meta.url)),
);

/** [source, cue, contents] of each attribution of an article given as paragraphs. */
const read = (...paragraphs: readonly string[]) => {
  const text = paragraphs.join('\n\n');
  const prepared = prepareText(articleFromText(text));
  const quotes = findQuotes(text, prepared.article.blocks);
  const ruled = readArticle(prepared, quotes);
  const words = (span: Span): string => textOf(text, span);
  return tagArticle(prepared, findingsOf({ quotes, persons: [], officials: [], ruled }), model).map(
    ({ source, cue, content, antecedent, floating }) => ({
      source: source && words(source),
      cue: words(cue),
      content: content.map(words),
      antecedent: antecedent && words(antecedent),
      floating,
    }),
  );
};

/** An attribution whose source is no relative pronoun and whose words all stand with it. */
const PLAIN = { antecedent: null, floating: false };

describe('the tagger', () => {
  test('joins words on both sides of their cue', () => {
    expect(read('“It is not safe,” said Bo Renn, “and it has not been safe since 2019.”')).toEqual([
      {
        source: 'Bo Renn',
        cue: 'said',
        content: ['“It is not safe,”', '“and it has not been safe since 2019.”'],
        ...PLAIN,
      },
    ]);
  });

  test('gives two cues the source they share', () => {
    expect(read('Renn said the report came in May and warned that repairs would cost $12 million.')).toEqual([
      { source: 'Renn', cue: 'said', content: ['the report came in May'], ...PLAIN },
      { source: 'Renn', cue: 'warned', content: ['that repairs would cost $12 million'], ...PLAIN },
    ]);
  });

  test('goes on with a quotation that the next paragraph reopens or that stands alone there', () => {
    expect(
      read('“We looked at every pipe,” Quill said. “We found four that leak.', '“And we will mend them.”'),
    ).toEqual([
      {
        source: 'Quill',
        cue: 'said',
        content: ['“We looked at every pipe,”', '“We found four that leak.', '“And we will mend them.”'],
        antecedent: null,
        floating: true,
      },
    ]);
  });

  test('gives a quotation that is announced to who announced it', () => {
    expect(read('Then Quill said:', '“The bridge stays closed.”')).toEqual([
      { source: 'Quill', cue: 'said:', content: ['“The bridge stays closed.”'], antecedent: null, floating: true },
    ]);
  });

  test('gives no quotation to somebody who spoke two paragraphs before', () => {
    const [first] = read('“It rained,” Quill said.', 'The meeting ended at noon.', '“Nobody asked me.”');
    expect(first?.content).toEqual(['“It rained,”']);
  });

  test('says whom “who” stands for', () => {
    expect(read('Lena Tarn, who says the council knew, left at noon.')).toEqual([
      { source: 'who', cue: 'says', content: ['the council knew'], antecedent: 'Lena Tarn', floating: false },
    ]);
  });
});
