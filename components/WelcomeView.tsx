import type { ComponentChildren } from 'preact';
import { ModeFields } from './ModeFields.tsx';
import type { ModesModel } from './modes-model.ts';
import { SayContext } from './say-context.ts';
import type { Say } from '../lib/catalogue.ts';
import { WelcomePictures } from './WelcomePictures.tsx';

/** The first page a new reader sees: what this is, one question, and an article to try it on. */
export const WelcomeView = (props: {
  readonly say: Say;
  readonly modes: ModesModel;
  readonly children: ComponentChildren;
}) => {
  const { say } = props;
  return (
    <SayContext.Provider value={say}>
      <div class="welcome">
        <header>
          <h1>
            <img src="/icon/icon.svg" width="40" height="40" alt="" />
            {say('extension_name')}
          </h1>
          <p>{say('welcome_lead')}</p>
        </header>
        <section aria-label={say('welcome_lead')}>
          <WelcomePictures />
        </section>
        <section class="ask" aria-label={say('mode_when')}>
          <ModeFields modes={props.modes} />
        </section>
        <section aria-labelledby="try">
          <h2 id="try">{say('welcome_try_title')}</h2>
          <p>{say('welcome_try')}</p>
        </section>
        <div class="try">{props.children}</div>
      </div>
    </SayContext.Provider>
  );
};
