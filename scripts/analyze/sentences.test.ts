import { expect, test } from 'vitest';
import { rateSentence } from '../../lib/analysis/worthiness/rate-sentence.ts';
import { UnreadableFile } from './read-file.ts';
import { rateTable } from './sentences.ts';

const scoreOf = (sentence: string): number => rateSentence(sentence, null).score;

test('each row gives its id and its score, in order', () => {
  expect(rateTable('a.tsv', 'id\ttext\n7\tTaxes rose 4 percent.\nb\tThank you.\r\n', null)).toEqual([
    JSON.stringify({ file: '7', score: scoreOf('Taxes rose 4 percent.') }),
    JSON.stringify({ file: 'b', score: scoreOf('Thank you.') }),
  ]);
});

test('a cell in quotation marks is read without them', () => {
  expect(rateTable('a.tsv', 'id\ttext\tlabel\n7\t"He said ""4 percent""."\tYes', null)).toEqual([
    JSON.stringify({ file: '7', score: scoreOf('He said "4 percent".') }),
  ]);
});

test('a sentence that is itself a quotation with marks inside keeps them', () => {
  const sentence = '"Four," she said, "or five."';
  expect(rateTable('a.tsv', `id\ttext\n7\t${sentence}`, null)).toEqual([
    JSON.stringify({ file: '7', score: scoreOf(sentence) }),
  ]);
});

test('a row without a second column is named', () => {
  expect(() => rateTable('a.tsv', 'id\ttext\n7', null)).toThrow(
    new UnreadableFile('a.tsv: line 2 has no second column.'),
  );
});
