import type { Layer } from '../messages.ts';
import type { Theme } from './theme.ts';

/** The name of a layer in the page's registry of highlights, which is the page's too. */
export const nameOf = (layer: Layer): string => `otr-${layer}`;

/** From the lowest to the topmost: where layers overlap, the later is painted over the earlier. */
export const LAYERS: readonly Layer[] = ['claim', 'quoted', 'official', 'note', 'chosen'];

/** Layers differ by the kind of line as well as by colour. */
const LOOK: Readonly<Record<Layer, Readonly<Record<Theme | 'forced', string>>>> = {
  claim: {
    light: 'background-color: rgb(242 182 50 / 16%); text-decoration: underline 1px dotted #8a6100',
    dark: 'background-color: rgb(242 182 50 / 22%); text-decoration: underline 1px dotted #f2b632',
    forced: 'background-color: Canvas; color: CanvasText; text-decoration: underline 1px dotted CanvasText',
  },
  quoted: {
    light: 'background-color: rgb(242 182 50 / 34%)',
    dark: 'background-color: rgb(242 182 50 / 38%)',
    forced: 'background-color: Canvas; color: CanvasText; text-decoration: underline 3px dotted CanvasText',
  },
  official: {
    light: 'text-decoration: underline 2px solid #0f766e',
    dark: 'text-decoration: underline 2px solid #5eead4',
    forced: 'background-color: Canvas; color: CanvasText; text-decoration: underline 2px solid LinkText',
  },
  note: {
    light: 'background-color: rgb(109 91 208 / 22%); text-decoration: underline 2px wavy #6d5bd0',
    dark: 'background-color: rgb(179 167 245 / 22%); text-decoration: underline 2px wavy #b3a7f5',
    forced: 'background-color: Canvas; color: CanvasText; text-decoration: underline 2px wavy Highlight',
  },
  chosen: {
    light: 'background-color: rgb(242 182 50 / 70%)',
    dark: 'background-color: rgb(242 182 50 / 60%)',
    forced: 'background-color: Mark; color: MarkText',
  },
};

const rules = (look: Theme | 'forced'): string =>
  LAYERS.map((layer) => `::highlight(${nameOf(layer)}) { ${LOOK[layer][look]} }`).join('\n');

/** The style sheet of the marks for a page of this theme; forced colours have their own whatever the theme. */
export const markStyle = (theme: Theme): string =>
  `${rules(theme)}\n@media (forced-colors: active) {\n${rules('forced')}\n}`;
