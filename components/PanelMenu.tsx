import { Menu } from './Menu.tsx';
import { ModeFields } from './ModeFields.tsx';
import type { Panel } from './panel-model.ts';
import { useSay } from './say-context.ts';

/** When articles are read, and the ways to everything that is not about this article. */
export const PanelMenu = ({ model }: { readonly model: Panel }) => {
  const say = useSay();
  const { openBeside } = model;
  return (
    <Menu label={say('menu')}>
      <ModeFields modes={model.modes} />
      <ul class="menu-links">
        {openBeside && (
          <li>
            <button type="button" onClick={() => void openBeside()}>
              {say('open_beside')}
            </button>
          </li>
        )}
        <li>
          <button
            type="button"
            onClick={() => {
              model.help.value = 'open';
            }}
          >
            {say('help_title')} <kbd>?</kbd>
          </button>
        </li>
        <li>
          <a href="/people.html" target="_blank" rel="noopener">
            {say('people_open')}
          </a>
        </li>
        <li>
          <a href="/options.html" target="_blank" rel="noopener">
            {say('settings_title')}
          </a>
        </li>
      </ul>
    </Menu>
  );
};
