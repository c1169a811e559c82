import type { Official } from '../lib/analysis/findings.ts';
import { sayCount } from '../lib/catalogue.ts';
import { ItemActions } from './ItemActions.tsx';
import { NotesHere } from './NotesHere.tsx';
import { OfficialCard } from './OfficialCard.tsx';
import type { Panel, ReadyScreen } from './panel-model.ts';
import { useSay } from './say-context.ts';
import { targetOfOfficial } from './targets.ts';
import { useInView } from './use-in-view.ts';
import { Why } from './Why.tsx';

/** What every part of an official's entry is given. */
export interface OfficialProps {
  readonly model: Panel;
  readonly screen: ReadyScreen;
  readonly official: Official;
}

/** One official: name and office, how often named, and the card's facts, unfolded on demand. */
export const OfficialItem = (
  props: OfficialProps & {
    /** Whether this is whom the reader went to in the page. */
    readonly isChosen: boolean;
  },
) => {
  const { model, screen, official, isChosen } = props;
  const item = useInView(isChosen);
  const say = useSay();
  const { article, analysis, notes } = screen;
  const first = official.mentions[0];
  const claims = analysis.claims.filter((claim) => claim.speakerId === official.id).length;
  const status = official.status === 'current' ? null : say(`status_${official.status}`);
  const about = [sayCount(say, 'mentions', official.mentions.length), claims > 0 && sayCount(say, 'claims', claims)];
  return (
    <li ref={item} class="item official" aria-current={isChosen ? 'true' : undefined}>
      <h2>
        {official.name} <span class="office">{[official.role, status].filter(Boolean).join(' · ')}</span>
      </h2>
      <p class="muted">{about.filter(Boolean).join(' · ')}</p>
      {first && <NotesHere model={model} notes={notes} kind="official" span={first} />}
      <div class="foot">
        <OfficialCard model={model} screen={screen} official={official} />
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
