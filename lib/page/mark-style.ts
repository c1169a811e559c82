import type { Layer } from '../messages.ts';
import type { Theme } from './theme.ts';

/** The name of a layer in the page's registry of highlights, which is the page's too. */
export const nameOf = (layer: Layer): string => `otr-${layer}`;

/** From the lowest to the topmost: where layers overlap, the later is painted over the earlier. */
export const LAYERS: readonly Layer[] = ['claim', 'quoted', 'official', 'note', 'chosen'];

/**
 * Layers differ by the kind of line as well as by colour. Quoted words lie over their claim's fill: the two together make
 * 34 % on light and 38 % on dark pages, which leaves the text readable.
 */
const LOOK: Readonly<Record<Layer, Readonly<Record<Theme, string>>>> = {
  claim: {
    light: 'background-color: rgb(242 182 50 / 16%); text-decoration: underline 1px dotted #8a6100',
    dark: 'background-color: rgb(242 182 50 / 22%); text-decoration: underline 1px dotted #f2b632',
  },
  quoted: {
    light: 'background-color: rgb(242 182 50 / 21%)',
    dark: 'background-color: rgb(242 182 50 / 20%)',
  },
  official: {
    light: 'text-decoration: underline 2px solid #0f766e',
    dark: 'text-decoration: underline 2px solid #5eead4',
  },
  note: {
    light: 'background-color: rgb(109 91 208 / 22%); text-decoration: underline 2px wavy #6d5bd0',
    dark: 'background-color: rgb(179 167 245 / 22%); text-decoration: underline 2px wavy #b3a7f5',
  },
  chosen: {
    light: 'background-color: rgb(242 182 50 / 60%)',
    dark: 'background-color: rgb(242 182 50 / 35%)',
  },
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

const rules = (lookOf: (layer: Layer) => string): string =>
  LAYERS.map((layer) => `::highlight(${nameOf(layer)}) { ${lookOf(layer)} }`).join('\n');

/** The style sheet of the marks for a page of this theme; forced colours have their own whatever the theme. */
export const markStyle = (theme: Theme): string =>
  `${rules((layer) => LOOK[layer][theme])}\n@media (forced-colors: active) {\n${rules((layer) => FORCED[layer])}\n}`;
