import type { Official } from '../lib/analysis/findings.ts';
import type { PersonRecord } from '../lib/store/people.ts';
import { factsOfOfficial, placesFor } from './own-people.ts';
import type { ReadyScreen } from './panel-model.ts';
import { useSay } from './say-context.ts';

/** What the reader decides about an official: not this person, always this person, on my list. */
export const OfficialChoices = (props: {
  readonly screen: ReadyScreen;
  readonly official: Official;
  /** The person of the reader's list that this is, or null. */
  readonly own: PersonRecord | null;
}) => {
  const say = useSay();
  const { screen, official, own } = props;
  const { people } = screen;
  const { name } = official;
  const places = placesFor(screen.article);
  const isPinned = official.why.some(({ id }) => id === 'own_always');
  return (
    <section>
      <h3>{say('choose_title')}</h3>
      <div class="actions" role="group" aria-label={say('mute_for', name)}>
        <span>{say('mute')}</span>
        {places.map((place) => (
          <button key={place.scope} type="button" onClick={() => void people.choose({ name, says: 'never', ...place })}>
            {say(`scope_${place.scope}`, place.whereTitle)}
          </button>
        ))}
      </div>
      <div class="actions">
        {!isPinned && (
          <button
            type="button"
            onClick={() => void people.choose({ name, says: 'always', scope: 'everywhere', where: '', whereTitle: '' })}
          >
            {say('always')}
          </button>
        )}
        {own === null ? (
          <button type="button" onClick={() => void people.save(factsOfOfficial(official), null)}>
            {say('person_add_this')}
          </button>
        ) : (
          <a href={`/people.html#${encodeURIComponent(own.id)}`} target="_blank" rel="noopener">
            {say('person_on_list')}
          </a>
        )}
      </div>
    </section>
  );
};
