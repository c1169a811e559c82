import { expect, test } from 'vitest';
import { articleFromText } from '../../../text/article.ts';
import { prepareText } from '../../prepared-text.ts';
import { linkSpans } from './link-spans.ts';
import { passagesOf } from './passages.ts';
import type { TaggedSpan } from './tag-spans.ts';

/** Reads "[S< Ada Quill] [K said] [C> the bridge is safe]." into a passage and its spans; < and > tell the side of the cue. */
const read = (marked: string) => {
  const text = marked.replace(/\[[SKC][<>]? ?|\]/gu, '');
  const [passage] = passagesOf(prepareText(articleFromText(text)));
  if (!passage) throw new Error('no passage');
  const spans: TaggedSpan[] = [];
  let removed = 0;
  for (const match of marked.matchAll(/(\[([SKC])([<>]?) ?)([^\]]*)\]/gu)) {
    const start = match.index - removed;
    const end = start + (match[4]?.length ?? 0);
    removed += (match[1]?.length ?? 0) + 1;
    spans.push({
      role: match[2] === 'S' ? 'source' : match[2] === 'K' ? 'cue' : 'content',
      side: match[3] === '>' ? 'behind' : 'before',
      first: passage.tokens.findIndex((token) => token.end > start),
      last: passage.tokens.findLastIndex((token) => token.start < end),
      chance: 1,
    });
  }
  const words = (span: TaggedSpan): string =>
    text.slice(passage.tokens[span.first]!.start, passage.tokens[span.last]!.end);
  return linkSpans(passage, spans).map(({ source, cue, content }) => [
    source && words(source),
    words(cue),
    content.map(words),
  ]);
};

test.each([
  [
    'the plain order',
    '[S< Ada Quill] [K said] [C> the bridge is safe].',
    [['Ada Quill', 'said', ['the bridge is safe']]],
  ],
  [
    'a cue in the middle of its words',
    '[C< “It is safe,”] [K said] [S> Quill]. [C> “It was always safe.”]',
    [['Quill', 'said', ['“It is safe,”', '“It was always safe.”']]],
  ],
  [
    'two cues of one source',
    '[S< Quill] [K said] [C> the bridge is safe] and [K denied] [C> a cover-up].',
    [
      ['Quill', 'said', ['the bridge is safe']],
      ['Quill', 'denied', ['a cover-up']],
    ],
  ],
  [
    'a clause about the source that has a cue of its own',
    '[S< Renn], [S< who] [K praised] [C> the plan], [K said] [C> it was late].',
    [
      ['who', 'praised', ['the plan']],
      ['Renn', 'said', ['it was late']],
    ],
  ],
  [
    'a quotation that goes on behind a remark about the source',
    '[C< “It will hold,”] [K said] [S> Renn], [S< who] [K criticised] [C> the design]. [C> “I have seen it.”]',
    [
      ['Renn', 'said', ['“It will hold,”', '“I have seen it.”']],
      ['who', 'criticised', ['the design']],
    ],
  ],
  ['a cue whose source is not named', 'It is [K expected] [C> to rain].', [[null, 'expected', ['to rain']]]],
])('%s', (_, marked, wanted) => {
  expect(read(marked)).toEqual(wanted);
});

test('a source in another sentence is not shared', () => {
  expect(read('[S< Quill] [K said] [C> no]. It was [K denied] [C> before].')).toEqual([
    ['Quill', 'said', ['no']],
    [null, 'denied', ['before']],
  ]);
});
