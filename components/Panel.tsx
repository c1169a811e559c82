import { useEffect } from 'preact/hooks';
import { ArticleView } from './ArticleView.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import type { Panel as Model } from './panel-model.ts';
import { SayContext } from './say-context.ts';

/** The panel: the whole of the popup, and later of side panel and sidebar. */
export const Panel = ({ model }: { readonly model: Model }) => {
  const { say } = model;
  const screen = model.screen.value;
  useEffect(() => {
    document.documentElement.dataset['state'] = screen.kind === 'unread' ? 'failed' : screen.kind;
  }, [screen.kind]);
  return (
    <SayContext.Provider value={say}>
      {screen.kind === 'loading' && (
        <main class="panel message" aria-busy="true">
          <p role="status">{say('loading')}</p>
        </main>
      )}
      {screen.kind === 'unread' && (
        <main class="panel message">
          <h1 class="brand">{say('extension_name')}</h1>
          <p role="alert">{say(`unread_${screen.reason}`)}</p>
          {screen.detail !== '' && <p class="muted">{say('unread_why', screen.detail)}</p>}
          <button type="button" class="primary" onClick={() => void model.read()}>
            {say('try_again')}
          </button>
        </main>
      )}
      {screen.kind === 'ready' && <ArticleView model={model} screen={screen} />}
      <NoticeLine notices={model.notices} />
    </SayContext.Provider>
  );
};
