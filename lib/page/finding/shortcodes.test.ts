import { expect, test } from 'vitest';
import { findShortcodes } from './shortcodes.ts';

const without = (text: string): string =>
  findShortcodes(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

test.each([
  ['[more_stories place=”left” ids=””]It is late.', 'It is late.'],
  ['Before [gallery ids="1,2"] after', 'Before  after'],
  ['[caption id="a" width="300"]A boat. [/caption]It sank.', 'It sank.'],
  ['[embed]https://example.org/v[/embed]', 'https://example.org/v'],
  ['[video] [/video]', ' '],
])('%s is read as %s', (text, rest) => {
  expect(without(text)).toBe(rest);
});

test.each([
  '“[The mayor] left,” he said.',
  'It was [sic] so.',
  '[Laughs.] No.',
  'a[1] = b',
  '[10] Example et al.',
  '[',
  '[]',
])('%s stays as it is', (text) => {
  expect(without(text)).toBe(text);
});

test('megabytes of brackets are looked through to their end', () => {
  const counts = ['[a ', '[a b="', '[', 'a=]', '[caption x]'].map(
    (part) => findShortcodes(part.repeat(200_000)).length,
  );
  expect(counts).toEqual([0, 0, 0, 0, 0]);
});
