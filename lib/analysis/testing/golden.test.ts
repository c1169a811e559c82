import { describe, expect, test } from 'vitest';
import { textOf } from '../../text/span.ts';
import { parseGolden } from './golden.ts';

const SOURCE = `title: Vote is off
p1: Ada Quill | mayor | current
c1: indirect
---
{c1.source|{p1.title|Mayor} {p1|Ada Quill}} {c1.cue|said} {c1.content|{p1.role|the mayor} slept.}

The end.
`;

describe('parseGolden', () => {
  test('takes the marks out of the text and keeps their offsets', () => {
    const { article, marks } = parseGolden(SOURCE);
    expect(article.text).toBe('Mayor Ada Quill said the mayor slept.\n\nThe end.');
    expect(marks.map((mark) => [mark.id, mark.part, textOf(article.text, mark)])).toEqual([
      ['c1', 'source', 'Mayor Ada Quill'],
      ['p1', 'title', 'Mayor'],
      ['p1', 'name', 'Ada Quill'],
      ['c1', 'cue', 'said'],
      ['c1', 'content', 'the mayor slept.'],
      ['p1', 'role', 'the mayor'],
    ]);
  });

  test('reads the title and the facts of each mark', () => {
    const { article, facts } = parseGolden(SOURCE);
    expect(article.title).toBe('Vote is off');
    expect([...facts]).toEqual([
      ['p1', ['Ada Quill', 'mayor', 'current']],
      ['c1', ['indirect']],
    ]);
  });

  test.each([
    ['title: x\n---\n{p1|Ada', 'never closed'],
    ['title: x\n---\nAda}', 'Nothing to close'],
    ['title: x\n---\n{Ada}', 'No mark opens'],
    ['title: x\nAda', 'three dashes'],
    ['title\n---\nAda', 'A fact is'],
  ])('refuses %j and says why', (source, words) => {
    expect(() => parseGolden(source)).toThrow(words);
  });
});
