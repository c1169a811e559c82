import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { findPersons } from '../persons/find-persons.ts';
import { prepareText } from '../prepared-text.ts';
import { findPoliticalSigns, POLITICAL_TALK } from './political-signs.ts';

/** The ids of the signs in a text that first makes Quill a known person. */
const signsIn = (text: string): readonly string[] => {
  const prepared = prepareText(articleFromText(`Then Ada Quill spoke. Mrs. ${text}`));
  return findPoliticalSigns(prepared, findPersons(prepared)).map(({ reason }) => reason.id);
};

describe('political talk', () => {
  for (const { id, examples } of POLITICAL_TALK) {
    test.each(examples.hits)(`${id}: is heard in %j`, (text) => {
      expect(signsIn(text)).toContain(id);
    });
    test.each(examples.misses)(`${id}: is not heard in %j`, (text) => {
      expect(signsIn(text)).not.toContain(id);
    });
  }
});
