import { officeKey } from '../lib/import/people/gather-people.ts';
import type { PersonRecord } from '../lib/store/people.ts';
import { showDate } from './dates.ts';
import { OfficeLine } from './OfficeLine.tsx';
import { PersonForm } from './PersonForm.tsx';
import { type PeoplePage, SHOWN_AT_ONCE } from './people-page-model.ts';
import { useSay } from './say-context.ts';

const PersonItem = ({ page, person }: { readonly page: PeoplePage; readonly person: PersonRecord }) => {
  const say = useSay();
  const { names, offices, links, note, source } = person;
  const [name = '', ...others] = names;
  return (
    <li class="item official" id={person.id}>
      <h2>{name}</h2>
      {others.length > 0 && <p class="muted">{say('person_also', others.join(', '))}</p>}
      {offices.length > 0 && (
        <ul class="terms">
          {offices.map((office) => (
            <OfficeLine key={officeKey(office)} stay={office} />
          ))}
        </ul>
      )}
      {note !== '' && <p class="note-text">{note}</p>}
      {links.length > 0 && (
        <p class="links">
          {links.map((link) => (
            <a key={link} href={link} target="_blank" rel="noopener noreferrer">
              {link}
            </a>
          ))}
        </p>
      )}
      <div class="foot">
        <p class="muted">
          {source === null
            ? say('person_by_you', showDate(person.changedAt, say('locale')))
            : say('person_by_file', source.file, showDate(source.on, say('locale')))}
        </p>
        <div class="actions">
          <button
            type="button"
            aria-label={say('person_edit_for', name)}
            onClick={() => {
              page.editing.value = person;
            }}
          >
            {say('person_edit')}
          </button>
          <button
            type="button"
            aria-label={say('person_delete_for', name)}
            onClick={() => void page.people.remove(person)}
          >
            {say('person_delete')}
          </button>
        </div>
      </div>
    </li>
  );
};

/** The people that fit the search, the first of them at once and more on demand; the one being edited as a form in its place. */
export const PeopleList = ({ page }: { readonly page: PeoplePage }) => {
  const say = useSay();
  const found = page.found.value;
  const editing = page.editing.value;
  if (found.length === 0)
    return <p class="empty">{say(page.search.value.trim() === '' ? 'people_empty' : 'people_none_found')}</p>;
  const shown = found.slice(0, page.shown.value);
  return (
    <>
      <ul data-list="people">
        {shown.map((person) =>
          editing !== null && editing !== 'new' && editing.id === person.id ? (
            <li key={person.id}>
              <PersonForm page={page} person={editing} />
            </li>
          ) : (
            <PersonItem key={person.id} page={page} person={person} />
          ),
        )}
      </ul>
      {shown.length < found.length && (
        <p class="more">
          <span class="muted">{say('people_shown', String(shown.length), String(found.length))}</span>
          <button
            type="button"
            onClick={() => {
              page.shown.value += SHOWN_AT_ONCE;
            }}
          >
            {say('people_more')}
          </button>
        </p>
      )}
    </>
  );
};
