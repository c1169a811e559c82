import type { Settings } from './settings.ts';
import { siteOf } from './store/site-of.ts';

/** When the articles of a site are read: at a click, whenever one is opened there, wherever one is opened, or never. */
export type ReadingMode = 'click' | 'site' | 'everywhere' | 'never';

type Choice = Pick<Settings, 'mode' | 'sites'>;

/** The match pattern of every web page. */
export const EVERYWHERE = '*://*/*';

const isNumeric = (site: string): boolean => /^[\d.:[\]]+$/u.test(site) || !site.includes('.');

/** The match pattern of a site and what is under it. */
export const originOf = (site: string): string => (isNumeric(site) ? `*://${site}/*` : `*://*.${site}/*`);

/** What was chosen for the site, or for the site that it is under; null where nothing was. */
const chosenFor = ({ sites }: Choice, site: string): 'always' | 'never' | null => {
  for (let at = site; at !== ''; at = at.includes('.') ? at.slice(at.indexOf('.') + 1) : '') {
    const chosen = Object.hasOwn(sites, at) ? sites[at] : undefined;
    if (chosen) return chosen;
  }
  return null;
};

/** When the articles of this site are read; null stands for a page that is of no site. */
export const modeAt = (settings: Choice, site: string | null): ReadingMode => {
  const chosen = site === null ? null : chosenFor(settings, site);
  if (chosen === 'never') return 'never';
  return settings.mode === 'everywhere' ? 'everywhere' : chosen === 'always' ? 'site' : 'click';
};

/** Whether the page of this address is to be read although nobody clicked. */
export const isReadUnasked = (settings: Choice, url: string): boolean =>
  ['site', 'everywhere'].includes(modeAt(settings, siteOf(url)));

/** The choice that makes this the mode at the site. */
export const withMode = (settings: Choice, site: string | null, mode: ReadingMode): Choice => {
  const { [site ?? '']: _before, ...others } = settings.sites;
  const sites = site === null || mode === 'click' || mode === 'everywhere' ? others : settings.sites;
  if (mode === 'never' || mode === 'site') {
    const chosen = mode === 'never' ? 'never' : 'always';
    return {
      mode: mode === 'site' ? 'click' : settings.mode,
      sites: site === null ? sites : { ...sites, [site]: chosen },
    };
  }
  return { mode, sites };
};

/** The match patterns that the browser has to allow for the choice to hold. */
export const originsFor = ({ mode, sites }: Choice): readonly string[] =>
  mode === 'everywhere' ? [EVERYWHERE] : sitesThat(sites, 'always').map(originOf);

/** The match patterns that are never read unasked. */
export const excludedBy = ({ sites }: Choice): readonly string[] => sitesThat(sites, 'never').map(originOf);

const sitesThat = (sites: Choice['sites'], chosen: 'always' | 'never'): readonly string[] =>
  Object.keys(sites).filter((site) => sites[site] === chosen && site !== '');
