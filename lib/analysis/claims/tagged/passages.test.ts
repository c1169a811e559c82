import { expect, test } from 'vitest';
import { articleFromText } from '../../../text/article.ts';
import { prepareText } from '../../prepared-text.ts';
import { passagesOf } from './passages.ts';

const passages = (text: string) => passagesOf(prepareText(articleFromText(text)));

test('each block is a passage, and its tokens know their sentences', () => {
  const [first, second] = passages('The tide rose. Nobody left.\n\nQuill stayed.');
  expect([...(first?.sentences ?? [])]).toEqual([0, 0, 0, 0, 1, 1, 1]);
  expect(second?.tokens.map(({ text }) => text)).toEqual(['Quill', 'stayed', '.']);
  expect(second?.block).toBe(1);
});

test.each([
  ['many sentences', 'The tide rose again that night. '.repeat(2000)],
  ['one endless line', 'tide '.repeat(50_000)],
])('a block of %s is cut so that no passage is long, and no token is lost', (_, text) => {
  const prepared = prepareText(articleFromText(text));
  const all = passagesOf(prepared);
  expect(Math.max(...all.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(1200);
  expect(all.flatMap(({ tokens }) => tokens)).toEqual(prepared.sentences.flatMap(({ tokens }) => tokens));
});
