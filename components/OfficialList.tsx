import type { Official } from '../lib/analysis/findings.ts';
import { sayCount } from '../lib/catalogue.ts';
import { ItemActions } from './ItemActions.tsx';
import { NotesHere } from './NotesHere.tsx';
import type { Panel, ReadyScreen } from './panel-model.ts';
import { useSay } from './say-context.ts';
import { stableKeys } from './stable-keys.ts';
import { targetOfOfficial } from './targets.ts';
import { Why } from './Why.tsx';

const OfficialItem = (props: { readonly model: Panel; readonly screen: ReadyScreen; readonly official: Official }) => {
  const say = useSay();
  const { model, official } = props;
  const { article, analysis, notes } = props.screen;
  const first = official.mentions[0];
  const claims = analysis.claims.filter((claim) => claim.speakerId === official.id).length;
  const status = official.status === 'current' ? null : say(`status_${official.status}`);
  const about = [sayCount(say, 'mentions', official.mentions.length), claims > 0 && sayCount(say, 'claims', claims)];
  return (
    <li class="item official">
      <h2>
        {official.name} <span class="office">{[official.role, status].filter(Boolean).join(' · ')}</span>
      </h2>
      <p class="muted">{about.filter(Boolean).join(' · ')}</p>
      {first && <NotesHere model={model} notes={notes} kind="official" span={first} />}
      <div class="foot">
        <Why reasons={official.why} />
        <ItemActions
          about={official.name}
          onShow={first ? () => void model.show(first) : null}
          onNote={() => void notes.open(targetOfOfficial(article, official))}
        />
      </div>
    </li>
  );
};

/** The officials in the order in which the article names them. */
export const OfficialList = ({ model, screen }: { readonly model: Panel; readonly screen: ReadyScreen }) => {
  const say = useSay();
  const { officials } = screen.analysis;
  if (officials.length === 0) return <p class="empty">{say('empty_officials')}</p>;
  const keys = stableKeys(officials.map(({ name }) => name));
  return (
    <ul data-list="officials">
      {officials.map((official, place) => (
        <OfficialItem key={keys[place]} model={model} screen={screen} official={official} />
      ))}
    </ul>
  );
};
