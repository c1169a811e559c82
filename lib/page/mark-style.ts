import type { Layer } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { lightOf, type Theme } from './theme.ts';

/** What the reader chose of the look of marks. */
export type Look = Pick<Settings, 'strength' | 'colours' | 'printMarks'>;

/** The name of a layer in the page's registry of highlights, which is the page's too. */
export const nameOf = (layer: Layer): string => `otr-${layer}`;

/** From the lowest to the topmost: where layers overlap, the later is painted over the earlier. */
export const LAYERS: readonly Layer[] = ['claim', 'quoted', 'official', 'note', 'chosen'];

type Shades = Readonly<Record<Theme, string>>;

/** The product's own colours: of what is filled, and of the line under the words. */
const FILL: Readonly<Record<Layer, Shades>> = {
  claim: { light: '#f2b632', dark: '#f2b632' },
  quoted: { light: '#f2b632', dark: '#f2b632' },
  official: { light: '#0f766e', dark: '#5eead4' },
  note: { light: '#6d5bd0', dark: '#b3a7f5' },
  chosen: { light: '#f2b632', dark: '#f2b632' },
};
const CLAIMED: Shades = { light: '#8a6100', dark: '#f2b632' };
const LINE: Readonly<Record<Layer, Shades>> = { ...FILL, claim: CLAIMED, quoted: CLAIMED };

/** Layers differ by the kind of line as well as by colour: its pixels by strength, and its style. */
const KIND: Readonly<
  Partial<Record<Layer, { readonly width: Readonly<Record<Settings['strength'], number>>; readonly style: string }>>
> = {
  claim: { width: { faint: 1, usual: 1, strong: 2 }, style: 'dotted' },
  quoted: { width: { faint: 1, usual: 2, strong: 3 }, style: 'dotted' },
  official: { width: { faint: 1, usual: 2, strong: 3 }, style: 'solid' },
  note: { width: { faint: 1, usual: 2, strong: 2 }, style: 'wavy' },
};

/**
 * How much of the colour fills the words, in percent: so little that the text on it stays readable. Quoted words lie over
 * their claim's fill; the two together are what is given for them.
 */
const DEPTH: Readonly<
  Record<Theme, Readonly<Record<Settings['strength'], Readonly<Record<'claim' | 'quoted' | 'note', number>>>>>
> = {
  light: {
    faint: { claim: 9, quoted: 20, note: 12 },
    usual: { claim: 16, quoted: 34, note: 22 },
    strong: { claim: 26, quoted: 52, note: 34 },
  },
  dark: {
    faint: { claim: 13, quoted: 24, note: 13 },
    usual: { claim: 22, quoted: 38, note: 22 },
    strong: { claim: 27, quoted: 46, note: 30 },
  },
};
const CHOSEN: Readonly<Record<Theme, number>> = { light: 60, dark: 35 };

/** As light as the marker is to the eye; what is lighter would drown the light text of a dark page. */
const LIGHTEST = 0.55;

const depthOf = (layer: Layer, theme: Theme, strength: Settings['strength']): number => {
  if (layer === 'official') return 0;
  if (layer === 'chosen') return CHOSEN[theme];
  const depth = DEPTH[theme][strength];
  return layer === 'quoted' ? 100 * (1 - (100 - depth.quoted) / (100 - depth.claim)) : depth[layer];
};

const partsOf = (colour: string): readonly number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

const fillOf = (layer: Layer, theme: Theme, { strength }: Look, colour: string): string => {
  const parts = partsOf(colour).join(' ');
  const lightness = theme === 'dark' ? (lightOf(`rgb(${parts})`)?.lightness ?? 0) : 0;
  const depth = depthOf(layer, theme, strength) * Math.min(1, LIGHTEST / Math.max(lightness, LIGHTEST));
  return `rgb(${parts} / ${Math.round(depth)}%)`;
};

const lookOf = (layer: Layer, theme: Theme, look: Look): string => {
  const own = layer === 'chosen' ? null : look.colours[layer];
  const kind = KIND[layer];
  return [
    ...(layer === 'official' ? [] : [`background-color: ${fillOf(layer, theme, look, own ?? FILL[layer][theme])}`]),
    ...(kind
      ? [`text-decoration: underline ${kind.width[look.strength]}px ${kind.style} ${own ?? LINE[layer][theme]}`]
      : []),
  ].join('; ');
};

/**
 * With forced colours the browser may paint every highlight in its own pair of colours; then the lines tell the layers
 * apart. They take the colour of the text, which is the one that is sure to be seen on whatever is behind it.
 */
const FORCED: Readonly<Record<Layer, string>> = {
  claim: 'background-color: Canvas; color: CanvasText; text-decoration: underline 1px dotted',
  quoted: 'background-color: Canvas; color: CanvasText; text-decoration: underline 3px dotted',
  official: 'background-color: Canvas; color: CanvasText; text-decoration: underline 2px solid',
  note: 'background-color: Canvas; color: CanvasText; text-decoration: underline 2px wavy',
  chosen: 'background-color: Mark; color: MarkText; text-decoration: underline 3px double',
};

const UNSEEN = 'background-color: transparent; text-decoration: none';

const rules = (looks: (layer: Layer) => string): string =>
  LAYERS.map((layer) => `::highlight(${nameOf(layer)}) { ${looks(layer)} }`).join('\n');

/**
 * The style sheet of the marks for a page of this theme, as the reader wants them. Forced colours have their own whatever
 * the theme; paper is light, and has marks only where they are wanted there.
 */
export const markStyle = (theme: Theme, look: Look): string =>
  [
    rules((layer) => lookOf(layer, theme, look)),
    `@media (forced-colors: active) {\n${rules((layer) => FORCED[layer])}\n}`,
    `@media print {\n${rules((layer) => (look.printMarks === 'on' ? lookOf(layer, 'light', look) : UNSEEN))}\n}`,
  ].join('\n');
