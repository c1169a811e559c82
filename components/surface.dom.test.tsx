import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Claim } from '../lib/analysis/findings.ts';
import type { PanelApi } from '../lib/messages.ts';
import { memoryArea } from '../lib/store/testing/memory-area.ts';
import { createModes } from './modes-model.ts';
import { Panel } from './Panel.tsx';
import './panel.css';
import type { PanelParts } from './panel-parts.ts';
import { openSettings } from './settings-model.ts';
import { claimOf } from './testing/claims.ts';
import { createDesk, readingOf } from './testing/desk.ts';

const TEXT =
  'The bridge\n\nMayor Ada Brook said the bridge was safe. Two people close to the council said repairs cost $3 million. José Ruíz denied that anyone knew.';
const CLAIMS: readonly Claim[] = [
  claimOf(TEXT, 'c1', 'the bridge was safe', { source: 'Mayor Ada Brook', worth: 0.1, kinds: ['opinion'] }),
  claimOf(TEXT, 'c2', 'repairs cost $3 million', {
    source: 'Two people close to the council',
    sourceKind: 'anonymous',
    worth: 0.9,
    kinds: ['numeric'],
  }),
  claimOf(TEXT, 'c3', 'that anyone knew', { source: 'José Ruíz', worth: 0.5, kinds: ['denial'] }),
];

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  root.id = 'panel';
  document.documentElement.lang = 'en';
  document.title = 'On the Record';
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = async (claims: readonly Claim[] = CLAIMS, text = TEXT, parts: Partial<PanelParts> = {}) => {
  const listening: PanelApi[] = [];
  const { panel } = await createDesk().openPanel({
    reading: readingOf(text, { claims }),
    parts: { listen: (one) => void listening.push(one), ...parts },
  });
  render(<Panel model={panel} />, root);
  await expect.poll(() => root.querySelector('[data-list="claims"]')).not.toBeNull();
  const point = (words: string) =>
    listening[0]?.pointed(1, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return { panel, point };
};
const violations = async () => (await axe.run(root)).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
const shown = () => [...root.querySelectorAll('[data-list="claims"] .excerpt')].map((words) => words.textContent);
const button = (name: string) =>
  [...root.querySelectorAll<HTMLElement>('button, summary')].find((one) =>
    (one.ariaLabel ?? one.textContent).includes(name),
  )!;
const press = (name: string) => userEvent.click(button(name));
const field = (label: string) =>
  [...root.querySelectorAll<HTMLElement>('label')]
    .find((one) => one.textContent.includes(label))!
    .querySelector<HTMLInputElement | HTMLSelectElement>('input, select, textarea')!;

describe('the claims', () => {
  it('are summed up once for who cannot see them', async () => {
    await show();
    expect(root.querySelector('.head [role="status"]')?.textContent).toBe('3 claims by 3 sources');
  });

  it('are searched, ordered and filtered, and a way back is offered where none is left', async () => {
    await show();
    await userEvent.selectOptions(root.querySelector('[aria-label="Order"]')!, 'worth');
    expect(shown()).toEqual(['repairs cost $3 million', 'that anyone knew', 'the bridge was safe']);
    await press('Filter');
    await userEvent.selectOptions(field('Kind'), 'denies');
    expect(shown()).toEqual(['that anyone knew']);
    expect(root.querySelector('.tally')?.textContent).toBe('1 claim of 3 shown');
    await userEvent.fill(root.querySelector('[type="search"]')!, 'bridge');
    await expect.poll(shown).toEqual([]);
    expect(await violations()).toEqual([]);
    await press('Show all claims');
    await expect.poll(() => shown().length).toBe(3);
  });

  it('that the settings leave out are told of, and shown on request', async () => {
    const area = memoryArea();
    await area.set({ settings: { leastWorth: 0.4, hiddenKinds: ['denial'] } });
    const settings = await openSettings({ area, listen: () => undefined });
    await show(CLAIMS, TEXT, { settings });
    expect(shown()).toEqual(['repairs cost $3 million']);
    expect(root.querySelector('.hidden-line')?.textContent).toContain('2 claims are left out by your settings.');
    await press('Show');
    await expect.poll(() => shown().length).toBe(3);
  });

  it('of a page with thousands are drawn a few at a time, and the one gone to is among them', async () => {
    const words = Array.from({ length: 2_000 }, (_, n) => `claim number ${n};`);
    const text = words.join(' ');
    const { point } = await show(
      words.map((content, n) => claimOf(text, `c${n}`, content, {})),
      text,
    );
    expect(shown().length).toBe(40);
    await press('Show more');
    await expect.poll(() => shown().length).toBe(80);
    await point('claim number 300;');
    await expect.poll(() => root.querySelector('[aria-current="true"]')?.textContent).toContain('claim number 300;');
  });

  it('follow the reader who moves in the page, whatever tab is open', async () => {
    const { point } = await show();
    await press('Sources');
    await point('repairs cost');
    await expect
      .poll(() => root.querySelector('[aria-current="true"] .excerpt')?.textContent)
      .toBe('repairs cost $3 million');
    expect(root.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
  });
});

describe('the status of a claim', () => {
  it('is set by the reader, with words and evidence, and its history is kept', async () => {
    const { panel } = await show();
    await userEvent.selectOptions(root.querySelectorAll<HTMLElement>('select.status')[1]!, 'checking');
    await expect.poll(() => button('Your check')).toBeTruthy();
    await press('Your check');
    await userEvent.fill(field('What you found'), 'The budget says four.');
    await press('Add evidence');
    await userEvent.fill(field('Address'), 'https://budget.example/<b>2031</b>');
    await press('Save check');
    await expect.poll(() => root.querySelector('.history')?.textContent).toContain('The budget says four.');
    expect(root.querySelectorAll('.history li')).toHaveLength(2);
    expect(root.querySelector('.history a')?.textContent).toBe('https://budget.example/<b>2031</b>');
    expect(await violations()).toEqual([]);
    await press('Undo');
    await expect.poll(() => root.querySelectorAll('.history li').length).toBe(1);
    expect(panel.notices.current.value?.id).toBe('check_undone');
  });

  it('can be taken back by undo to none at all', async () => {
    await show();
    const menu = () => root.querySelectorAll<HTMLSelectElement>('select.status')[0]!;
    await userEvent.selectOptions(menu(), 'supported');
    await expect.poll(() => menu().value).toBe('supported');
    await press('Undo');
    await expect.poll(() => menu().value).toBe('');
  });
});

describe('the sources', () => {
  it('are a table with a caption and headings, and each leads to its claims', async () => {
    await show();
    await press('Sources');
    expect(root.querySelector('caption')?.textContent).toBe('Who is quoted: 3 sources, 1 of them not named');
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('button, .office, td')].map((cell) => cell.textContent),
    );
    expect(rows[0]).toEqual(['Mayor Ada Brook', 'person', '1', '4', '0']);
    expect(root.querySelectorAll('th[scope="row"]')).toHaveLength(3);
    expect(await violations()).toEqual([]);
    await press('Two people close to the council');
    await expect.poll(shown).toEqual(['repairs cost $3 million']);
    expect(document.activeElement?.id).toBe('tab-claims');
  });
});

describe('the menu', () => {
  it('leaves the mode as it was where the browser was told no, and says what is withheld', async () => {
    const settings = await openSettings({ area: memoryArea(), listen: () => undefined });
    let answer = false;
    const asked: unknown[] = [];
    const modes = createModes({
      site: 'daily.example',
      settings,
      permissions: {
        contains: () => Promise.resolve(false),
        request: (origins) => Promise.resolve(asked.push(origins) > 0 && answer),
        listen: () => undefined,
      },
    });
    await show(CLAIMS, TEXT, { settings, modes });
    await press('Menu');
    expect(await violations()).toEqual([]);
    await userEvent.click(field('Always on daily.example'));
    await expect.poll(() => field('When I click')).toHaveProperty('checked', true);
    expect(asked).toEqual([['*://*.daily.example/*']]);
    answer = true;
    await userEvent.click(field('On every article'));
    await expect.poll(() => settings.settings.value.mode).toBe('everywhere');
    await expect.poll(() => root.querySelector('.banner')?.textContent).toContain('does not allow');
    await userEvent.keyboard('{Escape}');
    expect(root.querySelector('.menu-body')).toHaveProperty('hidden', true);
    expect(document.activeElement).toBe(button('Menu'));
  });

  it('opens the sheet of keys, which closes with Escape', async () => {
    await show(CLAIMS, TEXT, { shortcuts: () => Promise.resolve([{ keys: 'Alt+Shift+J', words: 'Next claim' }]) });
    button('Menu').focus();
    await userEvent.keyboard('?');
    await expect.poll(() => root.querySelector('dialog')?.open).toBe(true);
    await expect.poll(() => root.querySelector('dialog')?.textContent).toContain('Alt+Shift+J');
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('dialog')?.open).toBe(false);
  });
});

it('names of ten thousand characters, right to left, with markup and emoji, stay inside 300 pixels', async () => {
  const name = `<img src=x onerror=alert(1)> 🧾 عضو المجلس ${'Wolfeschlegelstein'.repeat(550)}`;
  const text = `${name} said the bridge was safe.`;
  root.style.width = '300px';
  await show([claimOf(text, 'c1', 'the bridge was safe', { source: name })], text);
  await press('Sources');
  await press('Claims');
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('.findings')!.scrollWidth).toBeLessThanOrEqual(300);
  root.style.width = '';
});
