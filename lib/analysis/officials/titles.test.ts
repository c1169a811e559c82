import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { findPersons } from '../persons/find-persons.ts';
import { prepareText } from '../prepared-text.ts';
import { findOfficials } from './find-officials.ts';
import { TITLES } from './titles.ts';

const officialsIn = (text: string): readonly string[] => {
  const prepared = prepareText(articleFromText(text));
  return findOfficials(prepared, findPersons(prepared)).map(({ name }) => name);
};

const hits = TITLES.flatMap(({ forms, examples }) => examples.hits.map((text) => [forms.split('|', 1)[0], text]));
const misses = TITLES.flatMap(({ forms, examples }) => examples.misses.map((text) => [forms.split('|', 1)[0], text]));

describe('the titles table', () => {
  test.each(hits)('%s makes an official in %j', (_, text) => {
    expect(officialsIn(text ?? '').join()).toMatch(/Ada Quill|Oswin/u);
  });

  test.each(misses)('%s makes none in %j', (_, text) => {
    expect(officialsIn(text ?? '')).toEqual([]);
  });

  test('has each form once', () => {
    const forms = TITLES.flatMap((title) => title.forms.split('|'));
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  test('has examples for each title', () => {
    const bare = TITLES.filter(({ examples: { hits: some, misses: none } }) => some.length + none.length < 2);
    expect(bare.map(({ forms }) => forms)).toEqual([]);
  });
});
