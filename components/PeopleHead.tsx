import { useRef } from 'preact/hooks';
import { PEOPLE_FORMATS, type PeopleFormatId } from '../lib/export/people/formats.ts';
import type { PeoplePage } from './people-page-model.ts';
import { useSay } from './say-context.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant table are its ids
const FORMAT_IDS = Object.keys(PEOPLE_FORMATS) as PeopleFormatId[];

/** The head of the page: what it is for, adding, importing, exporting, and the search. */
export const PeopleHead = ({ page }: { readonly page: PeoplePage }) => {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const isEmpty = page.people.list.value.people.every(({ deletedAt }) => deletedAt !== null);
  return (
    <header class="head people-head">
      <h1>{say('people_title')}</h1>
      <p class="muted">{say('people_about')}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          onClick={() => {
            page.editing.value = 'new';
          }}
        >
          {say('person_add')}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {say('import')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".csv,.tsv,.tab,.txt,.json,text/csv,text/tab-separated-values,application/json"
          aria-label={say('import')}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void page.importing.open(file);
            // The same file chosen again is to be read again.
            input.value = '';
          }}
        />
        <span class="pair" role="group" aria-label={say('people_export')}>
          {say('people_export')}
          {FORMAT_IDS.map((id) => (
            <button
              key={id}
              type="button"
              disabled={isEmpty}
              aria-label={say('people_export_as', say(`format_${id}`))}
              onClick={() => page.exportList(id)}
            >
              {say(`format_${id}`)}
            </button>
          ))}
        </span>
      </div>
      <input
        type="search"
        class="search"
        aria-label={say('people_search')}
        placeholder={say('people_search')}
        value={page.search.value}
        onInput={(event) => {
          page.search.value = event.currentTarget.value;
        }}
      />
    </header>
  );
};
