import { useEffect } from 'preact/hooks';
import { sayCount } from '../lib/catalogue.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { ImportView } from './ImportView.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { PeopleBin } from './PeopleBin.tsx';
import { PeopleHead } from './PeopleHead.tsx';
import { PeopleList } from './PeopleList.tsx';
import { PersonForm } from './PersonForm.tsx';
import type { PeoplePage } from './people-page-model.ts';
import { SayContext } from './say-context.ts';

/** The page of the reader's own people: the list with search, whom they have written or imported, what they said of names, and the bin. */
export const PeopleView = ({ page }: { readonly page: PeoplePage }) => {
  const { say } = page;
  const editing = page.editing.value;
  const count = page.people.list.value.people.filter(({ deletedAt }) => deletedAt === null).length;
  useEffect(() => {
    document.documentElement.dataset['state'] = 'ready';
  }, []);
  return (
    <SayContext.Provider value={say}>
      <main class="panel people">
        <PeopleHead page={page} />
        {page.storeFailure !== null && (
          <p class="banner" role="alert">
            {say(`store_${page.storeFailure}`)}
          </p>
        )}
        <ImportView importing={page.importing} />
        {editing === 'new' && <PersonForm page={page} person={null} />}
        <p class="muted tally">{count === 0 ? '' : sayCount(say, 'people', count)}</p>
        <PeopleList page={page} />
        <ChoiceList people={page.people} />
        <PeopleBin people={page.people} />
      </main>
      <NoticeLine notices={page.notices} />
    </SayContext.Provider>
  );
};
