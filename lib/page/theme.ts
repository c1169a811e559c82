import { documentOf } from './dom.ts';
import { elementAround } from './flat-tree.ts';

/** Whether text stands dark on light or light on dark. */
export type Theme = 'light' | 'dark';

interface Light {
  /** 0 for black to 1 for white, as the eye sees it. */
  readonly lightness: number;
  /** 0 to 1. */
  readonly alpha: number;
}

/** Half way between black and white for the eye, in relative luminance. */
const MIDDLE = 0.18;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** How light a computed colour is; null for a way of writing colours that is not known. */
export function lightOf(color: string): Light | null {
  const match = /^([a-z]+)\(\s*(?:srgb|srgb-linear|display-p3)?\s*([^)]*)\)$/u.exec(color);
  const [first = NaN, second = NaN, third = NaN, alpha = 1] =
    match?.[2]!.split(/[\s,/]+/u).map((part) => (part.endsWith('%') ? parseFloat(part) / 100 : parseFloat(part))) ?? [];
  const name = match?.[1] ?? '';
  if (Number.isNaN(first)) return null;
  if (name.startsWith('ok')) return { lightness: first ** 3, alpha };
  if (name === 'lab' || name === 'lch') return { lightness: (first / 100) ** 2.4, alpha };
  if (name !== 'color' && !name.startsWith('rgb')) return null;
  const most = name === 'color' ? 1 : 255;
  const [red, green, blue] = [first, second, third].map((part) => linear(part / most));
  return { lightness: 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!, alpha };
}

/** The theme that the browser itself paints in, as on the canvas of a page that has no background. */
const schemeOf = (element: Element, view: Window): Theme => {
  const schemes = view.getComputedStyle(element).getPropertyValue('color-scheme').split(' ');
  if (!schemes.includes('dark')) return 'light';
  return !schemes.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/**
 * What the reader sees behind the element, whatever the system is set to: the nearest background that is painted. Before
 * a picture, which cannot be looked at, it is the colour of the text that tells.
 */
export function themeBehind(element: Element, view: Window): Theme {
  let root = element;
  for (let at: Element | null = element; at !== null; at = elementAround(at)) {
    // One sees through a frame, unless what is in it and what is around it are not of one theme.
    const isFrame = documentOf(at) !== documentOf(root);
    if (isFrame && schemeOf(at, view) !== schemeOf(root, view)) break;
    const style = view.getComputedStyle(at);
    const light = lightOf(style.backgroundColor);
    if (light !== null && light.alpha >= 0.5) return light.lightness < MIDDLE ? 'dark' : 'light';
    if (style.backgroundImage !== 'none') {
      const ink = lightOf(view.getComputedStyle(element).color);
      return ink !== null && ink.lightness > MIDDLE ? 'dark' : 'light';
    }
    root = at;
  }
  return schemeOf(root, view);
}
