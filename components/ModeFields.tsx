import type { MessageId } from '../lib/catalogue.ts';
import type { ReadingMode } from '../lib/modes.ts';
import type { ModesModel } from './modes-model.ts';
import { useSay } from './say-context.ts';

const WORDS: Readonly<Record<ReadingMode, MessageId>> = {
  click: 'mode_click',
  site: 'mode_site',
  everywhere: 'mode_everywhere',
  never: 'mode_never',
};

/** When articles are read: one choice, which the browser may ask about. */
export const ModeFields = ({ modes }: { readonly modes: ModesModel }) => {
  const say = useSay();
  const { site } = modes;
  const choices: readonly ReadingMode[] =
    site === null ? ['click', 'everywhere'] : ['click', 'site', 'everywhere', 'never'];
  const choose = async (mode: ReadingMode, field: HTMLInputElement): Promise<void> => {
    await modes.choose(mode);
    // Where the browser was told no, nothing has changed that would draw the fields anew.
    field.checked = modes.mode.value === mode;
  };
  return (
    <fieldset class="modes">
      <legend>{say('mode_when')}</legend>
      {choices.map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name="mode"
            checked={modes.mode.value === mode}
            onChange={(event) => {
              const field = event.currentTarget;
              void choose(mode, field);
            }}
          />
          <span>{say(WORDS[mode], site ?? '')}</span>
        </label>
      ))}
      <p class="muted">{say('mode_hint')}</p>
    </fieldset>
  );
};

/** Says so where the browser does not allow what the reader chose, with a button that asks it again. */
export const WithheldLine = ({ modes }: { readonly modes: ModesModel }) => {
  const say = useSay();
  if (!modes.isWithheld.value) return null;
  return (
    <div class="banner" role="status">
      <p>{say('mode_withheld')}</p>
      <button type="button" onClick={() => void modes.askAgain()}>
        {say('mode_allow')}
      </button>
    </div>
  );
};
