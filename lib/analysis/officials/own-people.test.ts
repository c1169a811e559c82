import { describe, expect, it, test } from 'vitest';
import { choiceOf, officeOf, personOf } from '../../store/testing/own-people.ts';
import type { PersonChoice, PersonRecord } from '../../store/people.ts';
import { articleFromText } from '../../text/article.ts';
import { textOf } from '../../text/span.ts';
import { analyze } from '../analyze.ts';
import { NO_MODELS } from '../models/models.ts';
import { indexOwnPeople } from './own-people.ts';

const TEXT = [
  'The old quarry reopens',
  'Odalys Ferrant opened the gate of the quarry on Monday. “We waited for years,” Ferrant said.',
  'Mayor Corin Vale said the road was safe. Vale left early.',
].join('\n\n');
const HERE = { article: 'https://news.example/quarry', site: 'news.example' };

const read = (people: readonly PersonRecord[], choices: readonly PersonChoice[] = [], day: string | null = null) => {
  const article = { ...articleFromText(TEXT), publishedAt: day };
  return analyze(article, NO_MODELS, indexOwnPeople(people, choices)(HERE)).officials;
};
const names = (...given: Parameters<typeof read>) => read(...given).map(({ name }) => name);

const ferrant = personOf('Odalys Ferrant', {
  offices: [
    officeOf('Quarry Commissioner', { place: 'Northmark', from: '2024-03', to: '2028' }),
    officeOf('Councillor', { place: 'Northmark', party: 'Harbor', from: '2019', to: '2024-02-28' }),
  ],
  links: ['https://www.wikidata.org/wiki/Q5'],
});

describe('the reader’s own people', () => {
  it('are officials, with every mention and the office at the date of the article', () => {
    expect(names([])).toEqual(['Corin Vale']);
    const [first] = read([ferrant], [], '2026-05-04');
    expect(first).toMatchObject({
      name: 'Odalys Ferrant',
      role: 'Quarry Commissioner',
      organisation: 'Northmark',
      status: 'current',
      why: [{ id: 'own_list_office', args: ['Odalys Ferrant', 'Quarry Commissioner, Northmark'] }, expect.anything()],
      facts: {
        id: ferrant.id,
        wikidata: 'Q5',
        on: '2026-05-04',
        terms: [
          { office: 'Quarry Commissioner', standing: 'current', source: 'you', asOf: '2031-01' },
          { office: 'Councillor', party: 'Harbor', standing: 'former' },
        ],
      },
    });
    expect(first?.mentions.map((mention) => textOf(TEXT, mention))).toEqual(['Odalys Ferrant', 'Ferrant']);
    expect(read([ferrant], [], '2020-05-04')[0]?.role).toBe('Councillor');
  });

  it('are known by another spelling and without initials', () => {
    expect(names([personOf('O. M. Ferrant', { names: ['O. M. Ferrant', 'Odalys M. Ferrant'] })])).toContain(
      'Odalys Ferrant',
    );
  });

  it('are worded as the article words their office, where it does', () => {
    const [vale] = read([personOf('Corin Vale', { offices: [officeOf('Treasurer')] })]);
    expect(vale?.role).toBe('Mayor');
    expect(vale?.why.map(({ id }) => id)).toContain('own_list_office');
  });

  it('from a file say so', () => {
    const [first] = read([{ ...ferrant, source: { file: 'a.csv', on: '2030-02-03' } }], [], '2026-01-01');
    expect(first?.facts?.terms[0]).toMatchObject({ source: 'a.csv', asOf: '2030-02' });
  });

  it('are found where nothing else would take the words for a name', () => {
    const text = 'The vote\n\nOn Monday the council heard xQuarry Tenor. Nobody answered Big Harbor Light, he said.';
    const list = [personOf('Big Harbor Light', { offices: [officeOf('Elder')] })];
    const { officials } = analyze(articleFromText(text), NO_MODELS, indexOwnPeople(list, [])(HERE));
    expect(officials).toMatchObject([{ name: 'Big Harbor Light', role: 'Elder' }]);
  });
});

describe('a choice', () => {
  test.each<[string, readonly PersonChoice[], readonly string[]]>([
    ['not here', [choiceOf('never', 'Corin Vale', { scope: 'article', where: HERE.article })], []],
    ['not in another article', [choiceOf('never', 'Corin Vale', { scope: 'article', where: 'other' })], ['Corin Vale']],
    ['not on this site', [choiceOf('never', 'Corin Vale', { scope: 'site', where: 'news.example' })], []],
    ['not with an initial either', [choiceOf('never', 'Corin T. Vale')], []],
    ['not on another site', [choiceOf('never', 'Corin Vale', { scope: 'site', where: 'a.example' })], ['Corin Vale']],
    ['nowhere', [choiceOf('never', 'Corin Vale')], []],
    [
      'nowhere but here',
      [choiceOf('never', 'Corin Vale'), choiceOf('always', 'Corin Vale', { scope: 'article', where: HERE.article })],
      ['Corin Vale'],
    ],
    ['always another', [choiceOf('always', 'Odalys Ferrant')], ['Odalys Ferrant', 'Corin Vale']],
  ])('%s', (_what, choices, expected) => {
    expect(names([], choices)).toEqual(expected);
  });

  it('against a person beats the reader’s own list', () => {
    expect(names([ferrant], [choiceOf('never', 'Odalys Ferrant')])).toEqual(['Corin Vale']);
  });

  it('for a person says so among the reasons', () => {
    const [first] = read([], [choiceOf('always', 'Odalys Ferrant')]);
    expect(first?.why).toContainEqual({ id: 'own_always', args: ['Odalys Ferrant'] });
  });
});
