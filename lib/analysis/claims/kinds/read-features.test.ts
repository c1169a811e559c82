import { expect, test } from 'vitest';
import { readKindFeatures, type Saying } from './read-features.ts';

/** A saying with its cue in square brackets and its content, to the end, behind it. */
const sayingOf = (marked: string, named: readonly string[] = []): Saying => {
  const open = marked.indexOf('[');
  const close = marked.indexOf(']');
  const text = marked.replace('[', '').replace(']', '');
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    text,
    source: open > 0 ? { start: 0, end: open - 1 } : null,
    cue: { start: open, end: close - 1 },
    content: [{ start: close, end: text.length }],
    named: named.map(spanOf),
  };
};

const keysOf = (marked: string, named: readonly string[] = []): readonly string[] =>
  readKindFeatures(sayingOf(marked, named)).map(({ key }) => key);

test.each([
  ['Petra Dole [vowed] to close the mill.', ['c:vowed', 'C:promise', 'C_to:promise']],
  ['Petra Dole [did not deny] it.', ['C_not:deny', 'R:denial']],
  ['Petra Dole [said] “Stop the trains!”', ['order', 'cries', 'quoted:first']],
  ['Petra Dole [asked] “Who pays for this?”', ['asks', 'ends_asking', 'R:question']],
  ['Petra Dole [said] the plan is a disaster and she would vote no.', ['W:bad', 'A:he:would', 'quoted:not', 'w:plan']],
])('%s shows %j', (marked, wanted) => {
  const keys = keysOf(marked);
  expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
});

test('tells names of others from the speaker’s own', () => {
  expect(keysOf('Petra Dole [said] Ivo Quill lied.', ['Ivo Quill'])).toContain('names_other');
  expect(keysOf('Petra Dole [said] Dole would run.', ['Dole'])).not.toContain('names_other');
});

test('says the words that show a feature as they are written', () => {
  const shown = readKindFeatures(sayingOf('Petra Dole [Vowed] to go.')).find(({ key }) => key === 'c:vowed');
  expect(shown?.words).toBe('Vowed');
});

test('gives each feature once, however often it is shown', () => {
  const keys = keysOf(`Petra Dole [said] ${'he would go. '.repeat(50)}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('reads no more than the start of an endless content', () => {
  const marked = `Petra Dole [said] ${'word '.repeat(50_000)}disaster`;
  expect(keysOf(marked)).not.toContain('W:bad');
});
