import 'fake-indexeddb/auto';
import { describe, expect, it, test } from 'vitest';
import { openDatabase, readPeopleOnce } from './database.ts';
import { openStore, readOwnList } from './open-store.ts';
import {
  choiceKey,
  inverseOf,
  type ListChange,
  type PersonChoice,
  type PersonRecord,
  type RecordChange,
} from './people.ts';
import { openReserve } from './reserve.ts';
import { siteOf } from './site-of.ts';
import { guarded, type Store } from './store.ts';
import { memoryArea } from './testing/memory-area.ts';
import { choiceOf, personOf } from './testing/own-people.ts';

let count = 0;
const freshName = () => `people-${count++}`;

const changeOf = (
  people: readonly RecordChange<PersonRecord>[],
  choices: readonly RecordChange<PersonChoice>[] = [],
): ListChange => ({ people, choices });
const added = (...people: readonly PersonRecord[]) => changeOf(people.map((after) => ({ before: null, after })));

const ada = personOf('Ada Quill');
const later = (person: PersonRecord, note: string): PersonRecord => ({ ...person, note, changedAt: '2031-06-01' });

const stores: [string, () => Promise<Store>][] = [
  ['the database', () => openDatabase(freshName())],
  ['the reserve', () => Promise.resolve(openReserve(memoryArea()))],
];

describe.each(stores)('%s', (_name, open) => {
  it('keeps people and choices, and takes a change back by its inverse', async () => {
    const store = await open();
    const mute = choiceOf('never', 'Bo Marsh');
    const change = changeOf([{ before: null, after: ada }], [{ before: null, after: mute }]);
    expect(await store.changePeople(change)).toBe('done');
    expect(await store.people()).toEqual({ people: [ada], choices: [mute] });
    expect(await store.changePeople(inverseOf(change))).toBe('done');
    expect(await store.people()).toEqual({ people: [], choices: [] });
  });

  it('makes no part of a change that would overwrite another window’s', async () => {
    const store = await open();
    await store.changePeople(added(ada));
    await store.changePeople(changeOf([{ before: ada, after: later(ada, 'theirs') }]));
    const ours = changeOf([
      { before: null, after: personOf('Bo Marsh') },
      { before: ada, after: { ...later(ada, 'ours'), changedAt: '2031-07-01' } },
    ]);
    expect(await store.changePeople(ours)).toBe('overtaken');
    expect((await store.people()).people).toMatchObject([{ note: 'theirs' }]);
  });

  it('adds nobody under an id that is taken', async () => {
    const store = await open();
    await store.changePeople(added(ada));
    expect(await store.changePeople(added({ ...ada, changedAt: '2032' }))).toBe('overtaken');
  });

  it('changes many people at once', async () => {
    const store = await open();
    const many = Array.from({ length: 300 }, (_, n) => personOf(`Person ${n}`));
    await store.changePeople(added(...many));
    const change = changeOf(many.map((before) => ({ before, after: later(before, 'x') })));
    expect(await store.changePeople(change)).toBe('done');
    expect((await store.people()).people.every(({ note }) => note === 'x')).toBe(true);
  });
});

describe('people in the reserve', () => {
  const refuse = () => guarded(() => Promise.reject(new DOMException('no', 'InvalidStateError')));

  it('move into the database when it opens, the later changed of two staying', async () => {
    const area = memoryArea();
    const { store } = await openStore({ area, window: 'normal', open: refuse });
    const mute = choiceOf('never', 'Bo Marsh');
    await store.changePeople(changeOf([{ before: null, after: later(ada, 'aside') }], [{ before: null, after: mute }]));
    const database = await openDatabase(freshName());
    await database.changePeople(added(ada, personOf('Cy Dorn')));
    const opened = await openStore({ area, window: 'normal', open: () => Promise.resolve(database) });
    const { people, choices } = await opened.store.people();
    expect(people.map(({ names, note }) => [names[0], note])).toEqual([
      ['Ada Quill', 'aside'],
      ['Cy Dorn', ''],
    ]);
    expect(choices).toEqual([mute]);
    expect(area.items).toEqual({});
  });

  it('are read together with those of the database, and alone where it does not open', async () => {
    const area = memoryArea();
    await openReserve(area).changePeople(added(ada));
    const name = freshName();
    await (await openDatabase(name)).changePeople(added(personOf('Cy Dorn')));
    const both = await readOwnList(area, () => readPeopleOnce(name));
    expect(both.people.map(({ names }) => names[0])).toEqual(['Cy Dorn', 'Ada Quill']);
    expect((await readOwnList(area, refuse)).people).toEqual([ada]);
  });
});

describe('a database of the second version', () => {
  it('gets room for people, and finds its notes by whom they are about', async () => {
    const name = freshName();
    const note = {
      id: '1',
      articleKey: 'https://news.example/a',
      target: { kind: 'official', quote: { exact: 'Ada Quill', prefix: '', suffix: '', start: 0 }, label: 'Ada Quill' },
      text: 'Ask her.',
      createdAt: '2031',
      changedAt: '2031',
      deletedAt: null,
    };
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, 2);
      opening.addEventListener('error', reject);
      opening.addEventListener('upgradeneeded', () => {
        const database = opening.result;
        database.createObjectStore('articles', { keyPath: 'key' }).add({ key: note.articleKey, title: 'The quarry' });
        const notes = database.createObjectStore('notes', { keyPath: 'id' });
        notes.createIndex('article', 'articleKey');
        notes.add(note);
        notes.add({ ...note, id: '2', deletedAt: '2031' });
        notes.add({ ...note, id: '3', target: { ...note.target, kind: 'passage' } });
        database.createObjectStore('drafts', { keyPath: 'key' }).createIndex('article', 'articleKey');
      });
      opening.addEventListener('success', () => {
        opening.result.close();
        resolve();
      });
    });
    const store = await openDatabase(name);
    expect(await store.notesLabelled(['Nobody', 'Ada Quill'])).toEqual([{ note, articleTitle: 'The quarry' }]);
    expect(await store.changePeople(added(ada))).toBe('done');
  });
});

test('a choice is told by name and place, whatever the capitals', () => {
  expect(choiceKey(choiceOf('never', 'Ada Quill'))).toBe(choiceKey(choiceOf('always', 'ADA QUILL')));
  expect(choiceKey(choiceOf('never', 'Ada Quill'))).not.toBe(
    choiceKey(choiceOf('never', 'Ada Quill', { scope: 'site', where: 'a.example' })),
  );
});

test.each([
  ['https://www.news.example/a?b', 'news.example'],
  ['https://news.example:81/', 'news.example'],
  ['no address', null],
  [null, null],
])('the site of %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
