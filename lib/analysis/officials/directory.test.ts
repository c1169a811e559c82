import { describe, expect, test } from 'vitest';
import { DIRECTORY } from './directory-data.ts';
import { wordsOfName } from './directory-index.ts';
import { lookUp, termsIn } from './directory.ts';

const only = (name: string) => {
  const [entry, ...others] = lookUp(name);
  if (entry === undefined || others.length > 0) throw new Error(`The directory has not one ${name}.`);
  return entry;
};
const LINES = DIRECTORY.trim().split('\n');
const HELD = Map.groupBy(
  LINES.flatMap((line) => line.split('|').slice(3)).map((term) => term.split('~')),
  ([office, place]) => `${office}~${place}`,
);

describe('the directory', () => {
  test('has lines of names and terms only', () => {
    const term = String.raw`\|[^|~]+~[^|~]*~[^|~]*~(?:\d{4}(?:-\d{2})?)?~(?:\?|\d{4}(?:-\d{2})?)?~[A-Z](?:\d{4}-\d{2})?`;
    const wrong = LINES.filter(
      (line) => !new RegExp(String.raw`^[^|~]+\|[^|~]*\|(?:Q\d+)?(?:${term})+$`, 'u').test(line),
    );
    expect(wrong).toEqual([]);
  });

  test('has no term that ends before it begins', () => {
    const terms = LINES.flatMap((line) => line.split('|').slice(3));
    expect(
      terms.filter(
        (term) => /~(\d[^~]*)~(\d[^~]*)~/u.test(term) && (term.split('~')[3] ?? '') > (term.split('~')[4] ?? ''),
      ),
    ).toEqual([]);
  });

  test('finds a person by full name, other name, middle name left out, and without diacritics', () => {
    const names = [
      'George W. Bush',
      'Donald J. Trump',
      'Emmanuel Macron',
      'Recep Tayyip Erdoğan',
      'Tayyip Erdogan',
      'Al Gore',
    ];
    expect(names.map((name) => only(name).id)).toEqual([
      'george-w-bush',
      'donald-trump',
      'emmanuel-macron',
      'recep-tayyip-erdogan',
      'recep-tayyip-erdogan',
      'al-gore',
    ]);
  });

  test('finds by the family name alone those who led a state or sought to, and nobody else', () => {
    expect(lookUp('Merkel').map(({ name }) => name)).toEqual(['Angela Merkel']);
    expect(lookUp('Clinton').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Bill Clinton', 'Hillary Clinton']),
    );
    expect(lookUp('Kislyak')).toEqual([]);
    expect(lookUp('Quillvard')).toEqual([]);
  });

  test('tells the office in a month, with party, source and date of the source', () => {
    const biden = only('Joe Biden');
    const on = (month: string) => termsIn(biden, month).map(({ office, standing }) => `${standing} ${office}`);
    expect(on('2014-06')[0]).toBe('current Vice President');
    expect(on('2018-06')).not.toContain('current Vice President');
    expect(on('2022-06')[0]).toBe('current President');
    expect(on('1900-01')).toEqual([]);
    expect(termsIn(biden, '2022-06')[0]).toMatchObject({
      party: 'Democratic',
      source: 'congress-legislators',
      asOf: '2026-06',
    });
    expect(biden.wikidata).toMatch(/^Q\d+$/u);
  });

  test('says of an end that no source tells that it is not known', () => {
    const line = LINES.find((one) => one.endsWith('~?~U')) ?? '';
    const [entry] = lookUp(line.split('|')[0] ?? '');
    if (entry === undefined) throw new Error('No term has an unknown end.');
    expect(termsIn(entry, '2016-01').map(({ standing }) => standing)).toContain('current');
    expect(termsIn(entry, '2024-01').map(({ standing }) => standing)).toContain('unknown');
  });

  const DAILY: readonly (readonly [office: string, place: string])[] = [
    ['P', 'United States'],
    ['Vice President', 'United States'],
    ...[
      'State',
      'the Treasury',
      'Defense',
      'the Interior',
      'Agriculture',
      'Commerce',
      'Labor',
      'Transportation',
      'Energy',
      'Education',
      'Veterans Affairs',
      'Homeland Security',
      'Health and Human Services',
      'Housing and Urban Development',
    ].map((department) => [`Secretary of ${department}`, 'United States'] as const),
    ['A', 'United States'],
    ['Chair of the Federal Reserve', 'United States'],
    ['Chief Justice', 'United States'],
    ['Chairman of the Joint Chiefs of Staff', 'United States'],
    ['Director of the FBI', 'United States'],
    ['Secretary-General of the United Nations', 'United Nations'],
    ['President of the European Commission', 'European Union'],
    ['President of the European Council', 'European Union'],
    ['Secretary General of NATO', 'NATO'],
    ['Managing Director of the IMF', 'IMF'],
    ['President of the World Bank', 'World Bank'],
    ['Director-General of the WHO', 'WHO'],
    ...[
      'Australia',
      'Canada',
      'France',
      'Italy',
      'Turkey',
      'Germany',
      'Brazil',
      'Mexico',
      'Russia',
      'China',
      'South Korea',
    ].map((place) => ['F', place] as const),
    ...['Canada', 'France', 'Germany', 'India', 'Indonesia', 'Italy', 'Mexico', 'Russia', 'South Africa', 'China'].map(
      (place) => ['N', place] as const,
    ),
    ...['California', 'Texas', 'Florida', 'New York', 'Ohio', 'Utah', 'Wyoming', 'Maine', 'Hawaii', 'Alabama'].map(
      (place) => ['G', place] as const,
    ),
    ['M', 'United Kingdom'],
    ['M', 'India'],
    ['M', 'Japan'],
    ['P', 'France'],
    ['Chancellor', 'Germany'],
    ['Foreign Secretary', 'United Kingdom'],
    ['Chancellor of the Exchequer', 'United Kingdom'],
  ];

  test.each(DAILY)('knows who was %s of %s in nearly every year since 2009', (office, place) => {
    const terms = (HELD.get(`${office}~${place}`) ?? []).map(([, , , from = '', to = '']) => [from, to] as const);
    const years = Array.from({ length: 16 }, (_, index) => `${2009 + index}-06`);
    const unknown = years.filter((month) => !terms.some(([from, to]) => from <= month && (to === '' || month <= to)));
    expect(unknown.length).toBeLessThanOrEqual(2);
  });
});

test.each([
  ['Ada B. Quill Jr.', ['Ada', 'B', 'Quill']],
  ['Khalid bin Vardán al-Quill', ['Khalid', 'Vardan', 'Quill']],
])('wordsOfName(%j)', (name, words) => {
  expect(wordsOfName(name)).toEqual(words);
});
