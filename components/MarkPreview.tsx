import { useEffect, useRef } from 'preact/hooks';
import type { Layer } from '../lib/messages.ts';
import { LAYERS, type Settings } from '../lib/settings.ts';
import { useSay } from './say-context.ts';

/** The pen that marks pages, here for the preview. */
export interface Pen {
  paint(layer: Layer, ranges: readonly Range[]): void;
  setLook(look: Settings): void;
}

const rangeOf = (element: Element): Range => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
};

/** A few words marked as they would be in a page, by the very pen that marks pages. */
export const MarkPreview = ({ settings, pen }: { readonly settings: Settings; readonly pen: Pen }) => {
  const say = useSay();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    pen.setLook(settings);
    for (const layer of LAYERS) {
      const elements = [...(text.current?.querySelectorAll(`[data-layer="${layer}"]`) ?? [])];
      pen.paint(layer, settings.layers[layer] === 'on' ? elements.map(rangeOf) : []);
    }
  }, [settings, pen]);
  return (
    <figure class="preview">
      <figcaption class="muted">{say('preview')}</figcaption>
      <p class="excerpt" ref={text}>
        <span data-layer="official">{say('preview_official')}</span> {say('preview_cue')}{' '}
        <span data-layer="claim">
          {say('preview_claim')} “<span data-layer="quoted">{say('preview_quoted')}</span>”
        </span>
        . <span data-layer="note">{say('preview_note')}</span>
      </p>
    </figure>
  );
};
