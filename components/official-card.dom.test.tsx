import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Analysis, Official } from '../lib/analysis/findings.ts';
import { openReserve } from '../lib/store/reserve.ts';
import { memoryArea } from '../lib/store/testing/memory-area.ts';
import { officeOf, personOf } from '../lib/store/testing/own-people.ts';
import { articleFromText } from '../lib/text/article.ts';
import type { Span } from '../lib/text/span.ts';
import { Panel } from './Panel.tsx';
import './panel.css';
import { createDesk, readingOf, spanOf, TEXT } from './testing/desk.ts';

const brook: Official = {
  id: 'p1',
  name: 'Ada Brook',
  role: 'Mayor',
  organisation: 'Northmark',
  status: 'current',
  directoryId: 'ada-brook',
  facts: {
    id: 'ada-brook',
    name: 'Ada M. Brook',
    wikidata: 'Q5',
    on: '2031-05-04',
    terms: [
      {
        office: 'Mayor',
        place: 'Northmark',
        party: 'Harbor',
        from: '2029-02',
        to: null,
        standing: 'current',
        source: 'city rolls',
        asOf: '2031-01',
      },
      {
        office: 'Clerk',
        place: 'Northmark',
        party: null,
        from: '2020',
        to: 'unknown',
        standing: 'unknown',
        source: 'city rolls',
        asOf: '2031-01',
      },
    ],
  },
  confidence: 1,
  why: [],
  mentions: [
    { ...spanOf('Ada Brook'), kind: 'name' },
    { ...spanOf('Nobody'), kind: 'role' },
  ],
};
const found: Partial<Analysis> = {
  officials: [brook],
  claims: [
    {
      ...spanOf('Mayor Ada Brook said the bridge was safe.'),
      id: 'c1',
      quotation: 'indirect',
      source: spanOf('Mayor Ada Brook'),
      speakerId: 'p1',
      sourceKind: 'person',
      cue: spanOf('said'),
      content: [spanOf('the bridge was safe')],
      quoted: [],
      quantities: [],
      kinds: [],
      checkWorthiness: 0.5,
      why: [],
    },
  ],
};

let root: HTMLElement;
let shown: Span[];
let analysed: number;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  root.id = 'panel';
  document.documentElement.lang = 'en';
  document.title = 'On the Record';
  shown = [];
  analysed = 0;
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const named = (name: string) =>
  [...root.querySelectorAll<HTMLElement>('button')].find((button) => (button.ariaLabel ?? button.textContent) === name);
const press = (name: string) => userEvent.click(named(name) ?? root);

const unfold = async (analysis: Partial<Analysis> = found, store = openReserve(memoryArea())) => {
  const { panel } = await createDesk(store).openPanel({
    reading: readingOf(TEXT, analysis),
    page: { show: (_reading, span) => Promise.resolve(shown.push(span) > 0) },
    parts: { peopleChanged: () => Promise.resolve(void (analysed += 1)) },
  });
  render(<Panel model={panel} />, root);
  await userEvent.click(root.querySelector('#tab-officials') ?? root);
  await expect.poll(() => root.querySelector('.card summary')).toBeTruthy();
  await userEvent.click(root.querySelector('.card summary') ?? root);
  await expect.poll(() => root.querySelector('.facts')).toBeTruthy();
  return store;
};
const facts = () => root.querySelector('.facts')?.textContent ?? '';

describe('the facts of an official', () => {
  it('are the office on the day, the others with dates, where they are from, and of when', async () => {
    await unfold();
    expect(facts()).toContain('Office on May 4, 2031Mayor, NorthmarkHarbor · since Feb 2029');
    expect(facts()).toContain('Other officesClerk, Northmark2020 to an unknown date');
    expect(facts()).toContain('Source: city rolls, as of Jan 2031');
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('say so where no list has the person', async () => {
    await unfold({ ...found, officials: [{ ...brook, facts: null }] });
    expect(facts()).toContain('Office, as the article has itMayor, Northmark');
    expect(facts()).toContain('No list on this machine has this person.');
  });

  it('say whom else a mention may mean, where the text leaves it open', async () => {
    const [first, second] = brook.mentions;
    const open = { ...second!, alternatives: [{ personId: null, name: 'Lena Brook', odds: 0.38 }] };
    await unfold({ ...found, officials: [{ ...brook, mentions: [first!, open] }] });
    await press('Next mention of Ada Brook');
    expect(facts()).not.toContain('Lena Brook');
    await press('Next mention of Ada Brook');
    await expect.poll(facts).toContain('it may also be Lena Brook (38%)');
  });

  it('lead through the mentions and the claims in the page', async () => {
    await unfold();
    await press('Next mention of Ada Brook');
    await press('Next mention of Ada Brook');
    await expect.poll(() => root.querySelector('.steps')?.textContent).toContain('2 of 2');
    await press('Next mention of Ada Brook');
    await expect
      .poll(() => shown.map(({ start }) => start))
      .toEqual([spanOf('Ada Brook').start, spanOf('Nobody').start, spanOf('Ada Brook').start]);
    await press('the bridge was safe');
    await expect.poll(() => shown.length).toBe(4);
  });

  it('have what the reader noted about the person in other articles', async () => {
    const store = openReserve(memoryArea());
    const quote = { exact: 'Brook', prefix: '', suffix: '', start: 0 };
    const note = (id: string, label: string, articleKey = 'https://news.example/other') => ({
      id,
      articleKey,
      target: { kind: 'official', quote, label } as const,
      text: `note ${id}`,
      createdAt: '2031',
      changedAt: '2031',
      deletedAt: null,
    });
    const other = { ...articleFromText('The other story'), createdAt: '2031', changedAt: '2031' };
    await store.putNote(note('1', 'Ada M. Brook'), { ...other, key: 'https://news.example/other' });
    await store.putNote(note('2', 'Bo Marsh'), { ...other, key: 'https://news.example/other' });
    await store.putNote(note('3', 'Ada Brook', 'https://example.org/bridge'), {
      ...other,
      key: 'https://example.org/bridge',
    });
    await unfold(found, store);
    await expect.poll(facts).toContain('note 1The other story');
    expect(facts()).not.toContain('note 2');
    expect(facts()).not.toContain('note 3');
  });

  it('lead out only by links that tell nobody where the reader came from', async () => {
    await unfold();
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.pages a')];
    expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([
      ['https://en.wikipedia.org/w/index.php?search=Ada%20M.%20Brook', '_blank', 'noopener noreferrer'],
      ['https://www.wikidata.org/wiki/Q5', '_blank', 'noopener noreferrer'],
    ]);
  });
});

describe('what the reader decides about an official', () => {
  it.each([
    ['in this article', 'article', 'https://example.org/bridge'],
    ['on example.org', 'site', 'example.org'],
    ['everywhere', 'everywhere', ''],
  ])('not this person %s, with undo', async (label, scope, where) => {
    const store = await unfold();
    await press(label);
    await expect
      .poll(async () => (await store.people()).choices)
      .toMatchObject([{ name: 'Ada Brook', says: 'never', scope, where }]);
    await expect.poll(() => root.querySelector('ul[data-list="muted"]')?.textContent).toContain('Ada Brook');
    expect(analysed).toBe(1);
    await press('Undo');
    await expect.poll(async () => (await store.people()).choices).toEqual([]);
    expect(analysed).toBe(2);
  });

  it('marked again from the list of those who are not', async () => {
    const store = await unfold();
    await press('everywhere');
    await expect.poll(() => named('Mark again: Ada Brook')).toBeTruthy();
    await press('Mark again: Ada Brook');
    await expect.poll(async () => (await store.people()).choices).toEqual([]);
  });

  it('always this person', async () => {
    const store = await unfold();
    await press('Always this person');
    await expect
      .poll(async () => (await store.people()).choices)
      .toMatchObject([{ name: 'Ada Brook', says: 'always', scope: 'everywhere' }]);
  });

  it('on the reader’s own list, with the facts there are', async () => {
    const store = await unfold();
    await press('Add to my people');
    await expect
      .poll(async () => (await store.people()).people)
      .toMatchObject([
        {
          names: ['Ada Brook', 'Ada M. Brook'],
          offices: [
            officeOf('Mayor', { place: 'Northmark', party: 'Harbor', from: '2029-02' }),
            officeOf('Clerk', { place: 'Northmark', from: '2020' }),
          ],
          links: ['https://www.wikidata.org/wiki/Q5'],
          source: null,
        },
      ]);
    await expect.poll(facts).toContain('On my list: edit');
  });

  it('shows the reader’s own note on the person', async () => {
    const store = openReserve(memoryArea());
    const after = personOf('Ada Brook', { note: 'Promised a date.' });
    await store.changePeople({ people: [{ before: null, after }], choices: [] });
    await unfold(found, store);
    expect(facts()).toContain('Your note on this personPromised a date.');
  });
});
