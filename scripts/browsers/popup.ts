import { writeFile } from 'node:fs/promises';
import { listItems, lookUp, selectAll, type LookFor } from './in-popup.ts';
import { trusted } from './trusted.ts';
import { until } from './until.ts';

/** A point in CSS pixels from the upper left corner of the popup. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a browser has to offer to have its popup driven. */
export interface PopupWindow {
  /** Evaluates an expression in the popup and answers with its awaited value; the value has to survive JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses and releases the mouse there. */
  click(point: Point): Promise<void>;
  /** Puts the text in place of what is selected in the focused field. */
  type(text: string): Promise<void>;
  /** The popup as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The open popup as a reader has it: words to read, buttons to click, fields to fill. Waits up to 15 seconds for what it needs. */
export interface Popup {
  /** Runs a self-contained function in the popup; argument and answer have to survive JSON. */
  evaluate<R, A>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Everything the popup says now, as shown. */
  text(): Promise<string>;
  /** The texts of the items of `ul[data-list=…]`, as shown. */
  items(list: string): Promise<readonly string[]>;
  /** Waits until the page is read, or its reading failed, and says which. */
  finished(): Promise<'ready' | 'failed'>;
  /** Clicks the first button, link or tab that is visible and has this accessible name. */
  click(name: string | RegExp): Promise<void>;
  /** Fills the first visible field with this accessible name, in place of what it held. */
  fill(name: string | RegExp, text: string): Promise<void>;
  /** What the first visible field with this accessible name holds. */
  value(name: string | RegExp): Promise<string>;
  /** Writes what the popup shows to a PNG file. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

const call = <R, A>(run: (argument: A) => R | Promise<R>, argument: A): string =>
  `(${String(run)})(${JSON.stringify(argument) ?? 'undefined'})`;

const lookFor = (role: LookFor['role'], name: string | RegExp): LookFor => ({
  role,
  name: typeof name === 'string' ? { exact: name } : { source: name.source, flags: name.flags },
});

/** Waits for the popup's document and drives it through what its browser offers; the same in every browser. */
export const drivePopup = async (window: PopupWindow): Promise<Popup> => {
  await until('the popup to load', () => window.evaluate(`document.readyState === 'complete' || null`));
  const evaluate = <R, A>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> =>
    window.evaluate(call(run, argument)).then((answer) => trusted<R>(answer));

  const find = (role: LookFor['role'], name: string | RegExp) =>
    until(`a ${role} named ${String(name)} in the popup`, () => evaluate(lookUp, lookFor(role, name)));

  /** Where the element is once it has come to rest: what moves while the popup is laid out anew would not be hit. */
  const findAtRest = (role: LookFor['role'], name: string | RegExp) => {
    let before: Point | null = null;
    return until(`a ${role} named ${String(name)} in the popup at rest`, async () => {
      const found = await evaluate(lookUp, lookFor(role, name));
      const rests = found !== null && before?.x === found.x && before.y === found.y;
      before = found;
      return rests ? found : null;
    });
  };

  return {
    evaluate,
    text: () => evaluate(() => document.body.innerText, undefined),
    items: (list) => evaluate(listItems, list),
    finished: () =>
      until('the popup to be ready', async () => {
        const state = await evaluate(() => document.documentElement.dataset['state'] ?? null, undefined);
        return state === 'ready' || state === 'failed' ? state : null;
      }),
    click: async (name) => window.click(await findAtRest('control', name)),
    fill: async (name, text) => {
      await window.click(await findAtRest('field', name));
      await evaluate(selectAll, undefined);
      await window.type(text);
    },
    value: async (name) => (await find('field', name)).value,
    screenshot: async (file) => writeFile(file, await window.screenshot()),
    close: () => window.close(),
  };
};
