import { expect, test } from 'vitest';
import { clauseShapes } from './clause-shapes.ts';

const shapesOf = (words: string): readonly string[] =>
  clauseShapes(words.split(' ')).map(({ subject, verb }) => `${subject} ${verb}`);

test.each([
  ['we will cut the tax', ['I future']],
  ["i'll sign it and he won't", ['I future', 'he no_future']],
  ['she never said so but they did not', ['he never', 'other say', 'he did_not']],
  ['prices would rise', ['other would']],
  ['they are going to lose', ['he is_going']],
  ['we have to act', ['I duty']],
  ['it has been closed', ['it has']],
  ['the mill on the hill', []],
])('finds in %j the clauses %j', (words, shapes) => {
  expect(shapesOf(words)).toEqual(shapes);
});

test('tells the words it found a shape in', () => {
  expect(clauseShapes(['he', 'probably', 'would', 'not', 'go']).map(({ words }) => words)).toEqual([
    'he probably would not',
  ]);
});
