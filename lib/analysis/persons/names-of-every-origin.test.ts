import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { textOf } from '../../text/span.ts';
import { loadModels } from '../models/models.ts';
import { prepareText } from '../prepared-text.ts';
import { findPersons } from './find-persons.ts';

const { persons: tagger } = await loadModels((file) =>
  readFile(new URL(`../../../public/models/${file}`, import.meta.url)),
);

const namesIn = (text: string): readonly string[] =>
  findPersons(prepareText(articleFromText(text)), tagger).map((name) => textOf(text, name));

describe('the tagger finds', () => {
  test.each([
    [
      'particles',
      'Johanna van der Quillen met Pieter ten Vard in The Hague.',
      ['Johanna van der Quillen', 'Pieter ten Vard'],
    ],
    ['German particles', 'The minister, Ulrich von Quillberg, resigned on Friday.', ['Ulrich von Quillberg']],
    [
      'Portuguese particles',
      'Maria do Carmo Vardeira dos Santos was elected mayor.',
      ['Maria do Carmo Vardeira dos Santos'],
    ],
    [
      'a particle alone with a surname',
      'Pieter ten Vard left. Mr ten Vard said he was tired.',
      ['Pieter ten Vard', 'ten Vard'],
    ],
    ['Spanish double surnames', 'The governor, Lucía Quillón Vardález, spoke in Oaxaca.', ['Lucía Quillón Vardález']],
    ['surnames joined by y', 'José Vardón y Quiroga painted it.', ['José Vardón y Quiroga']],
    ['a Chinese name', 'Vice minister Quan Weiliang told reporters that trade had grown.', ['Quan Weiliang']],
    [
      'a Chinese name by its surname',
      'Zhou Weiliang spoke first. Zhou said trade had grown.',
      ['Zhou Weiliang', 'Zhou'],
    ],
    ['a Korean name', 'Defence Minister Seo Jung-quil met with reporters in Seoul.', ['Seo Jung-quil']],
    ['a Vietnamese name', 'Prime Minister Nguyen Van Quill visited the factory in Hanoi.', ['Nguyen Van Quill']],
    ['a Japanese name', 'Prime Minister Takeshi Quillida arrived in Osaka on Monday.', ['Takeshi Quillida']],
    [
      'a single name',
      'Quilleeny, 24, told the audience that she was grateful. She thanked Quilleeny’s fans.',
      ['Quilleeny', 'Quilleeny'],
    ],
    ['an Indonesian single name', 'President Vardono said the new port would open soon.', ['Vardono']],
    ['initials', 'J. R. Quill and A.B. Vard wrote the report.', ['J. R. Quill', 'A.B. Vard']],
    ['an initial in the middle', 'Samuel T. Quill was sworn in on Tuesday.', ['Samuel T. Quill']],
    ['hyphens', 'Anne-Sophie Quill-Vardon said the vote was fair.', ['Anne-Sophie Quill-Vardon']],
    ['apostrophes', "Siobhan O'Quillan met Marco D’Vardo on Sunday.", ["Siobhan O'Quillan", 'Marco D’Vardo']],
    [
      'diacritics',
      'Žofie Quillová and Łukasz Vardński were elected to parliament.',
      ['Žofie Quillová', 'Łukasz Vardński'],
    ],
    ['a suffix', 'Samuel Quill Jr. and Robert Vard III sued the city.', ['Samuel Quill Jr.', 'Robert Vard III']],
    ['an Arabic name', 'Khalid bin Vardan Al Quillani was named minister of oil.', ['Khalid bin Vardan Al Quillani']],
    ['an Arabic article', 'Youssef al-Quillani, a spokesman for the ministry, denied it.', ['Youssef al-Quillani']],
    ['a Nigerian name', 'Governor Oluwaseun Quilladewale said the road would be built.', ['Oluwaseun Quilladewale']],
    ['a Ghanaian name', 'Nana Kwame Quillansah, a chief, thanked the donors.', ['Nana Kwame Quillansah']],
    ['an Indian name', 'Shri Rajendra Quillavarman, the chief minister, opened the bridge.', ['Rajendra Quillavarman']],
    ['an Icelandic name', 'Birna Quilladóttir won the seat.', ['Birna Quilladóttir']],
    ['a nickname', 'Thomas “Tiny” Quill was arrested in Ohio.', ['Thomas “Tiny” Quill']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    [
      'a name in a headline that has capitals throughout',
      'MAYOR SARAH QUILL TO RESIGN\n\nMayor Sarah Quill said on Monday that she would resign.',
      ['SARAH QUILL', 'Sarah Quill'],
    ],
    [
      'a name in a headline that has a capital at every word',
      'Sarah Quill Says She Will Resign Over Bridge\n\nMayor Sarah Quill said on Monday that she would resign.',
      ['Sarah Quill', 'Sarah Quill'],
    ],
    [
      'a surname that is a place',
      'Peter London was arrested. London told police that he was innocent. He was born in London, Ontario.',
      ['Peter London', 'London'],
    ],
    ['a surname that is a word', 'Sarah Case won the race. Case said that every case counts.', ['Sarah Case', 'Case']],
    [
      'a name glued to what went before',
      'Photo: Reuters/Sarah Quill. Editing by Tom Vard.',
      ['Sarah Quill', 'Tom Vard'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    'Quillon Holdings, a maker of boats, said sales rose 4 percent.',
    'The Vardese army entered Quillgrad, the capital, on Sunday.',
    'On Monday the United Nations met in New York with the World Bank.',
    'The Quillonian Times reported that the town of Vardgrad had flooded.',
  ])('nobody in %j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

test('a name that is part of another is told apart', () => {
  const text = 'President Sarah Quill won. The Quill administration began in May.';
  const names = findPersons(prepareText(articleFromText(text)), tagger);
  expect(names.map((name) => [textOf(text, name), name.within])).toEqual([
    ['Sarah Quill', false],
    ['Quill', true],
  ]);
  expect(new Set(names.map(({ person }) => person)).size).toBe(1);
});
