import { describe, expect, test } from 'vitest';
import { isDateLine } from './date-lines.ts';
import { BODY_HINTS, NOISE_HINTS } from './hint-rules.ts';
import { hintsIn } from './hints.ts';
import { labelBefore, labelIn, labelOfLinks, LABELS } from './labels.ts';
import { noiseInText, TEXT_RULES } from './text-rules.ts';

describe('what elements are called', () => {
  test.each(NOISE_HINTS.map((rule) => [rule.reason, rule.examples] as const))('%s', (reason, { hits, misses }) => {
    for (const name of hits) expect([name, hintsIn(name).noise?.reason]).toEqual([name, reason]);
    for (const name of misses) expect([name, hintsIn(name).noise]).toEqual([name, null]);
  });

  test.each(BODY_HINTS.map((rule) => [rule.reason, rule.examples] as const))('%s', (_, { hits, misses }) => {
    for (const name of hits) expect([name, hintsIn(name).body]).toEqual([name, true]);
    for (const name of misses) expect([name, hintsIn(name).body]).toEqual([name, false]);
  });

  test('no word is in two rules', () => {
    const words = NOISE_HINTS.flatMap((rule) => rule.words.split(', '));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

describe('lines that are labels', () => {
  test.each(LABELS.map((rule) => [rule.reason, rule.examples] as const))('%s', (reason, { hits, misses }) => {
    for (const line of hits) expect([line, labelIn(line)]).toEqual([line, reason]);
    for (const line of misses) expect([line, labelIn(line)]).toEqual([line, null]);
  });

  test('no line is twice in the lists', () => {
    const lines = LABELS.flatMap((rule) => rule.lines.split(', '));
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });

  test.each([
    ['Lire aussi | Le phare et sa facture', 'related_line'],
    ['Читайте также: Паром, которого не было', 'related_line'],
    ['MORE: Ferry line raises fares', 'related_line'],
    ['More than a dozen people: this many came', null],
    ['Related matters were discussed on Tuesday', null],
  ])('a label before something else: %s', (text, reason) => {
    expect(labelBefore(text)).toBe(reason);
  });

  test.each([
    ['Also Read | ', 'related_line'],
    ['Topics mentioned in this article', 'tags'],
    ['More ', null],
    ['The mayor told ', null],
  ])('a label before links: %s', (text, reason) => {
    expect(labelOfLinks(text)).toBe(reason);
  });
});

describe('lines that are dates', () => {
  test.each([
    'June 6, 2017',
    'Published: June 6, 2017 at 10:22 p.m.',
    'Updated 6 June 2017 10:22 GMT',
    'Tuesday, 6 June 2017',
    'Stand: 06.06.2017, 10:22 Uhr',
    'Publié le 6 juin 2017 à 10h22, modifié le 6 juin 2017 à 11h05',
    'hace 2 horas',
    '3 hours ago',
    '6 июня, 09:10',
    '2017年6月6日 10時22分',
  ])('%s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  test.each([
    'June 6, 2017 was a warm day.',
    'Published reports differ.',
    '24 hours',
    '2017',
    'May',
    '1.2',
    'June 6',
    '12:05',
    '4:14 p.m.',
    '$139.00',
  ])('not %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

describe('lines that are no part of an article', () => {
  test.each(TEXT_RULES.map((rule) => [rule.reason, rule.examples] as const))('%s', (reason, { hits, misses }) => {
    for (const line of hits) expect([line, noiseInText(line)]).toEqual([line, reason]);
    for (const line of misses) expect([line, noiseInText(line)]).toEqual([line, null]);
  });

  test.each([
    ['By ', 'By Aa '],
    ['Share ', 'share share12 '],
    ['(Photo ', '(Photo by A '],
    ['Sign up ', 'subscribe newsletter '],
    ['1 of ', '1 / 2 of '],
    ['June 6, ', 'June 6, 2017 10:'],
    ['a@', 'reach a@ follow her '],
    ['read more ', 'Read all the latest '],
    ['thanks ', 'please donate consider '],
  ])('hostile lines like %o repeated come to a decision', (_, part) => {
    // A pattern that tried every way to split them would not come back within the test's time.
    for (let count = 1; count < 200; count += 1) {
      expect(noiseInText(`${part.repeat(count).slice(0, 699)}!`)).not.toBe(undefined);
    }
  });
});
