import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { findPersons } from '../persons/find-persons.ts';
import { prepareText } from '../prepared-text.ts';
import { findOfficials } from './find-officials.ts';

const POLITICS = 'The government, the parliament and the minister met in Germany.';
const officialsIn = (text: string, publishedAt: string | null = null) => {
  const prepared = prepareText({ ...articleFromText(text), publishedAt });
  return findOfficials(prepared, findPersons(prepared));
};
const reasonsIn = (text: string, publishedAt: string | null = null) =>
  officialsIn(text, publishedAt)[0]?.why.map(({ id, args }) => [id, ...args].join(' '));

describe('the office on the day of the article', () => {
  test.each([
    ['2015-01-01', 'current', 'Chancellor'],
    ['2023-01-01', 'former', 'Chancellor'],
  ])('of %s is told from the dates of the directory', (day, status, role) => {
    expect(officialsIn(`Then Angela Merkel left. ${POLITICS}`, day)).toMatchObject([{ status, role }]);
  });

  test('comes with every office begun by then, each with dates, place, source and the date of the source', () => {
    const [kerry] = officialsIn(
      'Then John Kerry left. The U.S. government, the Senate and the minister met.',
      '2014-05-02',
    );
    expect(kerry?.facts?.terms[0]).toEqual({
      office: 'Secretary of State',
      place: 'United States',
      party: 'Democratic',
      from: '2013-02',
      to: '2017-01',
      standing: 'current',
      source: 'general knowledge',
      asOf: '2025-06',
    });
    expect(kerry?.facts).toMatchObject({
      id: 'john-kerry',
      on: '2014-05-02',
    });
    expect(kerry?.facts?.terms.every(({ from }) => from !== null && from <= '2014-05')).toBe(true);
    expect(kerry?.facts?.terms.every(({ source, asOf }) => source !== '' && /^\d{4}-\d{2}$/u.test(asOf))).toBe(true);
  });

  test('where the article has no date, is told for the month it speaks of, and the reasons say so', () => {
    const text = `President Barack Obama met Chancellor Angela Merkel. John Kerry left. ${POLITICS}`;
    const [, , kerry] = officialsIn(text);
    expect(kerry).toMatchObject({ role: 'Secretary of State', status: 'current' });
    expect(kerry?.why).toContainEqual({ id: 'undated', args: [expect.stringMatching(/^201[3-6]-/u)] });
    expect(officialsIn(text, '2014-05-02').flatMap(({ why }) => why.map(({ id }) => id))).not.toContain('undated');
  });

  test('is former where a bare title is of an office that ended before', () => {
    const text = `President Jimmy Carter left. The U.S. Senate met. ${POLITICS}`;
    expect(officialsIn(text, '1978-05-01')).toMatchObject([{ status: 'current' }]);
    expect(officialsIn(text, '2010-05-01')).toMatchObject([{ status: 'former' }]);
  });

  test('is a candidate’s while the person runs, whatever office is held meanwhile', () => {
    const text = `Sen. Ted Cruz left. The U.S. Senate met. ${POLITICS}`;
    expect(officialsIn(text, '2016-01-15')).toMatchObject([{ status: 'candidate' }]);
    expect(officialsIn(text, '2018-01-15')).toMatchObject([{ status: 'current' }]);
  });

  test('holds nothing that began later', () => {
    expect(officialsIn(`Then Emmanuel Macron left. ${POLITICS}`, '2005-01-01')).toEqual([]);
  });
});

describe('a name in the directory', () => {
  test('is taken where the article speaks of the place or the office, and the reasons name it', () => {
    expect(reasonsIn(`Then Angela Merkel left. ${POLITICS}`, '2015-01-01')).toEqual([
      'in_directory Angela Merkel Chancellor Germany',
      'fits_directory Germany',
    ]);
  });

  test('is not enough where the article speaks of no politics', () => {
    expect(officialsIn('Then Angela Merkel left. The cake was good.')).toEqual([]);
  });

  test('is a namesake’s where the article calls the person something else', () => {
    expect(
      officialsIn(`Then Angela Merkel, a singer, left. The cabinet, the council and the board met.`, '2015-01-01'),
    ).toEqual([]);
  });

  test('is a namesake’s where the article gives another office elsewhere', () => {
    const [mayor] = officialsIn(
      'John Kerry, mayor of Nairobi, left. The council and the police met in Kenya.',
      '2015-01-01',
    );
    expect(mayor).toMatchObject({ role: 'mayor', directoryId: null, facts: null });
  });

  test('says what speaks against it', () => {
    const reasons = reasonsIn(`Then Angela Merkel, a singer, left. The chancellor, ${POLITICS}`, '2015-01-01') ?? [];
    expect(reasons.join()).toMatch(/called_otherwise singer|^$/u);
    expect(
      reasonsIn('Then Walter Mondale left. The U.S. Senate, the vice president and the council met.', '2024-01-01'),
    ).toContain('out_of_office 2024 1977-1981');
  });
});
