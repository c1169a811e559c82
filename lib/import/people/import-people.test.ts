import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exportPeople, type PeopleFormatId } from '../../export/people/formats.ts';
import type { PersonRecord } from '../../store/people.ts';
import { officeOf, personOf } from '../../store/testing/own-people.ts';
import { readPeople } from './formats.ts';
import { changeOf, planImport } from './plan-import.ts';
import type { ReadList } from './read-list.ts';

const FROM = { file: 'list.csv', now: '2031-05-01T12:00:00.000Z', newId: () => 'new' };

const read = (text: string): ReadList => {
  const reading = readPeople(text);
  if (!reading.ok) throw new Error(`${reading.reason} ${reading.args.join()}`);
  return reading;
};

describe('a delimited list', () => {
  it.each([
    ['commas', 'name,office,place\nAda Quill,Mayor,Port Ellery\n'],
    ['tabs and other line ends', 'name\toffice\tplace\r\nAda Quill\tMayor\tPort Ellery\r\n'],
    ['semicolons, Spanish heads, and no last line end', 'Nombre;Cargo;Jurisdicción\nAda Quill;Mayor;Port Ellery'],
    ['quotation marks', '"name","office","place"\r"Ada Quill","Mayor","Port Ellery"\r'],
    ['a name in two columns', 'last name,first name,title,state\nQuill,Ada,Mayor,Port Ellery'],
  ])('is read with %s', (_how, text) => {
    expect(read(text)).toMatchObject({
      unit: 'line',
      people: [{ at: 2, id: null, name: 'Ada Quill', offices: [officeOf('Mayor', { place: 'Port Ellery' })] }],
      refused: [],
    });
  });

  it('gives the offices on several lines of one id to one person, and names the columns it does not know', () => {
    const { people, unused } = read(
      'id\tname\taliases\toffice\tjurisdiction\tparty\tstart\tend\twikidata\tsource\n' +
        'q1\tAda Quill\tA. Quill|Ada B. Quill\tMayor\tPort Ellery\tHarbor\t2019-01-05\t2023-01\tQ5\troster\n' +
        'q1\tAda Quill\t\tGovernor\tNorthmark\tHarbor\t2023\t\tQ5\troster\n',
    );
    expect(people).toEqual([
      {
        at: 2,
        id: 'q1',
        name: 'Ada Quill',
        otherNames: ['A. Quill', 'Ada B. Quill'],
        offices: [
          officeOf('Mayor', { place: 'Port Ellery', party: 'Harbor', from: '2019-01-05', to: '2023-01' }),
          officeOf('Governor', { place: 'Northmark', party: 'Harbor', from: '2023' }),
        ],
        links: ['https://www.wikidata.org/wiki/Q5'],
        note: '',
      },
    ]);
    expect(unused).toEqual(['source']);
  });

  it('refuses single lines with their numbers and reasons, and takes the others', () => {
    const text = [
      'id,name,office,from,to',
      '1,Ada Quill,Mayor,2019,',
      '1,Bo Marsh,Mayor,2019,',
      '2,,Mayor,,',
      '3,Cy Dorn,Mayor,5/1/2019,',
      '4,Di Ames,Mayor,2020,2019',
      '1,Ada Quill,Mayor,2019,',
      '5,"Ed "Lark",Mayor,,',
      `6,${'x'.repeat(201)},Mayor,,`,
      '7,Flo Reed,"a\nb",,',
      '8,"Gus Hale,Mayor,,',
    ].join('\n');
    const { people, refused } = read(text);
    expect(people.map(({ name, at }) => [name, at])).toEqual([
      ['Ada Quill', 2],
      ['Flo Reed', 10],
    ]);
    expect(refused.map(({ at, reason }) => [at, reason])).toEqual([
      [3, 'duplicate_id'],
      [4, 'no_name'],
      [5, 'bad_date'],
      [6, 'dates_order'],
      [7, 'repeated'],
      [8, 'after_quote'],
      [9, 'too_long'],
      [12, 'open_quote'],
    ]);
  });

  it('without ids takes the same name and office twice for one, said twice', () => {
    const { people, refused } = read('name,office\nAda Quill,Mayor\nada quill,Mayor\nAda Quill,Governor');
    expect(people).toMatchObject([{ name: 'Ada Quill', offices: [{ office: 'Mayor' }, { office: 'Governor' }] }]);
    expect(refused).toEqual([{ at: 3, reason: 'repeated', args: ['Ada Quill', '2'] }]);
  });

  it('keeps formulas and markup as the text they are', () => {
    const { people } = read(`name,note\n<img src=x onerror=alert(1)>,"=cmd|' /C calc'!A0"`);
    expect(people).toMatchObject([{ name: '<img src=x onerror=alert(1)>', note: "=cmd|' /C calc'!A0" }]);
  });
});

describe('JSON', () => {
  it('of congress-legislators gives a person for each record, with terms that follow one another as one', () => {
    const { people, refused } = read(
      JSON.stringify([
        {
          id: { bioguide: 'Q000001', wikidata: 'Q5' },
          name: { first: 'Ada', last: 'Quill', nickname: 'Addie', official_full: 'Ada B. Quill' },
          terms: [
            { type: 'rep', start: '2019-01-03', end: '2021-01-03', state: 'OH', district: 3, party: 'Harbor' },
            { type: 'rep', start: '2021-01-04', end: '2023-01-03', state: 'OH', district: 3, party: 'Harbor' },
            { type: 'sen', start: '2023-01-03', end: '2029-01-03', state: 'OH', party: 'Harbor' },
          ],
        },
        { id: {}, name: 'Bo', terms: [] },
      ]),
    );
    expect(people).toMatchObject([
      {
        id: 'Q000001',
        name: 'Ada B. Quill',
        otherNames: ['Ada Quill', 'Addie Quill'],
        offices: [
          { office: 'U.S. Representative', place: 'Ohio', from: '2019-01-03', to: '2023-01-03' },
          { office: 'U.S. Senator', place: 'Ohio', party: 'Harbor' },
        ],
        links: ['https://www.wikidata.org/wiki/Q5'],
      },
    ]);
    expect(refused).toEqual([{ at: 2, reason: 'bad_record', args: ['name'] }]);
  });

  it('by Popolo is read with posts, organizations and parties, and what names nobody is refused', () => {
    const { people, refused } = read(
      JSON.stringify({
        persons: [
          { id: 'p1', name: 'Ada Quill', other_names: [{ name: 'A. Quill' }], links: [{ url: 'javascript:1' }] },
        ],
        organizations: [
          { id: 'o1', name: 'Northmark Assembly', classification: 'legislature' },
          { id: 'o2', name: 'Harbor Party', classification: 'party' },
        ],
        posts: [{ id: 's1', label: 'Member', organization_id: 'o1' }],
        memberships: [
          { person_id: 'p1', post_id: 's1', on_behalf_of_id: 'o2', start_date: '2020-02-01', end_date: null },
          { person_id: 'p9', post_id: 's1' },
        ],
      }),
    );
    expect(people).toMatchObject([
      {
        id: 'p1',
        otherNames: ['A. Quill'],
        offices: [officeOf('Member', { place: 'Northmark Assembly', party: 'Harbor Party', from: '2020-02-01' })],
        links: [],
      },
    ]);
    expect(refused).toEqual([{ at: 2, reason: 'unknown_person', args: ['p9'] }]);
  });
});

test.each([
  ['empty', ' \n'],
  ['no_name_column', 'office,place\nMayor,Port Ellery'],
  ['no_people', 'name,office\n'],
  ['no_people', '{"persons":[]}'],
  ['broken_json', '[{"id":'],
  ['unknown_json', '{"rows":[]}'],
])('a file is refused as a whole: %s', (reason, text) => {
  expect(readPeople(text)).toMatchObject({ ok: false, reason });
});

describe('a dry run', () => {
  const ada = personOf('Ada Quill', { id: '1', offices: [officeOf('Mayor')], note: 'Met her.' });
  const list = [ada, personOf('Bo Marsh', { offices: [officeOf('Sheriff')] }), personOf('Cy Dorn')];

  it('tells new, changed field by field, and same', () => {
    const plan = planImport(
      read('id,name,office\n1,Ada Quill,Governor\n,Bo Marsh,Sheriff\n,Di Ames,Clerk'),
      list,
      FROM,
    );
    expect(plan.added).toMatchObject([{ at: 4, before: null, after: { id: 'new', names: ['Di Ames'] } }]);
    expect(plan.changed).toMatchObject([
      {
        fields: [{ field: 'offices', before: ['Mayor'], after: ['Governor'] }],
        after: { note: 'Met her.', source: { file: 'list.csv', on: '2031-05-01' } },
      },
    ]);
    expect(plan.same).toBe(1);
    expect(changeOf(plan).people).toHaveLength(2);
  });

  it('refuses a name that several in the list have, unless the office tells which', () => {
    const namesakes = [ada, { ...ada, id: '2', offices: [officeOf('Judge')] }];
    const plan = planImport(read('name,office,note\nAda Quill,Clerk,x\nAda Quill,Judge,'), namesakes, FROM);
    expect(plan.changed).toMatchObject([{ before: { id: '2' } }]);
    expect(planImport(read('name,office\nAda Quill,Clerk'), namesakes, FROM).refused).toMatchObject([
      { reason: 'several_of_name' },
    ]);
  });

  it('brings back from the bin whom the file has by id', () => {
    const gone = { ...ada, deletedAt: '2031-02-01' };
    expect(planImport(read('id,name\n1,Ada Quill'), [gone], FROM).added).toMatchObject([
      { before: gone, after: { id: '1', deletedAt: null } },
    ]);
  });
});

describe('export', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replace(/[\s\p{Cc}\uFEFF]+/gu, ' ').trim())
    .filter((text) => text !== '');
  const risky = fc.constantFrom('=1+1', "'=x", '+1', '-a', '@b', "''-c", 'a;b|c\\', 'x,"y"', '<b>x</b>', '\\');
  const word = fc.oneof(line, risky);
  const date = fc.constantFrom(null, '2019', '2019-02', '2019-02-03');
  const office = fc.record({
    office: word,
    place: fc.oneof(word, fc.constant('')),
    party: fc.oneof(word, fc.constant(null)),
    from: date,
    to: fc.constantFrom(null, '2021', '2021-05-09'),
  });
  const key = (value: unknown) => JSON.stringify(value);
  const person = fc
    .record({
      names: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
      offices: fc.uniqueArray(office, { maxLength: 3, selector: key }),
      links: fc.uniqueArray(fc.webUrl(), { maxLength: 2 }),
      note: fc.oneof(word, fc.constant(''), fc.constant('two\nlines, "quoted"\r\n=3')),
    })
    .map((facts): PersonRecord => personOf('x', facts));
  const people = fc
    .array(person, { minLength: 1, maxLength: 6 })
    .map((all) => all.map((one, index): PersonRecord => ({ ...one, id: `id-${index}` })));

  test.each<[PeopleFormatId]>([['csv'], ['json']])('as %s and import give the same list', (format) => {
    fc.assert(
      fc.property(people, (list) => {
        const { text } = exportPeople(format, list, '2031-05-01');
        const taken = read(text.replace(/^\uFEFF/u, ''));
        expect(taken.refused).toEqual([]);
        expect(planImport(taken, list, FROM)).toMatchObject({ added: [], changed: [], same: list.length });
        const anew = planImport(taken, [], FROM).added.map(({ after }) => after);
        const facts = ({ id, names, offices, links, note }: PersonRecord) => ({ id, names, offices, links, note });
        expect(anew.map(facts)).toEqual(list.map(facts));
      }),
    );
  });

  it('leaves no cell that a spreadsheet would run', () => {
    const { text } = exportPeople('csv', [personOf('=cmd()', { note: '@SUM(1)' })], '2031-05-01');
    expect(text).toContain(",'=cmd(),");
    expect(text).toContain(",'@SUM(1)");
  });
});
