import { expect, test } from 'vitest';
import { chooseSpans, type TaggedSpan } from './tag-spans.ts';

const span = (role: TaggedSpan['role'], first: number, last: number, chance: number): TaggedSpan => ({
  role,
  side: 'before',
  first,
  last,
  chance,
});
const LEAST = { source: 0.3, cue: 0.3, content: 0.3 };

test('of spans of one role that overlap the likeliest is kept', () => {
  const [short, long] = [span('content', 2, 4, 0.4), span('content', 2, 6, 0.5)];
  expect(chooseSpans([short, long], LEAST)).toEqual([long]);
});

test('spans of different roles may overlap', () => {
  const both = [span('source', 0, 1, 0.9), span('content', 1, 3, 0.9)];
  expect(chooseSpans(both, LEAST)).toEqual(both);
});

test('a span that is not likely enough for its role is left out', () => {
  const spans = [span('cue', 2, 2, 0.35), span('content', 4, 6, 0.35)];
  expect(chooseSpans(spans, { ...LEAST, cue: 0.4 })).toEqual([spans[1]]);
});

test('what is kept is in text order', () => {
  const [late, early] = [span('cue', 7, 7, 0.9), span('cue', 1, 1, 0.4)];
  expect(chooseSpans([late, early], LEAST)).toEqual([early, late]);
});
