import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Analysis } from '../lib/analysis/findings.ts';
import { Panel } from './Panel.tsx';
import './panel.css';
import { targetOfPassage } from './targets.ts';
import { claimOf } from './testing/claims.ts';
import { createDesk, readingOf } from './testing/desk.ts';

const LONG_NAME = `Ada${' Brook'.repeat(1_666)}`;
const UNBROKEN = 'x'.repeat(10_000);
const MARKUP = '<img src=x onerror="document.title=1"><b>bold</b>';
const RIGHT_TO_LEFT = 'أمينة الجسر';
const EMOJI = 'Zoë 👩🏽‍⚖️🏳️‍🌈 Brook';
const NAMES = [LONG_NAME, UNBROKEN, MARKUP, RIGHT_TO_LEFT, EMOJI];
const TEXT = ['The bridge', ...NAMES.map((name, n) => `${name} said that span ${n} of the bridge was safe.`)].join(
  '\n\n',
);

const FOUND: Partial<Analysis> = {
  officials: NAMES.map((name, n) => {
    const start = TEXT.indexOf(name);
    return {
      id: `o${n}`,
      name,
      role: name,
      organisation: null,
      status: 'former',
      directoryId: null,
      facts: null,
      confidence: 1,
      why: [{ id: 'title_before', args: [name] }],
      mentions: [{ start, end: start + name.length, kind: 'name' }],
    };
  }),
  claims: NAMES.map((source, n) => claimOf(TEXT, `c${n}`, `span ${n} of the bridge was safe`, { source })),
};

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  root.id = 'panel';
  document.documentElement.lang = 'en';
  document.documentElement.dataset['view'] = 'page';
  document.documentElement.style.height = '100%';
  document.title = 'On the Record';
});
afterEach(async () => {
  render(null, root);
  root.remove();
  document.documentElement.removeAttribute('style');
  delete document.documentElement.dataset['view'];
  await page.viewport(414, 896);
});

const show = async (reading = readingOf(TEXT, FOUND)) => {
  const { panel } = await createDesk().openPanel({ reading });
  render(<Panel model={panel} />, root);
  await expect.poll(() => root.querySelector('[data-list="claims"]')).not.toBeNull();
  return panel;
};
const violations = async () => (await axe.run(root)).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
const open = async (tab: string) => {
  await userEvent.click(root.querySelector(`#tab-${tab}`)!);
  await expect.poll(() => root.querySelector('[role="tabpanel"]')?.getAttribute('aria-labelledby')).toBe(`tab-${tab}`);
};
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent);
/** What stands out of the window to the side, where nothing lets it be scrolled to. */
const cutOff = (): readonly string[] =>
  [...root.querySelectorAll<HTMLElement>('button, select, input, summary, h1, h2, p, td, th')]
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 1 && one.closest('.unseen') === null && (left < -1 || right > innerWidth + 1);
    })
    .map((one) => one.outerHTML.slice(0, 120));

describe('names of ten thousand letters, from right to left, of emoji, and of markup', () => {
  it('are shown as the text that they are, in three lines at most', async () => {
    await show();
    expect(texts('[data-list="claims"] h2').map((words) => words.trim())).toEqual(NAMES);
    await open('officials');
    const names = [...root.querySelectorAll<HTMLElement>('[data-list="officials"] h2')];
    expect(names.map(({ textContent }) => textContent.startsWith(NAMES[names.length - 1]!))).toContain(true);
    expect(names).toHaveLength(NAMES.length);
    const line = Number.parseFloat(getComputedStyle(names[0]!).lineHeight);
    for (const { offsetHeight } of names) expect(offsetHeight).toBeLessThan(3.5 * line);
    expect(root.querySelector('img')).toBe(null);
    expect(document.title).toBe('On the Record');
    expect(await violations()).toEqual([]);
  });

  it('run as their letters do', async () => {
    await show();
    const names = [...root.querySelectorAll<HTMLElement>('[data-list="claims"] h2')];
    const startOf = (name: string) => {
      const words = document.createRange();
      words.selectNodeContents(names[NAMES.indexOf(name)]!.firstChild!);
      const { left, right } = words.getBoundingClientRect();
      const box = names[NAMES.indexOf(name)]!.getBoundingClientRect();
      return right > box.right - 1 && left > box.left + 1 ? 'right' : 'left';
    };
    expect([startOf(EMOJI), startOf(RIGHT_TO_LEFT)]).toEqual(['left', 'right']);
  });
});

it('notes of ten thousand letters and of markup are text, and leave room for the rest', async () => {
  const panel = await show();
  const screen = panel.screen.value;
  if (screen.kind !== 'ready') throw new Error(screen.kind);
  for (const text of [UNBROKEN, `${MARKUP}\n${RIGHT_TO_LEFT}`]) {
    await screen.notes.open(targetOfPassage(screen.article, { start: 0, end: 10 }));
    await screen.notes.type(text);
    await screen.notes.save();
  }
  await open('notes');
  expect(texts('.note-text')).toEqual([UNBROKEN, `${MARKUP}\n${RIGHT_TO_LEFT}`]);
  expect(root.querySelector('img')).toBe(null);
  for (const note of root.querySelectorAll('.note-text')) {
    expect(note.getBoundingClientRect().height).toBeLessThanOrEqual(innerHeight / 2);
  }
  expect(await violations()).toEqual([]);
});

it('a title of markup and of ten thousand letters is text in two lines', async () => {
  const reading = readingOf(TEXT, FOUND);
  if (!reading.ok) throw new Error(reading.reason);
  await show({ ...reading, article: { ...reading.article, title: `${MARKUP} ${UNBROKEN}` } });
  const title = root.querySelector('h1')!;
  expect(title.textContent).toBe(`${MARKUP} ${UNBROKEN}`);
  expect(title.childElementCount).toBe(0);
  expect(title.offsetHeight).toBeLessThan(2.5 * Number.parseFloat(getComputedStyle(title).lineHeight));
});

it('of two thousand claims so many are drawn as can be read, and every one can be found', async () => {
  const count = 2_000;
  const text = Array.from({ length: count }, (_, n) => `Person ${n} said that lamp ${n}x was out.`).join('\n\n');
  const claims = Array.from({ length: count }, (_, n) =>
    claimOf(text, `c${n}`, `lamp ${n}x was out`, { source: `Person ${n} ` }),
  );
  await show(readingOf(text, { claims }));
  expect(root.querySelectorAll('[data-list="claims"] > li').length).toBeLessThan(100);
  expect(root.querySelector('#tab-claims')?.textContent).toContain('2000');
  await userEvent.fill(root.querySelector('input[type="search"]')!, 'lamp 1987x');
  await expect.poll(() => texts('[data-list="claims"] .excerpt')).toEqual(['lamp 1987x was out']);
  await open('sources');
  expect(root.querySelectorAll('.sources tbody tr').length).toBeLessThan(100);
  await userEvent.click(root.querySelector('.more button')!);
  expect(root.querySelectorAll('.sources tbody tr').length).toBe(80);
});

describe.each([
  ['a window 300 pixels wide', 300, 640, '100%'],
  ['text twice as large in a popup', 380, 560, '200%'],
  ['text twice as large in 300 pixels', 300, 640, '200%'],
  ['a side panel at a zoom of 300 %', 140, 300, '100%'],
] as const)('in %s', (_what, width, height, size) => {
  it.each(['claims', 'officials', 'notes', 'sources'])(
    'nothing of the %s is cut off, and the list has room',
    async (tab) => {
      await page.viewport(width, height);
      document.documentElement.style.fontSize = size;
      await show();
      await open(tab);
      expect(cutOff()).toEqual([]);
      expect(root.querySelector('.findings')!.clientHeight).toBeGreaterThan(150);
      const last = root.querySelector('.export')!;
      last.scrollIntoView();
      expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight + 1);
    },
  );
});
