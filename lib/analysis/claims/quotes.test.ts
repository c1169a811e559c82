import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { textOf } from '../../text/span.ts';
import { findQuotes } from './quotes.ts';

const innerOf = (text: string): readonly string[] =>
  findQuotes(text, articleFromText(text).blocks).map(({ inner }) => textOf(text, inner));

describe('findQuotes', () => {
  test.each([
    ['“The pipes burst,” Quill said.', ['The pipes burst,']],
    ['"The pipes burst," Quill said. "All of them."', ['The pipes burst,', 'All of them.']],
    ["''The pipes burst,'' Quill said.", ['The pipes burst,']],
    ['«The pipes burst», Quill said.', ['The pipes burst']],
    ['‘The pipes burst,’ Quill said.', ['The pipes burst,']],
    ["'The voters' choice,' Quill said.", ["The voters' choice,"]],
    ['“He said ‘never’ to me,” Quill said.', ['He said ‘never’ to me,']],
    ["''He said 'never,''' Quill said.", ["He said 'never,'"]],
    ["Quill's mayor isn't the voters' choice.", []],
    ['The rock ’n’ roll years ended.', []],
  ])('reads the marks of %j', (text, quotes) => {
    expect(innerOf(text)).toEqual(quotes);
  });

  test('lets a quotation that the next paragraph reopens run to the end of its own', () => {
    expect(innerOf('“One. Two.\n\n“Three,” Quill said.')).toEqual(['One. Two.', 'Three,']);
  });

  test('ends a quotation that is never closed with its sentence', () => {
    expect(innerOf('Quill said “no. The council met.\n\nIt rained.')).toEqual(['no.']);
  });

  test('finds no quotation between marks with nothing in them', () => {
    expect(innerOf('“” "" \'\'')).toEqual([]);
  });
});
