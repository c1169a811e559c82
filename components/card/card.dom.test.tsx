import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Mark, Subject } from '../../lib/card.ts';
import { sayFrom } from '../../lib/catalogue.ts';
import type { DeskApi } from '../../lib/messages.ts';
import { withStep } from '../../lib/store/checks.ts';
import { openReserve } from '../../lib/store/reserve.ts';
import { memoryArea } from '../../lib/store/testing/memory-area.ts';
import { factsOf } from '../../lib/text/article.ts';
import { describe as quoteOf } from '../../lib/text/quote.ts';
import type { Span } from '../../lib/text/span.ts';
import { type Cards, createCards } from './card-view.tsx';
import { BRIDGE, BROOK, CLAIM, KEPT, NAME, READING, TEXT } from './testing/bridge.ts';

let root: HTMLElement;
let cards: Cards;
let marked: (readonly Span[])[];
let copied: string[];
let shown: Mark[];
let muted: string[];

const deskOf = (): DeskApi => ({
  ...openReserve(memoryArea()),
  mute: (_, name) => Promise.resolve(void muted.push(name)),
  catalogue: () => Promise.resolve({}),
});
const make = (desk: DeskApi): Cards => {
  let time = Date.UTC(2031, 0, 1);
  let ids = 0;
  return createCards({
    desk,
    say: () => sayFrom(english),
    now: () => new Date((time += 1000)),
    newId: () => `id${ids++}`,
    copy: (text) => Promise.resolve(void copied.push(text)),
    markNotes: (_, spans) => Promise.resolve(marked.push(spans) > 0),
  });
};

beforeEach(() => {
  [marked, copied, shown, muted] = [[], [], [], []];
  root = document.body.appendChild(document.createElement('div'));
  root.className = 'float';
  document.title = 'A page';
  document.documentElement.lang = 'en';
  cards = make(deskOf());
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cards.view.style);
  document.adoptedStyleSheets = [sheet];
});
afterEach(() => {
  cards.view.erase(root);
  root.remove();
  document.adoptedStyleSheets = [];
});

const draw = (marks: readonly Mark[], purpose: Subject['purpose'] = 'look'): boolean =>
  cards.view.draw(
    root,
    { reading: READING, marks, purpose },
    { show: (mark) => void shown.push(mark), close: () => undefined },
  );
const CLAIM_MARK: Mark = { layer: 'claim', span: CLAIM };
const button = (name: RegExp): HTMLElement => {
  const found = [...root.querySelectorAll('button')].find((one) => name.test(one.ariaLabel ?? one.textContent));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const status = () => root.querySelector('.status summary')?.textContent;
const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await axe.run(root, { rules: { region: { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('the card of a claim', () => {
  it('says who, how, the words, why, and how worth a check it is', async () => {
    expect(draw([CLAIM_MARK])).toBe(true);
    expect(root.querySelector('h2')?.textContent).toBe('Ada Brook Mayor');
    expect(root.querySelector('.face')?.textContent).toBe('said · partly exact words · predicts');
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['sound and open']);
    expect(root.textContent).toContain('“said” before the words says that somebody said them.');
    expect(root.querySelector('[role="img"]')?.ariaLabel).toBe('Well worth a check');
    expect(status()).toBe('no status');
    expect(await violations()).toEqual([]);
  });

  it('copies it with a link to the very passage', async () => {
    draw([CLAIM_MARK]);
    button(/^Copy as a citation/u).click();
    await expect.poll(() => copied).toHaveLength(1);
    expect(copied[0]).toContain('— Ada Brook, Mayor.');
    expect(copied[0]).toContain('https://pier.example/bridge#:~:text=');
    await expect.poll(() => root.textContent).toContain('Copied as a citation.');
  });

  it('keeps a status, and has it when it is opened again', async () => {
    draw([CLAIM_MARK]);
    await userEvent.click(root.querySelector('.status summary')!);
    expect(await violations()).toEqual([]);
    button(/disputed$/u).click();
    await expect.poll(() => root.textContent).toContain('Status kept.');
    cards.view.erase(root);
    draw([CLAIM_MARK]);
    await expect.poll(status).toBe('◇ disputed');
  });

  it('keeps what was found on the claim as its status goes on', async () => {
    const desk = deskOf();
    const found = { text: 'The report.', evidence: [{ address: 'https://report.example/', quote: '', date: '' }] };
    const check = withStep(
      null,
      { at: '2030-01-01', status: 'checking', ...found },
      { articleKey: BRIDGE, quote: quoteOf(TEXT, CLAIM), label: 'Ada Brook' },
    );
    await desk.changeCheck({ before: null, after: check }, { ...factsOf(READING.article), ...KEPT });
    cards = make(desk);
    draw([CLAIM_MARK]);
    await expect.poll(status).toBe('◔ checking');
    await userEvent.click(root.querySelector('.status summary')!);
    button(/disputed$/u).click();
    await expect.poll(status).toBe('◇ disputed');
    expect((await desk.checksOf(BRIDGE))[0]?.steps.at(-1)).toMatchObject({ status: 'disputed', ...found });
  });

  it('has the status of its own claim, not of one that holds it', async () => {
    const kept = deskOf();
    let reads = 0;
    const desk: DeskApi = { ...kept, checksOf: (key) => kept.checksOf(key).finally(() => (reads += 1)) };
    const around = withStep(
      null,
      { at: '2030-01-01', status: 'disputed', text: '', evidence: [] },
      { articleKey: BRIDGE, quote: quoteOf(TEXT, { start: 0, end: TEXT.length }), label: '' },
    );
    await desk.changeCheck({ before: null, after: around }, { ...factsOf(READING.article), ...KEPT });
    cards = make(desk);
    draw([CLAIM_MARK]);
    await expect.poll(() => reads).toBe(1);
    await userEvent.click(root.querySelector('.status summary')!);
    button(/checking$/u).click();
    await expect.poll(status).toBe('◔ checking');
    expect(await desk.checksOf(BRIDGE)).toHaveLength(2);
  });

  it('keeps a note from the first letter on, marks it, and shows it as text', async () => {
    draw([CLAIM_MARK], 'write');
    await expect.poll(() => document.activeElement?.role).toBe('textbox');
    await userEvent.keyboard('<i>ask</i> اسأل');
    await expect.poll(() => root.textContent).toContain('Kept as a draft');
    expect(cards.view.holdsWords()).toBe(false);
    expect(await violations()).toEqual([]);
    button(/^Save note/u).click();
    await expect.poll(() => root.querySelector('.note-text')?.textContent).toBe('<i>ask</i> اسأل');
    expect(marked.at(-1)).toMatchObject([CLAIM]);
  });

  it('goes on with a draft that was left', async () => {
    draw([CLAIM_MARK], 'write');
    await expect.poll(() => root.querySelector('.box')).not.toBeNull();
    await userEvent.keyboard('half');
    await expect.poll(() => root.textContent).toContain('Kept as a draft');
    cards.view.erase(root);
    draw([CLAIM_MARK], 'write');
    await expect.poll(() => root.querySelector('.box')?.textContent).toBe('half');
  });

  it('tells what it can where notes cannot be reached, and why the rest is not there', async () => {
    const gone = () => Promise.reject(new Error('the extension was updated'));
    cards = make({ ...deskOf(), notesOf: gone, checksOf: gone, draftsOf: gone });
    draw([CLAIM_MARK]);
    await expect.poll(() => root.querySelector('.away')?.textContent).toContain('cannot be reached');
    expect(status()).toBeUndefined();
    expect(root.querySelector('h2')?.textContent).toBe('Ada Brook Mayor');
    button(/^Copy as a citation/u).click();
    await expect.poll(() => copied).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });
});

describe('the card of an official', () => {
  it('has standing, mentions to step through, and claims to jump to', async () => {
    draw([{ layer: 'official', span: BROOK }, CLAIM_MARK]);
    expect(root.querySelector('h2')?.textContent).toBe('Ada Brook former · Mayor');
    expect(root.querySelector('.steps')?.textContent).toContain('2 of 2');
    button(/^Next mention/u).click();
    expect(shown).toEqual([{ layer: 'official', span: READING.analysis.officials[0]!.mentions[0] }]);
    root.querySelector<HTMLElement>('.said summary')!.click();
    button(/^the bridge was/u).click();
    expect(shown[1]).toEqual(CLAIM_MARK);
    expect(await violations()).toEqual([]);
  });

  it('is told that it is not this person', async () => {
    draw([{ layer: 'official', span: NAME }]);
    await expect.poll(() => root.textContent).toContain('Not this person');
    button(/^Not this person/u).click();
    expect(muted).toEqual(['Ada Brook']);
  });
});

it('several things at one place are all told of', () => {
  draw([{ layer: 'official', span: NAME }, CLAIM_MARK]);
  expect(root.querySelector('.face')).toBeNull();
  root.querySelector<HTMLElement>('.also button')!.click();
  return expect.poll(() => root.querySelector('.face')).not.toBeNull();
});

it('there is no card where nothing is marked', () => {
  expect(draw([{ layer: 'official', span: { start: 0, end: 3 } }])).toBe(false);
});

it('there is no form field in it, about which a browser could ask its maker', async () => {
  draw([CLAIM_MARK], 'write');
  await expect.poll(() => root.querySelector('.box')).not.toBeNull();
  expect(root.querySelectorAll('form, input, textarea, select')).toHaveLength(0);
});

it.each([/^Save note/u, /^Discard/u])('the focus stays in the card when the note is done by %s', async (name) => {
  draw([CLAIM_MARK], 'write');
  await expect.poll(() => root.querySelector('.box')).not.toBeNull();
  await userEvent.keyboard('ask');
  await expect.poll(() => root.textContent).toContain('Kept as a draft');
  button(name).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => root.querySelector('.box')).toBeNull();
  expect(document.activeElement).toBe(root.querySelector('.card'));
});

it('Tab stays in the card', async () => {
  draw([CLAIM_MARK]);
  cards.view.focus(root);
  await userEvent.tab({ shift: true });
  const last = document.activeElement;
  await userEvent.tab();
  expect(document.activeElement).toBe(button(/^Close/u));
  expect(last).not.toBe(document.activeElement);
  expect(root.contains(last)).toBe(true);
});

it('every control can be hit with a finger', async () => {
  draw([{ layer: 'official', span: NAME }, CLAIM_MARK]);
  await expect.poll(() => root.textContent).toContain('Not this person');
  const small = [...root.querySelectorAll('button, summary')].filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width < 24 || height < 24;
  });
  expect(small.map((one) => one.outerHTML)).toEqual([]);
});
