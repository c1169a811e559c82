import { describe, expect, test } from 'vitest';
import { afterSource, NO_SOURCES, readSourceFeatures } from './read-source.ts';

const keysOf = (text: string, source: string, before = NO_SOURCES): readonly string[] => {
  const start = text.indexOf(source);
  const cue = text.indexOf('said');
  return readSourceFeatures({
    text,
    source: { start, end: start + source.length },
    cue: { start: cue, end: cue + 4 },
    persons: [],
    before,
  }).map(({ key }) => key);
};

describe('readSourceFeatures', () => {
  test('shows the head of the phrase, its first word and what the rules take it for', () => {
    expect(keysOf('a new poll of voters said so', 'a new poll of voters')).toEqual(
      expect.arrayContaining(['head:poll', 'first:a', 'rule:document', 'small']),
    );
  });

  test('shows what stands before "who"', () => {
    expect(keysOf('It was the union, which said so', 'which')).toEqual(
      expect.arrayContaining(['pronoun:which', 'which:head:union', 'which:rule:organisation']),
    );
  });

  test('shows what the last sources were to a pronoun', () => {
    const before = afterSource(afterSource(NO_SOURCES, 'document'), 'person');
    expect(keysOf('they said so', 'they', before)).toEqual(
      expect.arrayContaining(['pronoun:they:last:person', 'pronoun:they:group:document']),
    );
  });
});
