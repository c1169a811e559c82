import { expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { readWording } from './quotation.ts';
import { findQuotes } from './quotes.ts';

/** Reads the wording of what stands behind "said". */
const read = (text: string) => {
  const content = { start: text.indexOf('said') + 5, end: text.length };
  const { quotation, quoted } = readWording(text, [content], findQuotes(text, articleFromText(text).blocks));
  return [quotation, ...quoted.map(({ start, end }) => text.slice(start, end))];
};

test.each([
  ['She said “The mill is old.”', ['direct', 'The mill is old.']],
  ['She said “The mill is old,” “and empty.”', ['direct', 'The mill is old,', 'and empty.']],
  ['She said the mill was “old and empty.”', ['mixed', 'old and empty.']],
  ['She said the mill was old.', ['indirect']],
  ['She said it was the voters’ mill.', ['indirect']],
  ["She said ''The mill is old,''", ['direct', 'The mill is old,']],
])('tells how %j gives the words said, and which of them are exact', (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

test('takes words inside a quotation that goes on around them for exact', () => {
  const text = 'She said: “The mill is old and it is empty.”';
  const content = { start: text.indexOf('it is'), end: text.indexOf('.”') };
  expect(readWording(text, [content], findQuotes(text, articleFromText(text).blocks))).toEqual({
    quotation: 'direct',
    quoted: [content],
  });
});
