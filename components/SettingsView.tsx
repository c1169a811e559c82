import { useEffect, useState } from 'preact/hooks';
import { CLAIM_KINDS } from '../lib/analysis/findings.ts';
import { USUAL_SETTINGS } from '../lib/settings.ts';
import { KIND_MESSAGE, WORTH_WORDS } from './claim-words.ts';
import { OneOf, OnOff, Section } from './Field.tsx';
import { LayerFields } from './LayerFields.tsx';
import { MarkPreview, type Pen } from './MarkPreview.tsx';
import { ModeFields, WithheldLine } from './ModeFields.tsx';
import type { ModesModel, Permissions } from './modes-model.ts';
import type { Shortcut } from './panel-parts.ts';
import { useSay } from './say-context.ts';
import type { SettingsModel } from './settings-model.ts';
import { SiteFields } from './SiteFields.tsx';

const Shortcuts = (props: { readonly shortcuts: () => Promise<readonly Shortcut[]>; readonly where: string }) => {
  const say = useSay();
  const [known, setKnown] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void props.shortcuts().then(setKnown);
  }, [props.shortcuts]);
  return (
    <Section title={say('settings_keys')} hint={props.where}>
      <dl class="keys">
        {known.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              <kbd>{keys || say('help_unset')}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};

/** Everything the reader can choose; each choice holds at once. */
export const SettingsView = (props: {
  readonly model: SettingsModel;
  readonly modes: ModesModel;
  readonly permissions: Pick<Permissions, 'request'>;
  readonly pen: Pen;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** Where the browser has its shortcuts changed, as a sentence. */
  readonly shortcutsWhere: string;
}) => {
  const say = useSay();
  const { model } = props;
  const settings = model.settings.value;
  const change: SettingsModel['change'] = (more) => model.change(more);
  const { hiddenKinds } = settings;
  return (
    <main class="settings">
      <h1>{say('settings_title')}</h1>
      <WithheldLine modes={props.modes} />
      <Section title={say('settings_reading')}>
        <ModeFields modes={props.modes} />
        <SiteFields
          sites={settings.sites}
          permissions={props.permissions}
          onChange={(sites) => void change({ sites })}
        />
      </Section>
      <Section title={say('settings_marks')}>
        <MarkPreview settings={settings} pen={props.pen} />
        <LayerFields settings={settings} onChange={(more) => void change(more)} />
        <OneOf
          label={say('strength')}
          name="strength"
          value={settings.strength}
          options={[
            ['faint', say('strength_faint')],
            ['usual', say('strength_usual')],
            ['strong', say('strength_strong')],
          ]}
          onChoose={(strength) => void change({ strength })}
        />
        <OnOff
          label={say('print_marks')}
          value={settings.printMarks}
          onChoose={(printMarks) => void change({ printMarks })}
        />
      </Section>
      <Section title={say('settings_claims')} hint={say('settings_claims_hint')}>
        <label class="range">
          {say('least_worth')}
          <input
            type="range"
            min="0"
            max="4"
            step="1"
            value={Math.round(settings.leastWorth * WORTH_WORDS.length)}
            aria-valuetext={say(WORTH_WORDS[Math.round(settings.leastWorth * WORTH_WORDS.length)] ?? 'worth_1')}
            onInput={(event) => void change({ leastWorth: Number(event.currentTarget.value) / WORTH_WORDS.length })}
          />
          <span class="muted">
            {say(
              settings.leastWorth === 0
                ? 'least_worth_none'
                : (WORTH_WORDS[Math.round(settings.leastWorth * WORTH_WORDS.length)] ?? 'worth_1'),
            )}
          </span>
        </label>
        <fieldset class="kinds">
          <legend>{say('shown_kinds')}</legend>
          {CLAIM_KINDS.map((kind) => (
            <OnOff
              key={kind}
              label={say(KIND_MESSAGE[kind])}
              value={hiddenKinds.includes(kind) ? 'off' : 'on'}
              onChoose={(value) =>
                void change({
                  hiddenKinds: CLAIM_KINDS.filter((one) =>
                    one === kind ? value === 'off' : hiddenKinds.includes(one),
                  ),
                })
              }
            />
          ))}
        </fieldset>
      </Section>
      <Section title={say('settings_page')}>
        <OneOf
          label={say('card_opens')}
          name="card"
          value={settings.card}
          options={[
            ['hover', say('card_hover')],
            ['click', say('card_click')],
            ['never', say('card_never')],
          ]}
          onChoose={(card) => void change({ card })}
        />
        <OnOff
          label={say('selection_button')}
          value={settings.selectionButton}
          onChoose={(selectionButton) => void change({ selectionButton })}
        />
        <OnOff
          label={say('keep_drafts')}
          value={settings.keepDrafts}
          onChoose={(keepDrafts) => void change({ keepDrafts })}
        />
      </Section>
      <Section title={say('settings_look')}>
        <OneOf
          label={say('theme')}
          name="theme"
          value={settings.theme}
          options={[
            ['system', say('theme_system')],
            ['light', say('theme_light')],
            ['dark', say('theme_dark')],
          ]}
          onChoose={(theme) => void change({ theme })}
        />
        <OneOf
          label={say('language')}
          name="language"
          value={settings.language}
          options={[
            ['browser', say('language_browser')],
            ['en', 'English'],
            ['es', 'Español'],
          ]}
          onChoose={(language) => void change({ language })}
        />
      </Section>
      <Shortcuts shortcuts={props.shortcuts} where={props.shortcutsWhere} />
      <p>
        <button
          type="button"
          onClick={() => void change({ ...USUAL_SETTINGS, sites: settings.sites, mode: settings.mode })}
        >
          {say('settings_reset')}
        </button>
      </p>
    </main>
  );
};
