import { describe, expect, test } from 'vitest';
import { DIRECTORY } from './directory-data.ts';
import { lookUp, termsOn, wordsOfName } from './directory.ts';

describe('the directory', () => {
  test('has lines of names and terms only', () => {
    const wrong = DIRECTORY.trim()
      .split('\n')
      .filter(
        (line) => !/^[^|~]+\|[^|~]*(?:\|[^|~]+~[^|~]*~(?:\d{4}(?:-\d{2})?)?~(?:\?|\d{4}(?:-\d{2})?)?)+$/u.test(line),
      );
    expect(wrong).toEqual([]);
  });

  test('finds a person by full name, other name, middle name left out, and without diacritics', () => {
    const ids = [
      'George W. Bush',
      'George Bush',
      'Donald J. Trump',
      'Emmanuel Macron',
      'Recep Tayyip Erdoğan',
      'Tayyip Erdogan',
    ];
    expect(ids.map((name) => lookUp(name)?.id)).toEqual([
      'george-w-bush',
      expect.stringMatching(/^george-/u),
      'donald-trump',
      'emmanuel-macron',
      'recep-tayyip-erdogan',
      'recep-tayyip-erdogan',
    ]);
  });

  test('finds heads of state by family name alone, and nobody else', () => {
    expect(lookUp('Merkel')?.name).toBe('Angela Merkel');
    expect(lookUp('Kislyak')).toBeNull();
    expect(lookUp('Quillvard')).toBeNull();
  });

  test('tells the office on a day', () => {
    const biden = lookUp('Joe Biden');
    if (biden === null) throw new Error('The directory lacks a president.');
    const on = (day: string) => termsOn(biden, day).map(({ office, status }) => `${status} ${office}`);
    expect(on('2015-06-01')[0]).toBe('current Vice President');
    expect(on('2018-06-01')).not.toContain('current Vice President');
    expect(on('2022-06-01')[0]).toBe('current President');
    expect(on('1900-01-01')).toEqual([]);
  });
});

test.each([
  ['Ada B. Quill Jr.', ['Ada', 'B', 'Quill']],
  ['Khalid bin Vardán al-Quill', ['Khalid', 'Vardan', 'Quill']],
])('wordsOfName(%j)', (name, words) => {
  expect(wordsOfName(name)).toEqual(words);
});
