import { expect, test } from 'vitest';
import { articleFromText } from '../../../text/article.ts';
import { prepareText } from '../../prepared-text.ts';
import { readNames } from '../read-names.ts';
import { weighChances } from './weigh-chances.ts';

const read = readNames(prepareText(articleFromText('Then Quill left. Now Quill came. So Vardo rose.')));
const quill = (chance: number) => [{ first: 1, last: 1, chance }];

test('a name that is sure elsewhere in the article becomes likelier, and one that is surely none less likely', () => {
  const weighed = (chance: number) => weighChances(read, [], [quill(0.5), quill(chance), []])[0]?.[0]?.chance;
  expect(weighed(0.99)).toBeGreaterThan(0.7);
  expect(weighed(0.5)).toBeCloseTo(0.5);
  expect(weighed(0.04)).toBeLessThan(0.35);
});

test('a word that stands nowhere else keeps its chance', () => {
  expect(weighChances(read, [], [[], [], quill(0.3)])[2]?.[0]?.chance).toBeCloseTo(0.3);
});

test('a name that the evidence finds too becomes likelier', () => {
  const ruled = [{ person: 0, sentence: 2, firstToken: 1, endToken: 2, start: 36, end: 41 }];
  expect(weighChances(read, ruled, [[], [], quill(0.45)])[2]?.[0]?.chance).toBeGreaterThan(0.5);
});
