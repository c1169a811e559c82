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
/** Each official with what they are called in the text, in text order. */
const calledIn = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    officialsIn(text).map(({ name, mentions }) => [name, mentions.map((mention) => textOf(text, mention))]),
  );

describe('titles', () => {
  test.each([
    ['Deputy Mayor Ada Quill left.', 'Deputy Mayor', 'current'],
    ['Acting Police Chief Ada Quill left.', 'Police Chief', 'acting'],
    ['Interim Superintendent Ada Quill left.', 'Superintendent', 'acting'],
    ['Former Gov. Ada Quill left.', 'Gov.', 'former'],
    ['Ex-Governor Ada Quill left.', 'Governor', 'former'],
    ['Then-Governor Ada Quill left.', 'Governor', 'former'],
    ['The late Senator Ada Quill left a library.', 'Senator', 'former'],
    ['Mayor-elect Ada Quill left.', 'Mayor-elect', 'nominee'],
    ['Prime Minister-designate Ada Quill left.', 'Prime Minister-designate', 'nominee'],
    ['Ada Quill, a candidate for governor, left.', 'candidate for governor', 'candidate'],
    ['Ada Quill, who is running the city as its mayor, left. Mayor Ada Quill spoke.', 'Mayor', 'current'],
    ['Ada Quill, who has served as the district attorney, left.', 'district attorney', 'current'],
    ['Ada Quill, who was elected sheriff, left.', 'sheriff', 'current'],
    ['Lord Justice Quill left the court.', 'Lord Justice', 'current'],
    ['Ada Quill, MP for Orbit West, left.', 'MP', 'current'],
    ['Shadow Health Secretary Ada Quill left.', 'Shadow Health Secretary', 'current'],
    ['Chief Minister Ada Quill left.', 'Chief Minister', 'current'],
    ['Ada Quill, the Commodities Minister, left.', 'Commodities Minister', 'current'],
    ['Ada Quill, Chilean ambassador to Kenya, left.', 'Chilean ambassador', 'current'],
    ['Orbit SP Ada Quill left.', 'SP', 'current'],
    ['District Collector Ada Quill left.', 'District Collector', 'current'],
    ['Transport MEC Ada Quill left.', 'Transport MEC', 'current'],
    ['UN Special Rapporteur Ada Quill left.', 'UN Special Rapporteur', 'current'],
  ])('of %j make the office %j, %s', (text, role, status) => {
    expect(officialsIn(text)[0]).toMatchObject({ role: expect.stringContaining(role), status });
  });

  test('behind a party and a state make a legislator', () => {
    expect(officialsIn('Ada Quill, D-N.Y., left. Bo Marsh (R-Utah) stayed.').map(({ name }) => name)).toEqual([
      'Ada Quill',
      'Bo Marsh',
    ]);
  });

  test('in the plural are those of every name behind them', () => {
    const text = 'Ministers Ada Quill and Bo Marsh met governors Tom Vard, Una Vex and Joe Hale.';
    expect(officialsIn(text).map(({ role }) => role)).toEqual([
      'Ministers',
      'Ministers',
      'governors',
      'governors',
      'governors',
    ]);
  });
});

describe('mentions', () => {
  test('by surname, initials, nickname and with a possessive are joined', () => {
    const text =
      'Mayor William B. Quillon left. Quillon’s car waited. They met W. Quillon. “Bill Quillon is here,” they said. Mr. Quillon’s dog barked.';
    expect(calledIn(text)).toEqual({
      'William B. Quillon': ['William B. Quillon', 'Quillon', 'W. Quillon', 'Bill Quillon', 'Quillon'],
    });
  });

  test('by first name are joined where the text uses it so', () => {
    expect(calledIn('Mayor Ada Quillon left. “Ada is late,” said a friend of Ada.')).toEqual({
      'Ada Quillon': ['Ada Quillon', 'Ada', 'Ada'],
    });
  });

  test('misspelt by one letter are joined', () => {
    expect(calledIn('Mayor Ada Quillon left. Mr. Marsh met Quilon. Ms. Quilon agreed.')['Ada Quillon']).toContain(
      'Quilon',
    );
  });

  test('whose surname is a word or a place are joined only where it is a name', () => {
    const text =
      'Senator Ada Price left. Price said the price of bread rose. The Price of bread is high, Price said. Mayor Bo Paris went to Paris. Paris said so.';
    const called = calledIn(text);
    expect(called['Ada Price']).not.toContain('price');
    expect(called['Bo Paris']?.[0]).toBe('Bo Paris');
  });

  test('inside the names of other things are none', () => {
    const text =
      'Mayor Ada Quillon left. Quillon Tower, the Quillon Foundation and the Quillon administration stayed. Quillon spoke.';
    expect(calledIn(text)).toEqual({ 'Ada Quillon': ['Ada Quillon', 'Quillon'] });
  });
});

describe('offices named alone', () => {
  test.each([
    ['President Ada Quill met Attorney General Bo Marsh. The attorney general agreed.', 'Bo Marsh', 'attorney general'],
    [
      'Mayor Ada Quill spoke with Deputy Mayor Bo Marsh. His deputy agreed. The deputy mayor left.',
      'Bo Marsh',
      'deputy mayor',
    ],
    ['Former Senator Ada Quill met Senator Bo Marsh. The former senator wept.', 'Ada Quill', 'former senator'],
    [
      'Ada Quill, the Republican nominee, met Bo Marsh, the Democratic nominee. The Republican nominee wept.',
      'Ada Quill',
      'Republican nominee',
    ],
    [
      'Irish Prime Minister Ada Quill met Japanese Prime Minister Bo Marsh. Marsh smiled. The Irish prime minister wept.',
      'Ada Quill',
      'Irish prime minister',
    ],
    [
      'Chilean President Ada Quill met Kenyan President Bo Marsh. Marsh smiled. The leader of Chile’s party slept. The Chilean leader wept.',
      'Ada Quill',
      'Chilean leader',
    ],
    [
      'Health Minister Ada Quill met Interior Minister Bo Marsh. The health minister wept.',
      'Ada Quill',
      'health minister',
    ],
    ['Sen. Ada Quill (R-Utah) met Sen. Bo Marsh (D-Ohio). The Utah senator wept.', 'Ada Quill', 'Utah senator'],
    ['Retired Gen. Ada Quill left. The general stumped for a friend.', 'Ada Quill', 'general'],
    ['A lawmaker from Chile wants a ban. Lawmaker Ada Quill said so.', 'Ada Quill', 'lawmaker'],
  ])('in %j mean %s', (text, name, role) => {
    expect(calledIn(text)[name]).toContain(role);
  });

  test.each([
    ['Mayor Ada Quill left. She hopes to be the next mayor.'],
    ['Mayor Ada Quill left. The mayor race is open.'],
    ['Mayor Ada Quill left. A mayor needs sleep.'],
    ['President Ada Quill left. The general public slept.'],
    ['President Ada Quill of Chile left. The Kenyan president slept.'],
    ['Mayor Ada Quill left. The official website was down.'],
  ])('in %j mean nobody named', (text) => {
    expect(officialsIn(text).flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'role'))).toEqual([]);
  });
});

describe('persons of one surname', () => {
  test('are kept apart by title, form of address and pronoun', () => {
    const text =
      'Senator Mary Quillon and her husband, Mayor Peter Quillon, left. Mrs. Quillon wept. Mr. Quillon slept. Mayor Quillon spoke.';
    expect(calledIn(text)).toEqual({
      'Mary Quillon': ['Mary Quillon', 'Quillon'],
      'Peter Quillon': ['Peter Quillon', 'Quillon', 'Quillon'],
    });
  });

  test('are both offered, with the odds, where the text leaves it open', () => {
    const text = 'Senator Mary Quillon met Mayor Peter Quillon. Everybody was glad. Quillon left.';
    const officials = officialsIn(text);
    const open = officials.flatMap(({ mentions }) => mentions.filter(({ alternatives }) => alternatives !== undefined));
    expect(open.map((mention) => textOf(text, mention))).toEqual(['Quillon']);
    const [other] = open[0]?.alternatives ?? [];
    expect(officials.map(({ id }) => id)).toContain(other?.personId);
    expect(other?.odds).toBeGreaterThan(0.2);
    expect(other?.odds).toBeLessThanOrEqual(0.5);
    expect(officials[0]?.why.map(({ id }) => id)).toContain('namesakes');
  });
});
