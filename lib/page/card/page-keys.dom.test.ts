import { afterEach, describe, expect, it } from 'vitest';
import { type CardedPage, openCardedPage } from './testing/carded-page.ts';

let on: CardedPage;
afterEach(() => on.end());

describe('by keyboard', () => {
  it('steps lead from mark to mark and round, and an open card goes along', async () => {
    on = await openCardedPage();
    const starts = [...CSS.highlights.get('otr-claim')!].length;
    const seen: number[] = [];
    for (let n = 0; n <= starts; n += 1) {
      expect(await on.page.step('claim', 'next')).toBe(true);
      seen.push(on.pointed.at(-1)!.start);
    }
    expect(seen.at(-1)).toBe(seen[0]);
    expect(new Set(seen).size).toBe(starts);
    expect(await on.page.openCard()).toBe(true);
    await on.page.step('claim', 'previous');
    expect(on.drawn.at(-1)?.marks[0]?.span.start).toBe(seen.at(-2));
    expect(await on.page.step('note', 'next')).toBe(false);
  });

  it('the focus goes into the card, and back with Escape', async () => {
    on = await openCardedPage();
    const link = document.querySelector('a')!;
    link.focus();
    expect(await on.page.openCard()).toBe(true);
    expect(document.activeElement).not.toBe(link);
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.activeElement).toBe(link);
    expect(on.isOpen()).toBe(false);
  });
});

describe('selected words', () => {
  const select = (): void => {
    const paragraphs = [...document.querySelectorAll('p')];
    getSelection()?.setBaseAndExtent(paragraphs[0]!, 0, paragraphs[1]!, paragraphs[1]!.childNodes.length);
  };

  it('are offered a note, across blocks', async () => {
    on = await openCardedPage();
    select();
    await expect.poll(() => on.offered() !== null).toBe(true);
    expect(on.isOpen()).toBe(true);
    on.offered()!();
    expect(on.drawn[0]).toMatchObject({ purpose: 'write', marks: [{ layer: 'chosen' }] });
    expect(
      on.drawn[0]!.reading.article.text.slice(on.drawn[0]!.marks[0]!.span.start, on.drawn[0]!.marks[0]!.span.end),
    ).toContain('\n\n');
  });

  it('lose the button when they are no longer selected', async () => {
    on = await openCardedPage();
    select();
    await expect.poll(on.isOpen).toBe(true);
    getSelection()?.removeAllRanges();
    await expect.poll(on.isOpen).toBe(false);
  });

  it('are left alone where the reader wants no button, and noted by the shortcut all the same', async () => {
    on = await openCardedPage({ selectionButton: 'off' });
    select();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(on.offered()).toBeNull();
    expect(await on.page.writeNote()).toBe(true);
    expect(on.drawn[0]?.marks[0]?.layer).toBe('chosen');
  });
});
