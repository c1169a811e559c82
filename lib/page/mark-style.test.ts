import { describe, expect, it, test } from 'vitest';
import { type Settings, USUAL_SETTINGS } from '../settings.ts';
import { type Look, LAYERS, markStyle, nameOf } from './mark-style.ts';
import { lightOf, type Theme } from './theme.ts';

const LOOK: Look = USUAL_SETTINGS;
const STRENGTHS = ['faint', 'usual', 'strong'] as const satisfies readonly Settings['strength'][];

/** The rule of a layer outside of any media query, or within the print rule. */
const ruleOf = (style: string, layer: string, within: 'screen' | 'print' = 'screen'): string => {
  const [screen = '', print = ''] = style.split('@media print');
  const part = within === 'print' ? print : screen;
  return new RegExp(`::highlight\\(otr-${layer}\\) \\{ ([^}]*) \\}`, 'u').exec(part)?.[1] ?? '';
};

type Colour = readonly number[];
const fillOf = (rule: string): { colour: Colour; depth: number } => {
  const [, parts = '', depth = '0'] = /background-color: rgb\(([\d ]+) \/ (\d+)%\)/u.exec(rule) ?? [];
  return { colour: parts.split(' ').map(Number), depth: Number(depth) / 100 };
};
const over = (ground: Colour, rule: string): Colour => {
  const { colour, depth } = fillOf(rule);
  return ground.map((part, i) => part * (1 - depth) + (colour[i] ?? 0) * depth);
};
const contrast = (one: Colour, other: Colour): number => {
  const [a = 0, b = 0] = [one, other].map((colour) => lightOf(`rgb(${colour.join(' ')})`)?.lightness ?? 0);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const PAGES: Readonly<Record<Theme, { readonly ground: Colour; readonly ink: Colour }>> = {
  light: { ground: [255, 255, 255], ink: [34, 34, 34] },
  dark: { ground: [18, 18, 18], ink: [232, 232, 232] },
};

describe.each(['light', 'dark'] as const)('on a %s page', (theme) => {
  test.each(STRENGTHS)(
    'text under %s marks stays readable, exact words in a claim and a note on it too',
    (strength) => {
      const style = markStyle(theme, { ...LOOK, strength });
      const { ground, ink } = PAGES[theme];
      const claim = over(ground, ruleOf(style, 'claim'));
      const quoted = over(claim, ruleOf(style, 'quoted'));
      for (const under of [claim, quoted, over(ground, ruleOf(style, 'note')), over(claim, ruleOf(style, 'note'))]) {
        expect(contrast(under, ink)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test('layers differ by their lines, whatever the colours', () => {
    const colours = { official: '#000000', claim: '#000000', quoted: '#000000', note: '#000000' };
    const style = markStyle(theme, { ...LOOK, colours });
    const lines = ['official', 'claim', 'quoted', 'note'].map(
      (layer) => /underline [^;]*/u.exec(ruleOf(style, layer))?.[0],
    );
    expect(new Set(lines).size).toBe(4);
  });
});

it('has the colours that the reader chose', () => {
  const style = markStyle('light', { ...LOOK, colours: { ...LOOK.colours, claim: '#204080', official: '#804020' } });
  expect(ruleOf(style, 'claim')).toContain('rgb(32 64 128 / 16%)');
  expect(ruleOf(style, 'official')).toBe('text-decoration: underline 2px solid #804020');
});

it('does not let a light colour drown the text of a dark page', () => {
  const colours = { ...LOOK.colours, claim: '#ffffff', quoted: '#ffffff' };
  const style = markStyle('dark', { ...LOOK, strength: 'strong', colours });
  const ground = over(over(PAGES.dark.ground, ruleOf(style, 'claim')), ruleOf(style, 'quoted'));
  expect(contrast(ground, PAGES.dark.ink)).toBeGreaterThanOrEqual(4.5);
});

it('prints marks only where they are wanted, as on light paper', () => {
  const without = markStyle('dark', LOOK);
  const withMarks = markStyle('dark', { ...LOOK, printMarks: 'on' });
  for (const layer of LAYERS) {
    expect(without).toContain(nameOf(layer));
    expect(ruleOf(without, layer, 'print')).toBe('background-color: transparent; text-decoration: none');
    expect(ruleOf(withMarks, layer, 'print')).toBe(ruleOf(markStyle('light', LOOK), layer));
  }
});
