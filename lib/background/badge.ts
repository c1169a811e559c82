import browser from 'webextension-polyfill';
import { sayCount, type Say } from '../catalogue.ts';
import type { Reading, UnreadReason, Visible } from '../messages.ts';
import { modeAt, originsFor } from '../modes.ts';
import { pageIn } from '../rpc.ts';
import { isLeftOut, type Settings } from '../settings.ts';
import { siteOf } from '../store/site-of.ts';

/** What the toolbar button says of a page, or of all pages that say nothing of their own. */
type BadgeState =
  | { readonly kind: 'claims'; readonly count: number }
  | { readonly kind: 'paused' | 'no_article' | 'never' | 'no_access' | 'none' };

const REFUSALS: ReadonlySet<UnreadReason> = new Set(['no_access', 'forbidden_page']);

const MOST_SHOWN = 999;

const SHORT = { paused: 'II', no_article: '–', never: 'II', no_access: '!', none: '' } as const;

/** The few letters on the button, and the sentence on hover. */
const badgeWords = (say: Say, state: BadgeState): { readonly text: string; readonly title: string } => {
  const name = say('action_title');
  if (state.kind === 'claims') {
    const text = state.count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(state.count);
    return { text, title: `${name} · ${sayCount(say, 'badge_claims', state.count)}` };
  }
  const text = SHORT[state.kind];
  return { text, title: state.kind === 'none' ? name : `${name} · ${say(`badge_${state.kind}`)}` };
};

const put = async (say: Say, state: BadgeState, tabId?: number): Promise<void> => {
  const { text, title } = badgeWords(say, state);
  const tab = tabId === undefined ? {} : { tabId };
  await browser.action.setBadgeBackgroundColor({ color: '#1d2b4f' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setBadgeText({ text, ...tab });
  await browser.action.setTitle({ title, ...tab });
};

const stateOf = (settings: Settings, latest: Reading | null, marks: Visible): BadgeState => {
  if (latest?.ok !== true) return { kind: 'no_article' };
  if (marks === 'hidden') return { kind: 'paused' };
  return { kind: 'claims', count: latest.analysis.claims.filter((claim) => !isLeftOut(settings, claim)).length };
};

/** Shows the number of claims of the page in the tab, that its marks are hidden, or that it holds no article. */
export const badgeOfReading = async (say: Say, settings: Settings, tabId: number): Promise<void> => {
  const page = pageIn(tabId);
  await put(say, stateOf(settings, await page.latest(), await page.marks()), tabId);
};

/** Says on a page that was to be read unasked that the browser did not let it, where that is so. */
export const badgeOfRefusal = async (say: Say, tabId: number, reading: Reading): Promise<void> => {
  const isRefused = !reading.ok && REFUSALS.has(reading.reason);
  if (isRefused) await put(say, { kind: 'no_access' }, tabId);
};

/** Says on a page that was opened whether the reader's choice leaves its site alone. */
export const badgeOfPage = async (say: Say, settings: Settings, tab: { id: number; url: string }): Promise<void> => {
  const isLeft = modeAt(settings, siteOf(tab.url)) === 'never' && settings.mode === 'everywhere';
  if (isLeft) await put(say, { kind: 'never' }, tab.id);
};

/** Says on all pages whether the browser withholds what the reader's choice needs. */
export const badgeOfAccess = async (say: Say, settings: Settings): Promise<void> => {
  const origins = originsFor(settings);
  const isAllowed = origins.length === 0 || (await browser.permissions.contains({ origins: [...origins] }));
  await put(say, { kind: isAllowed ? 'none' : 'no_access' });
};
