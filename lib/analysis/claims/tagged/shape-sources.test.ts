import { expect, test } from 'vitest';
import { articleFromText } from '../../../text/article.ts';
import { prepareText } from '../../prepared-text.ts';
import { type Passage, passagesOf } from './passages.ts';
import { isWhole, shapeSources } from './shape-sources.ts';
import type { TaggedSpan } from './tag-spans.ts';

const passageOf = (text: string): Passage => passagesOf(prepareText(articleFromText(text)))[0]!;

const spanOf = ({ tokens }: Passage, text: string, words: string, role: TaggedSpan['role']): TaggedSpan => {
  const start = text.indexOf(words);
  return {
    role,
    side: 'before',
    first: tokens.findIndex((token) => token.end > start),
    last: tokens.findLastIndex((token) => token.start < start + words.length),
    chance: 1,
  };
};

/** The sources of "source | cue" pairs in a text after they were shaped; "who" stands for the first words of the text. */
const shaped = (text: string, pairs: readonly string[]) => {
  const passage = passageOf(text);
  const links = pairs.map((pair) => {
    const [source = '', cue = ''] = pair.split(' | ');
    return {
      source: source === '' ? null : spanOf(passage, text, source, 'source'),
      cue: spanOf(passage, text, cue, 'cue'),
      content: [],
    };
  });
  return shapeSources(passage, links, () => 0).map(
    ({ source }) => source && text.slice(passage.tokens[source.first]!.start, passage.tokens[source.last]!.end),
  );
};

test.each([
  [
    'an aside takes the comma that closes it',
    'Ada Quill, a farmer from Knox, said it rained.',
    ['Ada Quill, a farmer from Knox | said'],
    ['Ada Quill, a farmer from Knox,'],
  ],
  [
    'also behind its cue',
    '“It rained,” said Ada Quill, a farmer from Knox, on Monday.',
    ['Ada Quill, a farmer from Knox | said'],
    ['Ada Quill, a farmer from Knox,'],
  ],
  ['a name alone takes no comma', 'Quill, said Renn, was late.', ['Renn | said'], ['Renn']],
  [
    'who speaks behind a clause about it is the whole phrase',
    'Two aides, who asked not to be named, said it rained.',
    ['who | asked', ' | said'],
    ['who', 'Two aides, who asked not to be named,'],
  ],
  [
    'a source of its own stays',
    'Two aides, who asked not to be named, and Renn, said it rained.',
    ['who | asked', 'Renn | said'],
    ['who', 'Renn'],
  ],
])('%s', (_what, text, pairs, expected) => {
  expect(shaped(text, pairs)).toEqual(expected);
});

test('what has no word, or cuts a name in two, is no source', () => {
  const text = 'The farmer Ada Quill, said it.';
  const passage = passageOf(text);
  const named = Int32Array.from(passage.tokens, ({ text: word }) => (/Ada|Quill/u.test(word) ? 2 : 1));
  const hints = { named };
  const whole = (words: string) => isWhole(passage, hints, spanOf(passage, text, words, 'source'));
  expect(['The farmer Ada Quill', 'Ada Quill', 'The farmer'].map(whole)).toEqual([true, true, true]);
  expect([',', 'The', 'farmer Ada', 'Quill,'].map(whole)).toEqual([false, false, false, false]);
});
