import type { PeopleModel } from './people-model.ts';
import { useSay } from './say-context.ts';

/** What the reader said of names, each to be taken back. */
export const ChoiceList = ({ people }: { readonly people: PeopleModel }) => {
  const say = useSay();
  const { choices } = people.list.value;
  if (choices.length === 0) return null;
  return (
    <section class="drafts">
      <h2>{say('choices_title')}</h2>
      <ul data-list="choices">
        {choices.map((choice) => (
          <li key={choice.key} class={choice.says === 'never' ? 'item official orphan' : 'item official'}>
            <h2>
              {choice.name}{' '}
              <span class="office">
                {say(choice.says === 'never' ? 'mute' : 'always')}{' '}
                {say(choice.scope === 'article' ? 'scope_titled' : `scope_${choice.scope}`, choice.whereTitle)}
              </span>
            </h2>
            <div class="actions">
              <button
                type="button"
                aria-label={say('choice_forget_for', choice.name)}
                onClick={() => void people.forget(choice)}
              >
                {say('choice_forget')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
