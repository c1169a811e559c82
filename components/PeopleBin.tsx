import { sayCount } from '../lib/catalogue.ts';
import type { PeopleModel } from './people-model.ts';
import { useSay } from './say-context.ts';

/** So many are listed at most; who is older in the bin comes back by an import. */
const LISTED = 100;

/** Whom the reader deleted, the last first, each to be brought back. */
export const PeopleBin = ({ people }: { readonly people: PeopleModel }) => {
  const say = useSay();
  const gone = people.list.value.people
    .filter(({ deletedAt }) => deletedAt !== null)
    .toSorted((a, b) => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? ''));
  if (gone.length === 0) return null;
  return (
    <details class="why bin">
      <summary>{sayCount(say, 'bin', gone.length)}</summary>
      <ul data-list="bin">
        {gone.slice(0, LISTED).map((person) => (
          <li key={person.id}>
            {person.names[0]}{' '}
            <button
              type="button"
              aria-label={say('person_restore_for', person.names[0] ?? '')}
              onClick={() => void people.restore(person)}
            >
              {say('person_restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
