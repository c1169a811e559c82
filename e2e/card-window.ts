import type { Page } from '@playwright/test';
import type { BrowserWithExtension } from '../scripts/browsers/browser.ts';
import { until } from '../scripts/browsers/until.ts';

declare global {
  /** See {@link BrowserWithExtension.openShadow}. */
  var openedShadow: ShadowRoot | undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a reader sees of the card over a page, and does with it. */
export interface CardWindow {
  /** The text of the card, or null where none is open. */
  text(): Promise<string | null>;
  /** The card, as soon as it says this. */
  says(words: string): Promise<string>;
  /** The middle of the control of this name. */
  control(name: RegExp): Promise<Point>;
  /** The box of the card in the window. */
  box(): Promise<{ left: number; top: number; right: number; bottom: number }>;
}

/** Looks into the card over the page. */
export const cardOver = (ext: BrowserWithExtension, page: Page): CardWindow => {
  const text = async (): Promise<string | null> =>
    (await ext.openShadow(page))
      ? page.evaluate(() => {
          const card = globalThis.openedShadow?.querySelector<HTMLElement>('.float');
          return card?.innerText ?? null;
        })
      : null;
  return {
    text,
    says: (words) =>
      until(`a card that says "${words}"`, async () => {
        const said = await text();
        return said?.includes(words) ? said : null;
      }),
    control: (name) =>
      until(`a control ${String(name)} in the card`, async () => {
        if (!(await ext.openShadow(page))) return null;
        return page.evaluate((source) => {
          const wanted = new RegExp(source, 'u');
          const controls = globalThis.openedShadow?.querySelectorAll<HTMLElement>('button, summary, [role="textbox"]');
          const found = [...(controls ?? [])].find((one) => wanted.test(one.ariaLabel ?? one.innerText.trim()));
          if (!found) return null;
          found.scrollIntoView({ block: 'nearest' });
          const { left, top, width, height } = found.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }, name.source);
      }),
    async box() {
      await ext.openShadow(page);
      return page.evaluate(() => {
        const { left, top, right, bottom } = globalThis.openedShadow!.querySelector('.float')!.getBoundingClientRect();
        return { left, top, right, bottom };
      });
    },
  };
};

/** The middle of these words of the page, scrolled into view, and the line they are on. */
export const wordsIn = (
  page: Page,
  words: string,
): Promise<Point & { readonly top: number; readonly bottom: number }> =>
  page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
      const at = node.data.indexOf(wanted);
      if (at === -1) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const [box] = range.getClientRects();
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2, top: box.top, bottom: box.bottom };
    }
    throw new Error(`The page does not say "${wanted}".`);
  }, words);
