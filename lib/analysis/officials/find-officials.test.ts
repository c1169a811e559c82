import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { textOf } from '../../text/span.ts';
import { findPersons } from '../persons/find-persons.ts';
import { prepareText } from '../prepared-text.ts';
import { findOfficials } from './find-officials.ts';

const officialsIn = (text: string, publishedAt: string | null = null) => {
  const prepared = prepareText({ ...articleFromText(text), publishedAt });
  return findOfficials(prepared, findPersons(prepared));
};
const wordsOf = (text: string, kind: 'name' | 'role'): readonly string[] =>
  officialsIn(text).flatMap(({ mentions }) =>
    mentions.filter((mention) => mention.kind === kind).map((mention) => textOf(text, mention)),
  );

describe('findOfficials', () => {
  test.each([
    ['Attorney General Ada Quill left.', 'Attorney General', null, 'current'],
    ['Deputy Attorney General Ada Quill left.', 'Deputy Attorney General', null, 'current'],
    ['They named a special counsel, Ada Quill, to look.', 'special counsel', null, 'current'],
    ['Ada Quill, the special counsel, left.', 'special counsel', null, 'current'],
    ['Justice Department spokeswoman Ada Vard Quill left.', 'spokeswoman', 'Justice Department', 'current'],
    ['Russian Ambassador Ada Quill left.', 'Russian Ambassador', null, 'current'],
    ['Ada Quill, mayor of Oakland, left.', 'mayor', 'Oakland', 'current'],
    ['Acting Mayor Ada Quill left.', 'Mayor', null, 'acting'],
    ['Then-Mayor Ada Quill left.', 'Mayor', null, 'former'],
    ['Former Sheriff Ada Quill left.', 'Sheriff', null, 'former'],
    ['Ada Quill was elected mayor.', 'mayor', null, 'current'],
    ['Ada Quill, who served as mayor of Orbit, left.', 'mayor', 'Orbit', 'current'],
    ['Ada Quill resigned as mayor on Monday.', 'mayor', null, 'former'],
    ['Governor-elect Ada Quill left.', 'Governor-elect', null, 'nominee'],
    ['Ada Quill, the Republican presidential nominee, left.', 'Republican presidential nominee', null, 'candidate'],
    ['Ada Quill, a candidate for mayor, left.', 'candidate for mayor', null, 'candidate'],
  ])('reads %j', (text, role, organisation, status) => {
    expect(officialsIn(text)).toMatchObject([{ role, organisation, status }]);
  });

  test('takes no office from being the first to do something', () => {
    const text = 'Mayor Ada Quill was the first senator to endorse the plan.';
    expect(officialsIn(text)[0]?.why.map(({ args }) => args[0])).toEqual(['Mayor']);
  });

  test('gives one title to every name of a list', () => {
    const text = 'Sens. Ada Quill of Ohio and Bo Marsh (R-Utah) left with senators Tom Vard, Una Vex and Joe Hale.';
    expect(officialsIn(text).map(({ name }) => name)).toEqual([
      'Ada Quill',
      'Bo Marsh',
      'Tom Vard',
      'Una Vex',
      'Joe Hale',
    ]);
  });

  test('joins every later mention, without the possessive, and leaves names inside other names', () => {
    const text =
      "Mayor Ada Sessens left. Sessens’s hat, Sessens’ hat, Sessens' hat. The Sessens administration and Sessens Tower. “Ada!”";
    expect(wordsOf(text, 'name')).toEqual(['Ada Sessens', 'Sessens', 'Sessens', 'Sessens', 'Ada']);
  });

  test('joins an office named alone to the person who holds it, and not where it means anyone', () => {
    const text =
      'Mayor Ada Quill met Gov. Bo Marsh. The mayor spoke. The governor’s dog barked. A mayor sleeps. She will be the next mayor.';
    expect(wordsOf(text, 'role')).toEqual(['mayor', 'governor']);
  });

  test('tells a former office named alone from one held', () => {
    const text = 'Former Mayor Ada Quill met Mayor Bo Marsh. The former mayor spoke.';
    const [quill, marsh] = officialsIn(text);
    expect(quill?.mentions.map(({ kind }) => kind)).toEqual(['name', 'role']);
    expect(marsh?.mentions.map(({ kind }) => kind)).toEqual(['name']);
  });

  test('says why', () => {
    const [quill] = officialsIn('Mayor Ada Quill (D) left. Quill slept. The mayor woke.');
    expect(quill?.why.map(({ id }) => id)).toEqual(['title_before', 'party_tag', 'same_surname', 'role_alone']);
    expect(quill?.confidence).toBe(0.99);
  });

  test('knows a well-known holder of office without a title, where the text is about politics', () => {
    const politics = 'The government, the parliament and the minister met.';
    const [merkel] = officialsIn(`Then Angela Merkel left. ${politics}`, '2015-01-01');
    expect(merkel).toMatchObject({ directoryId: 'angela-merkel', role: 'Chancellor', status: 'current' });
    expect(officialsIn(`Then Angela Merkel left. ${politics}`, '2023-01-01')).toMatchObject([{ status: 'former' }]);
    expect(officialsIn('Then Angela Merkel left. The cake was good.')).toEqual([]);
    expect(officialsIn(`Then Angela Merkel, a singer, left. ${politics}`)).toEqual([]);
  });

  test('keeps photographers, friends and company people out', () => {
    const text =
      'Photo by photographer Ada Quill. Bo Marsh, a friend of the mayor, met Tom Vard, chief executive of Orbit Corp., and professor Una Vex.';
    expect(officialsIn(text)).toEqual([]);
  });

  test('gives mentions inside the text, in order, whatever the text is', () => {
    const word = fc.constantFrom(
      'Ada',
      'Quill',
      'Mayor',
      'the',
      'mayor',
      'of',
      ',',
      '’s',
      '(R-Ohio)',
      'and',
      'Sens.',
      'former',
      'is',
      '\ud800',
      'administration',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 5 })), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        for (const { mentions, confidence } of officialsIn(text)) {
          expect(confidence).toBeGreaterThanOrEqual(0.5);
          expect(mentions.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
          expect(mentions.toSorted((a, b) => a.start - b.start)).toEqual(mentions);
        }
      }),
    );
  });
});
