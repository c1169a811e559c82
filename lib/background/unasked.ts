import browser from 'webextension-polyfill';
import { EVERYWHERE, excludedBy, originsFor } from '../modes.ts';
import type { Settings } from '../settings.ts';

const ID = 'unasked';
const FILES = ['content-scripts/article.js', 'content-scripts/unasked.js'];

/** Those of the patterns that the browser allows. */
const allowed = async (origins: readonly string[]): Promise<string[]> => {
  const asked = origins.map(async (origin) =>
    (await browser.permissions.contains({ origins: [origin] })) ? [origin] : [],
  );
  return (await Promise.all(asked)).flat();
};

/**
 * Has the browser put the content scripts into the pages that the reader's choice has read although nobody clicked, as far
 * as it allows, and into no others.
 */
export const registerUnasked = async (settings: Settings): Promise<void> => {
  const { scripting } = browser;
  const matches = await allowed(originsFor(settings));
  const known = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  const excludeMatches = [...excludedBy(settings)];
  await scripting.registerContentScripts([
    {
      id: ID,
      js: FILES,
      matches,
      ...(excludeMatches.length > 0 && matches.includes(EVERYWHERE) && { excludeMatches }),
      runAt: 'document_end',
      persistAcrossSessions: true,
    },
  ]);
};
