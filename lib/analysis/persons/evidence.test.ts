import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { prepareText } from '../prepared-text.ts';
import { plainWord } from './candidates.ts';
import { NAME_EVIDENCE } from './evidence.ts';
import type { NamePlace } from './evidence/name-place.ts';
import { classify, lowerCaseWords } from './word-classes.ts';
import { CAPITAL_PARTICLES, PARTICLES } from './words.ts';

/** The place of the words in square brackets. */
const placeOf = (marked: string): NamePlace => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { sentences } = prepareText(articleFromText(marked.replace(/[[\]]/gu, '')));
  const lower = lowerCaseWords(sentences);
  const sentence = sentences.find((one) => one.start <= start && one.end >= end);
  if (sentence === undefined) throw new Error(`No one sentence holds the words in brackets: ${marked}`);
  const first = sentence.tokens.findIndex((token) => token.start === start);
  const last = sentence.tokens.findIndex((token) => token.end === end);
  const words = sentence.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .filter((word) => !PARTICLES.has(word) && !CAPITAL_PARTICLES.has(word))
    .map(plainWord);
  return { tokens: sentence.tokens, classes: classify(sentence, lower), lower, first, end: last + 1, words };
};

describe('the evidence for a name', () => {
  for (const { id, holds, examples } of NAME_EVIDENCE) {
    test.each(examples.hits)(`${id}: holds in %j`, (text) => {
      expect(holds(placeOf(text))).toBe(true);
    });
    test.each(examples.misses)(`${id}: does not hold in %j`, (text) => {
      expect(holds(placeOf(text))).toBe(false);
    });
  }

  test('has ids of its own', () => {
    const ids = NAME_EVIDENCE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
