import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { textOf } from '../../text/span.ts';
import { prepareText } from '../prepared-text.ts';
import { findPersons } from './find-persons.ts';

const personsIn = (text: string) => findPersons(prepareText(articleFromText(text)));
const namesIn = (text: string): readonly string[] => personsIn(text).map((mention) => textOf(text, mention));

/** The names of each person, in the order of first mention. */
const joined = (text: string): readonly string[] =>
  [...Map.groupBy(personsIn(text), ({ person }) => person).values()].map((mentions) =>
    mentions.map((mention) => textOf(text, mention)).join(', '),
  );

describe('findPersons', () => {
  test.each([
    ['a given and a family name', 'A clerk saw Sarah Quill leave.', ['Sarah Quill']],
    ['an unknown name by what it does', 'Then Ondrelle Vaskit told the court so.', ['Ondrelle Vaskit']],
    ['initials and a suffix', 'In May Thomas B. Quill Jr. left.', ['Thomas B. Quill Jr.']],
    ['particles', 'Then Maria de la Quill and Johan van der Vard left.', ['Maria de la Quill', 'Johan van der Vard']],
    ['an Arabic name', 'Sheikh Khalid bin Vardan Al Quillani said so.', ['Khalid bin Vardan Al Quillani']],
    ['a Korean name', 'Minister Park Vin-ho said so.', ['Park Vin-ho']],
    ['a nickname in quotation marks', 'Then Thomas “Tiny” Quill left.', ['Thomas “Tiny” Quill']],
    ['no title and no honorific', 'Then Mayor Sarah Quill met Dr. Tom Vard.', ['Sarah Quill', 'Tom Vard']],
    ['no possessive', 'We saw Sarah Quill’s hat and James Sessens’ hat.', ['Sarah Quill', 'James Sessens']],
    ['a family name that is a word, after a given name', 'Then Daisy House left.', ['Daisy House']],
  ])('finds %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    'The Quill Tower in Sarah Quill Park opened.',
    'On Monday the United Nations met in New York.',
    'The German Bank and the Orbit Company left London.',
    'Recently, It’s said, I’m late.',
  ])('finds nobody in %j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test.each([
    ['by family name', 'Sarah Quill left. Quill said so.', ['Sarah Quill, Quill']],
    ['by given name', 'Sarah Quill left. “Sarah is late,” he said.', ['Sarah Quill, Sarah']],
    ['with and without a middle initial', 'Sarah Quill left. Sarah B. Quill said so.', ['Sarah Quill, Sarah B. Quill']],
    ['by a short form', 'William Quill left. Bill Quill said so.', ['William Quill, Bill Quill']],
    ['with and without diacritics', 'José Vardón left. Mr. Vardon said so.', ['José Vardón, Vardon']],
    ['with and without an article', 'Khalid El-Vardi left. Vardi said so.', ['Khalid El-Vardi, Vardi']],
    ['misspelt by a letter', 'Sarah Quillon left. Mrs. Qillon said so.', ['Sarah Quillon, Qillon']],
    ['by the family name that comes first', 'Minister Park Vin-ho left. Park said so.', ['Park Vin-ho, Park']],
  ])('joins a name given again %s', (_, text, persons) => {
    expect(joined(text)).toEqual(persons);
  });

  test('keeps two persons of one family name apart, and takes the bare name for the one named more', () => {
    const text = 'Sarah Quill left. Sarah Quill met James Quill. Then Quill said so.';
    expect(joined(text)).toEqual(['Sarah Quill, Sarah Quill, Quill', 'James Quill']);
  });

  test('does not take a name inside another name for the person', () => {
    expect(namesIn('Sarah Quill left. The Quill administration and Quill Tower stayed.')).toEqual(['Sarah Quill']);
  });

  test('takes a word for a name only where it is one', () => {
    expect(namesIn('Sarah Parks left. Parks said so. The city has parks. Parks are green.')).toEqual([
      'Sarah Parks',
      'Parks',
    ]);
  });

  test('does not make a given name of the verb before a family name in a headline', () => {
    const text = 'Blames Quill For All Of It\n\nThen Sarah Quill told the court that Sarah Quill slept.';
    expect(joined(text)).toEqual(['Quill, Sarah Quill, Sarah Quill']);
  });

  test('gives spans inside the text, in order, that never overlap, whatever the text is', () => {
    const word = fc.constantFrom(
      'Sarah',
      'Quill',
      'de',
      'Mayor',
      'of',
      '“',
      '’s',
      '.',
      '\ud800',
      'A.',
      'said',
      '\n\n',
      '(',
      'AL-',
      'Park',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end } of personsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
