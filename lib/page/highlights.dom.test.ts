import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Marks } from './document-marks.ts';
import { USUAL_SETTINGS } from '../settings.ts';
import { createMarks } from './highlights.ts';
import { LAYERS, markStyle, nameOf } from './mark-style.ts';
import { lightOf, themeBehind } from './theme.ts';

let marks: Marks;
let sheets: readonly CSSStyleSheet[];

beforeEach(() => {
  document.body.innerHTML = '<p id="p">one two three</p>';
  sheets = [...document.adoptedStyleSheets];
  marks = createMarks();
});

afterEach(() => {
  marks.remove();
  CSS.highlights.clear();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

const rangeOf = (start: number, end: number): Range => {
  const range = document.createRange();
  const node = document.querySelector('#p')!.firstChild!;
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
};

const wordsIn = (name: string): readonly string[] => [...(CSS.highlights.get(name) ?? [])].map(String);

test('ranges are painted in their layer, in place of those before', () => {
  marks.paint('claim', [rangeOf(0, 3), rangeOf(4, 7)]);
  expect(wordsIn('otr-claim')).toEqual(['one', 'two']);
  marks.paint('claim', [rangeOf(8, 13)]);
  expect(wordsIn('otr-claim')).toEqual(['three']);
  marks.paint('claim', []);
  expect(CSS.highlights.has('otr-claim')).toBe(false);
});

test('later layers lie over earlier ones', () => {
  for (const layer of LAYERS) marks.paint(layer, [rangeOf(0, 3)]);
  const priorities = LAYERS.map((layer) => CSS.highlights.get(nameOf(layer))!.priority);
  expect(priorities).toEqual([1, 2, 3, 4, 5]);
});

test('the page’s nodes stay as they are', () => {
  const before = document.body.innerHTML;
  for (const layer of LAYERS) marks.paint(layer, [rangeOf(1, 5)]);
  expect(document.body.innerHTML).toBe(before);
});

test('hidden marks are shown again, with what was painted meanwhile', () => {
  marks.paint('claim', [rangeOf(0, 3)]);
  marks.setVisible('hidden');
  expect(CSS.highlights.has('otr-claim')).toBe(false);
  marks.paint('note', [rangeOf(4, 7)]);
  expect(CSS.highlights.has('otr-note')).toBe(false);
  marks.setVisible('shown');
  expect([wordsIn('otr-claim'), wordsIn('otr-note')]).toEqual([['one'], ['two']]);
});

test('what is removed leaves nothing behind, and the page’s own highlights and sheets stay', () => {
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets.push(own);
  CSS.highlights.set('search', new Highlight(rangeOf(0, 3)));
  marks.paint('claim', [rangeOf(0, 3)]);
  marks.remove();
  expect([...CSS.highlights.keys()]).toEqual(['search']);
  expect([...document.adoptedStyleSheets]).toEqual([...sheets, own]);
  document.adoptedStyleSheets = [...sheets];
});

test('marks are painted again after they were removed, and where the page threw the sheet away', () => {
  marks.paint('claim', [rangeOf(0, 3)]);
  marks.remove();
  marks.paint('claim', [rangeOf(4, 7)]);
  expect(wordsIn('otr-claim')).toEqual(['two']);
  document.adoptedStyleSheets = [...sheets];
  marks.paint('note', [rangeOf(0, 3)]);
  expect(document.adoptedStyleSheets).toHaveLength(sheets.length + 1);
});

const sheetText = (): string => {
  const sheet = document.adoptedStyleSheets.at(-1)!;
  return [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
};

test('the style follows the background behind the article, not the system', () => {
  document.body.style.background = '#16181d';
  marks.paint('official', [rangeOf(0, 3)]);
  const dark = sheetText();
  document.body.style.background = 'white';
  marks.paint('official', [rangeOf(0, 3)]);
  expect(sheetText()).not.toBe(dark);
});

test.each(['light', 'dark'] as const)(
  'every layer of the %s style is understood, also with forced colours',
  (theme) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markStyle(theme, USUAL_SETTINGS));
    const forced = [...sheet.cssRules].find((rule) => rule instanceof CSSMediaRule)!;
    for (const rules of [sheet.cssRules, forced.cssRules]) {
      for (const layer of LAYERS) {
        const rule = [...rules].find((one) => one.cssText.includes(nameOf(layer)));
        expect(rule instanceof CSSStyleRule && rule.style.length).toBeGreaterThan(0);
      }
    }
  },
);

const show = (html: string): Element => {
  document.body.innerHTML = html;
  return document.querySelector('#here')!;
};

describe('the theme behind the text', () => {
  test.each([
    ['white', '<div style="background: white"><p id="here"></p></div>', 'light'],
    ['nearly black', '<div style="background: #111"><p id="here"></p></div>', 'dark'],
    [
      'white on black',
      '<div style="background: black"><div style="background: white"><p id="here"></p></div></div>',
      'light',
    ],
    [
      'see-through on black',
      '<div style="background: black"><p id="here" style="background: rgb(255 255 255 / 10%)"></p></div>',
      'dark',
    ],
    ['in another colour space', '<div style="background: oklch(0.2 0.02 250)"><p id="here"></p></div>', 'dark'],
    [
      'a picture under light text',
      '<div style="background-image: linear-gradient(red, red); color: white"><p id="here"></p></div>',
      'dark',
    ],
    [
      'a picture under dark text',
      '<div style="background-image: linear-gradient(red, red); color: black"><p id="here"></p></div>',
      'light',
    ],
    ['nothing', '<p id="here"></p>', 'light'],
  ])('on %s', (_, html, theme) => {
    expect(themeBehind(show(html), window)).toBe(theme);
  });

  test('a page that is dark by its colour scheme alone is dark', () => {
    document.documentElement.style.colorScheme = 'dark';
    expect(themeBehind(show('<p id="here"></p>'), window)).toBe('dark');
    document.documentElement.style.colorScheme = '';
  });

  test.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0.5)', 0, 0.5],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['oklch(1 0 none)', 1, 1],
    ['lab(100 0 0)', 1, 1],
  ])('%s is %d light and %d opaque', (color, lightness, alpha) => {
    const light = lightOf(color)!;
    expect([light.lightness, light.alpha].map((part) => Math.round(part * 100) / 100)).toEqual([lightness, alpha]);
  });

  test('a colour written in an unknown way is not guessed', () => {
    expect(lightOf('canvas')).toBeNull();
    expect(lightOf('hwb(a b c)')).toBeNull();
  });
});
