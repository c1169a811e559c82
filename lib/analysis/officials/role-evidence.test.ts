import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { findPersons } from '../persons/find-persons.ts';
import { prepareText } from '../prepared-text.ts';
import { placeOfRole } from './find-roles.ts';
import { indexOfficials } from './named-officials.ts';
import { readOfficials } from './read-officials.ts';
import { ROLE_EVIDENCE } from './role-evidence.ts';

/** The first office of the text that is named alone and that somebody named there holds. */
const firstRole = (text: string) => {
  const prepared = prepareText(articleFromText(text));
  const { officials, alone } = readOfficials(prepared, findPersons(prepared));
  const byOffice = indexOfficials(officials);
  const [place] = prepared.sentences.flatMap((sentence, index) =>
    (alone[index] ?? []).flatMap((phrase) => placeOfRole(sentence, phrase, byOffice) ?? []),
  );
  if (place === undefined) throw new Error(`No office is named alone in "${text}".`);
  return place;
};

describe('the evidence for an office named alone', () => {
  for (const { id, holds, examples } of ROLE_EVIDENCE) {
    test.each(examples.hits)(`“${id}” holds in %j`, (text) => {
      expect(holds(firstRole(text))).toBe(true);
    });
    test.each(examples.misses)(`“${id}” does not hold in %j`, (text) => {
      expect(holds(firstRole(text))).toBe(false);
    });
  }

  test('has each piece once, with a hit and a miss', () => {
    const ids = ROLE_EVIDENCE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ROLE_EVIDENCE.filter(({ examples: { hits, misses } }) => hits.length === 0 || misses.length === 0)).toEqual(
      [],
    );
  });
});
