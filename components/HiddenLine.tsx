import { sayCount } from '../lib/catalogue.ts';
import type { Panel } from './panel-model.ts';
import { useSay } from './say-context.ts';

/** How many claims the reader's settings keep out of the list, with a way to see them all the same. */
export const HiddenLine = ({ model, count }: { readonly model: Panel; readonly count: number }) => {
  const say = useSay();
  if (count === 0) return null;
  const isShown = model.hidden.value === 'shown';
  return (
    <p class="hidden-line">
      {sayCount(say, isShown ? 'hidden_shown' : 'hidden_claims', count)}{' '}
      <button
        type="button"
        aria-pressed={isShown}
        onClick={() => {
          model.hidden.value = isShown ? 'hidden' : 'shown';
        }}
      >
        {say(isShown ? 'hide_again' : 'show_all')}
      </button>
    </p>
  );
};
