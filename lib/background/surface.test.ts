import { beforeEach, expect, it, vi } from 'vitest';
import type { Reading, Visible } from '../messages.ts';
import type { PageNews } from '../rpc.ts';
import { SETTINGS_KEY, USUAL_SETTINGS } from '../settings.ts';
import { articleFromText } from '../text/article.ts';
import { serveSurface } from './surface.ts';

type Listener = (...args: readonly unknown[]) => unknown;
const { listeners, action, tabs, permissions, local, page, hearPages, read, registerUnasked } = vi.hoisted(() => ({
  listeners: new Map<string, (...args: readonly unknown[]) => unknown>(),
  action: { setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn(), setBadgeText: vi.fn(), setTitle: vi.fn() },
  tabs: { create: vi.fn(), get: vi.fn() },
  permissions: { contains: vi.fn() },
  local: { get: vi.fn(), set: vi.fn() },
  page: { latest: vi.fn(), marks: vi.fn() },
  hearPages: vi.fn(),
  read: vi.fn(),
  registerUnasked: vi.fn(),
}));
vi.mock('webextension-polyfill', () => {
  const event = (name: string) => ({ addListener: (listener: Listener) => listeners.set(name, listener) });
  return {
    default: {
      action,
      permissions: { ...permissions, onAdded: event('allowed'), onRemoved: event('withheld') },
      storage: { local, onChanged: event('stored') },
      runtime: {
        onStartup: event('startup'),
        onInstalled: event('installed'),
        getURL: (path: string) => `ext:/${path}`,
        getManifest: () => ({ version: '2.0.0' }),
      },
      tabs: { ...tabs, onUpdated: event('updated') },
    },
  };
});
vi.mock('../rpc.ts', () => ({ hearPages, pageIn: () => page }));
vi.mock('../open-page.ts', () => ({ openPage: () => ({ read }) }));
vi.mock('../say-in.ts', () => ({
  sayIn: () => Promise.resolve((id: string, ...args: readonly string[]) => [id, ...args].join(' ')),
}));
vi.mock('./commands.ts', () => ({ serveCommands: () => undefined }));
vi.mock('./unasked.ts', () => ({ registerUnasked }));

const text = 'One said so.';
const span = { start: 0, end: 3 };
const READ: Reading = {
  ok: true,
  number: 1,
  article: articleFromText(text),
  analysis: {
    persons: [],
    officials: [],
    claims: [
      {
        ...span,
        id: 'c1',
        quotation: 'indirect',
        source: null,
        speakerId: null,
        sourceKind: 'none',
        cue: null,
        content: [span],
        quoted: [],
        kinds: [],
        quantities: [],
        checkWorthiness: 0.5,
        why: [],
      },
    ],
    unreadLanguage: null,
    missingModels: [],
  },
};

let news: PageNews;
beforeEach(() => {
  vi.resetAllMocks();
  local.get.mockResolvedValue({});
  permissions.contains.mockResolvedValue(true);
  hearPages.mockImplementation((heard: PageNews) => (news = heard));
  serveSurface();
});

const choose = (settings: Partial<typeof USUAL_SETTINGS>) =>
  local.get.mockResolvedValue({ [SETTINGS_KEY]: { ...USUAL_SETTINGS, ...settings } });
const badge = () => [action.setBadgeText.mock.lastCall?.[0], action.setTitle.mock.lastCall?.[0]];

it.each<[string, Reading | null, Visible, string, string]>([
  ['the number of claims', READ, 'shown', '1', 'badge_claims_one 1'],
  ['that the reader hid the marks', READ, 'hidden', 'II', 'badge_paused'],
  ['that there is no article', { ok: false, reason: 'little_text', detail: '' }, 'shown', '–', 'badge_no_article'],
])('the button says of a page: %s', async (_what, latest, marks, short, sentence) => {
  page.latest.mockResolvedValue(latest);
  page.marks.mockResolvedValue(marks);
  await news.changed(7);
  expect(badge()).toEqual([
    { text: short, tabId: 7 },
    { title: `action_title · ${sentence}`, tabId: 7 },
  ]);
});

it('a page that was to be read unasked, and may not be, has "no access" on the button', async () => {
  choose({ mode: 'everywhere' });
  tabs.get.mockResolvedValue({ id: 7, url: 'https://pier.example/lamps' });
  read.mockResolvedValue({ ok: false, reason: 'no_access', detail: '' });
  await news.opened(7);
  expect(read).toHaveBeenCalledWith('unasked');
  expect(badge()).toEqual([
    { text: '!', tabId: 7 },
    { title: 'action_title · badge_no_access', tabId: 7 },
  ]);
});

it('a page that nobody chose to have read is left alone', async () => {
  tabs.get.mockResolvedValue({ id: 7, url: 'https://pier.example/lamps' });
  await news.opened(7);
  expect(read).not.toHaveBeenCalled();
});

it('a site that is never read is paused on the button', async () => {
  choose({ mode: 'everywhere', sites: { 'pier.example': 'never' } });
  listeners.get('updated')?.(7, { status: 'complete' }, { url: 'https://pier.example/lamps' });
  await vi.waitFor(() => expect(badge()[1]).toEqual({ title: 'action_title · badge_never', tabId: 7 }));
});

it('a choice of the reader’s is registered, and the button says where the browser withholds what it needs', async () => {
  choose({ mode: 'everywhere' });
  permissions.contains.mockResolvedValue(false);
  listeners.get('stored')?.({ other: {} }, 'local');
  listeners.get('stored')?.({ [SETTINGS_KEY]: {} }, 'local');
  await vi.waitFor(() => expect(badge()).toEqual([{ text: '!' }, { title: 'action_title · badge_no_access' }]));
  expect(registerUnasked).toHaveBeenCalledOnce();
});

it('the first run opens its page, and an update is kept to be told', async () => {
  listeners.get('installed')?.({ reason: 'install' });
  await vi.waitFor(() => expect(tabs.create).toHaveBeenCalledWith({ url: 'ext://welcome.html' }));
  listeners.get('installed')?.({ reason: 'update' });
  await vi.waitFor(() => expect(local.set).toHaveBeenCalledWith({ updatedTo: '2.0.0' }));
  expect(tabs.create).toHaveBeenCalledOnce();
});
