import { useEffect } from 'preact/hooks';
import { ArticleView } from './ArticleView.tsx';
import { HelpSheet } from './HelpSheet.tsx';
import { WithheldLine } from './ModeFields.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import type { Panel as Model, Screen } from './panel-model.ts';
import { PanelMenu } from './PanelMenu.tsx';
import { SayContext, useSay } from './say-context.ts';

/** The head where there is no article to name. */
const BrandHead = ({ model }: { readonly model: Model }) => {
  const say = useSay();
  return (
    <header class="head">
      <h1 class="brand">{say('extension_name')}</h1>
      <div class="head-actions">
        <PanelMenu model={model} />
      </div>
    </header>
  );
};

const Message = ({ model, screen }: { readonly model: Model; readonly screen: Exclude<Screen, { kind: 'ready' }> }) => {
  const say = useSay();
  return (
    <main class="panel" aria-busy={screen.kind === 'loading'}>
      <BrandHead model={model} />
      <WithheldLine modes={model.modes} />
      <div class="message">
        {screen.kind === 'loading' ? (
          <>
            <p role="status">
              {say('loading')} {model.waiting.pace.value === 'slow' && say('loading_slow')}
            </p>
            {model.waiting.pace.value === 'quick' ? (
              <div class="sketch" aria-hidden="true" />
            ) : (
              <>
                <progress aria-label={say('loading')} />
                <button type="button" class="primary" onClick={() => model.stop()}>
                  {say('stop_reading')}
                </button>
              </>
            )}
          </>
        ) : (
          <>
            <p role="alert">{say(`unread_${screen.reason}`)}</p>
            {screen.detail !== '' && <p class="muted">{say('unread_why', screen.detail)}</p>}
            <button type="button" class="primary" onClick={() => void model.read()}>
              {say('try_again')}
            </button>
          </>
        )}
      </div>
    </main>
  );
};

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** The panel: the whole of popup, side panel and sidebar. */
export const Panel = ({ model }: { readonly model: Model }) => {
  const { say } = model;
  const screen = model.screen.value;
  useEffect(() => {
    document.documentElement.dataset['state'] = screen.kind === 'unread' ? 'failed' : screen.kind;
  }, [screen.kind]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTypedInto(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '?') model.help.value = 'open';
      const search = event.key === '/' ? document.querySelector<HTMLElement>('input[type="search"]') : null;
      if (!search) return;
      event.preventDefault();
      search.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [model]);
  return (
    <SayContext.Provider value={say}>
      {screen.kind === 'ready' ? (
        <ArticleView model={model} screen={screen} />
      ) : (
        <Message model={model} screen={screen} />
      )}
      <NoticeLine notices={model.notices} />
      <HelpSheet model={model} />
    </SayContext.Provider>
  );
};
