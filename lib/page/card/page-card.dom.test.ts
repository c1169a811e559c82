import { afterEach, describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '../../settings.ts';
import { type CardedPage, ELSEWHERE, IN_CLAIM, openCardedPage } from './testing/carded-page.ts';
import { click, move, pointOn } from './testing/point.ts';

let on: CardedPage;
afterEach(() => on.end());

/** Longer than a pointer has to rest. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 220));

describe('a card under the pointer', () => {
  it('opens where the pointer rests on a mark, and closes when it rests elsewhere', async () => {
    on = await openCardedPage();
    const markup = document.documentElement.outerHTML;
    move(pointOn(IN_CLAIM));
    expect(on.drawn).toHaveLength(0);
    await expect.poll(() => on.drawn.length).toBe(1);
    expect(on.drawn[0]?.marks[0]?.layer).toBe('claim');
    expect(on.isOpen()).toBe(true);
    move(pointOn(ELSEWHERE));
    await expect.poll(on.isOpen).toBe(false);
    expect(document.documentElement.outerHTML).toBe(markup);
  });

  it('stays while the pointer is on it', async () => {
    on = await openCardedPage();
    move(pointOn(IN_CLAIM));
    await expect.poll(on.isOpen).toBe(true);
    const { left, top } = on.roots[0]!.getBoundingClientRect();
    move({ x: left + 5, y: top + 5 });
    await rest();
    expect(on.isOpen()).toBe(true);
  });

  it('is found on browsers that cannot tell the highlights at a point', async () => {
    const known = Object.getOwnPropertyDescriptor(HighlightRegistry.prototype, 'highlightsFromPoint')!;
    Reflect.deleteProperty(HighlightRegistry.prototype, 'highlightsFromPoint');
    try {
      on = await openCardedPage();
      click(pointOn(ELSEWHERE));
      expect(on.drawn).toHaveLength(0);
      click(pointOn(IN_CLAIM));
      expect(on.drawn).toHaveLength(1);
    } finally {
      Object.defineProperty(HighlightRegistry.prototype, 'highlightsFromPoint', known);
    }
  });

  it.each([
    ['does not open by itself where the reader wants a click', { card: 'click' }],
    ['opens nowhere where the reader wants none', { card: 'never' }],
    ['is not at marks of a layer that is off', { layers: { ...USUAL_SETTINGS.layers, claim: 'off' } }],
    ['is not at claims too little worth a check', { leastWorth: 0.6 }],
  ] as const)('%s', async (_, settings) => {
    on = await openCardedPage(settings);
    move(pointOn(IN_CLAIM));
    await rest();
    expect(on.drawn).toHaveLength(0);
  });

  it('follows settings that change while the page is open', async () => {
    on = await openCardedPage({ card: 'never' });
    on.page.follow({ ...USUAL_SETTINGS, card: 'click' });
    click(pointOn(IN_CLAIM));
    expect(on.drawn).toHaveLength(1);
    on.page.follow({ ...USUAL_SETTINGS, layers: { ...USUAL_SETTINGS.layers, claim: 'off' } });
    expect(CSS.highlights.has('otr-claim')).toBe(false);
  });
});

describe('a card at a click', () => {
  it('stays though the pointer goes, until a click elsewhere', async () => {
    on = await openCardedPage();
    click(pointOn(IN_CLAIM));
    expect(on.isOpen()).toBe(true);
    expect(on.pointed).toHaveLength(1);
    move(pointOn(ELSEWHERE));
    await rest();
    expect(on.isOpen()).toBe(true);
    click(pointOn(ELSEWHERE));
    expect(on.isOpen()).toBe(false);
  });

  it('leaves links alone', async () => {
    on = await openCardedPage();
    click(pointOn('the fishers'));
    expect(on.drawn).toHaveLength(0);
  });

  it('closes with Escape and when its mark is scrolled away', async () => {
    on = await openCardedPage();
    document.body.style.height = '5000px';
    click(pointOn(IN_CLAIM));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(on.isOpen()).toBe(false);
    click(pointOn(IN_CLAIM));
    expect(on.isOpen()).toBe(true);
    scrollTo(0, 5000);
    await expect.poll(on.isOpen).toBe(false);
  });

  it('is not closed over words that are kept nowhere else', async () => {
    on = await openCardedPage();
    click(pointOn(IN_CLAIM));
    on.holdWords();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    click(pointOn(ELSEWHERE));
    expect(on.isOpen()).toBe(true);
  });

  it('is seen whatever the page says of all its elements', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('div, div * { display: none !important; opacity: 0 !important; transform: scale(0) !important }');
    on = await openCardedPage();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    click(pointOn(IN_CLAIM));
    const { width, height } = on.roots[0]!.getBoundingClientRect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    expect([width, height]).toEqual([200, 120]);
  });

  it('keeps what is typed in it from the page', async () => {
    on = await openCardedPage();
    click(pointOn(IN_CLAIM));
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    on.roots[0]!.querySelector('button')!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }),
    );
    document.removeEventListener('keydown', listen);
    expect(heard).toEqual([]);
  });
});
