import { choicesIn } from './own-people.ts';
import type { ReadyScreen } from './panel-model.ts';
import { useSay } from './say-context.ts';

/** Whom the article names and the reader said not to be meant, each to be marked again. */
export const MutedHere = ({ screen }: { readonly screen: ReadyScreen }) => {
  const say = useSay();
  const { people, article } = screen;
  const muted = choicesIn(people.list.value, article).filter(({ says }) => says === 'never');
  if (muted.length === 0) return null;
  return (
    <section class="drafts">
      <h2>{say('muted_here')}</h2>
      <ul data-list="muted">
        {muted.map((choice) => (
          <li key={choice.key} class="item official orphan">
            <h2>
              {choice.name} <span class="office">{say(`scope_${choice.scope}`, choice.whereTitle)}</span>
            </h2>
            <div class="actions">
              <button
                type="button"
                aria-label={say('mark_again_for', choice.name)}
                onClick={() => void people.forget(choice)}
              >
                {say('mark_again')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
