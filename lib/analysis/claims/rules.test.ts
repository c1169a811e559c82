import { describe, expect, test } from 'vitest';
import { classifySource } from './classify-source.ts';
import { KIND_RULES, type KindRule } from './kind-rules.ts';
import { findKinds, matchKind, plainWords } from './kinds.ts';
import { SOURCE_RULES } from './source-kinds.ts';

const match = (rule: KindRule, words: string): string | null =>
  matchKind(rule, plainWords(rule.on === 'content' ? { cue: '', content: words } : { cue: words, content: '' }));

describe.each(KIND_RULES.map((rule, index) => [`${index}: ${rule.kind} by the ${rule.on}`, rule] as const))(
  'kind rule %s',
  (_, rule) => {
    test.each(rule.examples.hits)('holds for %j', (words) => {
      expect(match(rule, words)).not.toBeNull();
    });
    test.each(rule.examples.misses)('does not hold for %j', (words) => {
      expect(match(rule, words)).toBeNull();
    });
  },
);

const classify = (source: string) =>
  classifySource({ start: 0, end: source.length }, { text: source, persons: [], lastGroup: 'none' });

describe.each(SOURCE_RULES.map((rule, index) => [`${index}: ${rule.kind}`, rule] as const))(
  'source rule %s',
  (_, rule) => {
    test.each(rule.examples.hits)('holds for %j', (words) => {
      expect(classify(words)).toBe(rule.kind);
    });
    test.each(rule.examples.misses)('does not hold for %j', (words) => {
      expect(classify(words)).not.toBe(rule.kind);
    });
  },
);

describe('classifySource', () => {
  test.each([
    ['Quill', 'person'],
    ['she', 'person'],
    ['they', 'crowd'],
    ['a number of writers', 'crowd'],
    ['NOAA', 'organisation'],
    ['a poll released Monday', 'document'],
  ])('takes %j for %s', (source, kind) => {
    expect(classify(source)).toBe(kind);
  });

  test('takes "it" and "they" for the last source that was no person', () => {
    const around = { text: 'it', persons: [], lastGroup: 'document' } as const;
    expect(classifySource({ start: 0, end: 2 }, around)).toBe('document');
  });

  test('knows a named speaker among words of an office', () => {
    const text = 'a spokeswoman, Petra Dole,';
    const around = { text, persons: [{ start: 15, end: 25 }], lastGroup: 'none' } as const;
    expect(classifySource({ start: 0, end: text.length }, around)).toBe('person');
  });

  test('says that no source is none', () => {
    expect(classifySource(null, { text: '', persons: [], lastGroup: 'crowd' })).toBe('none');
  });
});

describe('findKinds', () => {
  test('gives each kind once, with the words it was told by', () => {
    expect(findKinds({ cue: 'vowed', content: 'to cut the tax by 4 percent' })).toEqual({
      kinds: ['promise', 'numeric'],
      why: [
        { id: 'kind_promise', args: ['vowed'] },
        { id: 'states_number', args: ['4 percent'] },
      ],
    });
  });

  test('finds no kind in a plain statement', () => {
    expect(findKinds({ cue: 'said', content: 'the train left on Monday' })).toEqual({ kinds: [], why: [] });
  });
});
