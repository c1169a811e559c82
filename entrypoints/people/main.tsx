import { render } from 'preact';
import { createPeoplePage } from '../../components/people-page-model.ts';
import { PeopleView } from '../../components/PeopleView.tsx';
import '../../components/panel.css';
import '../../components/people.css';
import { openDesk } from '../shell/desk.ts';
import { startPage } from '../shell/interface.ts';

startPage(async () => {
  const desk = await openDesk();
  const { say } = desk;
  // `#<id>` names the person that a link from the panel is about.
  const page = await createPeoplePage({ ...desk, asked: decodeURIComponent(location.hash.slice(1)) });
  document.title = `${say('people_title')} · ${say('extension_name')}`;
  document.documentElement.dataset['view'] = 'page';
  const root = document.getElementById('panel');
  if (root) render(<PeopleView page={page} />, root);
});
