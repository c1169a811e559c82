import { expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { textOf } from '../../text/span.ts';
import { findQuotes } from './quotes.ts';
import { withSignatures } from './signatures.ts';

const read = (text: string) =>
  withSignatures(text, findQuotes(text, articleFromText(text).blocks), []).map(({ source, cue, content }) => [
    source && textOf(text, source),
    textOf(text, cue),
    content.map((span) => textOf(text, span)),
  ]);

test.each([
  ['“The old quay was the last one.” — Ada Quill', [['Ada Quill', '—', ['“The old quay was the last one.”']]]],
  ['"Nobody asked us."\n- Juan de la Mar, fisherman', [['Juan de la Mar', '-', ['"Nobody asked us."']]]],
  [
    '“It rained.”― Lena Renn\n“It did not.”― Bo Tarn',
    [
      ['Lena Renn', '―', ['“It rained.”']],
      ['Bo Tarn', '―', ['“It did not.”']],
    ],
  ],
])('reads who signed %j', (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

test.each([
  '“The old quay” — a pub near the harbour — was closed.',
  '“The old quay” was closed by Ada Quill.',
  'They called it “the last one” - Renn still does not know why.',
])('takes no dash for a signature in %j', (text) => {
  expect(read(text)).toEqual([]);
});

test('a quotation that an attribution has is not taken twice', () => {
  const text = '“It rained,” she said. “It rained.” — Lena Renn';
  const start = text.lastIndexOf('“');
  const taken = { source: null, cue: { start: 13, end: 21 }, antecedent: null, floating: false, verbatim: false };
  const content = [{ start, end: start + 5 }];
  const quotes = findQuotes(text, articleFromText(text).blocks);
  expect(withSignatures(text, quotes, [{ ...taken, content }])).toHaveLength(1);
  expect(withSignatures(text, quotes, [{ ...taken, content: [{ start: 0, end: 12 }] }])).toHaveLength(2);
});
