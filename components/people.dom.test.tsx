import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { sayFrom } from '../lib/catalogue.ts';
import type { ExportedFile } from '../lib/export/formats.ts';
import { openReserve } from '../lib/store/reserve.ts';
import type { Store } from '../lib/store/store.ts';
import { memoryArea } from '../lib/store/testing/memory-area.ts';
import { choiceOf, officeOf, personOf } from '../lib/store/testing/own-people.ts';
import { createPeoplePage, type PeoplePage } from './people-page-model.ts';
import { PeopleView } from './PeopleView.tsx';
import './panel.css';
import './people.css';

let root: HTMLElement;
let files: ExportedFile[];
let told: string[];
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  root.id = 'panel';
  document.documentElement.lang = 'en';
  document.title = 'My people';
  files = [];
  told = [];
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = async (store: Store = openReserve(memoryArea()), asked = ''): Promise<PeoplePage> => {
  let ids = 0;
  let time = Date.UTC(2031, 4, 1);
  const page = await createPeoplePage({
    openStore: () => Promise.resolve({ store, failure: null, moved: 0 }),
    say: sayFrom(english),
    now: () => new Date((time += 1000)),
    newId: () => `id${ids++}`,
    channel: { post: (what) => void told.push(what), listen: () => null },
    peopleChanged: () => Promise.resolve(void told.push('analyse')),
    saveFile: (file) => void files.push(file),
    asked,
  });
  render(<PeopleView page={page} />, root);
  return page;
};

const listed = async () => {
  const store = openReserve(memoryArea());
  const people = [
    personOf('Ada Quill', { offices: [officeOf('Mayor', { place: 'Northmark', from: '2029-02' })], note: '=1+1' }),
    personOf('Bo Marsh', { names: ['Bo Marsh', '<b>Bobby</b>'], links: ['https://bo.example/'] }),
  ];
  await store.changePeople({
    people: people.map((after) => ({ before: null, after })),
    choices: [
      {
        before: null,
        after: choiceOf('never', 'Cy Dorn', { scope: 'site', where: 'a.example', whereTitle: 'a.example' }),
      },
    ],
  });
  return store;
};

const named = (name: string) =>
  [...root.querySelectorAll<HTMLElement>('button')].find((button) => (button.ariaLabel ?? button.textContent) === name);
const press = (name: string) => userEvent.click(named(name) ?? root);
const fill = async (label: string, text: string) => {
  const field = [...root.querySelectorAll('label')].find((one) => one.textContent.startsWith(label))?.control;
  if (field) await userEvent.fill(field, text);
};
const names = () => [...root.querySelectorAll('ul[data-list="people"] > li h2')].map((name) => name.textContent);
const notice = () => root.querySelector('.notice p')?.textContent;
const choose = (text: string) =>
  userEvent.upload(root.querySelector('input[type="file"]') ?? root, new File([text], 'list.csv'));

describe('the page of the reader’s own people', () => {
  it('lists them by name with their offices, names and links as text, and finds them by any word', async () => {
    await show(await listed());
    expect(names()).toEqual(['Ada Quill', 'Bo Marsh']);
    expect(root.textContent).toContain('Mayor, Northmark');
    expect(root.textContent).toContain('since Feb 2029');
    expect(root.textContent).toContain('also <b>Bobby</b>');
    expect(root.querySelector('b')).toBe(null);
    expect(root.querySelector<HTMLAnchorElement>('.links a')?.rel).toBe('noopener noreferrer');
    await userEvent.fill(root.querySelector('input[type="search"]') ?? root, 'NORTHmark may');
    await expect.poll(names).toEqual(['Ada Quill']);
  });

  it('adds a person by keyboard alone, and says what is wrong with a date', async () => {
    await show();
    await press('Add a person');
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
    await userEvent.keyboard('Ada Quill');
    await fill('Office', 'Mayor');
    await fill('From', 'spring');
    await press('Save person');
    await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain('“spring” is no date.');
    await fill('From', '2029');
    await fill('Links', 'javascript:alert(1)');
    await press('Save person');
    await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain('is no web address');
    await fill('Links', '');
    await press('Save person');
    await expect.poll(names).toEqual(['Ada Quill']);
    expect(notice()).toBe('Ada Quill is on your list now.');
    expect(told).toEqual(['people', 'analyse']);
  });

  it('edits and deletes with undo, and brings back from the bin', async () => {
    await show(await listed());
    await press('Edit: Ada Quill');
    await fill('Name', 'Ada B. Quill');
    await press('Save person');
    await expect.poll(names).toEqual(['Ada B. Quill', 'Bo Marsh']);
    await press('Undo');
    await expect.poll(names).toEqual(['Ada Quill', 'Bo Marsh']);
    await press('Delete: Ada Quill');
    await expect.poll(names).toEqual(['Bo Marsh']);
    await userEvent.click(root.querySelector('.bin summary') ?? root);
    await press('Bring back: Ada Quill');
    await expect.poll(names).toEqual(['Ada Quill', 'Bo Marsh']);
  });

  it('opens on the person that a link asked for', async () => {
    await show(await listed(), 'bo-marsh');
    await expect.poll(() => root.querySelector('form')?.ariaLabel).toBe('Edit: Bo Marsh');
  });

  it('takes back what the reader said of a name', async () => {
    await show(await listed());
    expect(root.querySelector('ul[data-list="choices"]')?.textContent).toContain('Not this person on a.example');
    await press('Take back: Cy Dorn');
    await expect.poll(() => root.querySelector('ul[data-list="choices"]')).toBe(null);
    await press('Undo');
    await expect.poll(() => root.querySelector('ul[data-list="choices"]')?.textContent).toContain('Cy Dorn');
  });

  it('shows what an import would change before it changes anything, merges it whole, and takes it back', async () => {
    await show(await listed());
    await choose(
      'id,name,office,place,from\nada-quill,Ada Quill,Governor,Northmark,2030\n,Di Ames,Clerk,,\n,,Clerk,,\n',
    );
    await expect.poll(() => root.querySelector('.import')?.textContent).toContain('Nothing has been changed yet.');
    const plan = () => root.querySelector('.import')?.textContent;
    expect(plan()).toContain('1 new person');
    expect(plan()).toContain('− Mayor · Northmark · 2029-02 –');
    expect(plan()).toContain('+ Governor · Northmark · 2030 –');
    expect(plan()).toContain('Line 4: There is no name.');
    expect(names()).toEqual(['Ada Quill', 'Bo Marsh']);
    expect(await violations()).toEqual([]);
    await press('Merge into my list');
    await expect.poll(names).toEqual(['Ada Quill', 'Bo Marsh', 'Di Ames']);
    expect(notice()).toBe('Merged from list.csv: 1 new, 1 changed.');
    await press('Undo');
    await expect.poll(names).toEqual(['Ada Quill', 'Bo Marsh']);
    expect(root.textContent).toContain('Mayor, Northmark');
  });

  it('merges nothing where the list was changed in another window since it was shown', async () => {
    const store = await listed();
    await show(store);
    await choose('id,name,note\nada-quill,Ada Quill,new words\n,Di Ames,\n');
    await expect.poll(() => named('Merge into my list')).toBeTruthy();
    const { people } = await store.people();
    const before = people.find(({ id }) => id === 'ada-quill') ?? null;
    await store.changePeople({
      people: [{ before, after: personOf('Ada Quill', { note: 'theirs', changedAt: '2031-06' }) }],
      choices: [],
    });
    await press('Merge into my list');
    await expect.poll(notice).toContain('Your list was changed in another window');
    expect(names()).toEqual(['Ada Quill', 'Bo Marsh']);
    expect(root.querySelector('ul[data-list="people"]')?.textContent).toContain('theirs');
  });

  it.each([
    ['office\nMayor', 'No column holds names.'],
    ['{"rows":[]}', 'This JSON is no list of people that is known here'],
    ['PK\u0003\u0004', 'Save it as CSV'],
  ])('says why a file is not taken: %j', async (text, sentence) => {
    await show();
    await choose(text);
    await expect.poll(() => root.querySelector('.import [role="alert"]')?.textContent).toContain(sentence);
  });

  it('exports the list', async () => {
    await show(await listed());
    await press('Export as CSV');
    expect(files.map(({ name }) => name)).toEqual(['2031-05-01-people.csv']);
    expect(files[0]?.text).toContain(",'=1+1");
  });

  it('shows a long list in part', async () => {
    const store = openReserve(memoryArea());
    const people = Array.from({ length: 230 }, (_, n) => ({ before: null, after: personOf(`Person ${n}`) }));
    await store.changePeople({ people, choices: [] });
    await show(store);
    expect(names()).toHaveLength(100);
    await press('Show more');
    await expect.poll(() => names().length).toBe(200);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the list', () => Promise.resolve()],
    ['the form', () => press('Edit: Ada Quill')],
  ])('has nothing axe would complain of: %s', async (_state, act) => {
    await show(await listed());
    await act();
    expect(await violations()).toEqual([]);
  });
});

const violations = async () => (await axe.run(root)).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
