import type { MessageId } from '../lib/catalogue.ts';
import { LAYERS, type Settings } from '../lib/settings.ts';
import { useSay } from './say-context.ts';

type LayerName = (typeof LAYERS)[number];

const WORDS: Readonly<Record<LayerName, MessageId>> = {
  official: 'layer_official',
  claim: 'layer_claim',
  quoted: 'layer_quoted',
  note: 'layer_note',
};

/** The product's own colours, shown where the reader chose none. */
const USUAL: Readonly<Record<LayerName, string>> = {
  official: '#0f766e',
  claim: '#f2b632',
  quoted: '#f2b632',
  note: '#6d5bd0',
};

/** Each layer of marks: whether it is painted, and in which colour. */
export const LayerFields = (props: {
  readonly settings: Settings;
  readonly onChange: (change: Pick<Partial<Settings>, 'layers' | 'colours'>) => void;
}) => {
  const say = useSay();
  const { layers, colours } = props.settings;
  return (
    <ul class="layers">
      {LAYERS.map((layer) => {
        const words = say(WORDS[layer]);
        return (
          <li key={layer}>
            <label class="on-off">
              <input
                type="checkbox"
                checked={layers[layer] === 'on'}
                onChange={(event) =>
                  props.onChange({ layers: { ...layers, [layer]: event.currentTarget.checked ? 'on' : 'off' } })
                }
              />
              {words}
            </label>
            <input
              type="color"
              aria-label={say('colour_of', words)}
              value={colours[layer] ?? USUAL[layer]}
              onInput={(event) => props.onChange({ colours: { ...colours, [layer]: event.currentTarget.value } })}
            />
            <button
              type="button"
              disabled={colours[layer] === null}
              aria-label={say('colour_usual_of', words)}
              onClick={() => props.onChange({ colours: { ...colours, [layer]: null } })}
            >
              {say('colour_usual')}
            </button>
          </li>
        );
      })}
    </ul>
  );
};
