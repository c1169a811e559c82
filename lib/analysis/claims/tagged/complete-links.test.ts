import { expect, test } from 'vitest';
import { articleFromText } from '../../../text/article.ts';
import { prepareText } from '../../prepared-text.ts';
import { completeLinks } from './complete-links.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { TaggedSpan } from './tag-spans.ts';

const passageOf = (text: string): Passage => passagesOf(prepareText(articleFromText(text)))[0]!;

/** What a cue without source and content is given of the likely spans, each "role chance words". */
const given = (text: string, cueWords: string, likely: readonly string[]) => {
  const passage = passageOf(text);
  const { tokens } = passage;
  const spanOf = (words: string, role: TaggedSpan['role'], chance: number): TaggedSpan => {
    const start = text.indexOf(words);
    return {
      role,
      side: 'before',
      first: tokens.findIndex((token) => token.end > start),
      last: tokens.findLastIndex((token) => token.start < start + words.length),
      chance,
    };
  };
  const cue = spanOf(cueWords, 'cue', 1);
  const spans = likely.map((one) => {
    const [role = '', chance = '', ...words] = one.split(' ');
    return spanOf(words.join(' '), role === 'source' ? 'source' : 'content', Number(chance));
  });
  const [link] = completeLinks(passage, [{ cue, source: null, content: [] }], { likely: spans, kept: [cue] });
  const words = ({ first, last }: TaggedSpan) => text.slice(tokens[first]!.start, tokens[last]!.end);
  return [link?.source ? words(link.source) : null, link?.content.map(words)];
};

test.each([
  [
    'the likeliest source and content of its sentence',
    'Ada Quill said it rained.',
    'said',
    ['source .2 Ada Quill', 'source .16 Quill', 'content .1 it rained'],
    ['Ada Quill', ['it rained']],
  ],
  ['no source that is too unlikely', 'Ada Quill said it rained.', 'said', ['source .1 Ada Quill'], [null, []]],
  [
    'nobody where the cue is impersonal',
    'Rain was expected by noon in Knox.',
    'was expected',
    ['source .2 Knox', 'content .2 Rain'],
    [null, ['Rain']],
  ],
  [
    'nothing of another sentence',
    'Ada Quill left. It was said.',
    'said',
    ['source .2 Ada Quill', 'content .2 left'],
    [null, []],
  ],
])('a cue left alone is given %s', (_what, text, cue, likely, expected) => {
  expect(given(text, cue, likely)).toEqual(expected);
});
