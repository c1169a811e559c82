import { useState } from 'preact/hooks';
import type { Settings } from '../lib/settings.ts';
import { siteOf } from '../lib/store/site-of.ts';
import type { Permissions } from './modes-model.ts';
import { originOf } from '../lib/modes.ts';
import { useSay } from './say-context.ts';

const siteIn = (typed: string): string | null => {
  const address = typed.trim();
  return siteOf(/^\w+:\/\//u.test(address) ? address : `https://${address}`);
};

/** The sites that are read always or never, to be added and taken away. */
export const SiteFields = (props: {
  readonly sites: Settings['sites'];
  readonly permissions: Pick<Permissions, 'request'>;
  readonly onChange: (sites: Settings['sites']) => void;
}) => {
  const say = useSay();
  const { sites } = props;
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState('');
  const add = async (chosen: 'always' | 'never') => {
    const site = siteIn(typed);
    if (site === null) return setRefusal(say('site_unknown'));
    const isAllowed = chosen === 'never' || (await props.permissions.request([originOf(site)]));
    if (!isAllowed) return setRefusal(say('site_refused', site));
    props.onChange({ ...sites, [site]: chosen });
    setTyped('');
    setRefusal('');
  };
  return (
    <>
      <ul class="sites">
        {Object.entries(sites).map(([site, chosen]) => (
          <li key={site}>
            <span>
              <strong>{site}</strong> · {say(chosen === 'always' ? 'site_always' : 'site_never')}
            </span>
            <button
              type="button"
              aria-label={say('site_remove', site)}
              onClick={() => {
                const { [site]: _gone, ...others } = sites;
                props.onChange(others);
              }}
            >
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
      <div class="site-add">
        <label>
          {say('site_add')}
          <input
            type="text"
            placeholder="news.example"
            value={typed}
            aria-describedby="site-refusal"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="button" onClick={() => void add('always')}>
          {say('site_read_always')}
        </button>
        <button type="button" onClick={() => void add('never')}>
          {say('site_read_never')}
        </button>
      </div>
      <p id="site-refusal" role="status">
        {refusal}
      </p>
    </>
  );
};
