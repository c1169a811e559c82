import { overlaps } from '../lib/text/span.ts';
import { MutedHere } from './MutedHere.tsx';
import { OfficialItem } from './OfficialItem.tsx';
import type { Panel, ReadyScreen } from './panel-model.ts';
import { useSay } from './say-context.ts';
import { stableKeys } from './stable-keys.ts';

/** The officials in the order in which the article names them, and whom the reader has not marked here. */
export const OfficialList = ({ model, screen }: { readonly model: Panel; readonly screen: ReadyScreen }) => {
  const say = useSay();
  const { officials } = screen.analysis;
  const pointed = model.pointed.value;
  const chosen = officials.findIndex(
    ({ mentions }) => pointed && mentions.some((mention) => overlaps(mention, pointed)),
  );
  const keys = stableKeys(officials.map(({ name }) => name));
  return (
    <>
      {officials.length === 0 && <p class="empty">{say('empty_officials')}</p>}
      <ul data-list="officials">
        {officials.map((official, place) => (
          <OfficialItem
            key={keys[place]}
            model={model}
            screen={screen}
            official={official}
            isChosen={place === chosen}
          />
        ))}
      </ul>
      <MutedHere screen={screen} />
      <p class="own-people">
        <a href="/people.html" target="_blank" rel="noopener">
          {say('people_open')}
        </a>
      </p>
    </>
  );
};
