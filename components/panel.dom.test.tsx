import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Analysis } from '../lib/analysis/findings.ts';
import type { PageApi, Reading } from '../lib/messages.ts';
import { Panel } from './Panel.tsx';
import './panel.css';
import { createDesk, readingOf, spanOf, TEXT } from './testing/desk.ts';

const found: Partial<Analysis> = {
  officials: [
    {
      id: 'p1',
      name: '<b>Ada</b> Brook',
      role: 'Mayor',
      organisation: null,
      status: 'former',
      directoryId: null,
      facts: null,
      confidence: 1,
      why: [{ id: 'title_before', args: ['Mayor'] }],
      mentions: [{ ...spanOf('Ada Brook'), kind: 'name' }],
    },
  ],
  claims: [
    {
      ...spanOf('Mayor Ada Brook said the bridge was safe.'),
      id: 'c1',
      quotation: 'mixed',
      source: spanOf('Mayor Ada Brook'),
      speakerId: 'p1',
      sourceKind: 'person',
      cue: spanOf('said'),
      content: [spanOf('the bridge was safe')],
      quoted: [spanOf('bridge was')],
      quantities: [],
      kinds: ['no-answer', 'numeric'],
      checkWorthiness: 0.5,
      why: [{ id: 'cue_after', args: ['said'] }],
    },
  ],
};

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

const show = async (reading: Reading, page: Partial<PageApi> = {}) => {
  const opened = await createDesk().openPanel({ reading, page });
  render(<Panel model={opened.panel} />, root);
  await expect.poll(() => document.documentElement.dataset['state']).not.toBe('loading');
  return opened;
};
const violations = async () => (await axe.run(root)).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
const named = (name: string) =>
  [...root.querySelectorAll<HTMLElement>('button')].find((button) =>
    (button.ariaLabel ?? button.textContent).includes(name),
  );
const press = async (name: string) => userEvent.click(named(name) ?? root);

describe('Panel', () => {
  it('lists each claim with who said it, how, the exact words set apart, and why', async () => {
    await show(readingOf(TEXT, found));
    const item = root.querySelector('ul[data-list="claims"] > li');
    expect(item?.querySelector('h2')?.textContent).toContain('<b>Ada</b> Brook');
    expect(item?.querySelector('.excerpt')?.textContent).toBe('the bridge was safe');
    expect(item?.querySelector('mark')?.textContent).toBe('bridge was');
    expect(item?.querySelector('.why')?.textContent).toContain('said');
    expect(root.querySelector('b')).toBe(null);
  });

  it('writes a note on a claim by keyboard alone, and gives the focus back', async () => {
    await show(readingOf(TEXT, found));
    named('Note: ')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
    await userEvent.keyboard('Ask her.{Control>}{Enter}{/Control}');
    await expect.poll(() => root.querySelector('.note-here')?.textContent).toBe('Ask her.');
    expect(root.querySelector('textarea')).toBe(null);
    await expect.poll(() => document.activeElement === named('Note: ')).toBe(true);
  });

  it('moves between tabs with the arrow keys', async () => {
    await show(readingOf(TEXT, found));
    root.querySelector<HTMLElement>('#tab-claims')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.id).toBe('tab-officials');
    await expect.poll(() => root.querySelector('ul[data-list="officials"]')).not.toBe(null);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement?.id).toBe('tab-sources');
    await userEvent.keyboard('{Home}');
    expect(document.activeElement?.id).toBe('tab-claims');
  });

  it('offers to note what is selected in the page', async () => {
    await show(readingOf(TEXT, found), { selection: () => Promise.resolve(spanOf('Nobody answered')) });
    expect(root.querySelector('.selection')?.textContent).toContain('Nobody answered');
    await press('Note on the selection');
    await expect.poll(() => root.querySelector('.editor label')?.textContent).toContain('Nobody answered');
  });

  it('asks the page to show a claim', async () => {
    const shown: unknown[] = [];
    await show(readingOf(TEXT, found), {
      show: (_reading, span) => Promise.resolve(shown.push(span) > 0),
    });
    await press('Show in page');
    await expect.poll(() => shown).toMatchObject([spanOf('Mayor Ada Brook said the bridge was safe.')]);
  });

  it('reads again after a page without an article', async () => {
    let times = 0;
    const read = () => {
      times += 1;
      const none: Reading = { ok: false, reason: 'little_text', detail: '' };
      return Promise.resolve(times === 1 ? none : readingOf(TEXT, found));
    };
    await show(readingOf(TEXT), { read, latest: () => Promise.resolve(null) });
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('No article was found');
    await press('Try again');
    await expect.poll(() => root.querySelectorAll('ul[data-list="claims"] > li').length).toBe(1);
  });

  it('shows that a long reading goes on, and ends it at the reader’s wish', async () => {
    const read = () => new Promise<never>(() => undefined);
    const { panel, reading } = await createDesk().beginPanel({ page: { read, latest: () => Promise.resolve(null) } });
    render(<Panel model={panel} />, root);
    expect(named('Stop')).toBe(undefined);
    await expect.poll(() => root.querySelector('progress'), { timeout: 5_000 }).not.toBe(null);
    expect(root.querySelector('[role="status"]')?.textContent).toContain('longer than usual');
    expect(await violations()).toEqual([]);
    await press('Stop');
    await reading;
    await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain('Reading was stopped');
    expect(named('Try again')).not.toBe(undefined);
  });

  it('keeps what the reader has before them when claims come in above', async () => {
    const claims = (words: readonly string[]) => {
      const text = words.map((who) => `${who} said so.`).join(' ');
      const said = words.map((who) => {
        const span = { start: text.indexOf(who), end: text.indexOf(who) + who.length };
        return {
          ...first,
          ...span,
          id: `c${words.indexOf(who)}`,
          source: span,
          speakerId: null,
          content: [span],
          quoted: [],
          quantities: [],
        };
      });
      return readingOf(text, { claims: said }, { number: words.length });
    };
    const first = found.claims![0]!;
    const old = Array.from({ length: 30 }, (_, n) => `Person ${String.fromCodePoint(65 + n)}`);
    const { changeTo } = await show(claims(old));
    const item = () => [...root.querySelectorAll('li')].find((li) => li.textContent.includes(old[20]!))!;
    await userEvent.click(item().querySelector('summary')!);
    item().querySelector('button')!.focus();
    const [before, top] = [item(), item().getBoundingClientRect().top];
    await changeTo(claims(['Newcomer', 'Latecomer', ...old]));
    await expect.poll(() => root.querySelectorAll('ul[data-list="claims"] > li').length).toBe(32);
    expect(item()).toBe(before);
    expect(item().querySelector('details')?.open).toBe(true);
    expect(item().contains(document.activeElement)).toBe(true);
    await expect.poll(() => Math.abs(item().getBoundingClientRect().top - top)).toBeLessThan(2);
    expect(root.querySelector('.notice')?.textContent).toContain('2 new claims');
  });

  it.each<[string, Reading, () => Promise<unknown>]>([
    ['claims', readingOf(TEXT, found), () => Promise.resolve()],
    ['an open editor', readingOf(TEXT, found), () => press('Note: ')],
    ['officials', readingOf(TEXT, found), () => userEvent.click(root.querySelector('#tab-officials') ?? root)],
    ['empty notes', readingOf(TEXT), () => userEvent.click(root.querySelector('#tab-notes') ?? root)],
    ['another language', readingOf(TEXT, { unreadLanguage: 'es' }), () => Promise.resolve()],
    ['no article', { ok: false, reason: 'little_text', detail: 'no long text' }, () => Promise.resolve()],
  ])('has nothing axe would complain of: %s', async (_state, reading, act) => {
    await show(reading);
    await act();
    expect(await violations()).toEqual([]);
  });
});
